import type { Hora } from './data.js';

/**
 * A time as people type it, in the form in which it is kept: `8`, `830`, `8:30`, `8h30`, `08.30` become `HH:mm`.
 * What is no time comes back as it is, for `horaValida` to refuse.
 */
export function normalizarHora(texto: string): Hora {
  const limpo = texto.trim().toLowerCase();
  const partes = /^(\d{1,2})\s*[:h.]\s*(\d{2})?\s*(?:m|min)?$/.exec(limpo) ?? /^(\d{1,2}?)(\d{2})?$/.exec(limpo);
  if (!partes) return texto.trim();
  return `${(partes[1] ?? '').padStart(2, '0')}:${partes[2] ?? '00'}`;
}
