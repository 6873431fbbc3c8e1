import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Agendamento } from '../../../sdk/domain/agenda.js';
import { multaProposta, separarParcelas, type ParcelaEmAberto } from '../../../sdk/domain/cancelamento.js';
import type { Multa } from '../../../sdk/domain/multa.js';
import { estaCiente } from '../../../sdk/use-cases/acao-do-plano/ciente.js';
import type { DadosDeCancelarPlano, FormDeCancelarPlano } from '../../../sdk/use-cases/cancelar-plano/cancelar-plano.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { formatarMoeda } from '../../i18n/formatar.js';
import { cancelarPlano as textos } from '../../i18n/pt-BR/cancelar-plano.js';
import { comum } from '../../i18n/pt-BR/comum.js';
import { campoSelecao, campoTexto, type ContextoDeCampo } from '../../internal/campo.js';
import { perdaView } from '../../internal/perda.view.js';
import { servicosPorExtenso } from '../../internal/servicos-por-extenso.js';

/** What the fields need of the element. */
export interface VistaDoCancelamento {
  readonly dados: DadosDeCancelarPlano;
  readonly form: FormDeCancelarPlano;
  readonly campos: ContextoDeCampo;
  /** The fine as typed, while it is no amount. */
  readonly multaDigitada: string;
  /** The appointment that goes with the plan. */
  readonly desmarcada: Agendamento | undefined;
  readonly mudar: (mudanca: Partial<FormDeCancelarPlano>) => void;
  readonly digitarMulta: (texto: string) => void;
}

/** Everything that is asked and said before a plan is cancelled. */
export function camposView(vista: VistaDoCancelamento): TemplateResult {
  const { dados, form, campos, desmarcada, mudar } = vista;
  const { locale } = campos;
  const t = locale.t(textos);
  const { servicos } = dados.plano;
  return html`
    ${campoSelecao(campos, {
      nome: 'motivoId',
      rotulo: t.motivo,
      obrigatorio: true,
      valor: form.motivoId,
      vazio: locale.t(comum).escolha,
      opcoes: dados.motivos.map(({ id, descricao }) => ({ valor: id, rotulo: descricao })),
      aoMudar: (motivoId) => mudar({ motivoId: motivoId || undefined }),
    })}
    <plano-campo-data
      nome="data"
      obrigatorio
      .rotulo=${t.data}
      .ajuda=${t.dataAjuda(locale.data(dados.datas.de), locale.data(dados.datas.ate))}
      .valor=${form.data}
      .min=${dados.datas.de}
      .max=${dados.datas.ate}
      .campos=${campos}
      .aoMudar=${(data: string | undefined) => mudar({ data })}
    ></plano-campo-data>
    ${multaView(vista)} ${parcelasView(vista)}
    ${perdaView(campos, {
      nome: 'ciente',
      semVolta: t.semVolta,
      perda: [
        servicos.length > 0 ? t.perde(servicosPorExtenso(locale, servicos)) : t.perdeAcesso,
        desmarcada ? t.desmarca(locale.data(desmarcada.data), desmarcada.inicio) : '',
      ].join(' '),
      ciente: t.ciente,
      marcada: estaCiente(form, dados),
      aoMarcar: (ciente) => mudar({ ciente }),
    })}
  `;
}

function multaView({ dados, form, campos, multaDigitada, digitarMulta }: VistaDoCancelamento): TemplateResult {
  const t = campos.locale.t(textos);
  const proposta = multaProposta(form, dados);
  if (proposta && 'isencao' in proposta) {
    const { isencao, desde } = proposta;
    return html`<p class="larga" role="status">${t.isencoes[isencao](desde ? campos.locale.data(desde) : '')}</p>`;
  }
  const valor = form.multa ?? proposta?.valor;
  const reais = (centavos: number): string => formatarMoeda(centavos, 'pt-BR');
  const alterada = form.multa !== undefined && proposta !== undefined && form.multa !== proposta.valor;
  return html`<div class="larga multa">
    ${campoTexto(campos, {
      nome: 'multa',
      rotulo: t.multa,
      modo: 'decimal',
      desabilitado: !dados.alteraMulta,
      valor: valor === undefined ? '' : Number.isNaN(valor) ? multaDigitada : reais(valor),
      ajuda: [proposta ? explicacao(campos.locale, proposta) : '', dados.alteraMulta ? '' : t.multaSoLeitura].filter(Boolean).join(' '),
      aoMudar: digitarMulta,
    })}
    ${alterada ? html`<button class="elo small" type="button" @click=${() => digitarMulta('')}>${t.multaProposta(reais(proposta.valor))}</button>` : nothing}
  </div>`;
}

function explicacao(locale: LocaleController, multa: Extract<Multa, { beneficio: number }>): string {
  return locale.t(textos).multaAjuda(locale.moeda(multa.beneficio), locale.numero(multa.diasQueFaltam), locale.numero(multa.diasDeFidelidade));
}

const soma = (parcelas: readonly ParcelaEmAberto[]): number => parcelas.reduce((total, { valor }) => total + valor, 0);

/** Few are shown at once; a long booklet opens when it is asked for. */
const POUCAS = 3;

function parcelasView({ dados: { parcelas, hoje }, form, campos: { locale }, mudar }: VistaDoCancelamento): TemplateResult | typeof nothing {
  if (parcelas.length === 0) return nothing;
  const t = locale.t(textos);
  const { canceladas, devidas } = separarParcelas(parcelas, form.data ?? hoje);
  const continuam = form.cancelarParcelas ? devidas : parcelas;
  return html`<div class="larga parcelas">
    <details ?open=${parcelas.length <= POUCAS}>
      <summary>
        <span class="strong">${t.parcelas}</span> <span class="muted">${locale.numero(parcelas.length)} · ${locale.moeda(soma(parcelas))}</span>
      </summary>
      <ul>
        ${parcelas.map(
          ({ descricao, vencimento, valor }) =>
            html`<li>
              <span>${descricao}</span>
              <span class="small ${vencimento < hoje ? 'vencida' : 'muted'}">${(vencimento < hoje ? t.venceu : t.vence)(locale.data(vencimento))}</span>
              <span class="valor">${locale.moeda(valor)}</span>
            </li>`,
        )}
      </ul>
    </details>
    ${
      canceladas.length > 0
        ? html`<label class="marca">
            <input
              type="checkbox"
              .checked=${live(form.cancelarParcelas ?? false)}
              @change=${(event: Event) => mudar({ cancelarParcelas: (event.target as HTMLInputElement).checked })}
            />
            ${t.cancelarParcelas(canceladas.length, locale.moeda(soma(canceladas)))}
          </label>`
        : nothing
    }
    ${continuam.length > 0 ? html`<p class="small muted" role="status">${t.continuamDevidas(locale.moeda(soma(continuam)))}</p>` : nothing}
  </div>`;
}
