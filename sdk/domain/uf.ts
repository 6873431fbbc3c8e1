/** The 26 states and the Federal District, to fill a select in alphabetical order. Source: IBGE, siglas das unidades da federação. */
export const UFS = [
  'AC',
  'AL',
  'AM',
  'AP',
  'BA',
  'CE',
  'DF',
  'ES',
  'GO',
  'MA',
  'MG',
  'MS',
  'MT',
  'PA',
  'PB',
  'PE',
  'PI',
  'PR',
  'RJ',
  'RN',
  'RO',
  'RR',
  'RS',
  'SC',
  'SE',
  'SP',
  'TO',
] as const;

/** A state's two capital letters, as in an address (DOMINIO §3 Novo Endereço). */
export type Uf = (typeof UFS)[number];

/** Tells whether a text from outside (a backend, a look-up, a field) is a state, exactly in capitals. */
export const ufValida = (texto: string): texto is Uf => (UFS as readonly string[]).includes(texto);
