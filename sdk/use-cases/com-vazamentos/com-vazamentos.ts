import type { ConferidorDeSenha } from '../../domain/senha/conferidor-da-senha.js';
import { sha1 } from '../../domain/senha/sha1.js';
import { alertaDe, pedir, type TemposDaConferencia } from '../conferencia-da-senha/pedir.js';

export type { Conferencia, ConferidorDeSenha } from '../../domain/senha/conferidor-da-senha.js';
export type { TemposDaConferencia } from '../conferencia-da-senha/pedir.js';

/** What goes along with a question: the signal that ends it, and padding, so that not even the length of the answer tells. */
export interface PedidoDeFaixa {
  readonly signal: AbortSignal;
  readonly headers: Readonly<Record<'Add-Padding', 'true'>>;
}

/** The host's look-up: all it is told are 5 hex digits; it gives the lines `SUFFIX:COUNT` of Pwned Passwords' range answer. */
export type BuscarFaixa = (prefixo: string, pedido: PedidoDeFaixa) => Promise<string>;

/**
 * Whether a password stands in known leaks, by k-anonymity (SENHA §7.3): 5 of the 40 hex digits of its SHA-1 leave the browser, never the
 * password. No address is built in. Late or failed: not verified, never an alert.
 *
 * @example
 * campo.conferidores = [comVazamentos(async (prefixo, pedido) => (await fetch(`/vazamentos/${prefixo}`, pedido)).text())];
 */
export const comVazamentos =
  (fetchRange: BuscarFaixa, tempos: TemposDaConferencia = {}): ConferidorDeSenha =>
  (senha, _contexto, sinal) =>
    pedir(
      async (signal) => {
        const resumo = sha1(senha.normalize('NFC'));
        const linhas = (await fetchRange(resumo.slice(0, 5), { signal, headers: { 'Add-Padding': 'true' } })).split(/\r?\n/);
        const linha = linhas.find((uma) => uma.toUpperCase().startsWith(`${resumo.slice(5)}:`));
        // A line of padding counts 0.
        return Number(linha?.split(':')[1] ?? 0) > 0 ? [alertaDe('vazada', 'grave')] : [];
      },
      sinal,
      tempos,
    );
