import type { comum as ptBR } from '../pt-BR/comum.js';

type Partes = (typeof ptBR)['ptBR'];

export const comum: Partes = {
  tentarDeNovo: 'Try again',
  carregando: 'Loading…',
  obrigatorio: 'required',
  opcional: 'optional',
  fechar: 'Close',
  cancelar: 'Cancel',
  salvar: 'Save',
  escolha: 'Choose…',
  semProvedor: 'This component is not connected to the provider’s system yet.',
  semCliente: 'No client was given.',
  codigo: 'Code',
  semFrase: 'Something went wrong. Check the network and try again.',
  recarregue: 'A part of the page did not come again. Check the network and reload the page.',
  recarregar: 'Reload the page',
};
