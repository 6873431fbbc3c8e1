import type { DetalhesDaCobranca } from '../domain/cobranca.js';
import type { Endereco } from '../domain/endereco.js';
import { exigenciaDoServico } from '../domain/exigencia-do-servico.js';
import type { NovoPlano } from '../domain/novo-plano.js';
import type { Oferta } from '../domain/oferta.js';
import type { Terreno } from './terreno.js';

/** An order that should do by the backend's own catalogue. */
export interface PedidoPossivel {
  readonly oferta: Oferta;
  readonly novo: NovoPlano;
}

/** Orders that are tried at most. */
const TENTATIVAS = 12;

/** The kit's own password: no secret, as whoever reads this knows it, but none of the client's either. */
export const SENHA = 'Kit-7.vexo_Rulam';

/**
 * Orders made of the catalogue, in the order in which they are tried: payment forms that ask for no data first, and offers with a login,
 * which tells more. Empty when the client has no address or can buy nothing so.
 */
export function pedidosPossiveis(t: Terreno, ofertas: readonly Oferta[], [endereco]: readonly Endereco[]): PedidoPossivel[] {
  const cobrancas = cobrancasPossiveis(t, t.pedido);
  if (!endereco) return [];
  const comLogin = (oferta: Oferta): number => Number(exigenciaDoServico('loginRadius', oferta, t.sessao.configuracao) === 'inativo');
  const pedida = ofertas.filter(({ id }) => t.pedido?.ofertaId === undefined || id === t.pedido.ofertaId);
  return [...pedida]
    .sort((a, b) => comLogin(a) - comLogin(b))
    .flatMap((oferta) => cobrancas.map((cobrar) => ({ oferta, novo: montar(t, oferta, endereco, cobrar(oferta)) })))
    .slice(0, TENTATIVAS);
}

/** Those that need nothing of the client's; or any, when the integrator has said how it is paid. */
export function cobrancasPossiveis({ sessao, agora }: Terreno, { cobranca }: Partial<NovoPlano> = {}): ((oferta: Oferta) => DetalhesDaCobranca)[] {
  if (cobranca) return [() => cobranca];
  const formas = sessao.configuracao.formasDePagamento;
  const pix = ({ preco }: Oferta): DetalhesDaCobranca => ({
    forma: 'pix-automatico',
    inicio: agora.data,
    periodicidade: 'mensal',
    valor: { tipo: 'fixo', centavos: Math.max(1, preco) },
    retentativa: 'nenhuma',
  });
  return [...(formas.includes('boleto') ? [() => ({ forma: 'boleto' }) as const] : []), ...(formas.includes('pix-automatico') ? [pix] : [])];
}

function montar(t: Terreno, oferta: Oferta, endereco: Endereco, cobranca: DetalhesDaCobranca): NovoPlano {
  const { diasDeVencimento } = t.sessao.configuracao;
  return comNomes(t, oferta, 1, {
    ofertaId: oferta.id,
    enderecoInstalacaoId: endereco.id,
    enderecoCobrancaId: endereco.id,
    contrato: {
      dataDeInicio: t.agora.data,
      diaDeVencimento: diasDeVencimento.includes(10) ? 10 : (diasDeVencimento[0] ?? 10),
      taxaDeInstalacao: oferta.taxaDeInstalacao,
      parcelasDaTaxa: 1,
      validadeMeses: oferta.validadeMeses,
      fidelidadeMeses: oferta.fidelidadeMeses,
    },
    cobranca,
    regrasConfirmadas: [],
    ...t.pedido,
  });
}

/** The order with a login and an e-mail box of its own, where the offer takes them. */
export function comNomes(t: Terreno, oferta: Oferta, numero: number, { loginRadius, email, ...novo }: NovoPlano): NovoPlano {
  const { configuracao } = t.sessao;
  const nome = `${t.marca}-${numero}`;
  const querLogin = loginRadius ?? exigenciaDoServico('loginRadius', oferta, configuracao) !== 'inativo';
  const querEmail = email ?? exigenciaDoServico('email', oferta, configuracao) === 'obrigatorio';
  const dominio = oferta.dominioNoLogin === 'obrigatorio' ? (oferta.dominios.radius[0] ?? 'plano-kit.example') : undefined;
  const daCaixa = oferta.dominios.email[0] ?? 'plano-kit.example';
  return {
    ...novo,
    ...(querLogin && { loginRadius: { senha: SENHA, ...(dominio !== undefined && { dominio }), ...loginRadius, login: nome } }),
    ...(querEmail && { email: { dominio: daCaixa, senha: SENHA, aliases: [], ...email, login: nome } }),
  };
}
