import type { Falta } from './falta.js';
import { bytesUtf8 } from './senha/bytes-utf8.js';
import type { ExigenciaDeServico, NovoLoginRadius } from './servico.js';

export { faltasDaSenhaDeEmail } from './senha/faltas-da-senha-de-email.js';

/** What a plan asks of a RADIUS login; every figure is the provider's to change (SENHA §9). */
export interface RegrasDeLogin {
  /** Whether the plan takes a domain after the login. Manual 2.2.1.1. */
  readonly dominio: ExigenciaDeServico;
  readonly bloquearAcentos: boolean;
  /** What a domain without a dot is: FreeRADIUS's default rejects it, Brazilian networks have used it. */
  readonly exigirDominioComPonto: 'erro' | 'aviso' | 'nao';
  /** Characters (code points) of the password, at least. */
  readonly tamanhoMinimo: number;
  /** Bytes of the password above which some routers cut it: a warning. */
  readonly tamanhoAviso: number;
  /** Bytes of the password, at most; above 128 the protocol itself stops (RFC 2865 §5.2). */
  readonly tamanhoMaximo: number;
  /** Bytes of `login@dominio`, at most: 64 by default (FreeRADIUS's schema), never above 253. */
  readonly loginMaximo?: number | undefined;
  /** Whether letters beyond ASCII stop the password or only warn; `erro` by default: routers encode them differently. */
  readonly senhaForaDoAscii?: 'erro' | 'aviso' | undefined;
  /** The only domains to choose from; empty or absent means typed freely. */
  readonly dominios?: readonly string[] | undefined;
}

/** The rules of a plan that sets none of its own (SENHA §9). */
export const regrasDeLoginPadrao: RegrasDeLogin = {
  dominio: 'opcional',
  bloquearAcentos: true,
  exigirDominioComPonto: 'aviso',
  tamanhoMinimo: 8,
  tamanhoAviso: 32,
  tamanhoMaximo: 64,
};

const BYTES_DO_LOGIN = 64;
const BYTES_DO_LOGIN_LIMITE = 253;
const BYTES_DA_SENHA_LIMITE = 128;
const GRAFIA = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/;
const ROTULOS = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/;

/**
 * The form in which a login, a domain or an alias is compared and saved: NFC, no blanks around, lower case
 * (SENHA §9).
 */
export const normalizarLogin = (texto: string): string => texto.trim().toLowerCase().normalize('NFC');

/**
 * What is wrong with the spelling of a login, told apart for the operator: blanks, an @ (the domain is a field of its
 * own), accents, anything else (SENHA §9). Sizes are checked elsewhere. `campo` is the field that the answers name.
 */
export const faltasDeGrafia = (texto: string, campo: string, bloquearAcentos: boolean): Falta[] => {
  const login = normalizarLogin(texto);
  if (login === '') return [{ campo, codigo: 'obrigatorio' }];
  const semAcento = login.normalize('NFD').replace(/\p{M}/gu, '');
  const faltas: Falta[] = [];
  if (/\s/.test(login)) faltas.push({ campo, codigo: 'login-com-espaco' });
  if (login.includes('@')) faltas.push({ campo, codigo: 'login-com-arroba' });
  if (bloquearAcentos && semAcento.normalize('NFC') !== login) faltas.push({ campo, codigo: 'login-com-acento' });
  const resto = semAcento.replace(/[\s@]/g, '');
  // A mark that composes with no letter is no accent that anybody types.
  const marcaSolta = !bloquearAcentos && /\p{M}/u.test(login);
  const invalido = resto === '' ? faltas.length === 0 : !GRAFIA.test(resto);
  if (marcaSolta || invalido) faltas.push({ campo, codigo: 'login-invalido' });
  return faltas;
};

/** What is wrong with a login, with its size measured together with the domain (SENHA §9, SPEC B05). Field: `login`. */
export const faltasDoLogin = (login: string, regras: RegrasDeLogin = regrasDeLoginPadrao, dominio = ''): Falta[] => {
  const faltas = faltasDeGrafia(login, 'login', regras.bloquearAcentos);
  const realm = regras.dominio === 'inativo' ? '' : normalizarLogin(dominio);
  const inteiro = realm === '' ? normalizarLogin(login) : `${normalizarLogin(login)}@${realm}`;
  const maximo = Math.min(regras.loginMaximo ?? BYTES_DO_LOGIN, BYTES_DO_LOGIN_LIMITE);
  if (bytesUtf8(inteiro) > maximo) faltas.push({ campo: 'login', codigo: 'login-longo', valores: { maximo } });
  return faltas;
};

/**
 * What is wrong with the domain of a RADIUS login (SENHA §9, Manual 2.2.1.1). Field: `dominio`. With the domain
 * switched off nothing is asked, since there is no field: the caller leaves the value out.
 */
export const faltasDoDominio = (dominio: string, regras: RegrasDeLogin = regrasDeLoginPadrao): Falta[] => {
  const campo = 'dominio';
  if (regras.dominio === 'inativo') return [];
  const realm = normalizarLogin(dominio);
  if (realm === '') return regras.dominio === 'obrigatorio' ? [{ campo, codigo: 'obrigatorio' }] : [];
  const { dominios = [], exigirDominioComPonto } = regras;
  if (dominios.length > 0) {
    const oferecido = dominios.some((nome) => normalizarLogin(nome) === realm);
    return oferecido ? [] : [{ campo, codigo: 'opcao-indisponivel' }];
  }
  if (!ROTULOS.test(realm)) return [{ campo, codigo: 'dominio-invalido' }];
  if (realm.includes('.') || exigirDominioComPonto === 'nao') return [];
  return [{ campo, codigo: 'dominio-sem-ponto', gravidade: exigirDominioComPonto }];
};

const faltasDeTamanho = (senha: string, regras: RegrasDeLogin): Falta[] => {
  const campo = 'senha';
  const bytes = bytesUtf8(senha);
  const maximo = Math.min(regras.tamanhoMaximo, BYTES_DA_SENHA_LIMITE);
  const { tamanhoMinimo: minimo, tamanhoAviso } = regras;
  if ([...senha].length < minimo) return [{ campo, codigo: 'senha-curta', valores: { minimo } }];
  if (bytes > maximo) return [{ campo, codigo: 'senha-longa', valores: { maximo } }];
  if (bytes <= tamanhoAviso) return [];
  return [{ campo, codigo: 'senha-longa-para-roteador', gravidade: 'aviso', valores: { maximo: tamanhoAviso } }];
};

/**
 * What is wrong with the password of a RADIUS login: technical limits only, the strength is `avaliarSenha`'s
 * (SENHA §9). Field: `senha`. Printable ASCII; a blank warns (alone it stops); `" \ $ ?` warn, as routers misread them.
 */
export const faltasDaSenhaRadius = (senha: string, regras: RegrasDeLogin = regrasDeLoginPadrao): Falta[] => {
  const campo = 'senha';
  if (senha === '') return [{ campo, codigo: 'obrigatorio' }];
  const faltas = faltasDeTamanho(senha, regras);
  if (/\s/.test(senha)) {
    faltas.push({ campo, codigo: 'senha-com-espaco', gravidade: senha.trim() === '' ? 'erro' : 'aviso' });
  }
  if (/[^ -~]/.test(senha)) {
    const controle = /[\p{Cc}\p{Cs}]/u.test(senha);
    const gravidade = controle ? 'erro' : (regras.senhaForaDoAscii ?? 'erro');
    faltas.push({ campo, codigo: 'senha-caractere-invalido', gravidade });
  }
  if (/["\\$?]/.test(senha)) faltas.push({ campo, codigo: 'senha-caractere-arriscado', gravidade: 'aviso' });
  return faltas;
};

/** Everything that stands in the way of saving a RADIUS login, in the order of the fields (SPEC B05, SENHA §9). */
export const validarLoginRadius = (novo: NovoLoginRadius, regras: RegrasDeLogin = regrasDeLoginPadrao): Falta[] => [
  ...faltasDoLogin(novo.login, regras, novo.dominio),
  ...faltasDoDominio(novo.dominio ?? '', regras),
  ...faltasDaSenhaRadius(novo.senha, regras),
];
