import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { linhasDoEndereco } from '../../../sdk/domain/linhas-do-endereco.js';
import { destacadoDe, type LinhaDePlano } from '../../../sdk/use-cases/planos-do-cliente/state.js';
import { velocidade } from '../../internal/velocidade.js';
import { botaoDeAcoes, servicosDaLinha, statusDaLinha, vencimento } from './linha.view.js';
import { statusVazio } from './tabela.view.js';
import { textosDe, type Vista } from './vista.js';
import { formasDePagamento } from '../../i18n/pt-BR/formas-de-pagamento.js';

/** Narrow and medium: one card a plan, with the facts of the row. */
export const cartoes = (vista: Vista, linhas: readonly LinhaDePlano[]): TemplateResult => html`
  <ul class="cartoes" aria-label="${textosDe(vista).titulo}: ${textosDe(vista).grupos[vista.estado.consulta.grupo]}">
    ${repeat(
      linhas,
      ({ plano }) => plano.id,
      (linha) => cartao(vista, linha),
    )}
  </ul>
`;

function cartao(vista: Vista, linha: LinhaDePlano): TemplateResult {
  const { plano } = linha;
  const t = textosDe(vista);
  const atual = destacadoDe(vista.estado.destaque) === plano.id;
  const rapidez = velocidade(vista.locale, plano.oferta.velocidade);
  return html`<li part="plano" class=${atual ? 'plano destacado' : 'plano'} data-plano=${plano.id} aria-current=${atual ? 'true' : nothing}>
    <div class="topo">
      <h3 class="nome" tabindex="-1">${plano.oferta.nome}</h3>
      ${rapidez ? html`<p class="small muted">${rapidez}</p>` : nothing}
    </div>
    <div class="situacao">${statusDaLinha(vista, linha)}</div>
    <dl class="fatos">
      <div class="endereco">
        <dt class="sr">${t.colunas.endereco}</dt>
        <dd>${linhasDoEndereco(plano.enderecoInstalacao).join(', ')}</dd>
      </div>
      <div>
        <dt class="sr">${t.colunas.forma}</dt>
        <dd>${vista.locale.t(formasDePagamento)[plano.formaDePagamento]}</dd>
      </div>
      <div>
        <dt class="sr">${t.vencimentoPorExtenso}</dt>
        <dd>${t.venc(vencimento(vista, plano))}</dd>
      </div>
      <div class="preco strong">
        <dt class="sr">${t.colunas.preco}</dt>
        <dd>${vista.locale.moeda(plano.preco)}</dd>
      </div>
    </dl>
    <div class="pe">${plano.servicos.length > 0 ? servicosDaLinha(vista, plano) : nothing} ${botaoDeAcoes(vista, plano)}</div>
  </li>`;
}

/** Three cards as high as the real ones. */
export const esqueletoDosCartoes = (): TemplateResult => html`
  <div class="cartoes" aria-hidden="true">
    ${[0, 1, 2].map(
      () =>
        html`<div class="plano">
          <div class="topo">
            <span class="linha"><span class="esqueleto barra-1"></span></span><span class="small linha"><span class="esqueleto barra-2"></span></span>
          </div>
          <div class="situacao">${statusVazio}</div>
          <div class="fatos">
            <span class="endereco"><span class="esqueleto barra-1"></span></span><span class="linha"><span class="esqueleto barra-2"></span></span>
          </div>
          <div class="pe">
            <span class="servicos"><span class="servico esqueleto">&nbsp;</span></span
            ><span class="botao pequeno acoes esqueleto">&nbsp;</span>
          </div>
        </div>`,
    )}
  </div>
`;
