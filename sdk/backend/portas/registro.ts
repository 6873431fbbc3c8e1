import type { CampoExtra } from '../../domain/campo-extra.js';
import type { CobrancaDoPlano, MudancaDaFormaDePagamento } from '../../domain/cobranca-do-plano.js';
import type { Diagnostico, ParteDoDiagnostico, RecursosDeDiagnostico, Remedio } from '../../domain/diagnostico.js';
import type { EntradaDoHistorico, NovaNota, PaginaDoHistorico, PedidoDoHistorico } from '../../domain/historico.js';
import type { MudancaDosCamposExtra } from '../../domain/mudanca-dos-campos-extra.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import type { PropriedadesDoLogin } from '../../domain/propriedades-do-login.js';
import type { Edicao, Escrita, Leitura } from './opcoes.js';

/** What is written down of a plan, and what is known of its logins. */
export interface PortaDoRegistro {
  /** Newest first. */
  historico(planoId: string, pedido: PedidoDoHistorico, opcoes?: Leitura): Promise<PaginaDoHistorico>;
  /** Writes a note into the history. It changes nothing of the plan, so it needs no version. */
  anotar(planoId: string, nota: NovaNota, escrita: Escrita): Promise<EntradaDoHistorico>;

  /** The backend's own fields with their values; of a secret only whether there is one. */
  camposExtra(planoId: string, opcoes?: Leitura): Promise<readonly CampoExtra[]>;
  /** Writes the fields that are named, and no others. */
  gravarCamposExtra(planoId: string, mudanca: MudancaDosCamposExtra, edicao: Edicao): Promise<PlanoDoCliente>;

  /** How the plan is paid, masked: no account number, no token. */
  cobrancaDoPlano(planoId: string, opcoes?: Leitura): Promise<CobrancaDoPlano>;
  /** By the rules of a new plan. `RuleError`, `ValidationError`. */
  mudarFormaDePagamento(planoId: string, mudanca: MudancaDaFormaDePagamento, edicao: Edicao): Promise<PlanoDoCliente>;

  /** `NotFoundError`: the plan has no such login. */
  propriedadesDoLogin(planoId: string, servicoId: string, opcoes?: Leitura): Promise<PropriedadesDoLogin>;

  /** What can be looked at and done for this login. */
  recursosDeDiagnostico(planoId: string, servicoId: string, opcoes?: Leitura): Promise<RecursosDeDiagnostico>;
  /** Looks at one part; the answer holds that part and no other. */
  diagnosticar(planoId: string, servicoId: string, parte: ParteDoDiagnostico, opcoes?: Leitura): Promise<Diagnostico>;
  /** Ends the session or clears the bound MAC; answers the part that has changed, as it is afterwards. */
  remediar(planoId: string, servicoId: string, pedido: { readonly remedio: Remedio }, escrita: Escrita): Promise<Diagnostico>;
}
