import { html, nothing, type TemplateResult } from 'lit';
import { MissingPartError } from '../../../sdk/errors/missing-part-error.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { comum } from '../../i18n/pt-BR/comum.js';
import { planosCliente } from '../../i18n/pt-BR/planos-cliente.js';
import { falha } from '../../internal/falha.js';

/** "Novo Plano Cliente" in the list's place: on its way, there, or not to be had. */
export interface VistaDoNovoPlano {
  readonly locale: LocaleController;
  readonly tela: 'abrindo' | 'wizard' | 'falhou';
  readonly clienteId: string;
  readonly sdk: PlanoSdk | undefined;
  readonly tentarDeNovo: () => void;
  readonly voltar: () => void;
  readonly aoCancelar: (event: Event) => void;
  readonly aoConcluir: () => void;
}

/** The wizard, in a region that takes the focus when it opens. */
export const novoPlano = (vista: VistaDoNovoPlano): TemplateResult => html`
  <section id="novo" tabindex="-1" aria-label=${vista.locale.t(planosCliente).novoPlano} aria-busy=${vista.tela === 'abrindo'}>
    ${vista.tela === 'abrindo' ? html`<p class="nota muted" role="status">${vista.locale.t(comum).carregando}</p>` : nothing}
    ${vista.tela === 'falhou' ? falhou(vista) : nothing} ${vista.tela === 'wizard' ? wizard(vista) : nothing}
  </section>
`;

const falhou = ({ locale, tentarDeNovo, voltar }: VistaDoNovoPlano): TemplateResult => html`
  <div class="nota">
    ${falha(locale, new MissingPartError('The wizard could not be loaded.'), tentarDeNovo)}
    <button class="botao" type="button" @click=${voltar}>${locale.t(planosCliente).voltar}</button>
  </div>
`;

const wizard = ({ clienteId, sdk, aoCancelar, aoConcluir }: VistaDoNovoPlano): TemplateResult => html`
  <plano-wizard cliente-id=${clienteId} .sdk=${sdk} @wizard-cancelado=${aoCancelar} @wizard-concluido=${aoConcluir}>
    <slot name="cartao" slot="cartao"></slot>
  </plano-wizard>
`;
