import type { Textos } from '../textos.js';

const ptBR = {
  produto: 'Produto de hospedagem',
  escolha: 'Escolha o produto',
  porMes: (valor: string) => `${valor} por mês`,
  email: 'Hospedar também os e-mails do domínio',
  servidores: 'Servidores de nomes',
};

export const hospedagem: Textos<typeof ptBR> = { nome: 'hospedagem', ptBR };
