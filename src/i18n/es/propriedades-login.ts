import type { propriedadesLogin as ptBR } from '../pt-BR/propriedades-login.js';

type Partes = (typeof ptBR)['ptBR'];

export const propriedadesLogin: Partes = {
  titulo: 'Propiedades',
  conectado: 'Conectado',
  desconectado: 'Desconectado',
  campos: {
    desde: 'Desde',
    ip: 'IP',
    ultimoIp: 'Última IP',
    mac: 'MAC',
    ultimoMac: 'Última MAC',
    acesso: 'Servidor de acceso',
    ultimaDesconexao: 'Última desconexión',
    consumo: 'Consumo en el ciclo',
  },
  consumo: (recebidos, enviados) => `${recebidos} recibidos · ${enviados} enviados`,
  semSessao: 'Este usuario todavía no se conectó.',
  atualizar: 'Actualizar',
  atualizando: 'Actualizando…',
};
