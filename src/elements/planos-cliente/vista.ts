import type { EstadoDosPlanos } from '../../../sdk/use-cases/planos-do-cliente/state.js';
import type { PlanosDoCliente } from '../../../sdk/use-cases/planos-do-cliente/planos-do-cliente.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import type { Width } from '../../controllers/width-controller.js';
import type { AcoesDaLista } from './acoes-da-lista.js';
import { planosCliente } from '../../i18n/pt-BR/planos-cliente.js';

/** What every view of the tab is given. */
export interface Vista {
  readonly locale: LocaleController;
  readonly estado: EstadoDosPlanos;
  /** Absent until the SDK is there. */
  readonly flow: PlanosDoCliente | undefined;
  readonly width: Width;
  /** The menus of the rows. */
  readonly acoes: Pick<AcoesDaLista, 'aberto' | 'gestos'>;
  /** What stands in the search field; the flow hears of it when the typing pauses. */
  readonly digitado: string;
  readonly aoDigitar: (texto: string, ja: boolean) => void;
  readonly adicionar: () => void;
  readonly limpar: () => void;
  readonly mostrarMais: () => void;
  readonly recarregar: () => void;
  readonly verAtivos: () => void;
  /** Goes to a plan in whatever group it is. */
  readonly verPlano: (planoId: string) => void;
}

/** The sentences of the tab. */
export const textosDe = ({ locale }: Pick<Vista, 'locale'>): (typeof planosCliente)['ptBR'] => locale.t(planosCliente);
