import type { PortaDeServicos } from '../../portas/servicos.js';
import { planoDoCliente } from '../esquemas/plano.js';
import { disponibilidadeDeDominio, opcoesDeServico, servicoGravado } from '../esquemas/servicos.js';
import type { Saidas } from './saida.js';

export const saidas = {
  opcoesDeServico,
  disponibilidadeDeDominio,
  adicionarServico: servicoGravado,
  editarServico: servicoGravado,
  removerServico: planoDoCliente,
  trocarSenha: planoDoCliente,
} as const satisfies Saidas<PortaDeServicos>;
