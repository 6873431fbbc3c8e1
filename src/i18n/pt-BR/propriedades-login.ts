import type { Textos } from '../textos.js';

const ptBR = {
  titulo: 'Propriedades',
  conectado: 'Conectado',
  desconectado: 'Desconectado',
  campos: {
    desde: 'Desde',
    ip: 'IP',
    ultimoIp: 'Último IP',
    mac: 'MAC',
    ultimoMac: 'Último MAC',
    acesso: 'Servidor de acesso',
    ultimaDesconexao: 'Última desconexão',
    consumo: 'Consumo no ciclo',
  },
  consumo: (recebidos: string, enviados: string) => `${recebidos} recebidos · ${enviados} enviados`,
  semSessao: 'Este login ainda não conectou.',
  atualizar: 'Atualizar',
  atualizando: 'Atualizando…',
};

export const propriedadesLogin: Textos<typeof ptBR> = { nome: 'propriedadesLogin', ptBR };
