import * as z from 'zod/mini';
import { MOTIVOS_DE_RECUSA, PARTES_DO_DIAGNOSTICO, REMEDIOS, type MotivoDeRecusa } from '../../../domain/diagnostico.js';
import { acertado, nomesConhecidos, objeto, texto, textoOpcional } from './base.js';

export const parteDoDiagnostico = z.enum(PARTES_DO_DIAGNOSTICO);
export const pedidoDeRemedio = objeto({ remedio: z.enum(REMEDIOS) });

export const recursosDeDiagnostico = objeto({ partes: nomesConhecidos(PARTES_DO_DIAGNOSTICO), remedios: nomesConhecidos(REMEDIOS) });

// A server has more reasons than we have sentences: the rest is `outro`, and `detalhe` says it.
const motivo = z.union([z.enum(MOTIVOS_DE_RECUSA), acertado(texto, () => 'outro')]) as unknown as z.ZodMiniType<MotivoDeRecusa>;

const sessaoDeAcesso = objeto({ desde: texto, ip: textoOpcional, mac: textoOpcional, nas: textoOpcional, porta: textoOpcional });
const recusaDeAcesso = objeto({ quando: texto, motivo, detalhe: textoOpcional });

const talvez = <S extends z.ZodMiniType>(esquema: S) => z.optional(z.nullable(esquema));

export const diagnostico = objeto({
  conta: z.optional(z.enum(['ativa', 'suspensa', 'inexistente'])),
  senha: z.optional(z.enum(['definida', 'ausente'])),
  sessao: talvez(sessaoDeAcesso),
  mac: talvez(texto),
  ip: talvez(texto),
  recusa: talvez(recusaDeAcesso),
});
