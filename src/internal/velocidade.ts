import type { Velocidade } from '../../sdk/domain/oferta.js';
import type { LocaleController } from '../controllers/locale-controller.js';

/** "500/250 Mb/s", as the operator reads a speed. */
export const velocidade = (locale: LocaleController, valor: Velocidade | undefined): string | undefined =>
  valor && `${locale.numero(valor.down)}/${locale.numero(valor.up)} Mb/s`;
