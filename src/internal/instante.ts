import type { Instante } from '../../sdk/domain/data.js';
import type { LocaleController } from '../controllers/locale-controller.js';

/** An instant on the provider's wall: `24/11/2026, 10:32`. What is no instant comes back as it is. */
export function instante({ idioma }: LocaleController, quando: Instante, fuso: string): string {
  const data = new Date(quando);
  if (Number.isNaN(data.getTime())) return quando;
  return new Intl.DateTimeFormat(idioma, { dateStyle: 'short', timeStyle: 'short', timeZone: fuso }).format(data);
}
