import { capacidades } from '../../mock-server/dados/configuracao.js';
import { criarVida } from '../../mock-server/dados/criar-vida.js';
import type { AgendaDoProvedor, DadosDoProvedor, OcupacaoDoTecnico } from '../../sdk/backend/memory/dados-do-provedor.js';
import { createMemoryBackend } from '../../sdk/backend/memory/memory-backend.js';
import type { Backend } from '../../sdk/backend/port.js';
import { createPlanoSdk, type PlanoSdk } from '../../sdk/plano-sdk.js';

/** Thursday; the clock of the tests stands at 07:45 in São Paulo. */
export const HOJE = '2026-11-26';
export const CLIENTE = 'c-42';

const ocupacao = (
  tecnicoId: string,
  inicio: string,
  fim: string,
  titulo: string,
  local?: string,
  tipo: 'ocupado' | 'bloqueado' = 'ocupado',
): OcupacaoDoTecnico => ({
  tecnicoId,
  data: HOJE,
  inicio,
  fim,
  tipo,
  titulo,
  local,
});

/** The day of design/agenda.png: four technicians of one role, and one of another. */
const AGENDA: AgendaDoProvedor = {
  cargos: [
    { id: 'instalador', nome: 'Instalador' },
    { id: 'suporte', nome: 'Suporte' },
  ],
  tecnicos: [
    { id: 't-03', nome: 'Técnico T-03', cargoId: 'instalador', cidade: 'Campinas', habilidades: ['Fibra'] },
    { id: 't-07', nome: 'Técnico T-07', cargoId: 'instalador', cidade: 'Campinas', habilidades: ['Fibra'] },
    { id: 't-09', nome: 'Técnico T-09', cargoId: 'instalador', cidade: 'Sumaré', habilidades: ['Fibra'] },
    { id: 't-12', nome: 'Técnico T-12', cargoId: 'instalador', cidade: 'Campinas', habilidades: ['Fibra'] },
    { id: 't-21', nome: 'Técnica T-21', cargoId: 'suporte', cidade: 'Campinas' },
  ],
  escalas: ['t-03', 't-07', 't-09', 't-12', 't-21'].map((tecnicoId) => ({
    tecnicoId,
    diasDaSemana: [1, 2, 3, 4, 5],
    turnos:
      tecnicoId === 't-07'
        ? [
            { inicio: '08:00', fim: '12:00' },
            { inicio: '13:00', fim: '18:00' },
          ]
        : [{ inicio: tecnicoId === 't-12' ? '10:00' : '08:00', fim: '18:00' }],
  })),
  ocupacoes: [
    ocupacao('t-03', '08:00', '10:00', 'Instalação', 'Cambuí'),
    ocupacao('t-03', '12:00', '13:00', 'Reparo', 'Taquaral'),
    ocupacao('t-07', '10:00', '11:00', 'Retirada', 'Centro'),
    ocupacao('t-09', '09:00', '11:00', 'Instalação', 'Nova Veneza'),
    ocupacao('t-09', '12:30', '14:00', 'Mudança', 'Matão'),
    ocupacao('t-12', '11:00', '12:30', 'Treinamento', undefined, 'bloqueado'),
  ],
  feriadosMunicipais: [{ data: '2026-12-08', nome: 'Nossa Senhora da Conceição' }],
  agendamentos: [],
};

/** A provider of which only the agenda and the contacts matter. */
export const DADOS: DadosDoProvedor = {
  configuracao: {
    prestadora: { nome: 'Provedor Exemplo', fuso: 'America/Sao_Paulo', porte: 'ppp' },
    formasDePagamento: ['boleto'],
    diasDeVencimento: [10],
    statusDePlano: [],
    loginRadiusObrigatorio: false,
    bloquearAcentosEmLogin: true,
    exigirDominioComPonto: 'aviso',
    celularObrigatorio: false,
    operadorasDeTelefone: [],
    minutosDoSlot: 30,
  },
  capacidades,
  operadores: [{ id: 'op-1', nome: 'Operadora de teste', permissoes: {} }],
  clientes: [{ id: CLIENTE, nome: 'Comercial Exemplo Ltda', documento: '12ABC34501DE35' }],
  enderecos: {},
  contatos: {
    [CLIENTE]: [
      { id: 'k-1', nome: 'Joana Exemplo', tipo: 'responsavel' },
      { id: 'k-2', nome: 'Pedro Exemplo' },
    ],
  },
  cartoes: {},
  ofertas: [],
  servicos: { faixasDeIp: [], enderecosEmUso: [], hospedagem: [], antivirus: [], registro: { periodos: [], precos: {}, indisponiveis: [], semResposta: [] } },
  planos: [],
  regras: [],
  ceps: { enderecos: [], foraDoAr: [] },
  agenda: AGENDA,
  vida: criarVida([], HOJE),
  emUso: { logins: [], emails: [] },
};

type Metodo = keyof Backend;
type Dia = Awaited<ReturnType<Backend['diaDaAgenda']>>;

/** A backend that answers when and how a test wants. */
export interface AgendaDeTeste {
  readonly sdk: PlanoSdk;
  /** Calls of a method so far, with their arguments. */
  chamadas(metodo: Metodo): readonly (readonly unknown[])[];
  /** The next calls fail until `consertar`. */
  quebrar(metodo: Metodo, erro: Error): void;
  /** The next calls wait until `soltar`. */
  segurar(metodo: Metodo): void;
  soltar(): void;
  consertar(): void;
  /** Somebody else books this time. */
  ocupar(tecnicoId: string, inicio: string, fim: string): void;
  /** They have given it back. */
  desocupar(): void;
  /** The next days are answered as `f` makes them: a holiday, other shifts. */
  trocarDia(f: (dia: Dia) => Dia): void;
  /** The clock on the provider's wall. */
  acertarRelogio(hora: string): void;
}

export function criarAgendaDeTeste({ dados = {}, hora = '07:45' }: { readonly dados?: Partial<DadosDoProvedor>; readonly hora?: string } = {}): AgendaDeTeste {
  let agora = new Date(`${HOJE}T${hora}:00-03:00`);
  const tomadas: OcupacaoDoTecnico[] = [];
  const chamadas = new Map<Metodo, unknown[][]>();
  const quebrados = new Map<Metodo, Error>();
  const presos = new Set<Metodo>();
  let soltar: (() => void)[] = [];
  let trocar = (dia: Dia): Dia => dia;
  const relogio = (): Date => agora;
  const memoria = createMemoryBackend({ dados: { ...DADOS, ...dados }, relogio });
  const backend = new Proxy<Backend>(memoria, {
    get(alvo, nome) {
      const metodo = nome as Metodo;
      return async (...args: unknown[]): Promise<unknown> => {
        chamadas.set(metodo, [...(chamadas.get(metodo) ?? []), args]);
        if (presos.has(metodo)) await new Promise<void>((resolve) => soltar.push(resolve));
        const erro = quebrados.get(metodo);
        if (erro) throw erro;
        const resposta = await (alvo[metodo] as (...a: unknown[]) => Promise<unknown>)(...args);
        if (metodo === 'diasDaAgenda') return (resposta as Dia[]).map((dia) => trocar(comTomadas(dia, tomadas)));
        return metodo === 'diaDaAgenda' ? trocar(comTomadas(resposta as Dia, tomadas)) : resposta;
      };
    },
  });
  return {
    sdk: createPlanoSdk({ backend, relogio }),
    chamadas: (metodo) => chamadas.get(metodo) ?? [],
    quebrar: (metodo, erro) => void quebrados.set(metodo, erro),
    segurar: (metodo) => void presos.add(metodo),
    soltar() {
      presos.clear();
      soltar.forEach((vai) => vai());
      soltar = [];
    },
    consertar: () => quebrados.clear(),
    ocupar: (tecnicoId, inicio, fim) => void tomadas.push({ tecnicoId, data: HOJE, inicio, fim, tipo: 'ocupado', titulo: 'Instalação' }),
    desocupar() {
      tomadas.length = 0;
    },
    trocarDia(f) {
      trocar = f;
    },
    acertarRelogio(nova) {
      agora = new Date(`${HOJE}T${nova}:00-03:00`);
    },
  };
}

const comTomadas = (dia: Dia, tomadas: readonly OcupacaoDoTecnico[]): Dia => ({
  ...dia,
  dias: dia.dias.map((doTecnico) => ({
    ...doTecnico,
    ocupacoes: [...doTecnico.ocupacoes, ...tomadas.filter((t) => t.tecnicoId === doTecnico.tecnico.id && t.data === dia.data)],
  })),
});

/** Waits until what a flow shows is so. */
export function ate<S>(flow: { readonly state: S; subscribe(f: (s: S) => void): () => void }, quando: (state: S) => boolean): Promise<S> {
  if (quando(flow.state)) return Promise.resolve(flow.state);
  return new Promise((resolve) => {
    const parar = flow.subscribe((state) => {
      if (!quando(state)) return;
      parar();
      resolve(state);
    });
  });
}

/** A role of many technicians, each busy from nine to ten. */
export function comMuitosTecnicos(quantos: number): Partial<DadosDoProvedor> {
  const ids = Array.from({ length: quantos }, (_, i) => `m-${String(i + 1).padStart(3, '0')}`);
  return {
    agenda: {
      ...AGENDA,
      tecnicos: ids.map((id) => ({ id, nome: `Técnico ${id}`, cargoId: 'instalador' })),
      escalas: ids.map((tecnicoId) => ({ tecnicoId, diasDaSemana: [1, 2, 3, 4, 5], turnos: [{ inicio: '07:00', fim: '20:00' }] })),
      ocupacoes: ids.map((id) => ocupacao(id, '09:00', '10:00', 'Instalação')),
    },
  };
}
