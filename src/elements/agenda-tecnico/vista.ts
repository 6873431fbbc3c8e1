import type { Vaga } from '../../../sdk/domain/agenda.js';
import type { ColunaDaFolha } from '../../../sdk/domain/folha-da-agenda.js';
import type { Agenda } from '../../../sdk/use-cases/agenda/agenda.js';
import type { FolhaMostrada } from '../../../sdk/use-cases/agenda/state.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { diaDaSemanaE, diaPorExtenso, periodoPorExtenso } from '../../i18n/por-extenso.js';
import type { CelulaVista, TextosDaAgenda } from './colunas.js';
import type { Posicao } from './posicao.js';

/** Why an attempt to choose failed, to be said; undefined when it did not. */
export type Recusa = string | undefined;

/** What the parts of the agenda are drawn from. */
export interface VistaDaAgenda {
  readonly t: TextosDaAgenda;
  readonly locale: LocaleController;
  readonly flow: Agenda;
  readonly folha: FolhaMostrada;
  /** Another sheet than the one shown is on its way. */
  readonly trocando: boolean;
  /** Minutes of what is to be booked. */
  readonly duracao: number;
  readonly escolha: Vaga | undefined;
  /** The cell with the tab stop. */
  readonly ativa: Posicao;
  /** Why the last attempt to pick failed. */
  readonly aviso: Recusa;
  /** The slots of a column with their words; made when they are asked for. */
  readonly celulas: (coluna: ColunaDaFolha) => readonly CelulaVista[];
  /** Gives a cell the tab stop. */
  readonly marcar: (posicao: Posicao) => void;
  /** Says what an attempt to choose came to. */
  readonly dizer: (recusa: Recusa) => void;
  readonly confirmar: () => void;
}

/** "08:00–10:00". */
export const horarioDe = ({ inicio, fim }: Pick<Vaga, 'inicio' | 'fim'>): string => `${inicio}–${fim}`;

/** Who a choice books, as the operator says it. */
export const quemDe = ({ folha, t }: Pick<VistaDaAgenda, 'folha' | 't'>, { tecnicoId }: Vaga): string =>
  tecnicoId === undefined ? t.qualquer : (folha.recursos.tecnicos.find(({ id }) => id === tecnicoId)?.nome ?? tecnicoId);

/** Name of a column, to be said with a time of it. */
export const nomeDaColuna = ({ folha, t, locale }: Pick<VistaDaAgenda, 'folha' | 't' | 'locale'>, { data, tecnico }: ColunaDaFolha): string =>
  folha.periodo === 'semana' ? diaDaSemanaE(locale, data) : (tecnico?.nome ?? t.qualquer);

/** The day, or the week, in words. */
export function tituloDe({ folha, locale }: Pick<VistaDaAgenda, 'folha' | 'locale'>): string {
  const [primeiro = '', ultimo = primeiro] = [folha.dias[0], folha.dias.at(-1)];
  return primeiro === ultimo ? diaPorExtenso(locale, primeiro) : periodoPorExtenso(locale, primeiro, ultimo);
}
