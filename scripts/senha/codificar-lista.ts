/**
 * Writes a list of words as `lerLista` reads it: sorted, each word as a capital (how many letters of the one before it
 * keeps, `A` is none) and what follows. Half the size of lines, also after gzip.
 */
export function codificarLista(palavras: Iterable<string>): string {
  let anterior = '';
  let saida = '';
  for (const palavra of [...new Set(palavras)].sort()) {
    let iguais = 0;
    while (iguais < 25 && iguais < palavra.length && palavra[iguais] === anterior[iguais]) iguais += 1;
    saida += String.fromCharCode(65 + iguais) + palavra.slice(iguais);
    anterior = palavra;
  }
  return saida;
}
