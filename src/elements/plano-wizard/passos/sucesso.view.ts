import { html, nothing, type TemplateResult } from 'lit';
import { statusDe } from '../../../../sdk/domain/status.js';
import type { EstadoDoNovoPlano } from '../../../../sdk/use-cases/novo-plano/novo-plano.js';
import type { LocaleController } from '../../../controllers/locale-controller.js';
import { wizard } from '../../../i18n/pt-BR/wizard.js';
import { wizardDetalhes } from '../../../i18n/pt-BR/wizard-detalhes.js';
import { wizardPassos } from '../../../i18n/pt-BR/wizard-passos.js';
import { icone } from '../../../internal/icone.js';
import { circleCheck } from '../../../internal/icones.js';

export interface VistaDoSucesso {
  readonly state: Extract<EstadoDoNovoPlano, { phase: 'done' }>;
  readonly locale: LocaleController;
  readonly verPlanos: () => void;
  readonly adicionarOutro: () => void;
}

/** "Plano adicionado com sucesso!" and what was made. Manual 4.1, 5.4. */
export function sucessoView({ state, locale, verPlanos, adicionarOutro }: VistaDoSucesso): TemplateResult {
  const t = locale.t(wizardPassos);
  const { plano, agendamento, catalogo } = state;
  const status = statusDe(catalogo.sessao.configuracao.statusDePlano, plano.status.id);
  return html`<section class="sucesso" part="sucesso">
    ${icone(circleCheck)}
    <h2 tabindex="-1" data-foco>${locale.t(wizard).sucesso}</h2>
    ${state.jaExistia ? html`<p class="aviso alerta" role="status">${locale.t(wizardDetalhes).jaExistia}</p>` : nothing}
    <dl>
      <div>
        <dt>${t.sucessoPlano}</dt>
        <dd>${plano.oferta.nome} · ${locale.moeda(plano.preco)}</dd>
      </div>
      <div>
        <dt>${t.sucessoStatus}</dt>
        <dd>${status.descricao}</dd>
      </div>
      ${
        agendamento
          ? html`<div>
              <dt>${t.sucessoAgendamento}</dt>
              <dd>${t.agendadoPara(locale.data(agendamento.data), agendamento.inicio, agendamento.fim)}</dd>
            </div>`
          : nothing
      }
    </dl>
    <div class="acoes">
      <button class="botao" type="button" @click=${adicionarOutro}>${t.adicionarOutro}</button>
      <button class="botao primario" type="button" @click=${verPlanos}>${t.verPlanos}</button>
    </div>
  </section>`;
}
