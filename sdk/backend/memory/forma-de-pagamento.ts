import { mascararCobranca, type CobrancaDoPlano, type MudancaDaFormaDePagamento } from '../../domain/cobranca-do-plano.js';
import type { DetalhesDaCobranca } from '../../domain/cobranca.js';
import type { Sessao } from '../../domain/configuracao.js';
import { tipoDeDocumento } from '../../domain/documento.js';
import { prefixar } from '../../domain/falta.js';
import type { FormaDePagamento } from '../../domain/forma-de-pagamento.js';
import { efeitoDe } from '../../domain/permissao.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import { regrasQuebradas } from '../../domain/regra-de-cadastro.js';
import { RuleError } from '../../errors/rule-error.js';
import type { Edicao } from '../port.js';
import { alterarPlano } from './alterar-plano.js';
import { exigirSemFaltas } from './contexto.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';
import { porEstado } from './por-estado.js';
import { faltasDosDetalhes } from './validar-novo-plano.js';

/** By plan, masked already: what nobody keeps cannot come back. */
const COBRANCAS = porEstado(({ dados }): Map<string, CobrancaDoPlano> => new Map(Object.entries(dados.cobrancas ?? {})));

const NOMES: { readonly [F in FormaDePagamento]: string } = {
  boleto: 'Boleto',
  'cartao-credito': 'Cartão de Crédito',
  'debito-conta': 'Débito em Conta',
  'debito-telefone': 'Débito em Conta Telefônica',
  'pix-automatico': 'Pix Automático',
};

/** The form as the plan has it; details only while they are of that form. */
export function cobrancaDe(estado: EstadoDoProvedor, { id, formaDePagamento }: PlanoDoCliente): CobrancaDoPlano {
  const guardada = COBRANCAS(estado).get(id);
  return guardada?.forma === formaDePagamento ? guardada : { forma: formaDePagamento };
}

export function guardarCobranca(estado: EstadoDoProvedor, { id, clienteId }: PlanoDoCliente, detalhes: DetalhesDaCobranca): void {
  COBRANCAS(estado).set(id, mascararCobranca(detalhes, estado.dados.cartoes[clienteId] ?? []));
}

/** By the rules of a new plan (SPEC B08, B12, F08): details, and the registration rules that look at the payment form. */
export function mudarFormaDePagamento(
  estado: EstadoDoProvedor,
  sessao: Sessao,
  planoId: string,
  mudanca: MudancaDaFormaDePagamento,
  { versao }: Edicao,
): PlanoDoCliente {
  return alterarPlano(estado, sessao, { planoId, versao, acao: 'forma-pagamento' }, (plano) => {
    const { configuracao, cartoes } = estado.dados;
    const contexto = { cliente: estado.cliente(plano.clienteId), cartoes: cartoes[plano.clienteId] ?? [], configuracao, hoje: estado.naParede().data };
    exigirSemFaltas(prefixar('cobranca', faltasDosDetalhes(mudanca.cobranca, contexto)));
    exigirRegras(estado, sessao, plano, mudanca);
    guardarCobranca(estado, plano, mudanca.cobranca);
    const { forma } = mudanca.cobranca;
    return { plano: { ...plano, formaDePagamento: forma }, historico: { de: NOMES[plano.formaDePagamento], para: NOMES[forma] } };
  });
}

function exigirRegras(
  estado: EstadoDoProvedor,
  { permissoes }: Sessao,
  plano: PlanoDoCliente,
  { cobranca, regrasConfirmadas }: MudancaDaFormaDePagamento,
): void {
  const { dados, contratos } = estado;
  const doPagamento = dados.regras.filter(({ quando, exige }) => [...quando, ...exige].some(({ campo }) => campo === 'formaDePagamento'));
  const oferta = dados.ofertas.find((uma) => uma.oferta.id === plano.oferta.id)?.oferta;
  const quebradas = regrasQuebradas(doPagamento, {
    oferta: plano.oferta.id,
    formaDePagamento: cobranca.forma,
    diaDeVencimento: plano.diaDeVencimento,
    fidelidadeMeses: contratos.get(plano.id)?.fidelidadeMeses ?? oferta?.fidelidadeMeses ?? 0,
    cidade: plano.enderecoInstalacao.cidade,
    tipoDeDocumento: tipoDeDocumento(estado.cliente(plano.clienteId).documento),
  });
  const podeConfirmar = efeitoDe(permissoes, 'confirmarAvisoDeRegra') === 'permitir';
  if (!quebradas.every(({ id, efeito }) => efeito === 'avisa' && podeConfirmar && regrasConfirmadas.includes(id)))
    throw new RuleError('Registration rules are broken; see `regras`.', quebradas);
}
