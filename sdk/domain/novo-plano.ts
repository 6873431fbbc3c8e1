import type { DetalhesDoContrato } from './contrato.js';
import type { DetalhesDaCobranca } from './cobranca.js';
import type { NovoAgendamento } from './agenda.js';
import type { NovoEmail, NovoLoginRadius } from './servico.js';

/** All that is sent to add a plan to a client: services, contract and appointment go with it, all or nothing. */
export interface NovoPlano {
  readonly ofertaId: string;
  readonly enderecoInstalacaoId: string;
  readonly enderecoCobrancaId: string;
  readonly loginRadius?: NovoLoginRadius | undefined;
  readonly email?: NovoEmail | undefined;
  readonly contrato: DetalhesDoContrato;
  readonly cobranca: DetalhesDaCobranca;
  readonly agendamento?: NovoAgendamento | undefined;
  /** Ids of the warning rules that the operator has read and confirmed (B12). */
  readonly regrasConfirmadas: readonly string[];
}
