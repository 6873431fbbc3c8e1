import * as z from 'zod/mini';
import type { PortaDeDocumentos } from '../../portas/documentos.js';
import * as esquemas from '../esquemas/documentos.js';
import { planoDoCliente } from '../esquemas/plano.js';
import type { Saidas } from './saida.js';

export const saidas = {
  impresso: esquemas.impresso,
  opcoesDeVencimento: esquemas.opcoesDeVencimento,
  alterarVencimento: esquemas.vencimentoAlterado,
  contratosDoPlano: esquemas.contratosDoPlano,
  salvarContrato: esquemas.contratoSalvo,
  autorizacoesDeDebito: z.array(esquemas.autorizacaoDeDebito),
  autorizarDebito: esquemas.autorizacaoSalva,
  mudarAutorizacao: esquemas.autorizacaoSalva,
  transferirEndereco: esquemas.planoComImpresso,
  corrigirEnderecos: planoDoCliente,
} as const satisfies Saidas<PortaDeDocumentos>;
