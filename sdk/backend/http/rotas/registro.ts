import type { PortaDoRegistro } from '../../portas/registro.js';
import { criar, editarPlano, ler, type Rotas } from './rota.js';

const login = '/planos/{planoId}/servicos/{servicoId}';
const doLogin = ['planoId', 'servicoId'] as const;

export const registro = {
  historico: { ...ler, caminho: '/planos/{planoId}/historico', argumentos: ['planoId', 'consulta'] },
  anotar: { ...criar, caminho: '/planos/{planoId}/historico', argumentos: ['planoId', 'corpo'] },
  camposExtra: { ...ler, caminho: '/planos/{planoId}/campos-extra', argumentos: ['planoId'], envelope: 'itens' },
  gravarCamposExtra: { ...editarPlano, metodo: 'PUT', caminho: '/planos/{planoId}/campos-extra' },
  cobrancaDoPlano: { ...ler, caminho: '/planos/{planoId}/cobranca', argumentos: ['planoId'] },
  mudarFormaDePagamento: { ...editarPlano, metodo: 'PUT', caminho: '/planos/{planoId}/cobranca' },
  propriedadesDoLogin: { ...ler, caminho: `${login}/propriedades`, argumentos: doLogin },
  recursosDeDiagnostico: { ...ler, caminho: `${login}/diagnostico`, argumentos: doLogin },
  diagnosticar: { ...ler, caminho: `${login}/diagnostico/{parte}`, argumentos: [...doLogin, 'parte'] },
  remediar: { ...criar, status: 200, caminho: `${login}/diagnostico`, argumentos: [...doLogin, 'corpo'] },
} as const satisfies Rotas<PortaDoRegistro>;
