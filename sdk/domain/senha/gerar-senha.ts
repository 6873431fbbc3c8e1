import { avaliarSenha } from './avaliar-senha.js';

/**
 * The characters of a generated password: no 0, O, 1, l, I, because technicians type it into the customer's
 * router, and only symbols that RADIUS servers and routers take as they are (SENHA §7.7, §9).
 */
export const alfabetoDeSenha = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789-._@';

const PERCENTUAL_MINIMO = 80;
const TAMANHO_MINIMO = 8;
const TAMANHO_MAXIMO = 128;
// One draw in 13 reaches 80 % at the shortest length, more at any other: a sound source never comes near this.
const TENTATIVAS = 10_000;

/** Random characters without bias: a byte past the last whole multiple of the alphabet is thrown away. */
const sortear = (aleatorio: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array, tamanho: number): string => {
  const limite = 256 - (256 % alfabetoDeSenha.length);
  let senha = '';
  for (let tentativa = 0; tentativa < TENTATIVAS; tentativa += 1) {
    for (const byte of aleatorio(new Uint8Array(tamanho))) {
      if (byte < limite) senha += alfabetoDeSenha.charAt(byte % alfabetoDeSenha.length);
      if (senha.length === tamanho) return senha;
    }
  }
  throw new Error('gerarSenha: the source of random bytes gives only bytes that must be rejected.');
};

/**
 * Makes a password that the scale always rates 80 % or more (SENHA §7.7, SPEC P05): draws again until it does,
 * which costs less than one bit. `aleatorio` fills the bytes, e.g. `(bytes) => crypto.getRandomValues(bytes)`.
 * Throws `RangeError` for a length outside 8…128, and `Error` for a source that does not vary.
 */
export const gerarSenha = (aleatorio: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array, tamanho = 14): string => {
  if (!Number.isInteger(tamanho) || tamanho < TAMANHO_MINIMO || tamanho > TAMANHO_MAXIMO) {
    throw new RangeError(`gerarSenha: the length must be a whole number from ${TAMANHO_MINIMO} to ${TAMANHO_MAXIMO}.`);
  }
  for (let tentativa = 0; tentativa < TENTATIVAS; tentativa += 1) {
    const senha = sortear(aleatorio, tamanho);
    if (avaliarSenha(senha).percentual >= PERCENTUAL_MINIMO) return senha;
  }
  throw new Error('gerarSenha: the source of random bytes does not vary enough.');
};
