import type { hospedagem as ptBR } from '../pt-BR/hospedagem.js';

export const hospedagem: (typeof ptBR)['ptBR'] = {
  produto: 'Hosting product',
  escolha: 'Choose the product',
  porMes: (valor) => `${valor} a month`,
  email: 'Host the e-mail of the domain too',
  servidores: 'Name servers',
};
