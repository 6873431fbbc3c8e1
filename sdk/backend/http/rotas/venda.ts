import type { PortaDeVenda } from '../../portas/venda.js';
import { criar as criarAlgo, ler, type Rotas } from './rota.js';

const doCliente = ['clienteId'] as const;
const criar = { ...criarAlgo, argumentos: ['clienteId', 'corpo'] } as const;

export const venda = {
  sessao: { ...ler, caminho: '/sessao', argumentos: [] },
  cliente: { ...ler, caminho: '/clientes/{clienteId}', argumentos: doCliente },

  listarPlanos: { ...ler, caminho: '/clientes/{clienteId}/planos', argumentos: ['clienteId', 'consulta'] },
  plano: { ...ler, caminho: '/planos/{planoId}', argumentos: ['planoId'], versionada: true },
  listarOfertas: { ...ler, caminho: '/clientes/{clienteId}/ofertas', argumentos: doCliente, envelope: 'itens' },
  adicionarPlano: { ...criar, caminho: '/clientes/{clienteId}/planos' },

  listarEnderecos: { ...ler, caminho: '/clientes/{clienteId}/enderecos', argumentos: doCliente, envelope: 'itens' },
  adicionarEndereco: { ...criar, caminho: '/clientes/{clienteId}/enderecos' },
  buscarCep: { ...ler, caminho: '/ceps/{cep}', argumentos: ['cep'] },

  listarContatos: { ...ler, caminho: '/clientes/{clienteId}/contatos', argumentos: doCliente, envelope: 'itens' },
  adicionarContato: { ...criar, caminho: '/clientes/{clienteId}/contatos' },

  cartoesSalvos: { ...ler, caminho: '/clientes/{clienteId}/cartoes', argumentos: doCliente, envelope: 'itens' },
  disponivel: { ...ler, caminho: '/disponibilidade', argumentos: ['consulta'], envelope: 'disponivel' },

  recursosDeAgenda: { ...ler, caminho: '/agenda/recursos', argumentos: [] },
  diaDaAgenda: { ...ler, caminho: '/agenda/dias/{data}', argumentos: ['consulta', 'data'] },
} as const satisfies Rotas<PortaDeVenda>;
