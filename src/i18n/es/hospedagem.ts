import type { hospedagem as ptBR } from '../pt-BR/hospedagem.js';

export const hospedagem: (typeof ptBR)['ptBR'] = {
  produto: 'Producto de alojamiento',
  escolha: 'Elija el producto',
  porMes: (valor) => `${valor} por mes`,
  email: 'Alojar también los correos del dominio',
  servidores: 'Servidores de nombres',
};
