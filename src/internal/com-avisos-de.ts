import type { ComAvisos } from '../../sdk/use-cases/acao-do-plano/com-avisos.js';
import type { ContextoDeCampo } from './campo.js';
import { errosPrimeiro } from './campos-do-servico.view.js';

/** The findings of a form with the warnings of its flow: they are read while the operator types, beside an error too. */
export const comAvisosDe = ({ avisos }: ComAvisos, contexto: ContextoDeCampo): ContextoDeCampo =>
  errosPrimeiro({ ...contexto, faltas: [...contexto.faltas, ...avisos] });
