import { expect } from 'chai';
import type { Oferta } from '../../../sdk/domain/oferta.js';
import { NetworkError } from '../../../sdk/errors/network-error.js';
import { RuleError } from '../../../sdk/errors/rule-error.js';
import { SlotTakenError } from '../../../sdk/errors/slot-taken-error.js';
import { ValidationError } from '../../../sdk/errors/validation-error.js';
import { primeiroIncompleto } from '../../../sdk/use-cases/novo-plano/faltas-do-passo.js';
import { passosDe } from '../../../sdk/use-cases/novo-plano/passos.js';
import { reduce, type Fato } from '../../../sdk/use-cases/novo-plano/reduce.js';
import { regras } from '../../../sdk/use-cases/novo-plano/regras.js';
import { PASSOS, type Catalogo, type EstadoDoNovoPlano } from '../../../sdk/use-cases/novo-plano/state.js';
import { HOJE, sdkDeTeste } from '../../helpers/sdk-de-teste.js';

/** Everything that can happen to a draft, in a world of two addresses, three plans and one free hour. */
function fatosDe({ enderecos, ofertas }: Catalogo): Fato[] {
  const senha = 'Kq7-vm.T4x@9pW';
  const regra = { id: 'r', nome: 'r', efeito: 'avisa', mensagem: '', campo: 'formaDePagamento' } as const;
  const plano = { id: 'p', versao: '1' } as never;
  return [
    { tipo: 'mudou', mudanca: { enderecoId: enderecos[0]!.id } },
    ...ofertas.map(({ id }): Fato => ({ tipo: 'mudou', mudanca: { ofertaId: id } })),
    { tipo: 'mudou', mudanca: { contrato: { dataDeInicio: HOJE, diaDeVencimento: 10 } } },
    { tipo: 'mudou', mudanca: { cobranca: { forma: 'boleto' } } },
    { tipo: 'mudou', mudanca: { agendar: true } },
    { tipo: 'mudou', mudanca: { agendar: false } },
    { tipo: 'mudou', mudanca: { agendamento: { data: '2026-11-26', inicio: '08:00', fim: '10:00', cargoId: 'c' } } },
    { tipo: 'servico-aberto', servico: 'loginRadius' },
    { tipo: 'servico-aberto', servico: 'email' },
    { tipo: 'servico-fechado' },
    { tipo: 'login-salvo', loginRadius: { login: 'loja', dominio: 'provedor.example', senha } },
    { tipo: 'login-salvo', loginRadius: undefined },
    { tipo: 'avancou' },
    { tipo: 'voltou' },
    ...PASSOS.map((passo): Fato => ({ tipo: 'foi-para', passo })),
    { tipo: 'conferiu' },
    { tipo: 'enviou' },
    { tipo: 'regras-confirmadas' },
    { tipo: 'adicionado', plano, agendamento: undefined },
    { tipo: 'recusado', erro: new NetworkError('cut') },
    { tipo: 'recusado', erro: new SlotTakenError('taken') },
    { tipo: 'recusado', erro: new RuleError('rule', [regra]) },
    { tipo: 'recusado', erro: new ValidationError('login', [{ campo: 'loginRadius.login', codigo: 'login-em-uso' }]) },
    { tipo: 'recusado', erro: new ValidationError('slot', [{ campo: 'agendamento.inicio', codigo: 'horario-fora-do-expediente' }]) },
  ];
}

const nomeDe = (state: EstadoDoNovoPlano): string =>
  JSON.stringify({ ...state, catalogo: undefined }, (_, valor: unknown) => (valor instanceof Error ? `${valor.name}` : valor));

interface Espaco {
  readonly estados: Map<string, EstadoDoNovoPlano>;
  readonly arestas: Map<string, Set<string>>;
  transicoes: number;
}

/** Breadth first over all that can be reached from a fresh draft. */
function percorrer(
  inicio: EstadoDoNovoPlano,
  fatos: readonly Fato[],
  olhar: (antes: EstadoDoNovoPlano, fato: Fato, depois: EstadoDoNovoPlano) => void,
): Espaco {
  const espaco: Espaco = { estados: new Map([[nomeDe(inicio), inicio]]), arestas: new Map(), transicoes: 0 };
  const fila: [string, EstadoDoNovoPlano][] = [[nomeDe(inicio), inicio]];
  for (let item = fila.shift(); item; item = fila.shift()) {
    const [nome, antes] = item;
    const vizinhos = new Set<string>();
    for (const fato of fatos) {
      const depois = reduce(antes, fato, regras);
      espaco.transicoes += 1;
      olhar(antes, fato, depois);
      const outro = nomeDe(depois);
      vizinhos.add(outro);
      if (espaco.estados.has(outro)) continue;
      espaco.estados.set(outro, depois);
      fila.push([outro, depois]);
    }
    espaco.arestas.set(nome, vizinhos);
  }
  return espaco;
}

/** States from which some path leads to one that is `fim`. */
function quemChega({ estados, arestas }: Espaco, fim: (state: EstadoDoNovoPlano) => boolean): Set<string> {
  const chegam = new Set([...estados].filter(([, state]) => fim(state)).map(([nome]) => nome));
  for (let cresceu = true; cresceu;) {
    cresceu = false;
    for (const [nome, vizinhos] of arestas) {
      if (chegam.has(nome) || ![...vizinhos].some((vizinho) => chegam.has(vizinho))) continue;
      chegam.add(nome);
      cresceu = true;
    }
  }
  return chegam;
}

describe('novo plano: the whole reachable space', () => {
  let espaco: Espaco;
  const achados: string[] = [];

  before(async function () {
    this.timeout(60_000);
    const catalogo = await catalogoPequeno();
    const inicio = reduce({ phase: 'loading' }, { tipo: 'carregou', catalogo, chave: 'k' });
    espaco = percorrer(inicio, fatosDe(catalogo), (antes, fato, depois) => {
      for (const regra of QUEBRAS) if (regra.quebrada(antes, fato, depois)) achados.push(`${regra.nome}: ${fato.tipo} em ${nomeDe(antes)}`);
    });
  });

  it('B01 B13 holds every invariant in every transition', () => {
    expect(espaco.estados.size).to.be.greaterThan(500);
    expect(achados.slice(0, 5)).to.deep.equal([]);
  });

  it('B10 B12 leaves no dead end: from every state the plan can still be added', () => {
    const chegam = quemChega(espaco, ({ phase }) => phase === 'done');
    expect([...espaco.estados.keys()].filter((nome) => !chegam.has(nome)).slice(0, 3)).to.deep.equal([]);
  });

  it('B01 reaches every step, the sending and the end', () => {
    const vistos = new Set([...espaco.estados.values()].map((state) => (state.phase === 'editing' ? state.passo : state.phase)));
    expect([...vistos].sort()).to.deep.equal(['agendar', 'cobranca', 'dados', 'done', 'plano', 'sending']);
  });
});

interface Quebra {
  readonly nome: string;
  readonly quebrada: (antes: EstadoDoNovoPlano, fato: Fato, depois: EstadoDoNovoPlano) => boolean;
}

const chaveDe = (state: EstadoDoNovoPlano): string | undefined => ('rascunho' in state ? state.rascunho.chave : undefined);

const QUEBRAS: readonly Quebra[] = [
  {
    nome: 'after a lost answer only the same request may follow',
    quebrada: (a, fato, d) => a.phase === 'editing' && a.incerto === true && a !== d && fato.tipo !== 'enviou',
  },
  { nome: 'the step is one of this draft', quebrada: (_, __, d) => 'rascunho' in d && !passosDe(d.rascunho).includes(d.passo) },
  { nome: 'only a complete draft is sent', quebrada: (_, __, d) => d.phase === 'sending' && primeiroIncompleto(d.rascunho, d.catalogo) !== undefined },
  { nome: 'the key never changes', quebrada: (a, _, d) => chaveDe(d) !== undefined && chaveDe(a) !== chaveDe(d) },
  { nome: 'nothing is added that was not sent', quebrada: (a, _, d) => d.phase === 'done' && a.phase !== 'sending' && a.phase !== 'done' },
  { nome: 'an open card is on its step', quebrada: (_, __, d) => d.phase === 'editing' && d.aberto !== undefined && d.passo !== 'plano' },
  {
    nome: 'forward goes one step, over a complete one',
    quebrada: (a, fato, d) =>
      fato.tipo === 'avancou' && a.phase === 'editing' && d.phase === 'editing' && ![0, 1].includes(PASSOS.indexOf(d.passo) - PASSOS.indexOf(a.passo)),
  },
  {
    nome: '"Avançar" says what is missing when it stays',
    quebrada: (a, fato, d) =>
      fato.tipo === 'avancou' &&
      a.phase === 'editing' &&
      !a.incerto &&
      d.phase === 'editing' &&
      a.passo === d.passo &&
      a.passo !== passosDe(a.rascunho).at(-1) &&
      d.faltas.length === 0,
  },
  { nome: '"Voltar" loses nothing', quebrada: (a, fato, d) => fato.tipo === 'voltou' && 'rascunho' in a && 'rascunho' in d && a.rascunho !== d.rascunho },
  { nome: 'a refusal keeps the draft', quebrada: (a, fato, d) => fato.tipo === 'recusado' && 'rascunho' in a && 'rascunho' in d && a.rascunho !== d.rascunho },
  {
    nome: 'a refusal is told',
    quebrada: (a, fato, d) => fato.tipo === 'recusado' && a.phase === 'sending' && d.phase === 'editing' && d.faltas.length === 0 && !d.recusa,
  },
];

/** One plan that needs a login, one that may have an e-mail, one without services. */
async function catalogoPequeno(): Promise<Catalogo> {
  const sdk = sdkDeTeste();
  const [sessao, cliente, enderecos, todas] = await Promise.all([
    sdk.sessao(),
    sdk.backend.cliente('0042'),
    sdk.backend.listarEnderecos('0042'),
    sdk.backend.listarOfertas('0042'),
  ]);
  const ofertas = ['fibra-300', 'fibra-600', 'empresas-dedicado'].map((id) => todas.find((oferta: Oferta) => oferta.id === id)!);
  expect(ofertas).to.not.include(undefined);
  return { sessao, cliente, enderecos, ofertas, hoje: HOJE };
}
