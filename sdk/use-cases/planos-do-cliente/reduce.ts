import type { Sessao } from '../../domain/configuracao.js';
import type { FiltroDePlanos, PaginaDePlanos, PlanoDoCliente } from '../../domain/plano.js';
import { podeAdicionarPlano } from '../../domain/pode-adicionar-plano.js';
import { statusDe, type GrupoDeStatus } from '../../domain/status.js';
import type { SdkError } from '../../errors/sdk-error.js';
import { recebidosDe, type ConsultaDePlanos, type EstadoDosPlanos, type LinhaDePlano, type ListaDePlanos, type PlanosRecebidos } from './state.js';

/** What has happened. */
export type AcontecimentoDosPlanos =
  | { readonly tipo: 'consulta-mudou'; readonly consulta: Partial<FiltroDePlanos> }
  | { readonly tipo: 'recarga-pedida' }
  | { readonly tipo: 'plano-pedido'; readonly planoId: string; readonly motivo: 'aberto' | 'novo' }
  | { readonly tipo: 'plano-achado'; readonly plano: PlanoDoCliente }
  | { readonly tipo: 'plano-nao-achado' }
  | { readonly tipo: 'sessao-chegou'; readonly sessao: Sessao }
  | { readonly tipo: 'plano-alterado'; readonly planoId: string }
  /** `alterado`: the plan that was the reason to ask, as it is now. */
  | { readonly tipo: 'pagina-chegou'; readonly pagina: PaginaDePlanos; readonly alterado?: PlanoDoCliente | undefined }
  | { readonly tipo: 'carga-falhou'; readonly erro: SdkError }
  | { readonly tipo: 'mais-pedido' }
  | { readonly tipo: 'mais-chegou'; readonly pagina: PaginaDePlanos }
  | { readonly tipo: 'mais-falhou'; readonly erro: SdkError }
  | { readonly tipo: 'parou' };

const INICIAL: ConsultaDePlanos = { grupo: 'ativo', ordem: 'nome', direcao: 'asc' };

/** The tab as it opens: "Ativos", by name. */
export const estadoInicial = (planoId?: string): EstadoDosPlanos => ({
  consulta: INICIAL,
  lista: { phase: 'loading' },
  destaque: planoId ? { status: 'procurando', planoId, motivo: 'aberto' } : { status: 'nenhum' },
  contagem: undefined,
  sessao: undefined,
  adicionar: { situacao: 'desconhecida' },
});

/** Pure and total; the same state comes back when nothing changes. */
export function reduce(estado: EstadoDosPlanos, fato: AcontecimentoDosPlanos): EstadoDosPlanos {
  switch (fato.tipo) {
    case 'consulta-mudou':
      return comConsulta(estado, fato.consulta);
    case 'recarga-pedida':
      return comRecarga(estado);
    case 'plano-pedido':
      return { ...estado, lista: atualizando(estado.lista), destaque: { status: 'procurando', planoId: fato.planoId, motivo: fato.motivo } };
    case 'plano-achado':
      return comPlanoAchado(estado, fato.plano);
    case 'plano-nao-achado':
      return estado.destaque.status === 'procurando' ? { ...estado, destaque: { status: 'nao-encontrado', planoId: estado.destaque.planoId } } : estado;
    case 'sessao-chegou':
      return fato.sessao === estado.sessao ? estado : { ...estado, sessao: fato.sessao, adicionar: podeAdicionarPlano(fato.sessao) };
    case 'plano-alterado':
      return comPlanoAlterado(estado, fato.planoId);
    case 'pagina-chegou':
      return comPagina(estado, fato.pagina, fato.alterado);
    case 'carga-falhou':
      return { ...estado, lista: comFalha(estado, fato.erro) };
    case 'mais-pedido':
      return podePedirMais(estado.lista) ? { ...estado, lista: { phase: 'loading-more', recebidos: estado.lista.recebidos } } : estado;
    case 'mais-chegou':
      return estado.lista.phase === 'loading-more' ? comMais(estado, estado.lista.recebidos, fato.pagina) : estado;
    case 'mais-falhou':
      return estado.lista.phase === 'loading-more'
        ? { ...estado, lista: { phase: 'failed-more', recebidos: estado.lista.recebidos, erro: fato.erro } }
        : estado;
    case 'parou':
      return parado(estado);
  }
}

/** Whether there is a next page and nothing else is under way. */
export const podePedirMais = (lista: ListaDePlanos): lista is Extract<ListaDePlanos, { recebidos: PlanosRecebidos }> =>
  (lista.phase === 'ready' || lista.phase === 'failed-more' || lista.phase === 'refresh-failed') && lista.recebidos.proximo !== undefined;

function comConsulta(estado: EstadoDosPlanos, mudanca: Partial<FiltroDePlanos>): EstadoDosPlanos {
  const chaves = Object.keys(mudanca) as (keyof FiltroDePlanos)[];
  if (chaves.every((chave) => estado.consulta[chave] === mudanca[chave])) return estado;
  const consulta: ConsultaDePlanos = {
    ...estado.consulta,
    ...mudanca,
    ordem: mudanca.ordem ?? estado.consulta.ordem,
    direcao: mudanca.direcao ?? estado.consulta.direcao,
  };
  // Rows of another group would be a lie even for a moment; rows of another search or order are only late.
  const lista: ListaDePlanos = consulta.grupo === estado.consulta.grupo ? atualizando(estado.lista) : { phase: 'loading' };
  return { ...estado, consulta, lista, destaque: { status: 'nenhum' } };
}

function comRecarga(estado: EstadoDosPlanos): EstadoDosPlanos {
  const lista = atualizando(estado.lista);
  // The plan pointed at is asked for again with the rest: it may have moved to another group meanwhile.
  const destaque: EstadoDosPlanos['destaque'] =
    estado.destaque.status === 'mostrado' ? { status: 'procurando', planoId: estado.destaque.linha.plano.id, motivo: estado.destaque.motivo } : estado.destaque;
  return lista === estado.lista && destaque === estado.destaque ? estado : { ...estado, lista, destaque };
}

/** The rows stay until the answer is here. Where the plan is then is not known yet: it is no longer pointed at. */
function comPlanoAlterado(estado: EstadoDosPlanos, planoId: string): EstadoDosPlanos {
  const { destaque } = estado;
  const apontado = destaque.status === 'mostrado' && destaque.linha.plano.id === planoId;
  return { ...estado, lista: atualizando(estado.lista), destaque: apontado ? { status: 'nenhum' } : destaque };
}

function comPagina(antes: EstadoDosPlanos, pagina: PaginaDePlanos, alterado: PlanoDoCliente | undefined): EstadoDosPlanos {
  const recebidos = primeiraPagina(antes, pagina);
  const estado: EstadoDosPlanos = { ...antes, contagem: pagina.contagem, lista: { phase: 'ready', recebidos } };
  if (!alterado) return estado;
  const linha = linhaDe(estado, alterado);
  const { grupo, busca, formaDePagamento } = estado.consulta;
  if (linha.status.grupo !== grupo) return { ...estado, destaque: { status: 'saiu', linha, para: 'outro-grupo' } };
  if (recebidos.itens.some(({ plano }) => plano.id === alterado.id)) return { ...estado, destaque: { status: 'alterado', linha } };
  if (busca || formaDePagamento) return { ...estado, destaque: { status: 'saiu', linha, para: 'fora-da-busca' } };
  // The order has taken it to a later page: it must not vanish under the operator's hands.
  return { ...estado, lista: { phase: 'ready', recebidos: { ...recebidos, itens: [linha, ...recebidos.itens] } }, destaque: { status: 'alterado', linha } };
}

function atualizando(lista: ListaDePlanos): ListaDePlanos {
  if (lista.phase === 'loading' || lista.phase === 'refreshing') return lista;
  const recebidos = recebidosDe(lista);
  return recebidos ? { phase: 'refreshing', recebidos } : { phase: 'loading' };
}

function comPlanoAchado(estado: EstadoDosPlanos, plano: PlanoDoCliente): EstadoDosPlanos {
  if (estado.destaque.status !== 'procurando') return estado;
  const linha = linhaDe(estado, plano);
  const grupo: GrupoDeStatus = linha.status.grupo;
  // A search or a filter could hide the very plan that was asked for.
  const consulta: ConsultaDePlanos = { grupo, ordem: estado.consulta.ordem, direcao: estado.consulta.direcao };
  const lista: ListaDePlanos = grupo === estado.consulta.grupo ? atualizando(estado.lista) : { phase: 'loading' };
  return { ...estado, consulta, lista, destaque: { status: 'mostrado', linha, motivo: estado.destaque.motivo } };
}

const linhaDe = ({ sessao }: EstadoDosPlanos, plano: PlanoDoCliente): LinhaDePlano => ({
  plano,
  status: statusDe(sessao?.configuracao.statusDePlano ?? [], plano.status.id),
});

function primeiraPagina(estado: EstadoDosPlanos, pagina: PaginaDePlanos): PlanosRecebidos {
  const itens = pagina.itens.map((plano) => linhaDe(estado, plano));
  const { destaque, consulta } = estado;
  // The plan that is pointed at may be on a later page: it goes to the top, or nobody would see it.
  const falta = destaque.status === 'mostrado' && !itens.some(({ plano }) => plano.id === destaque.linha.plano.id);
  return { ...soDaPagina(pagina, consulta), itens: falta ? [destaque.linha, ...itens] : itens };
}

const soDaPagina = ({ proximo, total, soma }: PaginaDePlanos, consulta: ConsultaDePlanos): Omit<PlanosRecebidos, 'itens'> => ({
  consulta,
  proximo,
  total,
  soma,
});

function comMais(estado: EstadoDosPlanos, antes: PlanosRecebidos, pagina: PaginaDePlanos): EstadoDosPlanos {
  const conhecidos = new Set(antes.itens.map(({ plano }) => plano.id));
  const novos = pagina.itens.filter(({ id }) => !conhecidos.has(id)).map((plano) => linhaDe(estado, plano));
  const recebidos: PlanosRecebidos = { ...soDaPagina(pagina, antes.consulta), itens: [...antes.itens, ...novos] };
  return { ...estado, contagem: pagina.contagem, lista: { phase: 'ready', recebidos } };
}

function comFalha(estado: EstadoDosPlanos, erro: SdkError): ListaDePlanos {
  const recebidos = recebidosDe(estado.lista);
  return recebidos && recebidos.consulta === estado.consulta ? { phase: 'refresh-failed', recebidos, erro } : { phase: 'failed', erro };
}

function parado(estado: EstadoDosPlanos): EstadoDosPlanos {
  const { lista, consulta } = estado;
  if (lista.phase !== 'loading-more' && lista.phase !== 'refreshing') return estado;
  return { ...estado, lista: lista.recebidos.consulta === consulta ? { phase: 'ready', recebidos: lista.recebidos } : { phase: 'loading' } };
}
