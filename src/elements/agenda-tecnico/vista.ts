import type { Vaga } from '../../../sdk/domain/agenda.js';
import type { EstadoDaAgenda, DiaMostrado } from '../../../sdk/use-cases/agenda/state.js';
import type { Agenda } from '../../../sdk/use-cases/agenda/agenda.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import type { ColunaVista, TextosDaAgenda } from './colunas.js';
import type { Posicao } from './mover-na-grade.js';

/** What the parts of the agenda are drawn from. */
export interface VistaDaAgenda {
  readonly t: TextosDaAgenda;
  readonly locale: LocaleController;
  readonly flow: Agenda;
  readonly state: EstadoDaAgenda;
  readonly dia: DiaMostrado;
  readonly colunas: readonly ColunaVista[];
  readonly escolha: Vaga | undefined;
  /** The cell with the tab stop. */
  readonly ativa: Posicao;
  /** Why the last attempt to pick failed. */
  readonly aviso: string | undefined;
  readonly escolher: (posicao: Posicao) => boolean;
  readonly confirmar: () => void;
}

/** "08:00–10:00". */
export const horarioDe = ({ inicio, fim }: Pick<Vaga, 'inicio' | 'fim'>): string => `${inicio}–${fim}`;

/** Who a choice books, as the operator says it. */
export const quemDe = ({ colunas, t }: Pick<VistaDaAgenda, 'colunas' | 't'>, { tecnicoId }: Vaga): string =>
  tecnicoId === undefined ? t.qualquer : (colunas.find((coluna) => coluna.tecnicoId === tecnicoId)?.nome ?? tecnicoId);
