import * as z from 'zod/mini';
import type { Backend } from '../port.js';
import { diaDaAgenda, recursosDeAgenda } from './esquemas/agenda.js';
import { logico } from './esquemas/base.js';
import { cartaoSalvo, cliente, contato } from './esquemas/cliente.js';
import { endereco, enderecoDoCep } from './esquemas/endereco.js';
import { oferta } from './esquemas/oferta.js';
import { paginaDePlanos, planoAdicionado, planoDoCliente } from './esquemas/plano.js';
import { sessao } from './esquemas/sessao.js';

/** One entry of the published REST contract: how a method of the port goes over the wire. */
export interface Rota {
  readonly metodo: 'GET' | 'POST';
  /** Relative to the base, with `{names}`, which stand among `argumentos`. */
  readonly caminho: string;
  /** The method's arguments in order: the name of a path parameter, `consulta` (query) or `corpo` (JSON body). Their schemas: `ENTRADAS`. */
  readonly argumentos: readonly string[];
  /** What the method answers. */
  readonly resposta: z.ZodMiniType;
  /** Name under which the answer stands in the JSON object, when it is no object itself. */
  readonly envelope?: 'itens' | 'disponivel';
  /** The answer has a `versao`, which goes out as `ETag`. */
  readonly versionada?: true;
  /** Status of success. */
  readonly status: 200 | 201;
}

const ler = { metodo: 'GET', status: 200 } as const;
const criar = { metodo: 'POST', status: 201, argumentos: ['clienteId', 'corpo'] } as const;
const doCliente = ['clienteId'] as const;

/**
 * The one table from which come the client, the server and `openapi.json` (SPEC S03). A new route is one entry; the
 * schemas of what it takes stand under the same name in `entradas.ts`, which only a server needs.
 */
export const ROTAS = {
  sessao: { ...ler, caminho: '/sessao', argumentos: [], resposta: sessao },
  cliente: { ...ler, caminho: '/clientes/{clienteId}', argumentos: doCliente, resposta: cliente },

  listarPlanos: { ...ler, caminho: '/clientes/{clienteId}/planos', argumentos: ['clienteId', 'consulta'], resposta: paginaDePlanos },
  plano: { ...ler, caminho: '/clientes/{clienteId}/planos/{planoId}', argumentos: ['clienteId', 'planoId'], resposta: planoDoCliente, versionada: true },
  listarOfertas: { ...ler, caminho: '/clientes/{clienteId}/ofertas', argumentos: doCliente, resposta: z.array(oferta), envelope: 'itens' },
  adicionarPlano: { ...criar, caminho: '/clientes/{clienteId}/planos', resposta: planoAdicionado },

  listarEnderecos: { ...ler, caminho: '/clientes/{clienteId}/enderecos', argumentos: doCliente, resposta: z.array(endereco), envelope: 'itens' },
  adicionarEndereco: { ...criar, caminho: '/clientes/{clienteId}/enderecos', resposta: endereco },
  buscarCep: { ...ler, caminho: '/ceps/{cep}', argumentos: ['cep'], resposta: enderecoDoCep },

  listarContatos: { ...ler, caminho: '/clientes/{clienteId}/contatos', argumentos: doCliente, resposta: z.array(contato), envelope: 'itens' },
  adicionarContato: { ...criar, caminho: '/clientes/{clienteId}/contatos', resposta: contato },

  cartoesSalvos: { ...ler, caminho: '/clientes/{clienteId}/cartoes', argumentos: doCliente, resposta: z.array(cartaoSalvo), envelope: 'itens' },
  disponivel: { ...ler, caminho: '/disponibilidade', argumentos: ['consulta'], resposta: logico, envelope: 'disponivel' },

  recursosDeAgenda: { ...ler, caminho: '/agenda/recursos', argumentos: [], resposta: recursosDeAgenda },
  diaDaAgenda: { ...ler, caminho: '/agenda/dias/{data}', argumentos: ['consulta', 'data'], resposta: diaDaAgenda },
} as const satisfies { readonly [M in keyof Backend]: Rota };

/** A method of the port, as the table names it. */
export type NomeDeRota = keyof typeof ROTAS;

/** The JSON object that goes over the wire for what the method answers. */
export const noFio = (rota: Rota, valor: unknown): unknown => (rota.envelope ? { [rota.envelope]: valor } : valor);

/** The schema of that JSON object. */
export const esquemaNoFio = (rota: Rota): z.ZodMiniType => (rota.envelope ? z.object({ [rota.envelope]: rota.resposta }) : rota.resposta);
