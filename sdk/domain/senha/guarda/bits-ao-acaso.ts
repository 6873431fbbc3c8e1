const TAMANHO_DE_HEX = 12;

/** Bits of a random text of the same length and the same kinds of characters. */
export const bitsAoAcaso = (senha: string): number => {
  const tamanho = [...senha].length;
  // As long as that it may come from a generator; "aaabbb111" does not.
  if (tamanho >= TAMANHO_DE_HEX && /^(?=.*[a-f])[\da-f]+$|^(?=.*[A-F])[\dA-F]+$/.test(senha)) return tamanho * 4;
  const classes: readonly (readonly [RegExp, number])[] = [
    [/[a-z]/, 26],
    [/[A-Z]/, 26],
    [/\d/, 10],
    [/[^a-zA-Z\d]/, 33],
  ];
  return tamanho * Math.log2(classes.reduce((soma, [classe, quantos]) => soma + (classe.test(senha) ? quantos : 0), 0) || 1);
};
