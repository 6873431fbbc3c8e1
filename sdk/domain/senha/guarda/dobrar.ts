/** A text as the guard compares it, and where its capitals stood. */
export interface TextoDobrado {
  /** Lower case, no accents. */
  readonly texto: string;
  /** Whether the letter at each place of `texto` was a capital. */
  readonly maiusculas: readonly boolean[];
}

/** Takes case and accents away: `Ção` is `cao`. */
export const dobrar = (texto: string): string => dobrarComCaixa(texto).texto;

/** As `dobrar`, and remembers the capitals. */
export const dobrarComCaixa = (original: string): TextoDobrado => {
  let texto = '';
  const maiusculas: boolean[] = [];
  for (const caractere of original.normalize('NFD').replace(/\p{M}/gu, '')) {
    const minusculo = caractere.toLowerCase();
    texto += minusculo;
    for (let i = 0; i < minusculo.length; i += 1) maiusculas.push(minusculo !== caractere);
  }
  return { texto, maiusculas };
};

const TROCAS: Readonly<Record<string, string>> = { '0': 'o', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '€': 'e', '+': 't' };

/** The two readings of figures and symbols written for letters (`p4$$w0rd`): 1, ! and | are an i or an l. One place stays one place. */
export const lerComoLetras = (dobrado: string): readonly [string, string] => {
  const como = (um: string): string => dobrado.replace(/[03457@$€+1!|]/g, (sinal) => TROCAS[sinal] ?? um);
  return [como('i'), como('l')];
};
