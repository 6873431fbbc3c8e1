import type { Diagnostico, ParteDoDiagnostico, RecursosDeDiagnostico, Remedio } from '../../domain/diagnostico.js';
import type { EntradaDoHistorico, NovaNota, PaginaDoHistorico, PedidoDoHistorico } from '../../domain/historico.js';
import type { PropriedadesDoLogin } from '../../domain/propriedades-do-login.js';
import type { Escrita, Leitura } from './opcoes.js';

/** What is written down of a plan, and what is known of its logins. */
export interface PortaDoRegistro {
  /** Newest first. */
  historico(planoId: string, pedido: PedidoDoHistorico, opcoes?: Leitura): Promise<PaginaDoHistorico>;
  /** Writes a note into the history. It changes nothing of the plan, so it needs no version. */
  anotar(planoId: string, nota: NovaNota, escrita: Escrita): Promise<EntradaDoHistorico>;

  /** `NotFoundError`: the plan has no such login. */
  propriedadesDoLogin(planoId: string, servicoId: string, opcoes?: Leitura): Promise<PropriedadesDoLogin>;

  /** What can be looked at and done for this login. */
  recursosDeDiagnostico(planoId: string, servicoId: string, opcoes?: Leitura): Promise<RecursosDeDiagnostico>;
  /** Looks at one part; the answer holds that part and no other. */
  diagnosticar(planoId: string, servicoId: string, parte: ParteDoDiagnostico, opcoes?: Leitura): Promise<Diagnostico>;
  /** Ends the session or clears the bound MAC; answers the part that has changed, as it is afterwards. */
  remediar(planoId: string, servicoId: string, pedido: { readonly remedio: Remedio }, escrita: Escrita): Promise<Diagnostico>;
}
