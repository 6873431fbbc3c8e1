import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { AlvoDeAgenda, Vaga } from '../../../sdk/domain/agenda.js';
import type { SdkError } from '../../../sdk/errors/sdk-error.js';
import { valorDe } from '../../../sdk/core/resource.js';
import type { PeriodoDoDia } from '../../../sdk/domain/periodo-do-dia.js';
import { normalizarHora } from '../../../sdk/domain/normalizar-hora.js';
import { OBSERVACAO_LONGA, type RascunhoDeAgendamento } from '../../../sdk/use-cases/agendamento/rascunho.js';
import type { AgendamentoEmEdicao, AgendamentoFlow } from '../../../sdk/use-cases/agendamento/state.js';
import { agendamento as textos } from '../../i18n/pt-BR/agendamento.js';
import { diaDaSemanaE } from '../../i18n/por-extenso.js';
import { comum } from '../../i18n/pt-BR/comum.js';
import { campo, campoSelecao, campoTexto, descricaoDe, idDe, invalido, seletor, type ContextoDeCampo } from '../../internal/campo.js';
import { falha } from '../../internal/falha.js';
import { formatarDuracao } from '../../internal/formatar-duracao.js';
import { icone } from '../../internal/icone.js';
import { calendarDays, check, plus } from '../../internal/icones.js';

/** What the form is drawn from. */
export interface VistaDoAgendamento {
  readonly state: AgendamentoEmEdicao;
  readonly flow: AgendamentoFlow;
  readonly campos: ContextoDeCampo;
  /** The agenda's code is on its way. */
  readonly abrindo: boolean;
  /** Why the agenda, or the form of a contact, could not be opened. */
  readonly semAgenda: SdkError | undefined;
  readonly semContato: SdkError | undefined;
  readonly semTitulo: boolean;
  readonly periodoPreferido: PeriodoDoDia | undefined;
  /** What the backend has offered instead of a taken time; wins over what the day itself has. */
  readonly alternativas: readonly Vaga[];
  readonly aceitar: (vaga: Vaga) => void;
  readonly mudar: (mudanca: Partial<RascunhoDeAgendamento>) => void;
  readonly abrirAgenda: () => void;
  readonly adicionarContato: () => void;
}

/** "Agendamento da Instalação": labels of the manual, item 5. */
export function formularioView(vista: VistaDoAgendamento): TemplateResult {
  const { state, campos, mudar, abrindo } = vista;
  const t = campos.locale.t(textos);
  const { rascunho } = state;
  return html`<div class="formulario">
    ${vista.semTitulo ? nothing : html`<h3>${t.titulo}</h3>`} ${alvoTipoView(vista)}
    <div class="campos duas">
      ${alvoView(vista)}
      <plano-campo-data
        nome="data"
        obrigatorio
        .rotulo=${t.data}
        .valor=${rascunho.data}
        .min=${state.hoje}
        .campos=${campos}
        .aoMudar=${(data: string | undefined) => mudar({ data })}
      ></plano-campo-data>
    </div>
    <div class="quando">
      <div class="horas">
        ${horaView(vista, 'hrIni')} ${horaView(vista, 'hrFin')}
        <button class="botao" type="button" aria-haspopup="dialog" aria-busy=${abrindo ? 'true' : 'false'} @click=${vista.abrirAgenda}>
          ${icone(calendarDays)} ${t.agenda}
        </button>
      </div>
      ${preferenciaView(vista)} ${conferenciaView(vista)} ${alternativasView(vista)}
    </div>
    ${state.contatos ? pessoaView(vista) : nothing} ${observacaoView(vista)}
  </div>`;
}

function alvoTipoView({ state, campos, mudar }: VistaDoAgendamento): TemplateResult {
  const t = campos.locale.t(textos);
  const opcao = (tipo: AlvoDeAgenda['tipo']): TemplateResult =>
    html`<label>
      <input
        type="radio"
        name="alvoTipo"
        value=${tipo}
        .checked=${live(state.rascunho.alvoTipo === tipo)}
        @change=${() => mudar({ alvoTipo: tipo })}
      />${t[tipo]}
    </label>`;
  return html`<fieldset class="alvo-tipo" data-campo="alvoTipo">
    <legend class="rotulo obrigatorio">${t.agendarPara}</legend>
    <div class="seg">${opcao('tecnico')}${opcao('cargo')}</div>
  </fieldset>`;
}

function alvoView({ state, campos, mudar }: VistaDoAgendamento): TemplateResult {
  const t = campos.locale.t(textos);
  const { rascunho, recursos } = state;
  const tipo = rascunho.alvoTipo;
  const lista: readonly { readonly id: string; readonly nome: string }[] = tipo === 'tecnico' ? recursos.tecnicos : recursos.cargos;
  return campoSelecao(campos, {
    nome: 'alvoId',
    rotulo: t[tipo],
    obrigatorio: true,
    valor: tipo === 'tecnico' ? rascunho.tecnicoId : rascunho.cargoId,
    vazio: campos.locale.t(comum).escolha,
    opcoes: lista.map(({ id, nome }) => ({ valor: id, rotulo: nome })),
    aoMudar: (id) => mudar(tipo === 'tecnico' ? { tecnicoId: id } : { cargoId: id }),
  });
}

function horaView({ state, campos, mudar }: VistaDoAgendamento, nome: 'hrIni' | 'hrFin'): TemplateResult {
  const t = campos.locale.t(textos);
  const ajuda = nome === 'hrFin' ? t.duracao(formatarDuracao(state.duracao)) : undefined;
  return campoTexto(campos, {
    nome,
    rotulo: t[nome],
    obrigatorio: true,
    modo: 'numeric',
    exemplo: '00:00',
    ajuda,
    valor: state.rascunho[nome],
    aoMudar: (valor) => mudar({ [nome]: normalizarHora(valor) }),
  });
}

function preferenciaView({ campos: { locale }, periodoPreferido }: VistaDoAgendamento): TemplateResult | typeof nothing {
  const frase = periodoPreferido && locale.t(textos).prefere[periodoPreferido];
  return frase ? html`<p class="small muted preferencia">${frase}</p>` : nothing;
}

function fraseDaConferencia({ state, campos, abrindo }: VistaDoAgendamento): string {
  const t = campos.locale.t(textos);
  if (abrindo) return t.abrindo;
  const frases = { nenhuma: '', conferindo: t.conferindo, conferido: '', falhou: t.semConferir };
  return frases[state.conferencia.status];
}

/** How the time stands in the agenda: said where it was typed. */
function conferenciaView(vista: VistaDoAgendamento): TemplateResult {
  const { state, flow, campos, semAgenda } = vista;
  const { locale } = campos;
  const t = locale.t(textos);
  const { conferencia, valor } = state;
  const falhou = conferencia.status === 'falhou';
  // What the form around has found counts too: a time that somebody took meanwhile is not said to be free beside it.
  const errado = campos.faltas.some(({ campo: nome }) => nome !== 'contatoId' && nome !== 'observacao');
  const livre = conferencia.status === 'conferido' && valor !== undefined && !errado;
  const frase = fraseDaConferencia(vista);
  return html`<div class="small" role="status">
      ${livre && !frase ? html`<span class="livre">${icone(check)} ${t.livre}</span>` : html`<span class="muted">${frase}</span>`}
    </div>
    ${falhou ? falha(locale, conferencia.erro, () => flow.conferirDeNovo()) : nothing} ${semAgenda ? falha(locale, semAgenda, vista.abrirAgenda) : nothing}`;
}

function alternativasView({ state, campos, alternativas, aceitar }: VistaDoAgendamento): TemplateResult | typeof nothing {
  const vagas = alternativas.length > 0 ? alternativas : state.alternativas;
  if (vagas.length === 0) return nothing;
  const quando = ({ data, inicio, fim }: Vaga): string => `${data === state.rascunho.data ? '' : `${diaDaSemanaE(campos.locale, data)} `}${inicio}–${fim}`;
  const t = campos.locale.t(textos);
  return html`<div class="alternativas" role="group" aria-label=${t.alternativas}>
    <span class="small">${t.alternativas}:</span>
    ${vagas.map((vaga) => html`<button class="botao pequeno" type="button" @click=${() => aceitar(vaga)}>${quando(vaga)}</button>`)}
  </div>`;
}

function pessoaView({ state, flow, campos, mudar, semContato, adicionarContato }: VistaDoAgendamento): TemplateResult {
  const { locale } = campos;
  const t = locale.t(textos);
  const { contatos } = state;
  const carregando = contatos?.status === 'loading' || contatos?.status === 'idle';
  const dados = {
    nome: 'contatoId',
    rotulo: t.nomeDaPessoa,
    ajuda: t.nomeDaPessoaAjuda,
    valor: state.rascunho.contatoId,
    vazio: carregando ? t.carregandoContatos : locale.t(comum).escolha,
    opcoes: ((contatos && valorDe(contatos)) ?? []).map(({ id, nome }) => ({ valor: id, rotulo: nome })),
    aoMudar: (contatoId: string) => mudar({ contatoId: contatoId || undefined }),
  };
  return html`${campo(
    campos,
    dados,
    html`<div class="pessoa">
      ${seletor(campos, dados)}
      <button class="botao" type="button" aria-haspopup="dialog" @click=${adicionarContato}>${icone(plus)} ${t.adicionar}</button>
    </div>`,
  )}
  ${contatos?.status === 'failed' ? falha(locale, contatos.erro, () => flow.recarregarContatos()) : nothing}
  ${semContato ? falha(locale, semContato, adicionarContato) : nothing}`;
}

function observacaoView({ state, campos, mudar }: VistaDoAgendamento): TemplateResult {
  const dados = { nome: 'observacao', rotulo: campos.locale.t(textos).observacao };
  return campo(
    campos,
    dados,
    html`<textarea
      class="entrada"
      id=${idDe('observacao')}
      rows="2"
      maxlength=${OBSERVACAO_LONGA}
      aria-invalid=${ifDefined(invalido(campos, 'observacao'))}
      aria-describedby=${ifDefined(descricaoDe(campos, dados))}
      .value=${live(state.rascunho.observacao ?? '')}
      @change=${(event: Event) => mudar({ observacao: (event.target as HTMLTextAreaElement).value })}
    ></textarea>`,
  );
}
