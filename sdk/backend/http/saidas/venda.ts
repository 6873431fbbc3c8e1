import * as z from 'zod/mini';
import type { PortaDeVenda } from '../../portas/venda.js';
import { diaDaAgenda, recursosDeAgenda } from '../esquemas/agenda.js';
import { logico } from '../esquemas/base.js';
import { cartaoSalvo, cliente, contato } from '../esquemas/cliente.js';
import { endereco, enderecoDoCep } from '../esquemas/endereco.js';
import { oferta } from '../esquemas/oferta.js';
import { paginaDePlanos, planoAdicionado, planoDoCliente } from '../esquemas/plano.js';
import { sessao } from '../esquemas/sessao.js';
import type { Saidas } from './saida.js';

export const saidas = {
  sessao,
  cliente,
  listarPlanos: paginaDePlanos,
  plano: planoDoCliente,
  listarOfertas: z.array(oferta),
  adicionarPlano: planoAdicionado,
  listarEnderecos: z.array(endereco),
  adicionarEndereco: endereco,
  buscarCep: enderecoDoCep,
  listarContatos: z.array(contato),
  adicionarContato: contato,
  cartoesSalvos: z.array(cartaoSalvo),
  disponivel: logico,
  recursosDeAgenda,
  diaDaAgenda,
} as const satisfies Saidas<PortaDeVenda>;
