import { html, type TemplateResult } from 'lit';
import type { StatusDePlano } from '../../sdk/domain/status.js';

/** Tone of a status, told by colour and by shape: dot, diamond, ring, triangle. */
export type TomDeStatus = 'ok' | 'atencao' | 'parado' | 'fim';

/** From what the registry says of the status, so that a provider's own statuses have their tone too. */
export function tomDoStatus({ grupo, acesso }: StatusDePlano): TomDeStatus {
  if (grupo === 'cancelado') return 'fim';
  if (grupo === 'inativo') return 'parado';
  return acesso === 'livre' ? 'ok' : 'atencao';
}

/** The status in words, with its shape. Styles: `selo.styles.ts`. */
export const seloDeStatus = (status: StatusDePlano): TemplateResult => html`<span class="selo ${tomDoStatus(status)}" part="status">${status.descricao}</span>`;
