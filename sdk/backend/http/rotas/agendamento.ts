import type { PortaDoAgendamento } from '../../portas/agendamento.js';
import { ler, type Rotas } from './rota.js';

const daAgenda = { argumentos: ['planoId', 'corpo'], edita: true } as const;

export const agendamento = {
  diasDaAgenda: { ...ler, caminho: '/agenda/dias/{de}/{ate}', argumentos: ['consulta', 'de', 'ate'], envelope: 'itens' },
  agendamento: { ...ler, caminho: '/planos/{planoId}/agendamento', argumentos: ['planoId'] },
  agendar: { ...daAgenda, metodo: 'POST', status: 201, caminho: '/planos/{planoId}/agendamento' },
  reagendar: { ...daAgenda, metodo: 'PUT', status: 200, caminho: '/planos/{planoId}/agendamento' },
  removerAgendamento: { ...daAgenda, metodo: 'POST', status: 200, caminho: '/planos/{planoId}/agendamento/remocao' },
} as const satisfies Rotas<PortaDoAgendamento>;
