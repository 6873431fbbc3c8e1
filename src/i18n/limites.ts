type Valor = string | number;

/** A whole range, or the one bound that it has, in a language. */
export interface FrasesDeLimite {
  readonly entre: (minimo: string, maximo: string) => string;
  readonly desde: (minimo: string) => string;
  readonly ate: (maximo: string) => string;
}

/** A day of the calendar (`yyyy-mm-dd`) or a number as the language writes it. */
const escrever = (valor: Valor, idioma: string): string => {
  if (typeof valor === 'number') return new Intl.NumberFormat(idioma, { maximumFractionDigits: 10 }).format(valor);
  return /^\d{4}-\d\d-\d\d$/.test(valor) ? new Intl.DateTimeFormat(idioma, { timeZone: 'UTC' }).format(new Date(`${valor}T00:00:00Z`)) : valor;
};

/** Says which values are taken; a bound that is not there is not told. */
export const limites =
  (idioma: string, frases: FrasesDeLimite) =>
  ({ minimo, maximo }: Readonly<Record<string, Valor>>): string => {
    if (maximo === undefined) return frases.desde(minimo === undefined ? '' : escrever(minimo, idioma));
    return minimo === undefined ? frases.ate(escrever(maximo, idioma)) : frases.entre(escrever(minimo, idioma), escrever(maximo, idioma));
  };
