import type { Backend } from '../port.js';
import { agendamento } from './agendamento.js';
import { criarContexto } from './contexto.js';
import { documentos } from './documentos.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';
import { servicos } from './servicos.js';
import { registro } from './registro.js';
import { venda } from './venda.js';
import { vida } from './vida.js';

/** The port as one operator sees it, without idempotency keys, made of its subjects. */
export function visaoDoOperador(estado: EstadoDoProvedor, operadorId: string): Backend {
  const contexto = criarContexto(estado, operadorId);
  return { ...documentos(contexto), ...agendamento(contexto), ...venda(contexto), ...vida(contexto), ...servicos(contexto), ...registro(contexto) };
}
