const LETRAS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A made-up licence key that is the same for the same number: `XXXX-XXXX-XXXX-XXXX`. */
function chaveDe(numero: number): string {
  let estado = (numero * 2654435761 + 0x9e3779b9) >>> 0;
  const letra = (): string => {
    // xorshift32 (Marsaglia): plenty for a mock.
    estado ^= estado << 13;
    estado ^= estado >>> 17;
    estado ^= estado << 5;
    return LETRAS.charAt((estado >>> 0) % LETRAS.length);
  };
  return Array.from({ length: 4 }, () => Array.from({ length: 4 }, letra).join('')).join('-');
}

/** As many new keys as licences. `novoId` gives an id that was never given. */
export const novasChaves = (quantas: number, novoId: (prefixo: string) => string): string[] =>
  Array.from({ length: quantas }, () => chaveDe(Number(novoId('licenca').slice('licenca-'.length))));
