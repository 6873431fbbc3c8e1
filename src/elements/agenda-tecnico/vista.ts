import type { Vaga } from '../../../sdk/domain/agenda.js';
import type { ColunaDaFolha } from '../../../sdk/domain/folha-da-agenda.js';
import type { Agenda } from '../../../sdk/use-cases/agenda/agenda.js';
import type { FolhaMostrada } from '../../../sdk/use-cases/agenda/state.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import type { CelulaVista, TextosDaAgenda } from './colunas.js';
import type { Posicao } from './mover-na-grade.js';

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
  readonly aviso: string | undefined;
  /** The slots of a column with their words; made when they are asked for. */
  readonly celulas: (coluna: ColunaDaFolha) => readonly CelulaVista[];
  readonly escolher: (posicao: Posicao, ateLinha?: number) => boolean;
  /** Makes the choice one slot longer (or shorter). */
  readonly esticar: (passo: 1 | -1) => void;
  readonly confirmar: () => void;
}

/** "08:00–10:00". */
export const horarioDe = ({ inicio, fim }: Pick<Vaga, 'inicio' | 'fim'>): string => `${inicio}–${fim}`;

/** Who a choice books, as the operator says it. */
export const quemDe = ({ folha, t }: Pick<VistaDaAgenda, 'folha' | 't'>, { tecnicoId }: Vaga): string =>
  tecnicoId === undefined ? t.qualquer : (folha.recursos.tecnicos.find(({ id }) => id === tecnicoId)?.nome ?? tecnicoId);

/** Name of a column, to be said with a time of it. */
export const nomeDaColuna = ({ folha, t, locale }: Pick<VistaDaAgenda, 'folha' | 't' | 'locale'>, { data, tecnico }: ColunaDaFolha): string =>
  folha.periodo === 'semana' ? locale.data(data, 'dia') : (tecnico?.nome ?? t.qualquer);
