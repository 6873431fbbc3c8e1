import type { propriedadesLogin as ptBR } from '../pt-BR/propriedades-login.js';

type Partes = (typeof ptBR)['ptBR'];

export const propriedadesLogin: Partes = {
  titulo: 'Properties',
  conectado: 'Connected',
  desconectado: 'Not connected',
  campos: {
    desde: 'Since',
    ip: 'IP address',
    ultimoIp: 'Last IP address',
    mac: 'MAC address',
    ultimoMac: 'Last MAC address',
    acesso: 'Access server',
    ultimaDesconexao: 'Last disconnection',
    consumo: 'Use in this cycle',
  },
  consumo: (recebidos, enviados) => `${recebidos} received · ${enviados} sent`,
  semSessao: 'It has not connected yet.',
  atualizar: 'Refresh',
  atualizando: 'Refreshing…',
};
