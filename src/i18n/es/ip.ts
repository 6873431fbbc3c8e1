import type { ip as ptBR } from '../pt-BR/ip.js';

export const ip: (typeof ptBR)['ptBR'] = {
  tipos: { ipv4: 'IPv4', ipv6: 'IPv6', bloco: 'Bloque (IPv4 o IPv6)' },
  tipo: 'Tipo',
  endereco: 'Dirección',
  bloco: 'Bloque',
  faixas: (redes) => `Rangos del proveedor: ${redes}`,
  sugerirOutro: 'Proponer otra libre',
  mac: 'MAC',
  macAjuda: 'Si se indica, solo este equipo usa la dirección.',
  velocidades: { down: 'Descarga (Mb/s)', up: 'Subida (Mb/s)' },
  velocidadeAjuda: 'En blanco: la velocidad del plan.',
};
