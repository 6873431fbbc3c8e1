import { ACOES, type Acao } from './acao.js';
import type { Capacidade, Capacidades, Configuracao } from './configuracao.js';
import { statusOferecidos } from './mudanca-de-status.js';
import type { Permissao, Permissoes } from './permissao.js';
import type { PlanoDoCliente } from './plano.js';
import { situacaoDe, type Exigido, type Situacao } from './situacao.js';
import type { StatusDePlano } from './status.js';
import { transicoesDe } from './transicoes.js';
import type { TipoDeAdicao } from './tipo-de-adicao.js';

export type { MotivoDeBloqueio, Situacao } from './situacao.js';

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
  /** Not while another change is set for a day to come. */
  readonly semProgramado?: true;
  readonly configuracao?: (configuracao: Configuracao, plano: PlanoDoCliente) => boolean;
}

/** Manual 5.4 Obs2: a terminal status has no next one. Cancelling is an action of its own (SPEC F02). */
const temProximo = (status: StatusDePlano, { statusDePlano }: Configuracao): boolean => statusOferecidos(statusDePlano, status).length > 0;

/** Whether an action of its own leads from this status to another one (SPEC F01, F07, F10). */
const leva =
  (para: 'cancelar' | 'desbloquear' | 'suspender') =>
  (status: StatusDePlano, { statusDePlano }: Configuracao): boolean =>
    transicoesDe(statusDePlano, status)[para] !== undefined;

/** Whether the plan's configuration has this kind of service switched on. Manual 5.4.1.2 Obs. */
const ativo =
  (tipo: TipoDeAdicao) =>
  (_: Configuracao, { exigencias }: PlanoDoCliente): boolean =>
    exigencias?.[tipo] !== 'inativo';

const EXIGENCIAS: { readonly [A in Acao]: Exigencia } = {
  cancelar: { permissoes: ['cancelarPlano'], status: leva('cancelar') },
  agendamento: { permissoes: ['agendar'], capacidade: 'agendar', status: ({ permiteOS }) => permiteOS },
  contrato: { permissoes: ['contrato'], capacidade: 'contratos' },
  'alterar-endereco': { permissoes: ['editarEndereco'] },
  'alterar-vencimento': {
    permissoes: ['editarVencimento'],
    configuracao: ({ diasDeVencimento }, { diaDeVencimento }) => diasDeVencimento.some((dia) => dia !== diaDeVencimento),
  },
  'autorizacao-debito': {
    permissoes: ['autorizarDebito'],
    capacidade: 'debitoAutomatico',
    configuracao: ({ formasDePagamento }) => formasDePagamento.includes('debito-conta'),
  },
  'login-radius': { permissoes: ['adicionarServico'], configuracao: ativo('login-radius') },
  email: { permissoes: ['adicionarServico'], configuracao: ativo('email') },
  ip: { permissoes: ['adicionarServico', 'editarIp'], capacidade: 'servicosDeIp', configuracao: ativo('ip') },
  dominio: { permissoes: ['adicionarServico'], capacidade: 'hospedagemDeDominio', configuracao: ativo('dominio') },
  'registrar-dominio': { permissoes: ['adicionarServico'], capacidade: 'registroDeDominio', configuracao: ativo('registrar-dominio') },
  antivirus: { permissoes: ['adicionarServico'], capacidade: 'antivirus', configuracao: ativo('antivirus') },
  'assistente-autenticacao': {
    permissoes: ['assistente'],
    capacidade: 'diagnostico',
    configuracao: (_, { servicos }) => servicos.some(({ tipo }) => tipo === 'login-radius'),
  },
  'mudar-status': { permissoes: ['editarStatus'], status: temProximo },
  'mudar-plano': { permissoes: ['mudarPlano'], capacidade: 'mudancaDePlano', semProgramado: true },
  'desbloqueio-confianca': { permissoes: ['desbloquearEmConfianca'], capacidade: 'desbloqueioEmConfianca', status: leva('desbloquear') },
  'forma-pagamento': { permissoes: ['editarFormaDePagamento'], configuracao: ({ formasDePagamento }) => formasDePagamento.length > 0 },
  'suspensao-temporaria': { permissoes: ['suspender'], capacidade: 'suspensao', status: leva('suspender'), semProgramado: true },
  endereco: { permissoes: ['editarEndereco'] },
  'campos-extra': { permissoes: ['camposExtra'], capacidade: 'camposExtra' },
  historico: { permissoes: ['historico'], capacidade: 'historico' },
};

/** What an operator can do with a plan (SPEC A05; manual 2.2 Obs, 5.4.1.2 Obs). */
export function acoesDe(plano: PlanoDoCliente, contexto: ContextoDeAcoes): { readonly [A in Acao]: SituacaoDeAcao } {
  const { status, configuracao } = contexto;
  const exigido = (acao: Acao): Exigido => {
    const exige = EXIGENCIAS[acao];
    return {
      ...exige,
      status: status.permite.includes(acao) && (exige.status?.(status, configuracao) ?? true),
      programado: exige.semProgramado === true && plano.programado !== undefined,
      configuracao: exige.configuracao?.(configuracao, plano) ?? true,
    };
  };
  return Object.fromEntries(ACOES.map((acao) => [acao, { acao, ...situacaoDe(exigido(acao), contexto) }])) as { [A in Acao]: SituacaoDeAcao };
}
