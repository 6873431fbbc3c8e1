import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Agendamento } from '../../sdk/domain/agenda.js';
import { NOTA_MAXIMA, NOTA_MINIMA, type PlanoAgendado } from '../../sdk/domain/agendamento-do-plano.js';
import { icsDoAgendamento } from '../../sdk/domain/ics-do-agendamento.js';
import { isSlotTakenError } from '../../sdk/errors/guards.js';
import type { PlanoSdk } from '../../sdk/plano-sdk.js';
import type { EditandoAcao, EstadoDaAcao } from '../../sdk/use-cases/acao-do-plano/state.js';
import {
  agendamentoDoPlano,
  type AgendamentoDoPlano,
  type DadosDoAgendamentoDoPlano,
  type FormDoAgendamentoDoPlano,
  type TarefaDeAgendamento,
} from '../../sdk/use-cases/agendamento-do-plano/agendamento-do-plano.js';
import type { AgendamentoMudouEvent } from '../events/agendamento-mudou.js';
import { agendamento as textosDoForm } from '../i18n/pt-BR/agendamento.js';
import { agendamentoDoPlano as textos } from '../i18n/pt-BR/agendamento-do-plano.js';
import { comum } from '../i18n/pt-BR/comum.js';
import { AcaoDoPlanoElement, type Diferenca, type PalavrasDaAcao } from './acao-do-plano.element.js';
import { campoAreaDeTexto, campoSelecao, type ContextoDeCampo } from './campo.js';
import { entregarArquivo } from './entregar-arquivo.js';
import { icone } from './icone.js';
import { calendarDays } from './icones.js';

type Editando = EditandoAcao<DadosDoAgendamentoDoPlano, FormDoAgendamentoDoPlano>;
type Feito = Extract<EstadoDaAcao<DadosDoAgendamentoDoPlano, FormDoAgendamentoDoPlano, PlanoAgendado>, { phase: 'done' }>;

/** "Agendamento" of a plan that exists: what `<agendamento-instalacao plano-id>` shows. */
export class PlanoAgendamento extends AcaoDoPlanoElement<DadosDoAgendamentoDoPlano, FormDoAgendamentoDoPlano, PlanoAgendado> {
  protected criarFlow(sdk: PlanoSdk, planoId: string): AgendamentoDoPlano {
    return agendamentoDoPlano(sdk, { planoId });
  }

  protected palavras(): PalavrasDaAcao<PlanoAgendado> {
    const t = this.locale.t(textos);
    const f = this.locale.t(textosDoForm);
    const doForm = { alvoId: `${f.tecnico} / ${f.cargo}`, data: f.data, hrIni: f.hrIni, hrFin: f.hrFin, observacao: f.observacao };
    return {
      titulo: t.titulo,
      verbo: this.#verbo,
      manter: t.manter,
      feito: ({ agendamento }) => (agendamento ? t.agendado(this.#quando(agendamento)) : t.removido),
      campos: { motivoId: t.motivo, nota: t.nota, ...Object.fromEntries(Object.entries(doForm).map(([campo, rotulo]) => [`agendamento.${campo}`, rotulo])) },
    };
  }

  protected override get perigo(): boolean {
    return this.#tarefa === 'remover';
  }

  /** After a booking there is a file to be taken along. */
  protected override get fechaAoConcluir(): boolean {
    return this.#tarefa === 'remover';
  }

  protected renderCampos(editando: Editando, contexto: ContextoDeCampo): TemplateResult {
    const { dados, form } = editando;
    const { agendamento } = dados.situacao;
    return html`${agendamento ? html`${this.#renderResumo(dados, agendamento)} ${this.#renderTarefas(form.tarefa)}` : nothing}
    ${form.tarefa === 'remover' ? this.#renderRemocao(editando, contexto) : this.#renderForm(editando, contexto)}`;
  }

  protected override renderFeito({ dados, resultado }: Feito): TemplateResult | typeof nothing {
    return resultado.agendamento ? this.#renderResumo(dados, resultado.agendamento) : nothing;
  }

  protected override diferencas(antes: DadosDoAgendamentoDoPlano, agora: DadosDoAgendamentoDoPlano): readonly Diferenca[] {
    const t = this.locale.t(textos);
    const nome = ({ situacao }: DadosDoAgendamentoDoPlano): string => (situacao.agendamento ? this.#quando(situacao.agendamento) : t.semAgendamento);
    return nome(antes) === nome(agora) ? [] : [{ rotulo: t.titulo, antes: nome(antes), agora: nome(agora) }];
  }

  #renderResumo(dados: DadosDoAgendamentoDoPlano, agendamento: Agendamento): TemplateResult {
    const t = this.locale.t(textos);
    const quem = dados.recursos.tecnicos.find(({ id }) => id === agendamento.tecnicoId)?.nome;
    const fato = (rotulo: string, valor: string | undefined): TemplateResult | typeof nothing =>
      valor
        ? html`<div>
            <dt>${rotulo}</dt>
            <dd>${valor}</dd>
          </div>`
        : nothing;
    return html`<div class="larga resumo-do-agendamento">
      <dl class="fatos">${fato(t.quando, this.#quando(agendamento))} ${fato(t.quem, quem)} ${fato(t.observacao, agendamento.observacao)}</dl>
      <button class="botao leve" type="button" @click=${() => this.#baixar(dados, agendamento)}>${icone(calendarDays)} ${t.baixar}</button>
    </div>`;
  }

  #renderTarefas(atual: TarefaDeAgendamento): TemplateResult {
    const t = this.locale.t(textos);
    const opcao = (tarefa: TarefaDeAgendamento, rotulo: string): TemplateResult =>
      html`<label class="pilula">
        <input type="radio" name="tarefa" value=${tarefa} .checked=${live(tarefa === atual)} @change=${() => this.flow?.mudar({ tarefa })} />
        ${rotulo}
      </label>`;
    return html`<fieldset class="larga">
      <legend class="rotulo">${t.oQueFazer}</legend>
      <div class="pilulas">${opcao('agendar', t.reagendar)} ${opcao('remover', t.remover)}</div>
    </fieldset>`;
  }

  #renderForm({ dados, form, recusa }: Editando, { faltas }: ContextoDeCampo): TemplateResult {
    const tomado = recusa && isSlotTakenError(recusa) ? recusa : undefined;
    const daForma = faltas.map((falta) => ({ ...falta, campo: falta.campo.replace(/^agendamento\./, '') }));
    return html`<agendamento-instalacao
      class="larga"
      data-campo="agendamento"
      sem-titulo
      .sdk=${this.sdkEmUso}
      cliente-id=${dados.plano.clienteId}
      .duracao=${dados.duracao}
      .periodoPreferido=${dados.periodoPreferido}
      .rascunho=${form.rascunho}
      .exceto=${dados.situacao.agendamento}
      .alternativas=${tomado?.alternativas ?? []}
      .faltas=${tomado ? [...daForma, { campo: 'hrIni', codigo: 'horario-ocupado' as const }] : daForma}
      @agendamento-mudou=${this.#onMudou}
    ></agendamento-instalacao>`;
  }

  #renderRemocao({ dados, form }: Editando, contexto: ContextoDeCampo): TemplateResult {
    const t = this.locale.t(textos);
    return html`<p class="larga aviso alerta">${t.perde}</p>
      ${campoSelecao(contexto, {
        nome: 'motivoId',
        rotulo: t.motivo,
        obrigatorio: true,
        valor: form.motivoId,
        vazio: this.locale.t(comum).escolha,
        opcoes: dados.situacao.motivosDeRemocao.map(({ id, descricao }) => ({ valor: id, rotulo: descricao })),
        aoMudar: (motivoId) => this.flow?.mudar({ motivoId }),
      })}
      ${campoAreaDeTexto(contexto, {
        nome: 'nota',
        rotulo: t.nota,
        obrigatorio: true,
        larga: true,
        ajuda: t.notaAjuda(NOTA_MINIMA),
        maximo: NOTA_MAXIMA,
        valor: form.nota,
        aoDigitar: (nota) => this.flow?.mudar({ nota }),
      })}`;
  }

  get #tarefa(): TarefaDeAgendamento {
    const state = this.flow?.state;
    return state && 'form' in state ? state.form.tarefa : 'agendar';
  }

  get #verbo(): string {
    const t = this.locale.t(textos);
    const state = this.flow?.state;
    if (this.#tarefa === 'remover') return t.remover;
    return state && 'dados' in state && state.dados.situacao.agendamento ? t.reagendar : t.agendar;
  }

  #quando({ data, inicio, fim }: Agendamento): string {
    return `${this.locale.data(data)}, ${inicio}–${fim}`;
  }

  readonly #onMudou = ({ detail }: AgendamentoMudouEvent): void => this.flow?.mudar({ agendamento: detail.valor, rascunho: detail.rascunho });

  #baixar({ plano, sessao, recursos }: DadosDoAgendamentoDoPlano, agendamento: Agendamento): void {
    const t = this.locale.t(textos);
    const { logradouro, numero, bairro, cidade, uf } = plano.enderecoInstalacao;
    const ics = icsDoAgendamento({
      agendamento,
      fuso: sessao.configuracao.prestadora.fuso,
      titulo: t.evento(plano.oferta.nome),
      local: [logradouro, numero ?? 'S/N', bairro, `${cidade} - ${uf}`].filter(Boolean).join(', '),
      descricao: [recursos.tecnicos.find(({ id }) => id === agendamento.tecnicoId)?.nome, agendamento.observacao].filter(Boolean).join('\n'),
      agora: this.sdkEmUso?.agora() ?? new Date(agendamento.inicioEm),
    });
    entregarArquivo(`${t.arquivo}-${agendamento.data}.ics`, 'text/calendar;charset=utf-8', ics);
  }
}
