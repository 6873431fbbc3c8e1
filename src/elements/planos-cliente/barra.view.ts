import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { FORMAS_DE_PAGAMENTO, type FormaDePagamento } from '../../../sdk/domain/forma-de-pagamento.js';
import { ORDENS_DE_PLANOS, type OrdemDePlanos } from '../../../sdk/domain/plano.js';
import { GRUPOS_DE_STATUS, type GrupoDeStatus } from '../../../sdk/domain/status.js';
import { idDe, seletor, type CampoSelecao } from '../../internal/campo.js';
import { icone } from '../../internal/icone.js';
import { plus, search } from '../../internal/icones.js';
import { textosDe, type Vista } from './vista.js';
import { formasDePagamento } from '../../i18n/pt-BR/formas-de-pagamento.js';

/** Group, search, filter, order, and the way to a new plan. */
export const barra = (vista: Vista): TemplateResult => html`
  <div class="barra" part="barra">
    ${grupos(vista)} ${busca(vista)} ${filtro(vista)} ${vista.width === 'wide' ? nothing : ordem(vista)} ${botaoAdicionar(vista)}
  </div>
`;

const grupos = (vista: Vista): TemplateResult => html`
  <fieldset class="grupos" part="grupos">
    <legend class="sr">${textosDe(vista).grupoLegenda}</legend>
    ${GRUPOS_DE_STATUS.map((grupo) => opcaoDeGrupo(vista, grupo))}
  </fieldset>
`;

function opcaoDeGrupo(vista: Vista, grupo: GrupoDeStatus): TemplateResult {
  const t = textosDe(vista);
  const { consulta, contagem } = vista.estado;
  const quantos = contagem?.[grupo];
  return html`<label class="grupo">
    <input type="radio" name="grupo" value=${grupo} .checked=${live(consulta.grupo === grupo)} @change=${() => vista.flow?.escolherGrupo(grupo)} />
    <span>${t.grupos[grupo]}</span>
    <span class="contagem ${quantos === undefined ? 'vaga' : ''}"
      >${quantos === undefined ? nothing : html`${vista.locale.numero(quantos)}<span class="sr"> ${t.quantidade(quantos)}</span>`}</span
    >
  </label>`;
}

function busca(vista: Vista): TemplateResult {
  const t = textosDe(vista);
  const ler = (event: Event): string => (event.target as HTMLInputElement).value;
  return html`<div class="busca">
    <label class="sr" for=${idDe('busca')}>${t.buscar}</label>
    ${icone(search)}
    <input
      class="entrada"
      id=${idDe('busca')}
      type="search"
      autocomplete="off"
      spellcheck="false"
      maxlength="120"
      placeholder=${t.buscarExemplo}
      .value=${live(vista.digitado)}
      @input=${(event: Event) => vista.aoDigitar(ler(event), false)}
      @change=${(event: Event) => vista.aoDigitar(ler(event), true)}
    />
  </div>`;
}

/** A select whose name only assistive technology needs: its first choice says the same to the eye. */
const escolha = (vista: Vista, dados: CampoSelecao): TemplateResult => html`
  <div class="escolha">
    <label class="sr" for=${idDe(dados.nome)}>${dados.rotulo}</label>
    ${seletor({ locale: vista.locale, faltas: [] }, dados)}
  </div>
`;

function filtro(vista: Vista): TemplateResult {
  const t = textosDe(vista);
  const { sessao, consulta } = vista.estado;
  const formas = sessao?.configuracao.formasDePagamento ?? FORMAS_DE_PAGAMENTO;
  return escolha(vista, {
    nome: 'forma',
    rotulo: t.forma,
    valor: consulta.formaDePagamento,
    vazio: t.todasAsFormas,
    opcoes: formas.map((forma) => ({ valor: forma, rotulo: vista.locale.t(formasDePagamento)[forma] })),
    aoMudar: (valor) => vista.flow?.filtrar({ formaDePagamento: valor ? (valor as FormaDePagamento) : undefined }),
  });
}

function ordem(vista: Vista): TemplateResult {
  const t = textosDe(vista);
  const { consulta } = vista.estado;
  const opcoes = ORDENS_DE_PLANOS.flatMap((uma) => [`${uma} asc`, `${uma} desc`] as const);
  return escolha(vista, {
    nome: 'ordem',
    rotulo: t.ordenarPor,
    valor: `${consulta.ordem} ${consulta.direcao}`,
    opcoes: opcoes.map((valor) => ({ valor, rotulo: t.ordens[valor] })),
    aoMudar(valor) {
      const [qual, direcao] = valor.split(' ') as [OrdemDePlanos, 'asc' | 'desc'];
      vista.flow?.ordenar(qual, direcao);
    },
  });
}

function botaoAdicionar(vista: Vista): TemplateResult | typeof nothing {
  const t = textosDe(vista);
  const { adicionar, lista } = vista.estado;
  if (adicionar.situacao === 'oculta') return nothing;
  const bloqueado = adicionar.situacao === 'desabilitada';
  const esperando = adicionar.situacao === 'desconhecida';
  // Before the rights are known its place is kept, so that nothing moves when it comes.
  return html`<button
      class="botao primario ${esperando ? (lista.phase === 'failed' ? 'reservado' : 'esqueleto') : ''}"
      id="adicionar"
      type="button"
      ?disabled=${esperando}
      aria-disabled=${bloqueado ? 'true' : nothing}
      aria-describedby=${bloqueado ? 'motivo' : nothing}
      @click=${vista.adicionar}
    >
      ${icone(plus)} ${t.adicionar}
    </button>
    ${bloqueado ? html`<p class="caption muted" id="motivo">${t.motivos[adicionar.motivo]}</p>` : nothing}`;
}
