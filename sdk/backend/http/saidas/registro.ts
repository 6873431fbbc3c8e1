import type { PortaDoRegistro } from '../../portas/registro.js';
import { diagnostico, recursosDeDiagnostico } from '../esquemas/diagnostico.js';
import { entradaDoHistorico, paginaDoHistorico } from '../esquemas/historico.js';
import { propriedadesDoLogin } from '../esquemas/propriedades-do-login.js';
import type { Saidas } from './saida.js';

export const saidas = {
  historico: paginaDoHistorico,
  anotar: entradaDoHistorico,
  propriedadesDoLogin,
  recursosDeDiagnostico,
  diagnosticar: diagnostico,
  remediar: diagnostico,
} as const satisfies Saidas<PortaDoRegistro>;
