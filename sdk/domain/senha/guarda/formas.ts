import { documentoValido } from '../../documento.js';
import { telefoneValido } from '../../telefone.js';
import type { Alerta, CodigoDeAlerta, TipoDeTrecho } from './alerta.js';
import { dobrar } from './dobrar.js';

/** A finding before its sentence. */
export type Achado = Pick<Alerta, 'codigo' | 'gravidade' | 'evidencia'>;

export const achado = (codigo: CodigoDeAlerta, tipo?: TipoDeTrecho, gravidade: Achado['gravidade'] = 'grave'): Achado => ({
  codigo,
  gravidade,
  evidencia: tipo ? [{ tipo }] : [],
});

const DATA =
  /^(?:(?:0?[1-9]|[12]\d|3[01])([-/. ])(?:0?[1-9]|1[0-2])\1(?:\d\d|\d{4})|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:(?:19|20)\d\d|\d\d)|(?:19|20)\d\d([-/. ]?)(?:0[1-9]|1[0-2])\2(?:0[1-9]|[12]\d|3[01]))$/;
const FORMATOS: readonly (readonly [TipoDeTrecho, RegExp])[] = [
  ['mac', /^(?:[\da-f]{2}([:-]))(?:[\da-f]{2}\1){4}[\da-f]{2}$|^[\da-f]{4}(?:\.[\da-f]{4}){2}$/],
  ['ip', /^(?:\d{1,3}\.){3}\d{1,3}$/],
  ['email', /^[\w.+-]+@[a-z\d-]{2,}(?:\.[a-z\d-]{2,})*\.(?:com|net|org|edu|gov|br)(?:\.br)?$/],
  ['dominio', /^(?:https?:\/\/)?(?:www\.[a-z\d.-]+|[a-z\d-]{3,}\.(?:com|net|org)(?:\.br)?)$/],
  ['cep', /^(?:\d{2}\.?\d{3}-|cep\W*\d{2}\.?\d{3}-?)\d{3}$/],
  ['numeros', /^(?:cpf|cnpj|rg|cnh|pis|tel|cel|fone|zap|cep|matricula|contrato)\W*\d[\d.\-/ ]{4,}$|^\d{1,2}\.\d{3}\.\d{3}-[\dx]$/],
];

// As it stands on a car, or in small letters; at random they come mixed.
const PLACA = /^(?:(?:placa|Placa|PLACA)\W*)?(?:[A-Z]{3}-?\d[A-Z\d]\d\d|[a-z]{3}-?\d[a-z\d]\d\d|[A-Z][a-z]{2}-?\d{4})$/;

/** The same again, where it is long or comes often also with a sign between. */
const repete = (texto: string): boolean => /^(.{2,})\1+$|^(.{4,})(?:[^a-z\d]\2)+$|^(.{2,})(?:[^a-z\d]\3){2,}$|^(.)\4{3,}$/.test(texto);

/** What a text of figures is; without punctuation a CNPJ with letters looks like any other text. */
const achadoDeNumero = (numero: string): Achado | undefined => {
  const documento = documentoValido(numero) && (/^[\d.\-/ ]+$/.test(numero) || /^.{2}\..{3}\..{3}\/.{4}-\d\d$/.test(numero));
  if (documento) return achado('documento', 'documento');
  if (DATA.test(numero)) return achado('data', 'data');
  // Nine figures or more may be anything; with brackets and a hyphen they are a telephone.
  const telefone = telefoneValido(numero) || /^(?:9?[ .]?\d{4}[-.]\d{4}|9\d{8}|0[38]00[ -]?\d{3}[ -]?\d{4})$/.test(numero);
  return telefone ? achado('telefone', 'telefone', /^\d+$/.test(numero) ? 'aviso' : 'grave') : undefined;
};

/** What the whole of a password is, by its shape alone: a document, a telephone, a date, the same twice (SENHA §7, layer e). */
export const achadosDeForma = (senha: string): Achado[] => {
  const texto = dobrar(senha.trim());
  const numero = texto.replace(/^(?:cpf|cnpj|tel|cel|fone|zap|nasc)\W*/, '');
  const semEnfeites = numero.replace(/^[^\d(+]{1,4}/, '').replace(/\D{1,4}$/, '');
  // Among letters six figures are a date too often, and in hex ten a telephone.
  const aoAcaso = /[a-z]/.test(numero) && (semEnfeites.length < 8 || numero.length - semEnfeites.length > 4);
  const enfeitado = aoAcaso ? undefined : achadoDeNumero(semEnfeites);
  const deNumero = achadoDeNumero(numero) ?? enfeitado;
  if (deNumero) return [deNumero];
  if (PLACA.test(senha.trim())) return [achado('formato-conhecido', 'placa')];
  // At random, capitals stand anywhere.
  const formato = /^\P{Lu}*$|^\P{Ll}*$|^\p{Lu}\P{Lu}*$/u.test(senha) && FORMATOS.find(([, forma]) => forma.test(texto));
  if (formato) return [achado('formato-conhecido', formato[0])];
  return repete(texto) ? [achado('repeticao', 'repeticao')] : [];
};
