import type { Textos } from '../textos.js';

const ptBR = {
  tentarDeNovo: 'Tentar de novo',
  carregando: 'Carregando…',
  obrigatorio: 'obrigatório',
  opcional: 'opcional',
  fechar: 'Fechar',
  cancelar: 'Cancelar',
  salvar: 'Salvar',
  escolha: 'Escolha…',
  semProvedor: 'Este componente ainda não está ligado ao sistema do provedor.',
  semCliente: 'Nenhum cliente foi informado.',
  codigo: 'Código',
  semFrase: 'Algo deu errado. Confira a rede e tente de novo.',
  recarregue: 'Uma parte da página não veio de novo. Confira a rede e recarregue a página.',
  recarregar: 'Recarregar a página',
};

export const comum: Textos<typeof ptBR> = { nome: 'comum', ptBR };
