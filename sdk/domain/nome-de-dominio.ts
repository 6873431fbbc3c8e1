import type { Falta } from './falta.js';
import { decodificarPunycode } from './punycode.js';

/** A name of the DNS in its two forms. */
export interface NomeDeDominio {
  /** What goes over the wire and is compared: `xn--aa-cja.com.br`. */
  readonly ascii: string;
  /** What people read: `açaí.com.br`. Equal to `ascii` when the name has no letter beyond ASCII. */
  readonly unicode: string;
}

// RFC 1035 §2.3.4: a name of 255 octets with its length bytes.
const NOME_MAXIMO = 253;
const ROTULO = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

const paraAscii = (nome: string): string | undefined => {
  try {
    return new URL(`http://${nome}`).hostname;
  } catch {
    return undefined;
  }
};

/** `undefined` for `xn--` that is no punycode of anything: not every engine refuses it. */
const paraUnicode = (rotulo: string): string | undefined => (rotulo.startsWith('xn--') ? decodificarPunycode(rotulo.slice(4)) : rotulo);

/**
 * Reads a domain as an operator types or pastes it; undefined when it is none. International letters are turned into
 * punycode by the platform's `URL` (UTS #46). Sizes of labels and rules of a registry are checked elsewhere.
 */
export function lerDominio(texto: string): NomeDeDominio | undefined {
  const limpo = texto.trim().replace(/\.$/, '');
  // Nothing that `URL` would read as user, port, path or escape.
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(limpo)) return undefined;
  const rotulos = limpo.split('.');
  // Empty labels, hyphens at the ends, and "ab--" that is no punycode (RFC 5891 §4.2.3.1); a name ending in a number is an IPv4 to `URL`.
  const invalido = (rotulo: string): boolean => rotulo === '' || rotulo.startsWith('-') || rotulo.endsWith('-') || /^(?!xn)..--/i.test(rotulo);
  if (rotulos.some(invalido) || !/^\p{L}/u.test(rotulos.at(-1) ?? '')) return undefined;
  const ascii = paraAscii(limpo);
  if (!ascii || ascii.length > NOME_MAXIMO || !ascii.split('.').every((rotulo) => ROTULO.test(rotulo))) return undefined;
  const lidos = ascii.split('.').map(paraUnicode);
  const unicode = lidos.join('.');
  // There and back again: punycode of plain letters, or of capitals, is nobody's name.
  return lidos.includes(undefined) || paraAscii(unicode) !== ascii ? undefined : { ascii, unicode };
}

const campo = 'dominio';

/** What is wrong with a domain that the client has already (SPEC E04). Field: `dominio`. */
export function faltasDoDominioHospedado(texto: string): Falta[] {
  if (texto.trim() === '') return [{ campo, codigo: 'obrigatorio' }];
  const nome = lerDominio(texto);
  // A label that is too long is so before it is anything else: some engines refuse the whole name.
  const rotulos = (nome?.ascii ?? texto.trim()).split('.');
  if (rotulos.some(({ length }) => length > 63)) return [{ campo, codigo: 'dominio-rotulo', valores: { minimo: 1, maximo: 63 } }];
  if (!nome) return [{ campo, codigo: 'dominio-invalido' }];
  return rotulos.length < 2 ? [{ campo, codigo: 'dominio-incompleto' }] : [];
}

/** Below which names of .br anybody may register; the closed ones (gov, edu, mil, jus, leg, b …) are left out. Source: registro.br, "Categorias de domínios". */
export const CATEGORIAS_BR: readonly string[] =
  `agr app art bet bib blog com coop des dev eco emp enf esp etc far flog fm geo ia imb ind inf jor lel log mus net nom not ntr ong org
   ppg pro psi qsl radio rec rep seg social srv taxi tec tmp tur tv vet vlog wiki xyz
   adm adv arq ato bio bmd cim cng cnt coz ecn eng eti fnd fot fst ggf mat med odo psc slg teo trd zlg
   abc aju anani aparecida bauru belem bhz boavista bsb campinagrande campinas caxias contagem cuiaba curitiba feira floripa fortal
   foz goiania gru jab jampa jdf joinville londrina macapa maceio manaus maringa morena natal niteroi osasco palmas poa recife
   ribeirao rio riobranco riopreto salvador sampa santamaria santoandre saobernardo saogonca sjc slz sorocaba the udi vix`.split(/\s+/);

/** The rules of registro.br, "Regras do domínio": length, accents, not only digits. */
const LETRAS_BR = /^[a-z0-9àáâãéêíóôõúüç-]+$/;
const MAXIMO_BR = 26;

function faltasDoBr(nome: NomeDeDominio, categorias: readonly string[]): Falta[] {
  const rotulos = nome.unicode.split('.');
  const [rotulo = '', categoria = ''] = rotulos;
  if (rotulos.length === 2) return [{ campo, codigo: 'dominio-br-sem-categoria', valores: { exemplo: `${rotulo}.com.br` } }];
  if (rotulos.length > 3) return [{ campo, codigo: 'dominio-br-niveis' }];
  if (!categorias.includes(categoria)) return [{ campo, codigo: 'dominio-br-categoria', valores: { categoria: `.${categoria}.br` } }];
  if (!LETRAS_BR.test(rotulo)) return [{ campo, codigo: 'dominio-br-letras' }];
  if (/^[\d-]+$/.test(rotulo)) return [{ campo, codigo: 'dominio-br-numeros' }];
  return rotulo.length > MAXIMO_BR ? [{ campo, codigo: 'dominio-rotulo', valores: { minimo: 2, maximo: MAXIMO_BR } }] : [];
}

/**
 * What is wrong with a domain that is to be registered (SPEC E05; DOMINIO §10): labels of 2–63, .br only below .com.br
 * and its kin, by the letters and sizes of registro.br. Field: `dominio`.
 */
export function faltasDoDominioARegistrar(texto: string, categoriasBr: readonly string[] = CATEGORIAS_BR): Falta[] {
  const faltas = faltasDoDominioHospedado(texto);
  const nome = lerDominio(texto);
  if (faltas.length > 0 || !nome) return faltas;
  const curto = nome.unicode.split('.').some((rotulo) => [...rotulo].length < 2);
  if (curto) return [{ campo, codigo: 'dominio-rotulo', valores: { minimo: 2, maximo: 63 } }];
  return nome.ascii.endsWith('.br') ? faltasDoBr(nome, categoriasBr) : [];
}

/** Names that registro.br holds for one: without accents and hyphens in the first label ("Equivalência"). Elsewhere the name itself. */
export function dominioEquivalente(texto: string): string {
  const nome = lerDominio(texto);
  if (!nome?.ascii.endsWith('.br')) return nome?.ascii ?? texto;
  const [rotulo = '', ...resto] = nome.unicode.split('.');
  return [rotulo.normalize('NFD').replace(/[\p{M}-]/gu, ''), ...resto].join('.');
}
