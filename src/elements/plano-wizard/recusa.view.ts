import { html, nothing, type TemplateResult } from 'lit';
import type { SdkError } from '../../../sdk/errors/sdk-error.js';
import { passosDe, type NovoPlanoFlow, type Passo } from '../../../sdk/use-cases/novo-plano/novo-plano.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { frasesEm, semFrase } from '../../i18n/frases.js';
import { wizard } from '../../i18n/pt-BR/wizard.js';
import { falha } from '../../internal/falha.js';
import type { Envio } from './envio.js';
import type { partes } from './partes.js';
import type { ComRascunho } from './passo-view.js';

export interface VistaDaRecusa {
  readonly locale: LocaleController;
  readonly flow: NovoPlanoFlow;
  readonly envio: Envio;
  /** The panel of the broken rules, once it is there. */
  readonly regras: Awaited<ReturnType<typeof partes.regras>> | undefined;
  /** In its place until then. */
  readonly faltando: () => TemplateResult;
  readonly irParaCampo: (passo: Passo, campo: string) => void;
  readonly sair: () => void;
}

type Recusa = NonNullable<Extract<ComRascunho, { readonly phase: 'editing' }>['recusa']>;

/** Why the plan was not added, and each way on. */
export function recusaView(recusa: Recusa, atual: ComRascunho, { locale, flow, envio, regras, faltando, irParaCampo, sair }: VistaDaRecusa): TemplateResult {
  if (recusa.tipo !== 'erro') return regras?.({ recusa, flow, locale, irParaCampo, confirmar: envio.confirmarRegras }) ?? faltando();
  if (recusa.erro.code === 'unconfirmed-write') return naoConfirmado(locale, recusa.erro, sair);
  const { passo, rascunho } = atual;
  const incerto = atual.phase === 'editing' && atual.incerto ? html`<p class="aviso alerta" role="status">${locale.t(wizard).incerto}</p>` : nothing;
  return html`${falha(locale, recusa.erro, passo === passosDe(rascunho).at(-1) ? envio.finalizar : envio.avancar)} ${incerto}`;
}

/** Asking again would tell no more: the list of the client's plans does. */
function naoConfirmado(locale: LocaleController, erro: SdkError, sair: () => void): TemplateResult {
  return html`<div class="aviso alerta" role="alert" tabindex="-1">
    <p>${frasesEm(locale)?.erros[erro.code] ?? semFrase(locale)}</p>
    <button class="botao pequeno" type="button" @click=${sair}>${locale.t(wizard).verPlanosDoCliente}</button>
  </div>`;
}
