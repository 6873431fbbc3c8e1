import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { valorDe } from '../../../../sdk/core/resource.js';
import { bancoDe, BANCOS } from '../../../../sdk/domain/bancos.js';
import type { CartaoSalvo, CartaoTokenizado, RascunhoDeCobranca } from '../../../../sdk/domain/cobranca.js';
import { normalizarConta, type ContaBancaria } from '../../../../sdk/domain/conta-bancaria.js';
import { lerCentavos } from '../../../../sdk/domain/dinheiro.js';
import { formatarDocumento, normalizarDocumento } from '../../../../sdk/domain/documento.js';
import { formatarTelefone, normalizarTelefone } from '../../../../sdk/domain/telefone.js';
import { comum } from '../../../i18n/pt-BR/comum.js';
import { wizardPassos } from '../../../i18n/pt-BR/wizard-passos.js';
import { campoSelecao, campoTexto, erroDoCampo, idDe } from '../../../internal/campo.js';
import { falha } from '../../../internal/falha.js';
import { icone } from '../../../internal/icone.js';
import { info } from '../../../internal/icones.js';
import type { VistaDoPasso } from '../passo-view.js';

type Mudar = (mudanca: Partial<RascunhoDeCobranca>) => void;

/** "Detalhes da Cobrança", by payment form. Manual 3.2.1, 3.2.2; SPEC B08. */
export function detalhesDaCobrancaView(vista: VistaDoPasso): TemplateResult | typeof nothing {
  const { cobranca } = vista.state.rascunho;
  const mudar: Mudar = (mudanca) => vista.flow.mudar({ cobranca: { ...cobranca, ...mudanca } });
  const corpo = corpoView(vista, mudar);
  if (corpo === nothing) return nothing;
  return html`<section class="bloco" aria-labelledby="detalhes-cobranca-titulo">
    <h3 id="detalhes-cobranca-titulo">${vista.locale.t(wizardPassos).detalhesDaCobranca}</h3>
    ${corpo}
  </section>`;
}

function corpoView(vista: VistaDoPasso, mudar: Mudar): TemplateResult | typeof nothing {
  switch (vista.state.rascunho.cobranca.forma) {
    case 'debito-conta':
      return contaView(vista, mudar);
    case 'debito-telefone':
      return telefoneView(vista, mudar);
    case 'pix-automatico':
      return pixView(vista, mudar);
    case 'cartao-credito':
      return cartaoView(vista, mudar);
    default:
      return nothing;
  }
}

function contaView(vista: VistaDoPasso, mudar: Mudar): TemplateResult {
  const { state, campos, locale } = vista;
  const t = locale.t(wizardPassos);
  const { conta = {}, digitoConfirmado, titularEhCliente = true } = state.rascunho.cobranca;
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
        { valor: 'cliente', rotulo: `${t.titularCliente} · ${state.catalogo.cliente.nome}` },
        { valor: 'outro', rotulo: t.titularOutro },
      ],
      aoMudar: (valor) => mudar({ titularEhCliente: valor === 'cliente' }),
    })}
    ${titularEhCliente ? nothing : outroTitularView(vista, mudar)}
  </div>`;
}

const marcado = (event: Event): boolean => (event.target as HTMLInputElement).checked;

function outroTitularView({ state, campos, locale }: VistaDoPasso, mudar: Mudar): TemplateResult {
  const t = locale.t(wizardPassos);
  const { titular = {}, consentimento = false } = state.rascunho.cobranca;
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

function telefoneView({ state, campos, locale }: VistaDoPasso, mudar: Mudar): TemplateResult {
  const t = locale.t(wizardPassos);
  const { operadora, telefone, titularDoTelefone } = state.rascunho.cobranca;
  return html`<div class="campos duas">
    ${campoSelecao(campos, {
      nome: 'cobranca.operadora',
      rotulo: t.operadora,
      obrigatorio: true,
      valor: operadora,
      vazio: locale.t(comum).escolha,
      opcoes: state.catalogo.sessao.configuracao.operadorasDeTelefone.map((nome) => ({ valor: nome, rotulo: nome })),
      aoMudar: (valor) => mudar({ operadora: valor || undefined }),
    })}
    ${campoTexto(campos, { nome: 'cobranca.telefone', rotulo: t.telefone, obrigatorio: true, tipo: 'tel', valor: telefone && formatarTelefone(telefone), aoMudar: (texto) => mudar({ telefone: normalizarTelefone(texto) }) })}
    ${campoTexto(campos, { nome: 'cobranca.titularDoTelefone', rotulo: t.titularDoTelefone, obrigatorio: true, larga: true, maximo: 120, valor: titularDoTelefone, aoMudar: (valor) => mudar({ titularDoTelefone: valor }) })}
  </div>`;
}

function pixView({ state, campos, locale }: VistaDoPasso, mudar: Mudar): TemplateResult {
  const t = locale.t(wizardPassos);
  const { pix = {} } = state.rascunho.cobranca;
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
        .min=${state.catalogo.hoje}
        obrigatorio
        .campos=${campos}
        .aoMudar=${(inicio: string | undefined) => mudarPix({ inicio })}
      ></plano-campo-data>
      ${escolha('periodicidade', t.pixPeriodicidade, pix.periodicidade ?? 'mensal', t.periodicidades)}
      ${escolha('retentativa', t.pixRetentativa, pix.retentativa ?? '3-em-7-dias', t.retentativas)}
    </div>
  `;
}

function cartaoView(vista: VistaDoPasso, mudar: Mudar): TemplateResult {
  const { state, campos, locale, flow } = vista;
  const t = locale.t(wizardPassos);
  const { cartao } = state.rascunho.cobranca;
  const receber = (event: Event): void => {
    event.stopPropagation();
    mudar({ cartao: (event as CustomEvent<CartaoTokenizado>).detail });
  };
  return html`<div data-campo="cobranca.cartao" tabindex="-1">
    ${salvosView(vista, mudar)}
    <slot name="cartao" @cartao-tokenizado=${receber}></slot>
    ${cartao && 'token' in cartao ? html`<p class="aviso sucesso" role="status">${t.cartaoRecebido(cartao.bandeira, cartao.final)}</p>` : nothing}
    ${flow.cartoes.state.status === 'failed' ? falha(locale, flow.cartoes.state.erro, flow.carregarCartoes) : nothing}
    ${valorDe(flow.cartoes.state)?.length ? nothing : erroDoCampo(campos, 'cobranca.cartao')}
  </div>`;
}

function salvosView({ flow, campos, locale, state }: VistaDoPasso, mudar: Mudar): TemplateResult | typeof nothing {
  const t = locale.t(wizardPassos);
  const { status } = flow.cartoes.state;
  const salvos: readonly CartaoSalvo[] = valorDe(flow.cartoes.state) ?? [];
  if (status === 'loading') return html`<p class="muted" role="status">${locale.t(comum).carregando}</p>`;
  if (salvos.length === 0) return status === 'ready' ? html`<p class="muted">${t.semCartoes}</p>` : nothing;
  const { cartao } = state.rascunho.cobranca;
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
