import type { Agendamento, NovoAgendamento } from '../../domain/agenda.js';
import type { Cliente } from '../../domain/cliente.js';
import type { RascunhoDeCobranca } from '../../domain/cobranca.js';
import type { Sessao } from '../../domain/configuracao.js';
import type { RascunhoDeContrato } from '../../domain/contrato.js';
import type { DataIso } from '../../domain/data.js';
import type { Endereco } from '../../domain/endereco.js';
import type { Falta } from '../../domain/falta.js';
import type { Oferta } from '../../domain/oferta.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import type { RegraQuebrada } from '../../domain/regra-de-cadastro.js';
import type { NovoEmail, NovoLoginRadius } from '../../domain/servico.js';
import type { RascunhoDeAgendamento } from '../agendamento/rascunho.js';
import type { SdkError } from '../../errors/sdk-error.js';

/** The wizard's steps (SPEC B01), in order. */
export const PASSOS = ['plano', 'cobranca', 'dados', 'agendar'] as const;
export type Passo = (typeof PASSOS)[number];

/** The services that the wizard can make with the plan. */
export type ServicoDoWizard = 'loginRadius' | 'email';

/** All that was entered so far. One draft makes one plan: `chave` is born with it and never changes. */
export interface Rascunho {
  readonly chave: string;
  readonly clienteId: string;
  readonly enderecoId?: string | undefined;
  readonly ofertaId?: string | undefined;
  readonly loginRadius?: NovoLoginRadius | undefined;
  readonly email?: NovoEmail | undefined;
  /** What stands in the open card and is not saved yet, without the password. */
  readonly servicoEmEdicao?: { readonly servico: ServicoDoWizard; readonly valor: Readonly<Record<string, unknown>> } | undefined;
  readonly contrato: RascunhoDeContrato;
  /** Absent: the same as the installation's (SPEC B07). */
  readonly enderecoCobrancaId?: string | undefined;
  readonly cobranca: RascunhoDeCobranca;
  /** The operator wants the scheduling step. */
  readonly agendar: boolean;
  readonly agendamento?: NovoAgendamento | undefined;
  /** What stands in the fields of the appointment, complete or not: "Voltar" loses nothing (SPEC B01). */
  readonly agendamentoEmRascunho?: RascunhoDeAgendamento | undefined;
  readonly regrasConfirmadas: readonly string[];
}

/** What the operator may change directly; the rest has intents of its own. */
export type MudancaDoRascunho = Partial<
  Pick<Rascunho, 'enderecoId' | 'ofertaId' | 'contrato' | 'enderecoCobrancaId' | 'cobranca' | 'agendar' | 'agendamento' | 'agendamentoEmRascunho'>
>;

/** What the choices are made from. */
export interface Catalogo {
  readonly sessao: Sessao;
  readonly cliente: Cliente;
  readonly enderecos: readonly Endereco[];
  readonly ofertas: readonly Oferta[];
  /** Today on the provider's wall. */
  readonly hoje: DataIso;
}

/** Why the backend did not take the plan. The draft stays as it was. */
export type Recusa =
  | { readonly tipo: 'erro'; readonly erro: SdkError }
  /** `podeConfirmar`: only warnings, and the operator has the permission (B12). */
  | { readonly tipo: 'regras'; readonly regras: readonly RegraQuebrada[]; readonly podeConfirmar: boolean };

/** The draft was kept from before (SPEC B14). */
export interface Restaurado {
  /** When it was kept, in milliseconds since the epoch. */
  readonly em: number;
  /** Fields that must be typed again: they were filled in, and are secret or bank data. */
  readonly faltam: readonly string[];
  /** It had been sent: the plan may be there already. */
  readonly enviado: boolean;
}

export interface Editando {
  readonly phase: 'editing';
  readonly passo: Passo;
  readonly rascunho: Rascunho;
  readonly catalogo: Catalogo;
  /** Service whose card is open, i.e. being typed and not saved yet. */
  readonly aberto?: ServicoDoWizard | undefined;
  /** What is missing in this step; filled by "Avançar", emptied field by field. */
  readonly faltas: readonly Falta[];
  readonly recusa?: Recusa | undefined;
  /** The answer to the last sending was lost: only the same request with the same key may follow (ARCHITECTURE §5). */
  readonly incerto?: boolean | undefined;
  readonly restaurado?: Restaurado | undefined;
}

export type EstadoDoNovoPlano =
  | { readonly phase: 'loading' }
  | { readonly phase: 'unavailable'; readonly erro: SdkError }
  | Editando
  | Enviando
  | {
      readonly phase: 'done';
      readonly plano: PlanoDoCliente;
      readonly agendamento?: Agendamento | undefined;
      readonly catalogo: Catalogo;
      /** This draft had made it before: what was changed since has not been saved. */
      readonly jaExistia?: boolean | undefined;
    };

export interface Enviando {
  readonly phase: 'sending';
  readonly passo: Passo;
  readonly rascunho: Rascunho;
  readonly catalogo: Catalogo;
}

/** The states in which there is something to keep. */
export type ComRascunho = Editando | Enviando;
