/** The 67 area codes in use (DOMINIO §7; Anatel, Plano Geral de Códigos Nacionais). Two digits each, ascending. */
export const DDDS: readonly string[] = [
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
  '18',
  '19',
  '21',
  '22',
  '24',
  '27',
  '28',
  '31',
  '32',
  '33',
  '34',
  '35',
  '37',
  '38',
  '41',
  '42',
  '43',
  '44',
  '45',
  '46',
  '47',
  '48',
  '49',
  '51',
  '53',
  '54',
  '55',
  '61',
  '62',
  '63',
  '64',
  '65',
  '66',
  '67',
  '68',
  '69',
  '71',
  '73',
  '74',
  '75',
  '77',
  '79',
  '81',
  '82',
  '83',
  '84',
  '85',
  '86',
  '87',
  '88',
  '89',
  '91',
  '92',
  '93',
  '94',
  '95',
  '96',
  '97',
  '98',
  '99',
];

/**
 * The form in which a telephone is kept and sent: area code and number, digits only.
 * The country code 55 and the trunk zero, which come with pasted numbers, are dropped when the length shows that they are there.
 */
export const normalizarTelefone = (texto: string): string => {
  const digitos = texto.replace(/\D/g, '');
  if (/^55\d{10,11}$/.test(digitos)) return digitos.slice(2);
  return /^0\d{10,11}$/.test(digitos) ? digitos.slice(1) : digitos;
};

const combina = (texto: string, numero: RegExp): boolean => {
  if (!/^[\d\s().+-]*$/.test(texto)) return false;
  const telefone = normalizarTelefone(texto);
  return DDDS.includes(telefone.slice(0, 2)) && numero.test(telefone.slice(2));
};

/** Tells whether a text is a mobile: a known area code, then nine digits starting with 9 (DOMINIO §7). */
export const celularValido = (texto: string): boolean => combina(texto, /^9\d{8}$/);

/**
 * Tells whether a text is a Brazilian telephone, mobile or landline: a known area code, then nine digits
 * starting with 9 or eight starting with 2 to 5 (DOMINIO §7).
 */
export const telefoneValido = (texto: string): boolean => celularValido(texto) || combina(texto, /^[2-5]\d{7}$/);

/** A telephone as people read it: `(00) 90000-0000` or `(00) 0000-0000`. Any other text comes back as it is. */
export const formatarTelefone = (texto: string): string => {
  const partes = /^(\d{2})(\d{4,5})(\d{4})$/.exec(normalizarTelefone(texto));
  return partes ? `(${partes[1]}) ${partes[2]}-${partes[3]}` : texto;
};
