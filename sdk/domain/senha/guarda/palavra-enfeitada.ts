import type { Trecho } from './alerta.js';
import { dobrar } from './dobrar.js';
import { achado, type Achado } from './formas.js';

// How a syllable is built in Portuguese, and in the names that Brazil has taken in: most words are, few random letters.
const COMECO = '(?:[bcfgp][lr]|[dtv]r|[ckpst]h|[lngq][hu]|([flmnprst])\\1|[b-df-hj-np-tv-z])';
const VOGAIS = '[aeiouy]{1,3}';
const FIM = '(?:ns|[lmnrsxz]|[dktbcgp]$)?';
const SILABAS = new RegExp(`^${COMECO}?${VOGAIS}${FIM}(?:${COMECO.replace('\\1', '\\2')}${VOGAIS}${FIM})*$`);

const ENFEITADA = /^(?<antes>[^a-z]{0,3})(?<palavra>[a-z]{3,12})(?<depois>[^a-z]{0,6})$/;
const ENFEITES = 6;
// Of lower-case letters and figures alone a random text of twelve comes out so too often.
const TAMANHO_SEM_MAIUSCULA = 11;

const tiposDe = (enfeites: string): Trecho[] =>
  [...enfeites.matchAll(/(?<ano>(?:19|20)\d\d(?!\d))|(?<numeros>\d+)|[^\d]+/g)].map(({ groups = {} }) => ({
    tipo: groups.ano ? 'ano' : groups.numeros ? 'numeros' : 'simbolos',
  }));

/**
 * A single word that no list has, with up to six figures and symbols at its ends: "Piracicaba#1", "Guarapuava@2024". Told by how
 * it is built, since nobody's list has all towns, dishes and nicknames (SENHA §7, layer d).
 */
export const achadosDePalavraEnfeitada = (senha: string): Achado[] => {
  const { antes = '', palavra = '', depois = '' } = ENFEITADA.exec(dobrar(senha))?.groups ?? {};
  const enfeites = antes.length + depois.length;
  if (enfeites === 0 || enfeites > ENFEITES || !SILABAS.test(palavra)) return [];
  const letras = senha.normalize('NFC').slice(antes.length, antes.length + palavra.length);
  const comMaiuscula = /^\p{Lu}\p{Ll}+$/u.test(letras);
  if (!comMaiuscula && (senha.length > TAMANHO_SEM_MAIUSCULA || !/^(?:\p{Lu}+|\p{Ll}+)$/u.test(letras))) return [];
  return [{ ...achado('palavra-enfeitada'), evidencia: [...tiposDe(antes), { tipo: 'palavra' }, ...tiposDe(depois)] }];
};
