import { FORMAS_DE_PAGAMENTO } from '../../sdk/domain/forma-de-pagamento.js';
import { somarDias, type DataIso } from '../../sdk/domain/data.js';
import type { Endereco } from '../../sdk/domain/endereco.js';
import type { PlanoDoCliente } from '../../sdk/domain/plano.js';
import type { ServicoDoPlano } from '../../sdk/domain/servico.js';
import type { FichaDoCliente } from './criar-ficha.js';
import type { Sorteio } from './criar-sorteio.js';
import { ofertas } from './ofertas.js';

const CATALOGO = ofertas.map(({ oferta }) => oferta);
const POR_ID = new Map(CATALOGO.map((oferta) => [oferta.id, oferta]));
const STATUS = [
  'habilitado',
  'habilitado',
  'habilitado',
  'habilitado',
  'reduzido',
  'habilitado-provisoriamente',
  'aguardando-instalacao',
  'aguardando-assinatura',
  'suspenso-por-debito',
  'suspensao-temporaria',
  'cancelado',
  'cancelado',
] as const;
const FORMAS = [...FORMAS_DE_PAGAMENTO, 'boleto', 'boleto', 'pix-automatico'] as const;

/** What makes a plan; the rest follows from it. */
export interface PedacosDoPlano {
  readonly ordem: number;
  readonly clienteId: string;
  readonly ofertaId: string;
  /** As it was named when it was sold; the catalogue's name when not given. */
  readonly nome?: string;
  /** Its id when it was sold, if it has left the catalogue since. */
  readonly ofertaAntiga?: string;
  readonly endereco: Endereco;
  readonly forma: PlanoDoCliente['formaDePagamento'];
  readonly vencimento: number;
  readonly status: PlanoDoCliente['status'];
  readonly servicos: readonly ServicoDoPlano[];
}

/** A whole plan of a client, with the price and speed of its offer. */
export function montarPlano({ ordem, clienteId, ofertaId, ofertaAntiga, nome, endereco, forma, vencimento, status, servicos }: PedacosDoPlano): PlanoDoCliente {
  const oferta = POR_ID.get(ofertaId)!;
  return {
    id: `plano-${clienteId}-${ordem}`,
    versao: '1',
    clienteId,
    oferta: { id: ofertaAntiga ?? oferta.id, nome: nome ?? oferta.nome, ...(oferta.velocidade ? { velocidade: oferta.velocidade } : {}) },
    enderecoInstalacao: endereco,
    enderecoCobranca: endereco,
    formaDePagamento: forma,
    diaDeVencimento: vencimento,
    preco: oferta.preco,
    status,
    servicos,
    exigencias: { 'login-radius': oferta.servicos.loginRadius, email: oferta.servicos.email },
    criadoEm: `${status.desde}T15:00:00.000Z`,
  };
}

/** A plan of no matter whom: plausible, mostly active, with the services that its offer asks for. */
export function sortearPlano({ cliente, enderecos }: FichaDoCliente, ordem: number, sorteio: Sorteio, hoje: DataIso): PlanoDoCliente {
  const oferta = sorteio.escolher(CATALOGO);
  const status = sorteio.escolher(STATUS);
  const desde = somarDias(hoje, status === 'habilitado-provisoriamente' ? -sorteio.inteiro(0, 3) : -sorteio.inteiro(1, 1400));
  const temFim = status === 'habilitado-provisoriamente' || status === 'suspensao-temporaria';
  return montarPlano({
    ordem,
    clienteId: cliente.id,
    ofertaId: oferta.id,
    endereco: sorteio.escolher(enderecos),
    forma: sorteio.escolher(FORMAS),
    vencimento: sorteio.escolher([1, 5, 10, 15, 20, 25, 31]),
    status: { id: status, desde, ...(temFim ? { ate: somarDias(hoje, sorteio.inteiro(1, 20)) } : {}) },
    servicos: servicosDe(cliente.id, ordem, oferta, sorteio),
  });
}

/** An address that no other plan has, in the network that providers share (RFC 6598): up to 2,048 plans a client. */
function enderecoProprio(cliente: number, ordem: number): string {
  const lugar = cliente * 2048 + ordem;
  return `100.${64 + (lugar >> 16)}.${(lugar >> 8) & 255}.${lugar & 255}`;
}

function servicosDe(clienteId: string, ordem: number, { servicos, dominioNoLogin }: (typeof CATALOGO)[number], sorteio: Sorteio): ServicoDoPlano[] {
  const nome = `${clienteId}-${ordem}`;
  const lista: ServicoDoPlano[] = [];
  if (servicos.loginRadius === 'obrigatorio' || (servicos.loginRadius === 'opcional' && sorteio.chance(0.5))) {
    const dominio = dominioNoLogin === 'inativo' ? {} : { dominio: 'provedor.example' };
    lista.push({ id: `servico-${nome}-1`, tipo: 'login-radius', login: `login${nome}`, ...dominio });
  }
  if (servicos.email === 'obrigatorio' || (servicos.email === 'opcional' && sorteio.chance(0.5))) {
    const aliases = sorteio.chance(0.3) ? [`vendas${nome}`] : [];
    lista.push({ id: `servico-${nome}-2`, tipo: 'email', endereco: `caixa${nome}@provedor.example`, aliases });
  }
  if (sorteio.chance(0.15)) {
    const mac = `AA:BB:CC:DD:EE:${sorteio.inteiro(1, 254).toString(16).toUpperCase().padStart(2, '0')}`;
    lista.push({ id: `servico-${nome}-3`, tipo: 'ip', endereco: enderecoProprio(Number(clienteId), ordem), mac });
  }
  if (sorteio.chance(0.05)) lista.push({ id: `servico-${nome}-4`, tipo: 'dominio', dominio: `loja${nome}.example` });
  if (sorteio.chance(0.08))
    lista.push({ id: `servico-${nome}-5`, tipo: 'antivirus', produto: 'Antivírus Exemplo', produtoId: 'antivirus-exemplo', quantidade: sorteio.inteiro(1, 5) });
  return lista;
}
