import type { PlanoAdicionado } from '../backend/port.js';
import type { NovoPlano } from '../domain/novo-plano.js';
import { efeitoDe } from '../domain/permissao.js';
import type { PlanoDoCliente } from '../domain/plano.js';
import { GRUPOS_DE_STATUS } from '../domain/status.js';
import type { Chamada, Sonda } from './sonda.js';
import type { PedidoPossivel } from './montar-pedido.js';
import type { Terreno } from './terreno.js';

/** What the write rules share: whose plans, with what keys, and what has been added so far. */
export interface Escrita {
  readonly clienteId: string;
  /** Ids of the plans that the kit has added. */
  readonly feitos: Set<string>;
  /** A key that was never used. */
  chave(): string;
  /** Plans that the client has, by id; undefined when the list could not be read. */
  planos(): Promise<ReadonlyMap<string, PlanoDoCliente> | undefined>;
  /** `de`: for another operator. */
  adicionar(novo: NovoPlano, chave: string, de?: Sonda): Promise<Chamada<PlanoAdicionado>>;
}

/** Pages that are read to find what is new. */
const PAGINAS = 50;

export function createEscrita(t: Terreno, clienteId: string): Escrita {
  const feitos = new Set<string>();
  let chaves = 0;
  return {
    clienteId,
    feitos,
    chave: () => `${t.marca}-${(chaves += 1)}`,
    async planos() {
      const todos = new Map<string, PlanoDoCliente>();
      for (const grupo of GRUPOS_DE_STATUS) {
        let cursor: string | undefined;
        for (let i = 0; i < PAGINAS && (i === 0 || cursor !== undefined); i += 1) {
          const pagina = await t.sonda.pedir('listarPlanos', clienteId, { grupo, limite: 100, cursor });
          if (pagina.tipo !== 'resposta') return undefined;
          for (const plano of pagina.valor.itens) todos.set(plano.id, plano);
          cursor = pagina.valor.proximo;
        }
      }
      return todos;
    },
    async adicionar(novo, chave, sonda = t.sonda) {
      for (const { senha } of [novo.loginRadius, novo.email].filter((um) => um !== undefined)) t.vigia.guardar(senha);
      const chamada = await sonda.pedir('adicionarPlano', clienteId, novo, { chave });
      if (chamada.tipo === 'resposta') feitos.add(chamada.valor.plano.id);
      return chamada;
    },
  };
}

/** What came of several orders that were sent at once. */
export interface Envio {
  readonly pedidos: readonly NovoPlano[];
  readonly chamadas: readonly Chamada<PlanoAdicionado>[];
}

/** Rounds until no new warning comes. */
const RODADAS = 3;

/** An order, its key, and for whom it is sent. */
export interface Remessa {
  readonly novo: NovoPlano;
  readonly chave: string;
  readonly de?: Sonda | undefined;
}

/**
 * Sends orders at once. When rules only warn and the operator may confirm them, confirms and sends again under the same keys: a refusal
 * has left them free. Nothing is repeated once one has been added.
 */
export async function enviarJuntos(t: Terreno, escrita: Escrita, remessas: readonly Remessa[]): Promise<Envio> {
  const podeConfirmar = efeitoDe(t.sessao.permissoes, 'confirmarAvisoDeRegra') === 'permitir';
  let atuais = remessas;
  for (let rodada = 1; ; rodada += 1) {
    const chamadas = await Promise.all(atuais.map(({ novo, chave, de }) => escrita.adicionar(novo, chave, de)));
    const avisos = chamadas.map((uma) => (uma.tipo === 'recusa' && uma.erro.code === 'rule' ? uma.erro.regras : []));
    const soAvisos = avisos.every((regras) => regras.length > 0 && regras.every(({ efeito }) => efeito === 'avisa'));
    if (!soAvisos || !podeConfirmar || rodada === RODADAS) return { pedidos: atuais.map(({ novo }) => novo), chamadas };
    const lidas = avisos.flat().map(({ id }) => id);
    atuais = atuais.map((uma) => ({ ...uma, novo: { ...uma.novo, regrasConfirmadas: [...new Set([...uma.novo.regrasConfirmadas, ...lidas])] } }));
  }
}

/** A plan that the kit has added, with the order that made it. */
export interface Vendido extends PedidoPossivel {
  readonly plano: PlanoDoCliente;
}
