import { html, nothing, type TemplateResult } from 'lit';
import type { Destaque, LinhaDePlano } from '../../../sdk/use-cases/planos-do-cliente/state.js';
import { comum } from '../../i18n/pt-BR/comum.js';
import { fraseDoTotal } from './lista.view.js';
import { textosDe, type Vista } from './vista.js';

/**
 * The one line that tells assistive technology what the list shows now; to the eye only where the eye would miss it:
 * a plan that was just added or has just left the list, and a deep link that leads nowhere.
 */
export function avisoDaLista(vista: Vista): TemplateResult {
  const { destaque, lista } = vista.estado;
  const pronta = lista.phase === 'ready';
  const sucesso = pronta && (destaque.status === 'saiu' || (destaque.status === 'mostrado' && destaque.motivo === 'novo'));
  const classe = destaque.status === 'nao-encontrado' ? 'aviso alerta' : sucesso ? 'aviso sucesso' : 'sr';
  return html`<div class="destaque ${classe}" role="status">${frase(vista)}${pronta && destaque.status === 'saiu' ? caminho(vista, destaque) : nothing}</div>`;
}

/** Where the plan is now. */
function caminho(vista: Vista, { linha, para }: Extract<Destaque, { status: 'saiu' }>): TemplateResult {
  const t = textosDe(vista);
  return html` <button class="elo" id="ver-plano" type="button" @click=${() => vista.verPlano(linha.plano.id)}>
    ${para === 'outro-grupo' ? t.verEm(t.grupos[linha.status.grupo]) : t.verPlano}
  </button>`;
}

function frase(vista: Vista): string {
  const t = textosDe(vista);
  const { destaque, lista } = vista.estado;
  if (destaque.status === 'nao-encontrado') return t.naoEncontrado;
  if (lista.phase === 'loading' || lista.phase === 'refreshing' || lista.phase === 'loading-more') return vista.locale.t(comum).carregando;
  // A failure has its own alert; twice would be noise.
  if (lista.phase === 'failed') return '';
  if (destaque.status === 'mostrado' || destaque.status === 'alterado' || destaque.status === 'saiu') return fraseDoDestaque(vista, destaque);
  const { itens, total } = lista.recebidos;
  const resto = itens.length < total ? `. ${t.mostrados(vista.locale.numero(itens.length), vista.locale.numero(total))}` : '';
  return `${fraseDoTotal(vista, lista.recebidos)}${resto}`;
}

function fraseDoDestaque(vista: Vista, destaque: Extract<Destaque, { linha: LinhaDePlano }>): string {
  const t = textosDe(vista);
  const { plano, status } = destaque.linha;
  const { nome } = plano.oferta;
  switch (destaque.status) {
    case 'mostrado':
      return destaque.motivo === 'novo' ? t.adicionado(nome) : t.emDestaque(nome);
    case 'alterado':
      return t.alterado(nome);
    case 'saiu':
      return destaque.para === 'outro-grupo' ? t.saiu(nome, status.grupo, status.descricao) : t.foraDaBusca(nome);
  }
}
