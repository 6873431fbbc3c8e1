import type { PortaDaVida } from '../../portas/vida.js';
import { editarPlano, type Rotas } from './rota.js';

export const vida = {
  mudarStatus: { ...editarPlano, caminho: '/planos/{planoId}/status' },
} as const satisfies Rotas<PortaDaVida>;
