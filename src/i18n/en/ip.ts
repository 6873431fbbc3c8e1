import type { ip as ptBR } from '../pt-BR/ip.js';

export const ip: (typeof ptBR)['ptBR'] = {
  tipos: { ipv4: 'IPv4', ipv6: 'IPv6', bloco: 'Block (IPv4 or IPv6)' },
  tipo: 'Kind',
  endereco: 'Address',
  bloco: 'Block',
  faixas: (redes) => `Provider’s ranges: ${redes}`,
  sugerirOutro: 'Propose another free one',
  mac: 'MAC',
  macAjuda: 'If given, only this device can use the address.',
  velocidades: { down: 'Download (Mb/s)', up: 'Upload (Mb/s)' },
  velocidadeAjuda: 'Empty: the plan’s own speed.',
};
