import { html, nothing, type TemplateResult } from 'lit';
import type { SdkError } from '../../sdk/errors/sdk-error.js';
import type { LocaleController } from '../controllers/locale-controller.js';
import { frasesEm, semFrase } from '../i18n/frases.js';
import { comum } from '../i18n/pt-BR/comum.js';
import { icone } from './icone.js';
import { refreshCw, triangleAlert } from './icones.js';

/** A file of ours did not come, and has been asked for once more since this page was opened. */
let arquivoPedidoDeNovo = false;

/**
 * A failed load: what happened, what to do, and the way to try again. The code is small print for the support. A file
 * of ours that does not come a second time may never: Firefox remembers for as long as a page lives that it could not
 * be had. Then the way on is the page itself.
 */
export function falha(locale: LocaleController, erro: SdkError, tentarDeNovo: () => void): TemplateResult {
  const t = locale.t(comum);
  const deArquivo = 'missingPart' in erro;
  const recarregar = deArquivo && arquivoPedidoDeNovo;
  const deNovo = (): void => {
    arquivoPedidoDeNovo ||= deArquivo;
    tentarDeNovo();
  };
  return html`<div class="aviso erro" role="alert" tabindex="-1">
    ${icone(triangleAlert)}
    <div>
      <p class="strong">${recarregar ? t.recarregue : (frasesEm(locale)?.erros[erro.code] ?? semFrase(locale))}</p>
      <p class="caption">${t.codigo}: ${erro.code}</p>
    </div>
    ${recarregar ? html`<button class="botao pequeno" type="button" @click=${() => location.reload()}>${t.recarregar}</button>` : nothing}
    <button class="botao pequeno" type="button" @click=${deNovo}>${icone(refreshCw)} ${t.tentarDeNovo}</button>
  </div>`;
}
