import { html, nothing, type TemplateResult } from 'lit';
import { formatarCep } from '../../../sdk/domain/cep.js';
import type { CampoDaConsulta } from '../../../sdk/use-cases/novo-endereco/novo-endereco.js';
import type { Preenchendo } from '../../../sdk/use-cases/novo-endereco/state.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { endereco as textos } from '../../i18n/pt-BR/endereco.js';
import { icone } from '../../internal/icone.js';
import { info, refreshCw } from '../../internal/icones.js';

/** Street and district, town and state, as far as the CEP gave them. */
export function linhasDoAchado({ rascunho, daConsulta }: Preenchendo): string[] {
  const juntar = (campos: readonly CampoDaConsulta[], entre: string): string =>
    campos
      .map((campo) => (daConsulta.includes(campo) ? rascunho[campo] : ''))
      .filter(Boolean)
      .join(entre);
  return [juntar(['logradouro', 'bairro'], ' · '), juntar(['cidade', 'uf'], ', ')].filter(Boolean);
}

/** What can be done with what the CEP gave. */
export interface AcoesDoAchado {
  readonly corrigir: () => void;
  readonly outroCep: () => void;
}

/** What the CEP gave, as text: it need not be typed, and can be corrected. `acoes`: none while nothing may be changed. */
export function achadoView(state: Preenchendo, locale: LocaleController, acoes: AcoesDoAchado | undefined): TemplateResult {
  const t = locale.t(textos);
  const linhas = linhasDoAchado(state);
  return html`<div class="achado">
    <span class="caption muted">${t.cep} ${formatarCep(state.rascunho.cep ?? '')}</span>
    ${linhas.map((linha, i) => html`<span class=${i === 0 ? 'strong' : ''}>${linha}</span>`)}
    ${
      acoes
        ? html`<span class="elos">
            ${linhas.length > 0 ? html`<button class="elo small" type="button" @click=${acoes.corrigir}>${t.corrigir}</button>` : nothing}
            <button class="elo small" type="button" @click=${acoes.outroCep}>${t.outroCep}</button>
          </span>`
        : nothing
    }
  </div>`;
}

/** Why the address is asked by hand, and the way on; nothing when the CEP gave all. SPEC B03. */
export function consultaView(
  { consulta }: Preenchendo,
  locale: LocaleController,
  pesquisarDeNovo: ((event: Event) => void) | undefined,
): TemplateResult | typeof nothing {
  if (consulta === 'encontrado') return nothing;
  const t = locale.t(textos);
  return html`<div class="aviso ${consulta === 'sem-consulta' ? '' : 'alerta'}">
    ${icone(info)}
    <div>${t.consultas[consulta]}</div>
    ${
      consulta === 'fora-do-ar' && pesquisarDeNovo
        ? html`<button class="botao pequeno" type="button" @click=${pesquisarDeNovo}>${icone(refreshCw)} ${t.pesquisarDeNovo}</button>`
        : nothing
    }
  </div>`;
}
