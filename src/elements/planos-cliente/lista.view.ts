import { html, nothing, type TemplateResult } from 'lit';
import { PLANOS_POR_PAGINA } from '../../../sdk/use-cases/planos-do-cliente/planos-do-cliente.js';
import type { ListaDePlanos, PlanosRecebidos } from '../../../sdk/use-cases/planos-do-cliente/state.js';
import { falha } from '../../internal/falha.js';
import { icone } from '../../internal/icone.js';
import { plus } from '../../internal/icones.js';
import { comum } from '../../i18n/pt-BR/comum.js';
import { cartoes, esqueletoDosCartoes } from './cartoes.view.js';
import { esqueletoDaTabela, tabela } from './tabela.view.js';
import { textosDe, type Vista } from './vista.js';

/** The list in whatever state it is. */
export function lista(vista: Vista): TemplateResult {
  const { lista: atual } = vista.estado;
  switch (atual.phase) {
    case 'loading':
      return vista.width === 'wide' ? esqueletoDaTabela(vista) : esqueletoDosCartoes();
    case 'failed':
      return html`<div class="nota">${falha(vista.locale, atual.erro, vista.recarregar)}</div>`;
    case 'ready':
    case 'refreshing':
    case 'loading-more':
    case 'refresh-failed':
    case 'failed-more':
      return recebida(vista, atual);
  }
}

function recebida(vista: Vista, atual: Extract<ListaDePlanos, { recebidos: PlanosRecebidos }>): TemplateResult {
  const { recebidos } = atual;
  return html`
    ${atual.phase === 'refresh-failed' ? html`<div class="nota">${falha(vista.locale, atual.erro, vista.recarregar)}</div>` : nothing}
    <div class=${atual.phase === 'refreshing' ? 'linhas velhas' : 'linhas'}>
      ${recebidos.itens.length === 0 ? vazia(vista) : (vista.width === 'wide' ? tabela : cartoes)(vista, recebidos.itens)}
    </div>
    ${recebidos.itens.length === 0 ? nothing : rodape(vista, atual)}
  `;
}

function vazia(vista: Vista): TemplateResult {
  const t = textosDe(vista);
  const { consulta, contagem, adicionar } = vista.estado;
  const { busca, formaDePagamento, grupo } = consulta;
  if (busca || formaDePagamento) {
    const frase = busca ? t.nadaEncontradoPara(busca) : t.nadaEncontrado;
    return html`<div class="vazia">
      <p>${frase}</p>
      <button class="botao" type="button" @click=${vista.limpar}>${t.limpar}</button>
    </div>`;
  }
  const nenhum = contagem !== undefined && contagem.ativo + contagem.inativo + contagem.cancelado === 0;
  const novo = html`<button class="botao" type="button" id="adicionar-vazio" @click=${vista.adicionar}>${icone(plus)} ${t.adicionar}</button>`;
  const ativos = html`<button class="botao" type="button" @click=${vista.verAtivos}>${t.verAtivos}</button>`;
  const saida = nenhum || grupo === 'ativo' ? (adicionar.situacao === 'habilitada' ? novo : nothing) : contagem?.ativo ? ativos : nothing;
  return html`<div class="vazia">
    <p>${nenhum ? t.semPlanos : t.vazios[grupo]}</p>
    ${saida}
  </div>`;
}

/** "3 planos ativos", or how many were found. */
export function fraseDoTotal(vista: Pick<Vista, 'locale' | 'estado'>, { total, consulta }: PlanosRecebidos): string {
  const t = textosDe(vista);
  const numero = vista.locale.numero(total);
  return consulta.busca || consulta.formaDePagamento ? t.encontrados(total, numero) : t.planosDe(total, numero, consulta.grupo);
}

function rodape(vista: Vista, atual: Extract<ListaDePlanos, { recebidos: PlanosRecebidos }>): TemplateResult {
  const t = textosDe(vista);
  const { recebidos } = atual;
  return html`
    ${atual.phase === 'failed-more' ? html`<div class="nota">${falha(vista.locale, atual.erro, vista.mostrarMais)}</div>` : nothing}
    ${recebidos.proximo !== undefined && atual.phase !== 'failed-more' ? mais(vista, recebidos, atual.phase === 'loading-more') : nothing}
    <div class="rodape small muted" part="rodape">
      <span>${fraseDoTotal(vista, recebidos)}</span>
      ${
        // What is cancelled or suspended is no monthly income: a sum there would mislead.
        recebidos.consulta.grupo === 'ativo' ? html`<span>${t.porMes(vista.locale.moeda(recebidos.soma))}</span>` : nothing
      }
    </div>
  `;
}

function mais(vista: Vista, { itens, total }: PlanosRecebidos, carregando: boolean): TemplateResult {
  const t = textosDe(vista);
  const { locale } = vista;
  const proximos = locale.numero(Math.max(1, Math.min(PLANOS_POR_PAGINA, total - itens.length)));
  return html`<div class="mais">
    <span class="small muted">${t.mostrados(locale.numero(itens.length), locale.numero(total))}</span>
    <button class="botao" id="mais" type="button" aria-disabled=${carregando ? 'true' : nothing} @click=${vista.mostrarMais}>
      ${carregando ? locale.t(comum).carregando : t.mostrarMais(proximos)}
    </button>
  </div>`;
}
