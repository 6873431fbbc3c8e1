import type { PortaDoRegistro } from '../../portas/registro.js';
import { camposExtra } from '../esquemas/campos-extra.js';
import { cobrancaDoPlano } from '../esquemas/cobranca-do-plano.js';
import { diagnostico, recursosDeDiagnostico } from '../esquemas/diagnostico.js';
import { entradaDoHistorico, paginaDoHistorico } from '../esquemas/historico.js';
import { planoDoCliente } from '../esquemas/plano.js';
import { propriedadesDoLogin } from '../esquemas/propriedades-do-login.js';
import type { Saidas } from './saida.js';

export const saidas = {
  historico: paginaDoHistorico,
  anotar: entradaDoHistorico,
  camposExtra,
  gravarCamposExtra: planoDoCliente,
  cobrancaDoPlano,
  mudarFormaDePagamento: planoDoCliente,
  propriedadesDoLogin,
  recursosDeDiagnostico,
  diagnosticar: diagnostico,
  remediar: diagnostico,
} as const satisfies Saidas<PortaDoRegistro>;
