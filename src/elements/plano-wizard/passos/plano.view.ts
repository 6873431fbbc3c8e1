import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Oferta } from '../../../../sdk/domain/oferta.js';
import { ofertaDe } from '../../../../sdk/use-cases/novo-plano/passos.js';
import { wizard } from '../../../i18n/pt-BR/wizard.js';
import { campo, erroDoCampo, idDe, invalido, seletor } from '../../../internal/campo.js';
import { icone } from '../../../internal/icone.js';
import { plus, search } from '../../../internal/icones.js';
import { velocidade } from '../../../internal/velocidade.js';
import type { VistaDoPasso } from '../passo-view.js';

/** More plans than this get a filter. DESIGN "Wizard". */
const MUITOS = 8;

/** Step "Plano": installation address, plan, the plan's services. Manual 2. */
export function planoView(vista: VistaDoPasso): TemplateResult {
  const oferta = ofertaDe(vista.state.rascunho, vista.state.catalogo);
  return html`${enderecoView(vista)} ${ofertasView(vista)} ${oferta ? vista.detalhes(vista, oferta) : nothing}`;
}

function enderecoView({ state, campos, locale, flow, abrirNovoEndereco, rotuloDoEndereco }: VistaDoPasso): TemplateResult {
  const t = locale.t(wizard);
  const { enderecos } = state.catalogo;
  const dados = {
    nome: 'enderecoId',
    rotulo: t.enderecoDeInstalacao,
    obrigatorio: true,
    ajuda: enderecos.length === 0 ? t.semEnderecos : t.enderecoDeInstalacaoAjuda,
    valor: state.rascunho.enderecoId,
    vazio: t.escolhaOEndereco,
    opcoes: enderecos.map((endereco) => ({ valor: endereco.id, rotulo: rotuloDoEndereco(endereco) })),
    desabilitado: enderecos.length === 0,
    aoMudar: (valor: string) => flow.mudar({ enderecoId: valor || undefined }),
  };
  return campo(
    campos,
    dados,
    html`<div class="com-botao">
      ${seletor(campos, dados)}
      <button class="botao" type="button" part="novo-endereco" @click=${() => abrirNovoEndereco('instalacao')}>${icone(plus)} ${t.novoEndereco}</button>
    </div>`,
  );
}

const dobrado = (texto: string): string => texto.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function filtradas(ofertas: readonly Oferta[], filtro: string, escolhida: string | undefined): readonly Oferta[] {
  const palavras = dobrado(filtro).split(/\s+/).filter(Boolean);
  if (palavras.length === 0) return ofertas;
  return ofertas.filter(({ id, nome, destaque }) => id === escolhida || palavras.every((palavra) => dobrado(`${nome} ${destaque ?? ''}`).includes(palavra)));
}

function ofertasView(vista: VistaDoPasso): TemplateResult {
  const { state, locale, campos, filtro, filtrar } = vista;
  const t = locale.t(wizard);
  const { ofertas } = state.catalogo;
  if (ofertas.length === 0) return html`<p class="aviso alerta" data-campo="ofertaId" tabindex="-1">${t.semPlanos}</p>`;
  const visiveis = filtradas(ofertas, filtro, state.rascunho.ofertaId);
  return html`
    <fieldset
      class="ofertas"
      data-campo="ofertaId"
      role="radiogroup"
      aria-required="true"
      aria-invalid=${invalido(campos, 'ofertaId') ?? 'false'}
      aria-labelledby="rotulo-ofertas"
      aria-describedby=${`${idDe('ofertaId')}-erro`}
    >
      <div class="ofertas-topo">
        <span class="rotulo obrigatorio" id="rotulo-ofertas">${t.plano}</span>
        ${
          ofertas.length > MUITOS
            ? html`<span class="busca">
                ${icone(search)}
                <input
                  class="entrada"
                  type="search"
                  aria-label=${t.filtrarPlanos(ofertas.length)}
                  placeholder=${t.filtrarPlanos(ofertas.length)}
                  .value=${live(filtro)}
                  @input=${(event: Event) => filtrar((event.target as HTMLInputElement).value)}
                />
              </span>`
            : nothing
        }
      </div>
      <div class="ofertas-lista ${ofertas.length > MUITOS ? 'longa' : ''}">
        ${visiveis.map((oferta) => ofertaView(vista, oferta))}
        ${visiveis.length === 0 ? html`<p class="muted vazio">${t.nenhumPlanoNoFiltro} <button class="elo" type="button" @click=${() => filtrar('')}>${t.limparFiltro}</button></p>` : nothing}
      </div>
      ${erroDoCampo(campos, 'ofertaId')}
    </fieldset>
  `;
}

function ofertaView({ state, locale, flow }: VistaDoPasso, oferta: Oferta): TemplateResult {
  const t = locale.t(wizard);
  const escolhida = state.rascunho.ofertaId === oferta.id;
  const instalacao = oferta.taxaDeInstalacao > 0 ? t.instalacaoDe(locale.moeda(oferta.taxaDeInstalacao)) : t.instalacaoGratis(oferta.fidelidadeMeses);
  const fatos = [velocidade(locale, oferta.velocidade), oferta.destaque, instalacao].filter(Boolean).join(' · ');
  return html`<label class="oferta ${escolhida ? 'escolhida' : ''}" part="oferta">
    <input type="radio" name="oferta" value=${oferta.id} .checked=${live(escolhida)} @change=${() => flow.mudar({ ofertaId: oferta.id })} />
    <span class="oferta-nome"><span class="strong">${oferta.nome}</span><span class="small muted">${fatos}</span></span>
    <span class="oferta-preco"><span class="strong">${locale.moeda(oferta.preco)}</span><span class="caption muted">${t.porMes}</span></span>
  </label>`;
}
