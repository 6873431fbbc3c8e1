import type { Achado, Conclusao, Diagnostico, ParteDoDiagnostico, RecursosDeDiagnostico, Remedio } from '../../domain/diagnostico.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import type { ServicoDoPlano } from '../../domain/servico.js';
import type { MotivoDeBloqueio } from '../../domain/situacao.js';
import type { SdkError } from '../../errors/sdk-error.js';

export type LoginDoPlano = Extract<ServicoDoPlano, { tipo: 'login-radius' }>;

/** One check: waiting, running, done (then it has a finding), or failed by itself. */
export type Verificacao =
  | { readonly parte: ParteDoDiagnostico; readonly situacao: 'pendente' | 'verificando' | 'feita' }
  | { readonly parte: ParteDoDiagnostico; readonly situacao: 'falhou'; readonly erro: SdkError };

/** A remedy, from the question to its end. */
export type RemedioEmCurso =
  | { readonly remedio: Remedio; readonly fase: 'perguntando' | 'enviando' | 'feito' }
  /** `incerto`: the answer was lost; only the same request may follow, or a new diagnosis that shows what has become of it. */
  | { readonly remedio: Remedio; readonly fase: 'recusado'; readonly erro: SdkError; readonly incerto: boolean };

export interface Diagnosticando {
  readonly phase: 'ready';
  readonly plano: PlanoDoCliente;
  /** Time zone of the provider, in which instants are told. */
  readonly fuso: string;
  readonly logins: readonly LoginDoPlano[];
  readonly servicoId: string;
  /** Undefined until the backend has said what it can look at. */
  readonly recursos?: RecursosDeDiagnostico | undefined;
  /** Why it could not say so. */
  readonly erro?: SdkError | undefined;
  /** In the order in which they run. */
  readonly verificacoes: readonly Verificacao[];
  readonly diagnostico: Diagnostico;
  readonly achados: readonly Achado[];
  /** Once every check has run. */
  readonly conclusao?: Conclusao | undefined;
  readonly remedio?: RemedioEmCurso | undefined;
}

export type EstadoDoAssistente =
  | { readonly phase: 'loading' }
  | { readonly phase: 'unavailable'; readonly erro: SdkError }
  | { readonly phase: 'blocked'; readonly motivo: MotivoDeBloqueio; readonly plano: PlanoDoCliente }
  | Diagnosticando;
