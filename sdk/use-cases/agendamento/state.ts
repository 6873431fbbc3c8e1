import type { Resource } from '../../core/resource.js';
import type { Readable } from '../../core/store.js';
import type { TempoDoAgendamento } from '../../domain/agendamento-do-plano.js';
import type { NovoAgendamento, RecursosDeAgenda, Vaga } from '../../domain/agenda.js';
import type { Contato } from '../../domain/contato.js';
import type { DataIso } from '../../domain/data.js';
import type { Falta } from '../../domain/falta.js';
import type { SdkError } from '../../errors/sdk-error.js';
import type { EstadoDaConferencia } from './conferencia.js';
import type { RascunhoDeAgendamento } from './rascunho.js';

/** The form while it can be filled in. */
export interface AgendamentoEmEdicao {
  readonly phase: 'editing';
  readonly rascunho: RascunhoDeAgendamento;
  /** The draft as what is sent; undefined while something required is missing or malformed. */
  readonly valor: NovoAgendamento | undefined;
  readonly faltas: readonly Falta[];
  readonly conferencia: EstadoDaConferencia;
  /** The nearest free times of that day, when the one in the draft cannot be had (SPEC C07). */
  readonly alternativas: readonly Vaga[];
  readonly recursos: RecursosDeAgenda;
  /** Undefined: this backend has no contacts. */
  readonly contatos: Resource<readonly Contato[], SdkError> | undefined;
  readonly hoje: DataIso;
  /** Minutes that the agenda should look for: Hr. Fin − Hr. Ini, else those of the order's type (SPEC C02). */
  readonly duracao: number;
}

/** "Agendamento da Instalação". */
export type EstadoDoAgendamento = { readonly phase: 'loading' } | { readonly phase: 'failed'; readonly erro: SdkError } | AgendamentoEmEdicao;

/** What the form opens with. */
export interface OpcoesDoAgendamento {
  readonly clienteId: string;
  /** Minutes that the order's type takes; one slot of the agenda, unless told. */
  readonly duracao?: number | undefined;
  /** What was chosen before. */
  readonly valor?: NovoAgendamento | undefined;
  /** What stood in the fields before, complete or not; wins over `valor`. */
  readonly rascunho?: RascunhoDeAgendamento | undefined;
  /** The appointment that is being moved: its own time counts as free. */
  readonly exceto?: TempoDoAgendamento | undefined;
  /** Hears of every change that the operator makes, also when the value is complete no more. */
  readonly aoMudar?: ((valor: NovoAgendamento | undefined, rascunho: RascunhoDeAgendamento) => void) | undefined;
}

/** "Agendamento da Instalação" without a screen. Manual 5; SPEC C01–C03, C06. It writes nothing: the plan is added with it. */
export interface AgendamentoFlow extends Readable<EstadoDoAgendamento> {
  iniciar(): void;
  encerrar(): void;
  /** The draft as what is sent. */
  readonly valor: NovoAgendamento | undefined;
  /** What stands in the fields. */
  readonly rascunho: RascunhoDeAgendamento;
  /** Puts a draft in place from outside, e.g. a restored one. */
  definir(rascunho: RascunhoDeAgendamento): void;
  mudar(mudanca: Partial<RascunhoDeAgendamento>): void;
  /** What the agenda gave back. */
  aceitar(vaga: Vaga): void;
  /** "Gravar" of "Contato": the new one stands in the list and is chosen. */
  contatoGravado(contato: Contato): void;
  recarregarContatos(): void;
  /** "Tentar de novo", after the agenda could not be read. */
  conferirDeNovo(): void;
  /** Everything is asked for, and the day is read afresh: somebody may have taken the time meanwhile (SPEC C07). */
  validar(): Promise<Falta[]>;
}
