import type { Backend } from '../port.js';
import { documentos } from './rotas/documentos.js';
import type { Rota, Rotas } from './rotas/rota.js';
import { servicos } from './rotas/servicos.js';
import { registro } from './rotas/registro.js';
import { agendamento } from './rotas/agendamento.js';
import { venda } from './rotas/venda.js';
import { vida } from './rotas/vida.js';

export type { Rota } from './rotas/rota.js';

/** The tables by subject, as the port is: the subject also says which file of `saidas/` reads the answers. */
export const ASSUNTOS = { documentos, agendamento, servicos, venda, vida, registro } as const;
export type Assunto = keyof typeof ASSUNTOS;

/**
 * The one table from which come the client, the server and `openapi.json` (SPEC S03). A new route is one row in the
 * file of its subject, and its schemas under the same name in `saidas/` (answers) and `entradas.ts` (what it takes).
 */
export const ROTAS = { ...documentos, ...agendamento, ...servicos, ...venda, ...vida, ...registro } as const satisfies Rotas<Backend>;

/** A method of the port, as the table names it. */
export type NomeDeRota = keyof typeof ROTAS;

/** The JSON object that goes over the wire for what the method answers. */
export const noFio = (rota: Rota, valor: unknown): unknown => (rota.envelope ? { [rota.envelope]: valor } : valor);
