import { capacidades } from '../../mock-server/dados/configuracao.js';
import type { Backend } from '../../sdk/backend/port.js';
import { ACOES } from '../../sdk/domain/acao.js';
import type { Sessao } from '../../sdk/domain/configuracao.js';
import type { FiltroDePlanos, PaginaDePlanos, PlanoDoCliente } from '../../sdk/domain/plano.js';
import { nomeDoServico } from '../../sdk/domain/servico.js';
import { statusDe, type StatusDePlano } from '../../sdk/domain/status.js';
import { AbortedError } from '../../sdk/errors/aborted-error.js';
import { NotFoundError } from '../../sdk/errors/not-found-error.js';

/** The default set of DOMINIO §1, as far as the list needs it. */
export const STATUS: readonly StatusDePlano[] = [
  {
    id: 'aguardando-instalacao',
    descricao: 'Aguardando Instalação',
    grupo: 'inativo',
    acesso: 'bloqueado',
    fatura: false,
    permiteOS: true,
    permite: ['mudar-status', 'agendamento', 'cancelar', 'historico'],
    proximos: ['habilitado', 'cancelado'],
  },
  {
    id: 'habilitado',
    descricao: 'Habilitado',
    grupo: 'ativo',
    acesso: 'livre',
    fatura: true,
    permiteOS: true,
    permite: ACOES,
    proximos: ['reduzido', 'suspenso-debito', 'provisorio', 'pausado', 'cancelado'],
  },
  {
    id: 'reduzido',
    descricao: 'Reduzido',
    grupo: 'ativo',
    acesso: 'reduzido',
    fatura: true,
    permiteOS: true,
    permite: ACOES,
    proximos: ['habilitado', 'cancelado'],
  },
  {
    id: 'provisorio',
    descricao: 'Habilitado Provisoriamente',
    grupo: 'ativo',
    acesso: 'livre',
    fatura: true,
    permiteOS: true,
    permite: ACOES,
    proximos: ['habilitado', 'cancelado'],
    porAcao: 'desbloqueio-confianca',
    aoTerminar: 'suspenso-debito',
  },
  {
    id: 'pausado',
    descricao: 'Suspensão Temporária',
    grupo: 'inativo',
    acesso: 'bloqueado',
    fatura: false,
    permiteOS: false,
    permite: ['mudar-status', 'cancelar', 'historico'],
    proximos: ['habilitado', 'cancelado'],
    porAcao: 'suspensao-temporaria',
    aoTerminar: 'habilitado',
  },
  {
    id: 'suspenso-debito',
    descricao: 'Suspenso por Débito',
    grupo: 'inativo',
    acesso: 'bloqueado',
    fatura: 'configuravel',
    permiteOS: false,
    permite: ['mudar-status', 'desbloqueio-confianca', 'cancelar', 'historico'],
    proximos: ['habilitado', 'provisorio', 'cancelado'],
  },
  {
    id: 'cancelado',
    descricao: 'Cancelado',
    grupo: 'cancelado',
    acesso: 'bloqueado',
    fatura: false,
    permiteOS: false,
    permite: ['contrato', 'historico'],
    proximos: [],
  },
];

export const sessaoDeTeste = (mudancas: Partial<Sessao> = {}): Sessao => ({
  operador: { id: 'op-1', nome: 'Operadora 1' },
  permissoes: {},
  capacidades,
  configuracao: {
    prestadora: { nome: 'Provedor', fuso: 'America/Sao_Paulo', porte: 'ppp' },
    formasDePagamento: ['boleto', 'debito-conta', 'pix-automatico'],
    diasDeVencimento: [5, 10, 20, 31],
    statusDePlano: STATUS,
    loginRadiusObrigatorio: false,
    bloquearAcentosEmLogin: true,
    exigirDominioComPonto: 'aviso',
    celularObrigatorio: false,
    operadorasDeTelefone: [],
    minutosDoSlot: 30,
  },
  ...mudancas,
});

const endereco = { id: 'e1', cep: '13000000', logradouro: 'R. das Acácias', numero: '12', bairro: 'Centro', cidade: 'Campinas', uf: 'SP' } as const;

/** A plan of client 42; what is not said is ordinary. */
export const planoDeTeste = (mudancas: Partial<PlanoDoCliente> & { readonly nome?: string } = {}): PlanoDoCliente => {
  const { nome = 'Fibra 500', ...resto } = mudancas;
  return {
    id: 'p1',
    versao: '1',
    clienteId: '42',
    oferta: { id: 'o1', nome, velocidade: { down: 500, up: 250 } },
    enderecoInstalacao: endereco,
    enderecoCobranca: endereco,
    formaDePagamento: 'boleto',
    diaDeVencimento: 10,
    preco: 9990,
    status: { id: 'habilitado', desde: '2026-03-12' },
    servicos: [],
    criadoEm: '2026-03-12T12:00:00Z',
    ...resto,
  };
};

/** The three plans of the reference picture, one inactive and two cancelled ones. */
export const planosDeTeste = (): PlanoDoCliente[] => [
  planoDeTeste({
    formaDePagamento: 'pix-automatico',
    servicos: [
      { id: 's1', tipo: 'login-radius', login: 'login0042', dominio: 'provedor' },
      { id: 's2', tipo: 'email', endereco: 'contato@provedor', aliases: [] },
      { id: 's3', tipo: 'ip', endereco: '200.0.113.18' },
      { id: 's4', tipo: 'dominio', dominio: 'exemplo.com.br' },
      { id: 's5', tipo: 'antivirus', produto: 'Antivírus Casa', quantidade: 3 },
    ],
  }),
  planoDeTeste({
    id: 'p2',
    nome: 'Fibra 1 Giga Empresas',
    preco: 28990,
    diaDeVencimento: 5,
    formaDePagamento: 'debito-conta',
    status: { id: 'reduzido', desde: '2026-11-02' },
    servicos: [{ id: 's6', tipo: 'login-radius', login: 'login0042b' }],
  }),
  planoDeTeste({ id: 'p3', nome: 'Fibra 300', preco: 7990, diaDeVencimento: 31, status: { id: 'provisorio', desde: '2026-11-20', ate: '2026-11-27' } }),
  planoDeTeste({ id: 'p4', nome: 'Fibra 100', preco: 5990, status: { id: 'suspenso-debito', desde: '2026-10-01' } }),
  planoDeTeste({ id: 'p5', nome: 'Rádio 10', preco: 4990, status: { id: 'cancelado', desde: '2020-01-31' } }),
  planoDeTeste({ id: 'p6', nome: 'Rádio 5', preco: 3990, status: { id: 'cancelado', desde: '2019-01-31' } }),
];

export const muitosPlanos = (quantos: number): PlanoDoCliente[] =>
  Array.from({ length: quantos }, (_, n) => planoDeTeste({ id: `m${n}`, nome: `Fibra ${String(n).padStart(4, '0')}`, preco: 1000 }));

type Pedido = Parameters<Backend['listarPlanos']>[1];

/** A backend of plans that a test steers: what it holds, how it answers, what it was asked. */
export interface BackendDePlanos extends Backend {
  planos: PlanoDoCliente[];
  operador: Sessao;
  /** Next answers of `listarPlanos` fail with these, one each. */
  readonly falhas: Error[];
  /** While set, every answer waits for it. */
  espera: Promise<void> | undefined;
  readonly pedidos: Pedido[];
  readonly sinais: AbortSignal[];
}

const ORDEM = {
  nome: ({ oferta }: PlanoDoCliente) => oferta.nome,
  vencimento: ({ diaDeVencimento }: PlanoDoCliente) => diaDeVencimento,
  preco: ({ preco }: PlanoDoCliente) => preco,
  'status-desde': ({ status }: PlanoDoCliente) => status.desde,
};

function pagina(planos: readonly PlanoDoCliente[], { limite = 50, cursor, ...filtro }: Pedido): PaginaDePlanos {
  const grupoDe = (plano: PlanoDoCliente) => statusDe(STATUS, plano.status.id).grupo;
  const contagem = { ativo: 0, inativo: 0, cancelado: 0 };
  for (const plano of planos) contagem[grupoDe(plano)] += 1;
  const achados = planos.filter((plano) => grupoDe(plano) === filtro.grupo && combina(plano, filtro)).sort(comparar(filtro));
  const de = Number(cursor ?? 0);
  const ate = de + limite;
  return {
    itens: achados.slice(de, ate),
    ...(ate < achados.length ? { proximo: String(ate) } : {}),
    total: achados.length,
    soma: achados.reduce((soma, { preco }) => soma + preco, 0),
    contagem,
  };
}

function combina(plano: PlanoDoCliente, { busca, formaDePagamento }: FiltroDePlanos): boolean {
  const texto = [plano.oferta.nome, plano.enderecoInstalacao.logradouro, ...plano.servicos.map(nomeDoServico)].join(' ').toLowerCase();
  return (!busca || texto.includes(busca.toLowerCase())) && (!formaDePagamento || plano.formaDePagamento === formaDePagamento);
}

const comparar =
  ({ ordem = 'nome', direcao = 'asc' }: FiltroDePlanos) =>
  (a: PlanoDoCliente, b: PlanoDoCliente): number => {
    const [x, y] = [ORDEM[ordem](a), ORDEM[ordem](b)];
    return (x < y ? -1 : x > y ? 1 : 0) * (direcao === 'asc' ? 1 : -1);
  };

export function backendDePlanos(planos: PlanoDoCliente[] = planosDeTeste(), operador: Sessao = sessaoDeTeste()): BackendDePlanos {
  const responder = async <T>(backend: BackendDePlanos, signal: AbortSignal | undefined, valor: () => T): Promise<T> => {
    await (backend.espera ?? Promise.resolve());
    if (signal?.aborted) throw new AbortedError('given up');
    return valor();
  };
  const parcial: Pick<BackendDePlanos, 'planos' | 'operador' | 'falhas' | 'espera' | 'pedidos' | 'sinais' | 'sessao' | 'plano' | 'listarPlanos'> = {
    planos,
    operador,
    falhas: [],
    espera: undefined,
    pedidos: [],
    sinais: [],
    sessao: (opcoes) => responder(backend, opcoes?.signal, () => backend.operador),
    listarPlanos(_, pedido, opcoes) {
      backend.pedidos.push(pedido);
      if (opcoes?.signal) backend.sinais.push(opcoes.signal);
      const falha = backend.falhas.shift();
      return responder(backend, opcoes?.signal, () => {
        if (falha) throw falha;
        return pagina(backend.planos, pedido);
      });
    },
    plano: (id, opcoes) =>
      responder(backend, opcoes?.signal, () => {
        const achado = backend.planos.find((plano) => plano.id === id);
        if (!achado) throw new NotFoundError('no such plan');
        return achado;
      }),
  };
  const backend = parcial as BackendDePlanos;
  return backend;
}
