import type { Conferencia } from '../../domain/senha/conferidor-da-senha.js';
import type { Alerta, CodigoDeAlerta } from '../../domain/senha/guarda/alerta.js';
import { motivoDoAlerta } from '../../domain/senha/guarda/motivos.js';

export const NAO_VERIFICADA: Conferencia = { estado: 'nao-verificada', alertas: [] };

export const alertaDe = (codigo: CodigoDeAlerta, gravidade: Alerta['gravidade']): Alerta => ({
  codigo,
  gravidade,
  evidencia: [],
  motivo: motivoDoAlerta({ codigo, evidencia: [] }),
});

/** Settles after `ms`, or at once when the signal says so; whether the whole time has passed. */
const passar = (ms: number, sinal: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => {
    if (sinal.aborted) return resolve(false);
    const relogio = setTimeout(() => resolve(true), ms);
    sinal.addEventListener('abort', () => (clearTimeout(relogio), resolve(false)), { once: true });
  });

/** When to ask, and how long to wait, in milliseconds. */
export interface TemposDaConferencia {
  /** Quiet before anything is asked: 200. */
  readonly quieto?: number | undefined;
  /** Patience for the answer: 3000. */
  readonly espera?: number | undefined;
}

/**
 * Asks once the typing rests; what is late, fails or is no longer wanted counts as not verified. `perguntar` gets a signal of its own, which
 * ends with either.
 */
export async function pedir(
  perguntar: (sinal: AbortSignal) => Promise<readonly Alerta[]>,
  sinal: AbortSignal,
  { quieto = 200, espera = 3000 }: TemposDaConferencia,
): Promise<Conferencia> {
  if (!(await passar(quieto, sinal))) return NAO_VERIFICADA;
  const fim = new AbortController();
  sinal.addEventListener('abort', () => fim.abort(), { once: true });
  const resposta = (async (): Promise<Conferencia> => ({ estado: 'verificada', alertas: await perguntar(fim.signal) }))().catch(() => NAO_VERIFICADA);
  const primeira = await Promise.race([resposta, passar(espera, fim.signal).then(() => NAO_VERIFICADA)]);
  fim.abort();
  return sinal.aborted ? NAO_VERIFICADA : primeira;
}
