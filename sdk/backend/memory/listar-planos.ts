import type { FiltroDePlanos, OrdemDePlanos, PaginaDePlanos, PlanoDoCliente } from '../../domain/plano.js';
import { nomeDoServico } from '../../domain/servico.js';
import { statusDe, type GrupoDeStatus, type StatusDePlano } from '../../domain/status.js';
import { ValidationError } from '../../errors/validation-error.js';

/** What `Backend.listarPlanos` is asked for. */
export type PedidoDePlanos = FiltroDePlanos & { readonly cursor?: string | undefined; readonly limite?: number | undefined };

/** Rows of a page when no `limite` is given, and at most. */
const LIMITE_PADRAO = 50;
const LIMITE_MAXIMO = 100;

const CHAVES: { readonly [O in OrdemDePlanos]: (plano: PlanoDoCliente) => string | number } = {
  nome: (plano) => plano.oferta.nome,
  vencimento: (plano) => plano.diaDeVencimento,
  preco: (plano) => plano.preco,
  'status-desde': (plano) => plano.status.desde,
};

const collator = new Intl.Collator('pt-BR', { sensitivity: 'base', numeric: true });

/** The place of a row in the order: it stays right when rows before it come or go, unlike a count. */
interface Posicao {
  readonly chave: string | number;
  readonly id: string;
}

/** One page of a client's plans (SPEC A01, A02, A08). Tabs count every plan; total and sum follow search and filters. */
export function listarPlanos(planos: readonly PlanoDoCliente[], registro: readonly StatusDePlano[], pedido: PedidoDePlanos): PaginaDePlanos {
  const { ordem = 'nome', direcao = 'asc', limite = LIMITE_PADRAO } = pedido;
  const contagem = { ativo: 0, inativo: 0, cancelado: 0 };
  const grupos = new Map<PlanoDoCliente, GrupoDeStatus>();
  for (const plano of planos) {
    const { grupo } = statusDe(registro, plano.status.id);
    contagem[grupo] += 1;
    grupos.set(plano, grupo);
  }
  const posicaoDe = (plano: PlanoDoCliente): Posicao => ({ chave: CHAVES[ordem](plano), id: plano.id });
  const comparar = comparador(direcao);
  const achados = planos.filter((plano) => grupos.get(plano) === pedido.grupo && passa(plano, pedido));
  const ordenados = achados.map((plano) => ({ plano, posicao: posicaoDe(plano) })).sort((a, b) => comparar(a.posicao, b.posicao));
  const depoisDe = pedido.cursor === undefined ? undefined : lerCursor(pedido.cursor, ordem, direcao);
  const restantes = depoisDe ? ordenados.filter(({ posicao }) => comparar(posicao, depoisDe) > 0) : ordenados;
  const pagina = restantes.slice(0, Math.min(Math.max(Math.trunc(limite) || 1, 1), LIMITE_MAXIMO));
  const ultimo = pagina.at(-1);
  return {
    itens: pagina.map(({ plano }) => plano),
    ...(ultimo && pagina.length < restantes.length ? { proximo: escreverCursor(ultimo.posicao, ordem, direcao) } : {}),
    total: achados.length,
    soma: achados.reduce((soma, plano) => soma + plano.preco, 0),
    contagem,
  };
}

const comparador =
  (direcao: 'asc' | 'desc') =>
  (a: Posicao, b: Posicao): number => {
    const porChave = typeof a.chave === 'number' && typeof b.chave === 'number' ? a.chave - b.chave : collator.compare(String(a.chave), String(b.chave));
    return (direcao === 'desc' ? -porChave : porChave) || (a.id < b.id ? -1 : Number(a.id > b.id));
  };

const semAcento = (texto: string): string => texto.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function passa(plano: PlanoDoCliente, { busca = '', formaDePagamento }: FiltroDePlanos): boolean {
  if (formaDePagamento && plano.formaDePagamento !== formaDePagamento) return false;
  const termos = semAcento(busca).split(/\s+/).filter(Boolean);
  if (termos.length === 0) return true;
  const servicos = plano.servicos.flatMap((servico) => {
    if (servico.tipo === 'email') return [servico.endereco, ...servico.aliases];
    return servico.tipo === 'login-radius' ? [nomeDoServico(servico)] : [];
  });
  const texto = semAcento([plano.oferta.nome, plano.enderecoInstalacao.logradouro, ...servicos].join('\n'));
  return termos.every((termo) => texto.includes(termo));
}

const escreverCursor = ({ chave, id }: Posicao, ordem: string, direcao: string): string =>
  btoa(encodeURIComponent(JSON.stringify([ordem, direcao, chave, id])))
    .replaceAll('+', '-')
    .replaceAll('/', '_');

function lerCursor(cursor: string, ordem: string, direcao: string): Posicao {
  try {
    const [o, d, chave, id] = JSON.parse(decodeURIComponent(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')))) as unknown[];
    if (o === ordem && d === direcao && typeof id === 'string' && (typeof chave === 'string' || typeof chave === 'number')) return { chave, id };
  } catch {
    // Not one of ours: refused below like one that belongs to another order.
  }
  throw new ValidationError('The cursor is not one that this list gave for this order.', [{ campo: 'cursor', codigo: 'valor-invalido' }]);
}
