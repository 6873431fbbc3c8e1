import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { valorDe, type Resource } from '../../sdk/core/resource.js';
import { bancoDe, BANCOS } from '../../sdk/domain/bancos.js';
import type { CartaoSalvo, CartaoTokenizado, RascunhoDeCobranca } from '../../sdk/domain/cobranca.js';
import { normalizarConta, type ContaBancaria } from '../../sdk/domain/conta-bancaria.js';
import { lerCentavos } from '../../sdk/domain/dinheiro.js';
import type { DataIso } from '../../sdk/domain/data.js';
import { formatarDocumento, normalizarDocumento } from '../../sdk/domain/documento.js';
import type { FormaDePagamento } from '../../sdk/domain/forma-de-pagamento.js';
import { formatarTelefone, normalizarTelefone } from '../../sdk/domain/telefone.js';
import type { SdkError } from '../../sdk/errors/sdk-error.js';
import type { LocaleController } from '../controllers/locale-controller.js';
import { comum } from '../i18n/pt-BR/comum.js';
import { formasDePagamento } from '../i18n/pt-BR/formas-de-pagamento.js';
import { wizardPassos } from '../i18n/pt-BR/wizard-passos.js';
import { campoSelecao, campoTexto, erroDoCampo, idDe, type ContextoDeCampo } from './campo.js';
import { falha } from './falha.js';
import { icone } from './icone.js';
import { info } from './icones.js';
import './plano-campo-data.define.js';

type Mudar = (mudanca: Partial<RascunhoDeCobranca>) => void;

/** What a form with a payment form in it gives: the wizard's step and "Forma de Pagamento" of a plan. Fields are named `cobranca.…`. */
export interface VistaDaCobranca {
  readonly cobranca: RascunhoDeCobranca;
  readonly mudar: Mudar;
  readonly locale: LocaleController;
  readonly campos: ContextoDeCampo;
  readonly catalogo: {
    /** Those that the backend offers. */
    readonly formas: readonly FormaDePagamento[];
    readonly operadoras: readonly string[];
    readonly nomeDoCliente: string;
    /** Today on the provider's wall. */
    readonly hoje: DataIso;
  };
  readonly cartoes: Resource<readonly CartaoSalvo[], SdkError>;
  readonly carregarCartoes: () => void;
}

/** The choice of the payment form. Manual 3.2. */
export function formaDePagamentoView({ cobranca, mudar, locale, campos, catalogo, carregarCartoes }: VistaDaCobranca): TemplateResult {
  const t = locale.t(wizardPassos);
  return campoSelecao(campos, {
    nome: 'cobranca.forma',
    rotulo: t.formaDePagamento,
    obrigatorio: true,
    valor: cobranca.forma,
    vazio: t.escolhaAForma,
    opcoes: catalogo.formas.map((forma) => ({ valor: forma, rotulo: locale.t(formasDePagamento)[forma] })),
    aoMudar: (valor) => {
      mudar({ forma: (valor || undefined) as RascunhoDeCobranca['forma'] });
      if (valor === 'cartao-credito') carregarCartoes();
    },
  });
}

/** "Detalhes da Cobrança", by payment form. Manual 3.2.1, 3.2.2; SPEC B08. */
export function detalhesDaCobrancaView(vista: VistaDaCobranca): TemplateResult | typeof nothing {
  const corpo = corpoView(vista);
  if (corpo === nothing) return nothing;
  return html`<section class="bloco" aria-labelledby="detalhes-cobranca-titulo">
    <h3 id="detalhes-cobranca-titulo">${vista.locale.t(wizardPassos).detalhesDaCobranca}</h3>
    ${corpo}
  </section>`;
}

function corpoView(vista: VistaDaCobranca): TemplateResult | typeof nothing {
  switch (vista.cobranca.forma) {
    case 'debito-conta':
      return contaView(vista);
    case 'debito-telefone':
      return telefoneView(vista);
    case 'pix-automatico':
      return pixView(vista);
    case 'cartao-credito':
      return cartaoView(vista);
    default:
      return nothing;
  }
}

function contaView(vista: VistaDaCobranca): TemplateResult {
  const { cobranca, mudar, campos, locale, catalogo } = vista;
  const t = locale.t(wizardPassos);
  const { conta = {}, digitoConfirmado, titularEhCliente = true } = cobranca;
  const banco = conta.banco ? bancoDe(conta.banco) : undefined;
  const mudarConta = (mudanca: Partial<ContaBancaria>): void => mudar({ conta: { ...conta, ...mudanca }, digitoConfirmado: false });
  const texto = (nome: keyof ContaBancaria, rotulo: string, obrigatorio = true, exemplo?: string): TemplateResult =>
    campoTexto(campos, {
      nome: `cobranca.conta.${nome}`,
      rotulo,
      obrigatorio,
      exemplo,
      modo: 'numeric',
      valor: conta[nome],
      aoMudar: (valor) => mudarConta(normalizarConta({ ...conta, [nome]: valor })),
    });
  const digitoErrado = digitoConfirmado || campos.faltas.some(({ codigo }) => codigo === 'conta-digito' || codigo === 'agencia-digito');
  return html`<div class="campos duas">
    ${campoSelecao(campos, {
      nome: 'cobranca.conta.banco',
      rotulo: t.banco,
      obrigatorio: true,
      larga: true,
      valor: conta.banco,
      vazio: t.escolhaOBanco,
      opcoes: BANCOS.map(({ codigo, nome }) => ({ valor: codigo, rotulo: `${codigo} · ${nome}` })),
      aoMudar: (valor) => mudarConta({ banco: valor }),
    })}
    ${texto('agencia', t.agencia, true)} ${banco?.confereAgencia ? texto('agenciaDigito', t.agenciaDigito) : nothing}
    ${banco?.pedeOperacao ? texto('operacao', t.operacao) : nothing} ${texto('conta', t.conta)} ${texto('contaDigito', t.contaDigito)}
    ${
      digitoErrado
        ? html`<label class="marca larga"
            ><input type="checkbox" .checked=${live(digitoConfirmado ?? false)} @change=${(event: Event) => mudar({ digitoConfirmado: marcado(event) })} />
            ${t.confirmarDigito}</label
          >`
        : nothing
    }
    ${campoSelecao(campos, {
      nome: 'cobranca.titularEhCliente',
      rotulo: t.titular,
      larga: true,
      valor: titularEhCliente ? 'cliente' : 'outro',
      opcoes: [
        { valor: 'cliente', rotulo: `${t.titularCliente} · ${catalogo.nomeDoCliente}` },
        { valor: 'outro', rotulo: t.titularOutro },
      ],
      aoMudar: (valor) => mudar({ titularEhCliente: valor === 'cliente' }),
    })}
    ${titularEhCliente ? nothing : outroTitularView(vista)}
  </div>`;
}

const marcado = (event: Event): boolean => (event.target as HTMLInputElement).checked;

function outroTitularView({ cobranca, mudar, campos, locale }: VistaDaCobranca): TemplateResult {
  const t = locale.t(wizardPassos);
  const { titular = {}, consentimento = false } = cobranca;
  return html`
    ${campoTexto(campos, { nome: 'cobranca.titular.nome', rotulo: t.nomeDoTitular, obrigatorio: true, valor: titular.nome, maximo: 120, aoMudar: (nome) => mudar({ titular: { ...titular, nome } }) })}
    ${campoTexto(campos, {
      nome: 'cobranca.titular.documento',
      rotulo: t.documentoDoTitular,
      obrigatorio: true,
      valor: titular.documento && formatarDocumento(titular.documento),
      aoMudar: (texto) => mudar({ titular: { ...titular, documento: normalizarDocumento(texto) } }),
    })}
    <div class="larga" data-campo="cobranca.consentimento">
      <label class="marca strong">
        <input
          id=${idDe('cobranca.consentimento')}
          type="checkbox"
          aria-required="true"
          aria-describedby=${`${idDe('cobranca.consentimento')}-erro`}
          .checked=${live(consentimento)}
          @change=${(event: Event) => mudar({ consentimento: marcado(event) })}
        />
        ${t.consentimento}
      </label>
      ${erroDoCampo(campos, 'cobranca.consentimento')}
    </div>
  `;
}

function telefoneView({ cobranca, mudar, campos, locale, catalogo }: VistaDaCobranca): TemplateResult {
  const t = locale.t(wizardPassos);
  const { operadora, telefone, titularDoTelefone } = cobranca;
  return html`<div class="campos duas">
    ${campoSelecao(campos, {
      nome: 'cobranca.operadora',
      rotulo: t.operadora,
      obrigatorio: true,
      valor: operadora,
      vazio: locale.t(comum).escolha,
      opcoes: catalogo.operadoras.map((nome) => ({ valor: nome, rotulo: nome })),
      aoMudar: (valor) => mudar({ operadora: valor || undefined }),
    })}
    ${campoTexto(campos, { nome: 'cobranca.telefone', rotulo: t.telefone, obrigatorio: true, tipo: 'tel', valor: telefone && formatarTelefone(telefone), aoMudar: (texto) => mudar({ telefone: normalizarTelefone(texto) }) })}
    ${campoTexto(campos, { nome: 'cobranca.titularDoTelefone', rotulo: t.titularDoTelefone, obrigatorio: true, larga: true, maximo: 120, valor: titularDoTelefone, aoMudar: (valor) => mudar({ titularDoTelefone: valor }) })}
  </div>`;
}

function pixView({ cobranca, mudar, campos, locale, catalogo }: VistaDaCobranca): TemplateResult {
  const t = locale.t(wizardPassos);
  const { pix = {} } = cobranca;
  type Pix = NonNullable<RascunhoDeCobranca['pix']>;
  const mudarPix = (mudanca: Pix): void => mudar({ pix: { ...pix, ...mudanca } });
  const escolha = <K extends 'tipo' | 'periodicidade' | 'retentativa'>(
    nome: K,
    rotulo: string,
    valor: string,
    nomes: Readonly<Record<string, string>>,
  ): TemplateResult =>
    campoSelecao(campos, {
      nome: `cobranca.pix.${nome}`,
      rotulo,
      valor,
      opcoes: Object.entries(nomes).map(([v, r]) => ({ valor: v, rotulo: r })),
      aoMudar: (novo) => mudarPix({ [nome]: novo } as Pix),
    });
  const valor =
    pix.centavos === undefined || Number.isNaN(pix.centavos) ? '' : new Intl.NumberFormat('pt-BR', { minimumFractionDigits: 2 }).format(pix.centavos / 100);
  return html`
    <p class="aviso">${icone(info)}<span>${t.pixAjuda}</span></p>
    <div class="campos duas">
      ${escolha('tipo', t.pixTipo, pix.tipo ?? 'fixo', { fixo: t.pixFixo, minimo: t.pixMinimo })}
      ${campoTexto(campos, {
        nome: 'cobranca.pix.centavos',
        rotulo: t.pixValor,
        obrigatorio: true,
        modo: 'decimal',
        valor,
        aoMudar: (texto) => mudarPix({ centavos: texto.trim() ? (lerCentavos(texto) ?? Number.NaN) : undefined }),
      })}
      <plano-campo-data
        nome="cobranca.pix.inicio"
        .rotulo=${t.pixInicio}
        .valor=${pix.inicio}
        .min=${catalogo.hoje}
        obrigatorio
        .campos=${campos}
        .aoMudar=${(inicio: string | undefined) => mudarPix({ inicio })}
      ></plano-campo-data>
      ${escolha('periodicidade', t.pixPeriodicidade, pix.periodicidade ?? 'mensal', t.periodicidades)}
      ${escolha('retentativa', t.pixRetentativa, pix.retentativa ?? '3-em-7-dias', t.retentativas)}
    </div>
  `;
}

function cartaoView(vista: VistaDaCobranca): TemplateResult {
  const { mudar, campos, locale, cartoes, carregarCartoes } = vista;
  const t = locale.t(wizardPassos);
  const { cartao } = vista.cobranca;
  const receber = (event: Event): void => {
    event.stopPropagation();
    mudar({ cartao: (event as CustomEvent<CartaoTokenizado>).detail });
  };
  return html`<div data-campo="cobranca.cartao" tabindex="-1">
    ${salvosView(vista)}
    <slot name="cartao" @cartao-tokenizado=${receber}></slot>
    ${cartao && 'token' in cartao ? html`<p class="aviso sucesso" role="status">${t.cartaoRecebido(cartao.bandeira, cartao.final)}</p>` : nothing}
    ${cartoes.status === 'failed' ? falha(locale, cartoes.erro, carregarCartoes) : nothing}
    ${valorDe(cartoes)?.length ? nothing : erroDoCampo(campos, 'cobranca.cartao')}
  </div>`;
}

function salvosView({ cobranca, mudar, cartoes, campos, locale }: VistaDaCobranca): TemplateResult | typeof nothing {
  const t = locale.t(wizardPassos);
  const { status } = cartoes;
  const salvos: readonly CartaoSalvo[] = valorDe(cartoes) ?? [];
  if (status === 'loading') return html`<p class="muted" role="status">${locale.t(comum).carregando}</p>`;
  if (salvos.length === 0) return status === 'ready' ? html`<p class="muted">${t.semCartoes}</p>` : nothing;
  const { cartao } = cobranca;
  return campoSelecao(campos, {
    nome: 'cobranca.cartao',
    rotulo: t.cartao,
    obrigatorio: true,
    valor: cartao && 'id' in cartao ? cartao.id : undefined,
    vazio: t.escolhaOCartao,
    opcoes: salvos.map(({ id, bandeira, final, validade }) => ({ valor: id, rotulo: t.cartaoSalvo(bandeira, final, validade.split('-').reverse().join('/')) })),
    aoMudar: (id) => mudar({ cartao: salvos.find((salvo) => salvo.id === id) }),
  });
}
