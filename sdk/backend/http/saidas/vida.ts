import type { PortaDaVida } from '../../portas/vida.js';
import { planoDoCliente } from '../esquemas/plano.js';
import type { Saidas } from './saida.js';

export const saidas = {
  mudarStatus: planoDoCliente,
} as const satisfies Saidas<PortaDaVida>;
