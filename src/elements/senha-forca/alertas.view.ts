import { html, nothing, type TemplateResult } from 'lit';
import { motivoDoAlerta } from '../../../sdk/domain/senha/guarda/motivos.js';
import type { Alerta } from '../../../sdk/domain/senha/guarda/alerta.js';
import type { senha } from '../../i18n/pt-BR/senha.js';
import { icone } from '../../internal/icone.js';
import { check, triangleAlert } from '../../internal/icones.js';

type TextosDaSenha = (typeof senha)['ptBR'];

/** The reasons in one sentence: "é uma senha comum: mudar + símbolo + ano". */
export const motivosEm = (alertas: readonly Alerta[], t: TextosDaSenha): string => alertas.map((alerta) => motivoDoAlerta(alerta, t)).join('; ');

/**
 * What the guard has found, and what would be better. `porcento`: what the scale says, where the guard says otherwise.
 * `frase`: a long phrase, good whatever the scale makes of it.
 */
export function alertasView(alertas: readonly Alerta[], porcento: string | undefined, frase: boolean, t: TextosDaSenha): TemplateResult | typeof nothing {
  if (frase) return html`<p class="small boa-frase" part="alertas">${icone(check)}<span>${t.fraseLonga}</span></p>`;
  if (alertas.length === 0) return nothing;
  const motivos = motivosEm(alertas, t);
  return html`<div class="small alertas" part="alertas">
    <p class=${alertas.some(({ gravidade }) => gravidade === 'grave') ? 'grave' : 'aviso'}>
      ${icone(triangleAlert)}<span>${porcento === undefined ? t.cuidado(motivos) : t.naEscala(porcento, motivos)}</span>
    </p>
    <p class="caption muted">${t.sugestao}</p>
  </div>`;
}
