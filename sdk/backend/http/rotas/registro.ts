import type { PortaDoRegistro } from '../../portas/registro.js';
import { criar, ler, type Rotas } from './rota.js';

const login = '/planos/{planoId}/servicos/{servicoId}';
const doLogin = ['planoId', 'servicoId'] as const;

export const registro = {
  historico: { ...ler, caminho: '/planos/{planoId}/historico', argumentos: ['planoId', 'consulta'] },
  anotar: { ...criar, caminho: '/planos/{planoId}/historico', argumentos: ['planoId', 'corpo'] },
  propriedadesDoLogin: { ...ler, caminho: `${login}/propriedades`, argumentos: doLogin },
  recursosDeDiagnostico: { ...ler, caminho: `${login}/diagnostico`, argumentos: doLogin },
  diagnosticar: { ...ler, caminho: `${login}/diagnostico/{parte}`, argumentos: [...doLogin, 'parte'] },
  remediar: { ...criar, status: 200, caminho: `${login}/diagnostico`, argumentos: [...doLogin, 'corpo'] },
} as const satisfies Rotas<PortaDoRegistro>;
