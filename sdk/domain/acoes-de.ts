import { ACOES, type Acao } from './acao.js';
import type { Capacidade, Capacidades, Configuracao, Sessao } from './configuracao.js';
import { efeitoDe, type EfeitoDePermissao, type Permissao, type Permissoes } from './permissao.js';
import type { PlanoDoCliente } from './plano.js';
import { statusDe, type StatusDePlano } from './status.js';

/** Why something cannot be done; the interface has a sentence for each. */
export type MotivoDeBloqueio = 'status' | 'permissao' | 'configuracao' | 'capacidade';

/** Whether something can be done. What is hidden or greyed says why (SPEC A05). */
export type Situacao =
  | { readonly situacao: 'habilitada' }
  | { readonly situacao: 'desabilitada'; readonly motivo: MotivoDeBloqueio }
  | { readonly situacao: 'oculta'; readonly motivo: MotivoDeBloqueio };

export type SituacaoDeAcao = Situacao & { readonly acao: Acao };

/** What decides, beside the plan itself. `status`: the registry's entry of the plan's status (`statusDe`). */
export interface ContextoDeAcoes {
  readonly status: StatusDePlano;
  readonly permissoes: Permissoes;
  readonly capacidades: Capacidades;
  readonly configuracao: Configuracao;
}

interface Exigencia {
  /** All of them; the one that restricts most decides. */
  readonly permissoes: readonly Permissao[];
  readonly capacidade?: Capacidade;
  /** More than the list `permite` of the status says. */
  readonly status?: (status: StatusDePlano, configuracao: Configuracao) => boolean;
  readonly configuracao?: (configuracao: Configuracao, plano: PlanoDoCliente) => boolean;
}

/** Manual 5.4 Obs2: a terminal status has no next one. Cancelling is an action of its own (SPEC F02). */
const temProximo = ({ proximos }: StatusDePlano, { statusDePlano }: Configuracao): boolean =>
  proximos.some((id) => statusDePlano.some((status) => status.id === id && status.grupo !== 'cancelado'));

const podeSerCancelado = ({ proximos }: StatusDePlano, { statusDePlano }: Configuracao): boolean =>
  proximos.some((id) => statusDe(statusDePlano, id).grupo === 'cancelado');

const EXIGENCIAS: { readonly [A in Acao]: Exigencia } = {
  cancelar: { permissoes: ['cancelarPlano'], status: podeSerCancelado },
  agendamento: { permissoes: ['agendar'], capacidade: 'agendar', status: ({ permiteOS }) => permiteOS },
  contrato: { permissoes: ['contrato'] },
  'alterar-endereco': { permissoes: ['editarEndereco'] },
  'alterar-vencimento': {
    permissoes: ['editarVencimento'],
    configuracao: ({ diasDeVencimento }, { diaDeVencimento }) => diasDeVencimento.some((dia) => dia !== diaDeVencimento),
  },
  'autorizacao-debito': { permissoes: ['autorizarDebito'], configuracao: ({ formasDePagamento }) => formasDePagamento.includes('debito-conta') },
  'login-radius': { permissoes: ['adicionarServico'] },
  email: { permissoes: ['adicionarServico'] },
  ip: { permissoes: ['adicionarServico', 'editarIp'] },
  dominio: { permissoes: ['adicionarServico'] },
  'registrar-dominio': { permissoes: ['adicionarServico'] },
  antivirus: { permissoes: ['adicionarServico'] },
  'assistente-autenticacao': { permissoes: ['assistente'], configuracao: (_, { servicos }) => servicos.some(({ tipo }) => tipo === 'login-radius') },
  'mudar-status': { permissoes: ['editarStatus'], status: temProximo },
  'mudar-plano': { permissoes: ['mudarPlano'] },
  'desbloqueio-confianca': { permissoes: ['desbloquearEmConfianca'] },
  'forma-pagamento': { permissoes: ['editarFormaDePagamento'], configuracao: ({ formasDePagamento }) => formasDePagamento.length > 0 },
  'suspensao-temporaria': { permissoes: ['suspender'] },
  endereco: { permissoes: ['editarEndereco'] },
  'campos-extra': { permissoes: ['camposExtra'] },
  historico: { permissoes: ['historico'] },
};

const RIGOR: readonly EfeitoDePermissao[] = ['esconder', 'desabilitar', 'permitir'];

/**
 * What an operator can do with a plan (SPEC A05; manual 2.2 Obs, 5.4.1.2 Obs). Of several reasons the one is named that
 * the operator can do least about: backend, own rights, status, configuration. Only a permission hides.
 */
export function acoesDe(plano: PlanoDoCliente, contexto: ContextoDeAcoes): { readonly [A in Acao]: SituacaoDeAcao } {
  return Object.fromEntries(ACOES.map((acao) => [acao, { acao, ...situacaoDe(acao, plano, contexto) }])) as { [A in Acao]: SituacaoDeAcao };
}

function situacaoDe(acao: Acao, plano: PlanoDoCliente, { status, permissoes, capacidades, configuracao }: ContextoDeAcoes): Situacao {
  const exige = EXIGENCIAS[acao];
  const efeitos = exige.permissoes.map((permissao) => efeitoDe(permissoes, permissao));
  const efeito = RIGOR.find((um) => efeitos.includes(um)) ?? 'permitir';
  if (efeito === 'esconder') return { situacao: 'oculta', motivo: 'permissao' };
  if (exige.capacidade && !capacidades[exige.capacidade]) return { situacao: 'desabilitada', motivo: 'capacidade' };
  if (efeito === 'desabilitar') return { situacao: 'desabilitada', motivo: 'permissao' };
  const statusPermite = status.permite.includes(acao) && (exige.status?.(status, configuracao) ?? true);
  if (!statusPermite) return { situacao: 'desabilitada', motivo: 'status' };
  if (exige.configuracao && !exige.configuracao(configuracao, plano)) return { situacao: 'desabilitada', motivo: 'configuracao' };
  return { situacao: 'habilitada' };
}

/** Whether "Adicionar Plano" is offered to this operator (SPEC A03). */
export function podeAdicionarPlano({ permissoes }: Pick<Sessao, 'permissoes'>): Situacao {
  const efeito = efeitoDe(permissoes, 'adicionarPlano');
  if (efeito === 'permitir') return { situacao: 'habilitada' };
  return { situacao: efeito === 'esconder' ? 'oculta' : 'desabilitada', motivo: 'permissao' };
}
