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
  ['email', /^[^\s@]+@[^\s@]+\.(?:com|net|org|edu|gov|br)(?:\.br)?$/],
  ['cep', /^(?:\d{2}\.?\d{3}-|cep\W*\d{2}\.?\d{3}-?)\d{3}$/],
  ['placa', /^(?:placa\W*)?[a-z]{3}-?\d[a-z\d]\d\d$/],
  ['numeros', /^(?:cpf|cnpj|rg|cnh|pis|tel|cel|fone|zap|cep|matricula|contrato)\W*\d[\d.\-/ ]{4,}$/],
];

const repete = (texto: string): boolean => texto.length > 3 && (texto + texto).indexOf(texto, 1) < texto.length;

/** What the whole of a password is, by its shape alone: a document, a telephone, a date, the same twice (SENHA §7, layer e). */
export const achadosDeForma = (senha: string): Achado[] => {
  const texto = dobrar(senha.trim());
  const numero = texto.replace(/^(?:cpf|cnpj|tel|cel|fone|zap|nasc)\W*/, '');
  // Without punctuation a CNPJ with letters looks like any other text.
  const documento = documentoValido(numero) && (/^[\d.\-/]+$/.test(numero) || /^.{2}\..{3}\..{3}\/.{4}-\d\d$/.test(numero));
  if (documento) return [achado('documento', 'documento')];
  if (DATA.test(numero)) return [achado('data', 'data')];
  // Ten figures may be anything; with brackets and a hyphen they are a telephone.
  if (telefoneValido(numero) || /^9?\d{4}-\d{4}$/.test(numero)) return [achado('telefone', 'telefone', /^\d+$/.test(numero) ? 'aviso' : 'grave')];
  const formato = FORMATOS.find(([, forma]) => forma.test(texto));
  if (formato) return [achado('formato-conhecido', formato[0])];
  return repete(texto) ? [achado('repeticao', 'repeticao')] : [];
};
