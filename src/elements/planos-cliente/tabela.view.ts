import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { linhasDoEndereco } from '../../../sdk/domain/linhas-do-endereco.js';
import type { OrdemDePlanos } from '../../../sdk/domain/plano.js';
import { destacadoDe, type LinhaDePlano } from '../../../sdk/use-cases/planos-do-cliente/state.js';
import { icone } from '../../internal/icone.js';
import { chevronDown } from '../../internal/icones.js';
import { velocidade } from '../../internal/velocidade.js';
import { botaoDeAcoes, servicosDaLinha, statusDaLinha, vencimento } from './linha.view.js';
import { textosDe, type Vista } from './vista.js';
import { formasDePagamento } from '../../i18n/pt-BR/formas-de-pagamento.js';

type Coluna = OrdemDePlanos | 'endereco' | 'forma';
const COLUNAS: readonly Coluna[] = ['nome', 'endereco', 'forma', 'vencimento', 'preco', 'status-desde'];
const NUMERICAS: readonly Coluna[] = ['vencimento', 'preco'];
const ordenavel = (coluna: Coluna): coluna is OrdemDePlanos => coluna !== 'endereco' && coluna !== 'forma';

/** Wide: a table whose header stays in sight and sorts. */
export const tabela = (vista: Vista, linhas: readonly LinhaDePlano[]): TemplateResult => html`
  <table part="tabela">
    <caption class="sr">
      ${textosDe(vista).titulo}: ${textosDe(vista).grupos[vista.estado.consulta.grupo]}
    </caption>
    <thead>
      <tr>
        ${COLUNAS.map((coluna) => cabecalho(vista, coluna))}
        <th scope="col" class="coluna-acoes"><span class="sr">${textosDe(vista).acoes}</span></th>
      </tr>
    </thead>
    ${repeat(
      linhas,
      ({ plano }) => plano.id,
      (linha) => grupoDeLinhas(vista, linha),
    )}
  </table>
`;

function cabecalho(vista: Vista, coluna: Coluna): TemplateResult {
  const t = textosDe(vista);
  const classe = `coluna-${coluna} ${NUMERICAS.includes(coluna) ? 'num' : ''}`;
  if (!ordenavel(coluna)) return html`<th scope="col" class=${classe}>${t.colunas[coluna]}</th>`;
  const { ordem, direcao } = vista.estado.consulta;
  const sentido = ordem === coluna ? (direcao === 'asc' ? 'ascending' : 'descending') : undefined;
  return html`<th scope="col" class=${classe} aria-sort=${ifDefined(sentido)}>
    <button class="ordenar" type="button" title=${coluna === 'vencimento' ? t.vencimentoPorExtenso : nothing} @click=${() => vista.flow?.ordenar(coluna)}>
      ${t.colunas[coluna]} ${icone(chevronDown)}
    </button>
  </th>`;
}

function grupoDeLinhas(vista: Vista, linha: LinhaDePlano): TemplateResult {
  const { plano } = linha;
  const atual = destacadoDe(vista.estado.destaque) === plano.id;
  const [porta, cidade] = linhasDoEndereco(plano.enderecoInstalacao);
  return html`<tbody part="plano" class=${atual ? 'plano destacado' : 'plano'} data-plano=${plano.id}>
    <tr class=${plano.servicos.length > 0 ? 'com-servicos' : ''} aria-current=${atual ? 'true' : nothing}>
      <th scope="row" tabindex="-1" class="nome">
        <span class="strong">${plano.oferta.nome}</span>
        <span class="small muted">${velocidade(vista.locale, plano.oferta.velocidade)}</span>
      </th>
      <td>${porta}<span class="small muted linha">${cidade}</span></td>
      <td>${vista.locale.t(formasDePagamento)[plano.formaDePagamento]}</td>
      <td class="num">${vencimento(vista, plano)}</td>
      <td class="num strong">${vista.locale.moeda(plano.preco)}</td>
      <td>${statusDaLinha(vista, linha)}</td>
      <td class="num">${botaoDeAcoes(vista, plano)}</td>
    </tr>
    ${
      plano.servicos.length > 0
        ? html`<tr class="filhas">
            <td colspan=${COLUNAS.length + 1}>${servicosDaLinha(vista, plano)}</td>
          </tr>`
        : nothing
    }
  </tbody>`;
}

const celulaVazia = html`<span class="linha"><span class="esqueleto barra-1"></span></span
  ><span class="small linha"><span class="esqueleto barra-2"></span></span>`;

/** A badge and its dates to be. */
export const statusVazio = html`<span class="selo esqueleto">&nbsp;</span><span class="datas caption"><span class="esqueleto barra-2"></span>&nbsp;</span>`;

/** Three rows as high as the real ones, under the header that will stay. */
export const esqueletoDaTabela = (vista: Vista): TemplateResult => html`
  <table aria-hidden="true">
    <thead>
      <tr>
        ${COLUNAS.map((coluna) => html`<th class="coluna-${coluna} ${NUMERICAS.includes(coluna) ? 'num' : ''}">${textosDe(vista).colunas[coluna]}</th>`)}
        <th class="coluna-acoes"></th>
      </tr>
    </thead>
    ${[0, 1, 2].map(
      () =>
        html`<tbody class="plano">
          <tr class="com-servicos">
            ${COLUNAS.map((coluna) => html`<td class=${NUMERICAS.includes(coluna) ? 'num' : ''}>${coluna === 'status-desde' ? statusVazio : celulaVazia}</td>`)}
            <td class="num"><span class="botao pequeno acoes esqueleto">&nbsp;</span></td>
          </tr>
          <tr class="filhas">
            <td colspan=${COLUNAS.length + 1}>
              <span class="servicos"><span class="servico esqueleto">&nbsp;</span></span>
            </td>
          </tr>
        </tbody>`,
    )}
  </table>
`;
