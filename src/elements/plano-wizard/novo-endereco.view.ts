import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Endereco } from '../../../sdk/domain/endereco.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import type { DialogController } from '../../controllers/dialog-controller.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { wizard } from '../../i18n/pt-BR/wizard.js';
import '../novo-endereco/define.js';

export { DialogController } from '../../controllers/dialog-controller.js';

export interface VistaDoNovoEndereco {
  readonly dialogo: DialogController;
  readonly locale: LocaleController;
  readonly sdk: PlanoSdk | undefined;
  readonly clienteId: string;
  readonly aoSalvar: (endereco: Endereco) => void;
}

/** "Novo Endereço" in a modal over the wizard. Manual 2.1, 3.1. */
export const novoEnderecoView = ({ dialogo, locale, sdk, clienteId, aoSalvar }: VistaDoNovoEndereco): TemplateResult =>
  html`<dialog ${ref(dialogo.ref)} aria-labelledby="dialogo-titulo" @keydown=${dialogo.conterEscape} @cancel=${dialogo.cancelar}>
    <div class="dialogo-titulo"><h2 id="dialogo-titulo">${locale.t(wizard).novoEndereco}</h2></div>
    <div class="dialogo-corpo">
      <novo-endereco .sdk=${sdk} cliente-id=${clienteId} .aoSalvar=${aoSalvar} .aoCancelar=${() => dialogo.fechar()}></novo-endereco>
    </div>
  </dialog>`;
