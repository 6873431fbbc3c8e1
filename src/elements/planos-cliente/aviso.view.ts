import { html, type TemplateResult } from 'lit';
import { comum } from '../../i18n/pt-BR/comum.js';
import { fraseDoTotal } from './lista.view.js';
import { textosDe, type Vista } from './vista.js';

/**
 * The one line that tells assistive technology what the list shows now; to the eye only where the eye would miss it:
 * a plan that was just added, and a deep link that leads nowhere.
 */
export function avisoDaLista(vista: Vista): TemplateResult {
  const { destaque, lista } = vista.estado;
  const classe =
    destaque.status === 'nao-encontrado'
      ? 'aviso alerta'
      : destaque.status === 'mostrado' && destaque.motivo === 'novo' && lista.phase === 'ready'
        ? 'aviso sucesso'
        : 'sr';
  return html`<div class="destaque ${classe}" role="status">${frase(vista)}</div>`;
}

function frase(vista: Vista): string {
  const t = textosDe(vista);
  const { destaque, lista } = vista.estado;
  if (destaque.status === 'nao-encontrado') return t.naoEncontrado;
  if (lista.phase === 'loading' || lista.phase === 'refreshing' || lista.phase === 'loading-more') return vista.locale.t(comum).carregando;
  // A failure has its own alert; twice would be noise.
  if (lista.phase === 'failed') return '';
  if (destaque.status === 'mostrado') {
    const { nome } = destaque.linha.plano.oferta;
    return destaque.motivo === 'novo' ? t.adicionado(nome) : t.emDestaque(nome);
  }
  const { itens, total } = lista.recebidos;
  const resto = itens.length < total ? `. ${t.mostrados(vista.locale.numero(itens.length), vista.locale.numero(total))}` : '';
  return `${fraseDoTotal(vista, lista.recebidos)}${resto}`;
}
