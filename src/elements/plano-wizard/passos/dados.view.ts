import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { bancoDe } from '../../../../sdk/domain/bancos.js';
import type { RascunhoDeCobranca } from '../../../../sdk/domain/cobranca.js';
import { formatarTelefone } from '../../../../sdk/domain/telefone.js';
import { ofertaDe } from '../../../../sdk/use-cases/novo-plano/passos.js';
import { exigenciaDoServico } from '../../../../sdk/domain/exigencia-do-servico.js';
import type { Passo } from '../../../../sdk/use-cases/novo-plano/state.js';
import { wizard } from '../../../i18n/pt-BR/wizard.js';
import { wizardDetalhes } from '../../../i18n/pt-BR/wizard-detalhes.js';
import { wizardPassos } from '../../../i18n/pt-BR/wizard-passos.js';
import { velocidade } from '../../../internal/velocidade.js';
import type { VistaDoPasso } from '../passo-view.js';
import { nomeDoServicoSalvo } from './servicos.view.js';
import { formasDePagamento } from '../../../i18n/pt-BR/formas-de-pagamento.js';

type Fato = readonly [termo: string, valor: string | undefined];

/** Step "Dados do Plano": all that was entered, secrets masked, each block with a way back. Manual 4; SPEC B09. */
export function dadosView(vista: VistaDoPasso): TemplateResult {
  const t = vista.locale.t(wizardPassos);
  return html`
    ${bloco(vista, t.blocos.plano, 'plano', fatosDoPlano(vista))} ${bloco(vista, t.blocos.servicos, 'plano', fatosDosServicos(vista))}
    ${bloco(vista, t.blocos.contrato, 'cobranca', fatosDoContrato(vista))} ${bloco(vista, t.blocos.cobranca, 'cobranca', fatosDaCobranca(vista))}
    ${agendarView(vista)}
  `;
}

function bloco({ locale, flow }: VistaDoPasso, titulo: string, passo: Passo, fatos: readonly Fato[]): TemplateResult | typeof nothing {
  if (fatos.length === 0) return nothing;
  const t = locale.t(wizardPassos);
  return html`<section class="cartao dados" aria-label=${titulo}>
    <header>
      <h3>${titulo}</h3>
      <button class="botao pequeno leve" type="button" aria-label=${t.alterarBloco(titulo)} @click=${() => void flow.irPara(passo)}>${t.alterar}</button>
    </header>
    <dl>
      ${fatos.map(([termo, valor]) =>
        valor
          ? html`<div>
              <dt>${termo}</dt>
              <dd>${valor}</dd>
            </div>`
          : nothing,
      )}
    </dl>
  </section>`;
}

function fatosDoPlano({ state, locale, rotuloDoEndereco }: VistaDoPasso): Fato[] {
  const t = locale.t(wizard);
  const { rascunho, catalogo } = state;
  const oferta = ofertaDe(rascunho, catalogo);
  const endereco = catalogo.enderecos.find(({ id }) => id === rascunho.enderecoId);
  return [
    [t.plano, oferta?.nome],
    [t.velocidade, velocidade(locale, oferta?.velocidade)],
    [t.mensalidade, oferta && locale.moeda(oferta.preco)],
    [locale.t(wizardDetalhes).etiqueta, oferta && `${oferta.etiqueta.codigo} · ${oferta.etiqueta.tecnologia}`],
    [t.enderecoDeInstalacao, endereco && rotuloDoEndereco(endereco)],
  ];
}

function fatosDosServicos({ state, locale }: VistaDoPasso): Fato[] {
  const p = locale.t(wizardPassos);
  const { rascunho, catalogo } = state;
  const oferta = ofertaDe(rascunho, catalogo);
  if (!oferta) return [];
  return (['loginRadius', 'email'] as const)
    .filter((servico) => exigenciaDoServico(servico, oferta, catalogo.sessao.configuracao) !== 'inativo')
    .map((servico): Fato => {
      const nome = nomeDoServicoSalvo(servico, rascunho);
      const aliases = servico === 'email' && rascunho.email?.aliases.length ? p.aliases(rascunho.email.aliases.join(', ')) : '';
      return [locale.t(wizardDetalhes).servicos[servico], nome ? [nome, p.senhaDefinida, aliases].filter(Boolean).join(' · ') : p.semServico];
    });
}

function fatosDoContrato({ state, locale }: VistaDoPasso): Fato[] {
  const t = locale.t(wizardPassos);
  const w = locale.t(wizard);
  const { contrato } = state.rascunho;
  const taxa = contrato.taxaDeInstalacao ?? 0;
  return [
    [t.dataDeInicio, contrato.dataDeInicio && locale.data(contrato.dataDeInicio)],
    [t.diaDeVencimento, contrato.diaDeVencimento === undefined ? undefined : t.dia(contrato.diaDeVencimento)],
    [w.instalacao, taxa > 0 ? t.parcelas(contrato.parcelasDaTaxa ?? 1, locale.moeda(taxa)) : w.gratis],
    [locale.t(wizardDetalhes).campos['contrato.validadeMeses'] ?? '', contrato.validadeMeses === undefined ? undefined : w.meses(contrato.validadeMeses)],
    [w.fidelidade, contrato.fidelidadeMeses ? w.meses(contrato.fidelidadeMeses) : w.semFidelidade],
  ];
}

function fatosDaCobranca({ state, locale, rotuloDoEndereco }: VistaDoPasso): Fato[] {
  const t = locale.t(wizardPassos);
  const { rascunho, catalogo } = state;
  const { forma } = rascunho.cobranca;
  const endereco = catalogo.enderecos.find(({ id }) => id === rascunho.enderecoCobrancaId);
  return [
    [t.enderecoDeCobranca, endereco ? rotuloDoEndereco(endereco) : t.oMesmoDaInstalacao],
    [t.formaDePagamento, forma && locale.t(formasDePagamento)[forma]],
    [
      t.detalhesDaCobranca,
      resumoDaForma(rascunho.cobranca, { t, moeda: (valor) => locale.moeda(valor), data: (valor) => locale.data(valor), cliente: catalogo.cliente.nome }),
    ],
  ];
}

type TextosDosPassos = (typeof wizardPassos)['ptBR'];

interface Escrita {
  readonly t: TextosDosPassos;
  readonly moeda: (centavos: number) => string;
  readonly data: (data: string) => string;
  readonly cliente: string;
}

/** Account numbers are shown by their end only: a screen at a counter is read by others too. */
const final = (numero: string | undefined): string => `••${(numero ?? '').slice(-3)}`;

function resumoDaForma(cobranca: RascunhoDeCobranca, { t, moeda, data, cliente }: Escrita): string | undefined {
  const { forma, conta = {}, titular, titularEhCliente = true, pix = {}, cartao } = cobranca;
  switch (forma) {
    case 'debito-conta': {
      const banco = bancoDe(conta.banco ?? '')?.nome ?? conta.banco ?? '';
      return [
        banco,
        t.agenciaEConta(conta.agencia ?? '', `${final(conta.conta)}-${conta.contaDigito ?? ''}`),
        t.titularDe(titularEhCliente ? cliente : (titular?.nome ?? '')),
      ].join(' · ');
    }
    case 'debito-telefone':
      return [cobranca.operadora, formatarTelefone(cobranca.telefone ?? ''), t.titularDe(cobranca.titularDoTelefone ?? '')].join(' · ');
    case 'pix-automatico': {
      const periodicidade = t.periodicidades[pix.periodicidade ?? 'mensal'];
      return [pix.tipo === 'minimo' ? t.pixMinimo : t.pixFixo, moeda(pix.centavos ?? 0), periodicidade, pix.inicio && data(pix.inicio)]
        .filter(Boolean)
        .join(' · ');
    }
    case 'cartao-credito':
      return cartao && t.cartaoSalvo(cartao.bandeira, cartao.final, cartao.validade.split('-').reverse().join('/'));
    default:
      return undefined;
  }
}

function agendarView({ state, flow, locale }: VistaDoPasso): TemplateResult | typeof nothing {
  if (!state.catalogo.sessao.capacidades.agendar) return nothing;
  const t = locale.t(wizardPassos);
  return html`<label class="cartao marca agendar">
    <input
      type="checkbox"
      .checked=${live(state.rascunho.agendar)}
      @change=${(event: Event) => flow.mudar({ agendar: (event.target as HTMLInputElement).checked })}
    />
    <span><span class="strong">${t.agendarInstalacao}</span><span class="small muted">${t.agendarAjuda}</span></span>
  </label>`;
}
