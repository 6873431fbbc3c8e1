import type { DisponibilidadeDeDominio, EdicaoDeServico, NovoServico, OpcoesDeServico, ServicoGravado } from '../../domain/novo-servico.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import type { Edicao, Leitura } from './opcoes.js';

/** A new password. It goes out once and never comes back. */
export interface NovaSenha {
  readonly senha: string;
}

/** The services of a plan that is there: adding, changing, removing (SPEC E01–E07, E09). */
export interface PortaDeServicos {
  /** What may be added to this plan now, with free addresses to propose. */
  opcoesDeServico(planoId: string, opcoes?: Leitura): Promise<OpcoesDeServico>;
  /** Whether a domain, in punycode, can be registered, and for how much. */
  disponibilidadeDeDominio(dominio: string, opcoes?: Leitura): Promise<DisponibilidadeDeDominio>;
  /** `ValidationError` also for what somebody took meanwhile: `login-em-uso`, `ip-em-uso`, `dominio-indisponivel` … */
  adicionarServico(planoId: string, novo: NovoServico, edicao: Edicao): Promise<ServicoGravado>;
  editarServico(planoId: string, servicoId: string, mudanca: EdicaoDeServico, edicao: Edicao): Promise<ServicoGravado>;
  /** Releases its names, address, licences. What was done with it stays in the history. */
  removerServico(planoId: string, servicoId: string, edicao: Edicao): Promise<PlanoDoCliente>;
  trocarSenha(planoId: string, servicoId: string, nova: NovaSenha, edicao: Edicao): Promise<PlanoDoCliente>;
}
