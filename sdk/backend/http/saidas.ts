import type { Assunto } from './rotas.js';
import { saidas as documentos } from './saidas/documentos.js';
import { saidas as servicos } from './saidas/servicos.js';
import { saidas as registro } from './saidas/registro.js';
import { saidas as agendamento } from './saidas/agendamento.js';
import { saidas as venda } from './saidas/venda.js';
import { saidas as vida } from './saidas/vida.js';

/** What every route answers, by subject: for the generator of `openapi.json` and the compiler. A client loads the file of a subject when it asks. */
export const SAIDAS = { documentos, agendamento, servicos, venda, vida, registro } as const satisfies Record<Assunto, object>;
