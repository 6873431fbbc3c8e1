import type { Cliente } from '../../domain/cliente.js';
import type { Contato } from '../../domain/contato.js';
import { relogioDeParede, type DataIso, type Hora } from '../../domain/data.js';
import type { DetalhesDoContrato } from '../../domain/contrato.js';
import { tipoDeDocumento } from '../../domain/documento.js';
import type { Endereco } from '../../domain/endereco.js';
import { normalizarLogin } from '../../domain/login-radius.js';
import type { Oferta } from '../../domain/oferta.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import { nomeDoServico } from '../../domain/servico.js';
import { statusDe } from '../../domain/status.js';
import { NotFoundError } from '../../errors/not-found-error.js';
import { criarAgendaEmMemoria, type AgendaEmMemoria } from './agenda-em-memoria.js';
import type { DadosDoProvedor, RestricaoDeOferta } from './dados-do-provedor.js';

/** Logins and addresses share nothing: the same text may be both. */
export type TipoDeIdentificador = 'login-radius' | 'email';

/** What the memory backend holds and changes; never handed out, its answers are copies. */
export interface EstadoDoProvedor {
  readonly dados: DadosDoProvedor;
  readonly agenda: AgendaEmMemoria;
  /** By plan: the contract that was agreed with it. */
  readonly contratos: Map<string, DetalhesDoContrato>;
  readonly agora: () => Date;
  readonly naParede: () => { readonly data: DataIso; readonly hora: Hora };
  /** `NotFoundError` when there is no such client. */
  cliente(id: string): Cliente;
  enderecos(clienteId: string): Endereco[];
  contatos(clienteId: string): Contato[];
  planos(clienteId: string): PlanoDoCliente[];
  todosOsPlanos(): PlanoDoCliente[];
  /** Whoever's it is. `NotFoundError` when there is no such plan. */
  plano(id: string): PlanoDoCliente;
  /** Puts it in the place of the plan with its id; names that it has given up are free again. */
  trocarPlano(plano: PlanoDoCliente): void;
  ofertas(clienteId: string): Oferta[];
  emUso(tipo: TipoDeIdentificador, nome: string): boolean;
  /** Takes the names of a new plan's services. */
  ocuparNomes(plano: PlanoDoCliente): void;
  novoId(prefixo: string): string;
}

/** Takes `dados` over; give it a copy. */
export function criarEstado(dados: DadosDoProvedor, relogio: () => Date): EstadoDoProvedor {
  const clientes = new Map(dados.clientes.map((cliente) => [cliente.id, cliente]));
  const planos = porCliente(dados.planos);
  const enderecos = new Map(Object.entries(dados.enderecos).map(([id, lista]) => [id, [...lista]]));
  const contatos = new Map(Object.entries(dados.contatos).map(([id, lista]) => [id, [...lista]]));
  const nomes = nomesEmUso(dados);
  let ultimoId = 0;
  const cliente = (id: string): Cliente => {
    const achado = clientes.get(id);
    if (!achado) throw new NotFoundError('There is no client with this id.');
    return achado;
  };
  const ehCancelado = (plano: PlanoDoCliente): boolean => statusDe(dados.configuracao.statusDePlano, plano.status.id).grupo === 'cancelado';
  const acharPlano = (id: string): { lista: PlanoDoCliente[]; indice: number; plano: PlanoDoCliente } => {
    for (const lista of planos.values()) {
      const indice = lista.findIndex((plano) => plano.id === id);
      if (indice >= 0) return { lista, indice, plano: lista[indice]! };
    }
    throw new NotFoundError('There is no plan with this id.');
  };
  return {
    dados,
    cliente,
    todosOsPlanos: () => [...planos.values()].flat(),
    plano: (id) => acharPlano(id).plano,
    trocarPlano(depois) {
      const { lista, indice, plano: antes } = acharPlano(depois.id);
      // A cancelled plan has given its names back already.
      if (!ehCancelado(antes)) nomesDe(antes).forEach((nome) => nomes.delete(nome));
      if (!ehCancelado(depois)) nomesDe(depois).forEach((nome) => nomes.add(nome));
      lista[indice] = depois;
    },
    agenda: criarAgendaEmMemoria(dados.agenda),
    contratos: new Map(),
    agora: relogio,
    naParede: () => relogioDeParede(relogio(), dados.configuracao.prestadora.fuso),
    enderecos: (id) => listaDe(enderecos, cliente(id).id),
    contatos: (id) => listaDe(contatos, cliente(id).id),
    planos: (id) => listaDe(planos, cliente(id).id),
    ofertas: (id) => dados.ofertas.filter(({ soPara = {} }) => podeComprar(cliente(id), listaDe(enderecos, id), soPara)).map(({ oferta }) => oferta),
    emUso: (tipo, nome) => nomes.has(`${tipo} ${normalizarLogin(nome)}`),
    ocuparNomes: (plano) => nomesDe(plano).forEach((nome) => nomes.add(nome)),
    novoId: (prefixo) => `${prefixo}-${String((ultimoId += 1)).padStart(4, '0')}`,
  };
}

function listaDe<T>(mapa: Map<string, T[]>, id: string): T[] {
  const lista = mapa.get(id) ?? [];
  mapa.set(id, lista);
  return lista;
}

function porCliente(todos: readonly PlanoDoCliente[]): Map<string, PlanoDoCliente[]> {
  const planos = new Map<string, PlanoDoCliente[]>();
  for (const plano of todos) listaDe(planos, plano.clienteId).push(plano);
  return planos;
}

function podeComprar(cliente: Cliente, enderecos: readonly Endereco[], { clientes, tipoDeDocumento: tipo, cidades }: RestricaoDeOferta): boolean {
  if (clientes && !clientes.includes(cliente.id)) return false;
  if (tipo && tipoDeDocumento(cliente.documento) !== tipo) return false;
  return !cidades || enderecos.some(({ cidade }) => cidades.includes(cidade));
}

function nomesDe({ servicos }: PlanoDoCliente): string[] {
  return servicos.flatMap((servico) => {
    if (servico.tipo !== 'login-radius' && servico.tipo !== 'email') return [];
    const nomes = [nomeDoServico(servico)];
    if (servico.tipo === 'email') {
      const dominio = servico.endereco.slice(servico.endereco.indexOf('@'));
      nomes.push(...servico.aliases.map((alias) => `${alias}${dominio}`));
    }
    return nomes.map((nome) => `${servico.tipo} ${normalizarLogin(nome)}`);
  });
}

function nomesEmUso({ planos, configuracao, emUso }: DadosDoProvedor): Set<string> {
  const vivos = planos.filter((plano) => statusDe(configuracao.statusDePlano, plano.status.id).grupo !== 'cancelado');
  return new Set([
    ...vivos.flatMap(nomesDe),
    ...emUso.logins.map((login) => `login-radius ${normalizarLogin(login)}`),
    ...emUso.emails.map((email) => `email ${normalizarLogin(email)}`),
  ]);
}
