import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { RascunhoDeContrato } from '../../../../sdk/domain/contrato.js';
import { lerCentavos } from '../../../../sdk/domain/dinheiro.js';
import { efeitoDe } from '../../../../sdk/domain/permissao.js';
import { ofertaDe } from '../../../../sdk/use-cases/novo-plano/passos.js';
import { wizard } from '../../../i18n/pt-BR/wizard.js';
import { wizardPassos } from '../../../i18n/pt-BR/wizard-passos.js';
import { campo, campoSelecao, campoTexto, erroDoCampo, idDe, invalido, seletor } from '../../../internal/campo.js';
import { detalhesDaCobrancaView, formaDePagamentoView, type VistaDaCobranca } from '../../../internal/detalhes-da-cobranca.view.js';
import { icone } from '../../../internal/icone.js';
import { plus } from '../../../internal/icones.js';
import '../../../internal/plano-campo-data.define.js';
import type { VistaDoPasso } from '../passo-view.js';

/** Step "Informações da cobrança": contract terms, billing address, payment form. Manual 3. */
export function cobrancaView(vista: VistaDoPasso): TemplateResult {
  const t = vista.locale.t(wizardPassos);
  const cobranca = vistaDaCobranca(vista);
  return html`
    <section class="bloco" aria-labelledby="contrato-titulo">
      <h3 id="contrato-titulo">${t.detalhesDoContrato}</h3>
      ${contratoView(vista)}
    </section>
    <section class="bloco" aria-labelledby="cobranca-titulo">
      <h3 id="cobranca-titulo">${t.informacoesDaCobranca}</h3>
      ${enderecoView(vista)} ${formaDePagamentoView(cobranca)}
    </section>
    ${detalhesDaCobrancaView(cobranca)}
  `;
}

function vistaDaCobranca({ state, flow, locale, campos }: VistaDoPasso): VistaDaCobranca {
  const { rascunho, catalogo } = state;
  const { formasDePagamento: formas, operadorasDeTelefone: operadoras } = catalogo.sessao.configuracao;
  return {
    cobranca: rascunho.cobranca,
    mudar: (mudanca) => flow.mudar({ cobranca: { ...rascunho.cobranca, ...mudanca } }),
    locale,
    campos,
    catalogo: { formas, operadoras, nomeDoCliente: catalogo.cliente.nome, hoje: catalogo.hoje },
    cartoes: flow.cartoes.state,
    carregarCartoes: flow.carregarCartoes,
  };
}

/** Keeps what cannot be read as `NaN`, so that it is refused and not silently dropped. */
const lerInteiro = (texto: string): number | undefined => (texto.trim() === '' ? undefined : /^\d+$/.test(texto.trim()) ? Number(texto) : Number.NaN);
const lerDinheiro = (texto: string): number | undefined => (texto.trim() === '' ? undefined : (lerCentavos(texto) ?? Number.NaN));

function contratoView(vista: VistaDoPasso): TemplateResult {
  const { state, flow, campos, locale } = vista;
  const t = locale.t(wizardPassos);
  const { contrato } = state.rascunho;
  const { sessao, hoje } = state.catalogo;
  const mudar = (mudanca: RascunhoDeContrato): void => flow.mudar({ contrato: { ...contrato, ...mudanca } });
  const taxaFixa = efeitoDe(sessao.permissoes, 'editarTaxaInstalacao') !== 'permitir';
  const parcelas = Math.max(ofertaDe(state.rascunho, state.catalogo)?.parcelasDaTaxa ?? 1, 1);
  const numero = (nome: 'validadeMeses' | 'fidelidadeMeses', rotulo: string): TemplateResult =>
    campoTexto(campos, {
      nome: `contrato.${nome}`,
      rotulo,
      modo: 'numeric',
      valor: textoDe(contrato[nome]),
      aoMudar: (texto) => mudar({ [nome]: lerInteiro(texto) }),
    });
  return html`<div class="campos duas">
    <plano-campo-data
      nome="contrato.dataDeInicio"
      .rotulo=${t.dataDeInicio}
      .valor=${contrato.dataDeInicio}
      .min=${hoje}
      obrigatorio
      .campos=${campos}
      .aoMudar=${(dataDeInicio: string | undefined) => mudar({ dataDeInicio })}
    ></plano-campo-data>
    ${diasView(vista, mudar)}
    ${campoTexto(campos, {
      nome: 'contrato.taxaDeInstalacao',
      rotulo: t.taxaDeInstalacao,
      modo: 'decimal',
      desabilitado: taxaFixa,
      valor: dinheiroDe(contrato.taxaDeInstalacao),
      aoMudar: (texto) => mudar({ taxaDeInstalacao: lerDinheiro(texto) }),
    })}
    ${campoSelecao(campos, {
      nome: 'contrato.parcelasDaTaxa',
      rotulo: t.parcelasDaTaxa,
      desabilitado: taxaFixa || !contrato.taxaDeInstalacao,
      valor: String(contrato.parcelasDaTaxa ?? 1),
      opcoes: Array.from({ length: parcelas }, (_, i) => ({ valor: String(i + 1), rotulo: String(i + 1) })),
      aoMudar: (valor) => mudar({ parcelasDaTaxa: Number(valor) }),
    })}
    ${numero('validadeMeses', t.validade)} ${numero('fidelidadeMeses', t.fidelidade)}
  </div>`;
}

const textoDe = (valor: number | undefined): string => (valor === undefined || Number.isNaN(valor) ? '' : String(valor));

const dinheiroDe = (centavos: number | undefined): string =>
  centavos === undefined || Number.isNaN(centavos) ? '' : new Intl.NumberFormat('pt-BR', { minimumFractionDigits: 2 }).format(centavos / 100);

function diasView({ state, campos, locale }: VistaDoPasso, mudar: (mudanca: RascunhoDeContrato) => void): TemplateResult {
  const t = locale.t(wizardPassos);
  const nome = 'contrato.diaDeVencimento';
  const atual = state.rascunho.contrato.diaDeVencimento;
  return html`<fieldset
    class="campo"
    data-campo=${nome}
    role="radiogroup"
    aria-required="true"
    aria-invalid=${invalido(campos, nome) ?? 'false'}
    aria-describedby=${`${idDe(nome)}-erro`}
    aria-labelledby="rotulo-dias"
  >
    <span class="rotulo obrigatorio" id="rotulo-dias">${t.diaDeVencimento}</span>
    <div class="pilulas">
      ${state.catalogo.sessao.configuracao.diasDeVencimento.map(
        (dia) =>
          html`<label class="pilula"
            ><input
              type="radio"
              name="dia"
              value=${dia}
              .checked=${live(atual === dia)}
              @change=${() => mudar({ diaDeVencimento: dia })}
            />${dia >= 31 ? t.ultimoDia : dia}</label
          >`,
      )}
    </div>
    ${erroDoCampo(campos, nome)}
  </fieldset>`;
}

function enderecoView({ state, campos, locale, flow, abrirNovoEndereco, rotuloDoEndereco }: VistaDoPasso): TemplateResult {
  const t = locale.t(wizardPassos);
  const dados = {
    nome: 'enderecoCobrancaId',
    rotulo: t.enderecoDeCobranca,
    obrigatorio: true,
    valor: state.rascunho.enderecoCobrancaId,
    vazio: t.oMesmoDaInstalacao,
    opcoes: state.catalogo.enderecos.map((endereco) => ({ valor: endereco.id, rotulo: rotuloDoEndereco(endereco) })),
    aoMudar: (valor: string) => flow.mudar({ enderecoCobrancaId: valor || undefined }),
  };
  return campo(
    campos,
    dados,
    html`<div class="com-botao">
      ${seletor(campos, dados)}
      <button class="botao" type="button" @click=${() => abrirNovoEndereco('cobranca')}>${icone(plus)} ${locale.t(wizard).novoEndereco}</button>
    </div>`,
  );
}
