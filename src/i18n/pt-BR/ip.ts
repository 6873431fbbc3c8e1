import type { TipoDeIp } from '../../../sdk/domain/novo-servico.js';
import type { Textos } from '../textos.js';

const tipos: Record<TipoDeIp, string> = { ipv4: 'IPv4', ipv6: 'IPv6', bloco: 'Bloco (IPv4 ou IPv6)' };

const ptBR = {
  tipos,
  tipo: 'Tipo',
  endereco: 'Endereço',
  bloco: 'Bloco',
  faixas: (redes: string) => `Faixas do provedor: ${redes}`,
  sugerirOutro: 'Sugerir outro livre',
  mac: 'MAC',
  macAjuda: 'Se informado, só este equipamento usa o endereço.',
  velocidades: { down: 'Download (Mb/s)', up: 'Upload (Mb/s)' },
  velocidadeAjuda: 'Em branco: a velocidade do plano.',
};

export const ip: Textos<typeof ptBR> = { nome: 'ip', ptBR };
