import type { PortaDaVida } from '../../portas/vida.js';
import { editarPlano, ler, type Rotas } from './rota.js';

const doPlano = { ...ler, argumentos: ['planoId'] } as const;

export const vida = {
  mudarStatus: { ...editarPlano, caminho: '/planos/{planoId}/status' },
  dadosDoCancelamento: { ...doPlano, caminho: '/planos/{planoId}/cancelamento' },
  cancelarPlano: { metodo: 'POST', status: 200, argumentos: ['planoId', 'corpo'], edita: true, caminho: '/planos/{planoId}/cancelamento' },
  limiteDeDesbloqueio: { ...doPlano, caminho: '/planos/{planoId}/desbloqueio' },
  desbloquearEmConfianca: { ...editarPlano, caminho: '/planos/{planoId}/desbloqueio' },
  limitesDeSuspensao: { ...doPlano, caminho: '/planos/{planoId}/suspensao' },
  suspenderPlano: { ...editarPlano, caminho: '/planos/{planoId}/suspensao' },
  ofertasParaMudar: { ...doPlano, caminho: '/planos/{planoId}/ofertas', envelope: 'itens' },
  mudarPlano: { ...editarPlano, caminho: '/planos/{planoId}/oferta' },
} as const satisfies Rotas<PortaDaVida>;
