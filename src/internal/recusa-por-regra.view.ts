import { html, nothing, type TemplateResult } from 'lit';
import { isRuleError } from '../../sdk/errors/guards.js';
import type { SdkError } from '../../sdk/errors/sdk-error.js';
import { icone } from './icone.js';
import { triangleAlert } from './icones.js';

/** What a rule of the ERP asks for, in its own words. */
interface RegraDita {
  readonly nome: string;
  readonly mensagem: string;
}

/** Rules that stand in the way, each by name. */
export const regrasDitasView = (regras: readonly RegraDita[]): TemplateResult | typeof nothing =>
  regras.length === 0
    ? nothing
    : html`<div class="aviso alerta larga" role="note">
        ${icone(triangleAlert)}
        <div>${regras.map(({ nome, mensagem }) => html`<p><span class="strong">${nome}</span> · ${mensagem}</p>`)}</div>
      </div>`;

/** The rules that made the backend refuse. */
export const recusaPorRegraView = (recusa: SdkError | undefined): TemplateResult | typeof nothing =>
  isRuleError(recusa) ? regrasDitasView(recusa.regras) : nothing;
