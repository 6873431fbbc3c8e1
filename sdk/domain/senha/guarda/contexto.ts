import type { ContextoDaSenha } from '../avaliacao-da-senha.js';
import type { Trecho, TipoDeTrecho } from './alerta.js';
import { dobrar, lerComoLetras } from './dobrar.js';
import { achado, type Achado } from './formas.js';

// The provider's first: "fibra" in its name is its own before it is in the plan's.
const PALAVRAS_DE = ['provedor', 'plano', 'dominio', 'login', 'email', 'nome'] as const;
const DO_PROVEDOR: ReadonlySet<TipoDeTrecho> = new Set(['provedor', 'plano', 'dominio']);
const PARTE_MINIMA = 4;
const NUMERO_MINIMO = 6;
const OUTROS_CARACTERES = 8;
// Everybody's: they say nothing of the client.
const DE_TODOS: ReadonlySet<string> = new Set(['gmail', 'hotmail', 'outlook', 'yahoo', 'email', 'mail', 'test', 'example', 'senha']);

/** The client's and the provider's own words, folded: the whole, its parts, and the parts together; of four letters or more. */
export const palavrasDoContexto = (contexto: ContextoDaSenha): ReadonlyMap<string, TipoDeTrecho> => {
  const palavras = new Map<string, TipoDeTrecho>();
  for (const tipo of PALAVRAS_DE) {
    const texto = dobrar(contexto[tipo] ?? '').trim();
    const local = tipo === 'email' || tipo === 'login' ? texto.replace(/@.*$/, '') : texto.replace(/\.(?:com|net|org|example)?(?:\.br)?$/, '');
    const partes = local.split(/[^\p{L}\d]+/u);
    const soLetras = partes.flatMap((parte) => parte.split(/\d+/));
    for (const palavra of [local, partes.join(''), ...partes, ...soLetras]) {
      if (palavra.length >= PARTE_MINIMA && /\p{L}/u.test(palavra) && !DE_TODOS.has(palavra)) palavras.set(palavra, tipo);
    }
  }
  return palavras;
};

const maiorTrechoComum = (texto: string, numero: string): number => {
  let maior = 0;
  for (let i = 0; i < numero.length; i += 1) {
    while (i + maior < numero.length && texto.includes(numero.slice(i, i + maior + 1))) maior += 1;
  }
  return maior;
};

/** Whether a document or a telephone stands in the password, also with other punctuation and without the rest of it. */
const numeroDoContexto = (senha: string, numero: string): boolean => {
  const limpo = dobrar(senha).replace(/[\s.\-/()+]/g, '');
  const trecho = maiorTrechoComum(limpo, dobrar(numero).replace(/[^\da-z]/g, ''));
  return trecho >= NUMERO_MINIMO && limpo.length - trecho < OUTROS_CARACTERES;
};

/** Words of the context that leave fewer than eight other characters (SENHA §7, layer b). */
const palavrasAchadas = (senha: string, palavras: ReadonlyMap<string, TipoDeTrecho>): TipoDeTrecho[] => {
  const texto = dobrar(senha);
  const coberto = new Set<number>();
  const tipos = new Set<TipoDeTrecho>();
  for (const leitura of new Set([texto, ...lerComoLetras(texto)])) {
    for (const [palavra, tipo] of palavras) {
      for (let i = leitura.indexOf(palavra); i >= 0; i = leitura.indexOf(palavra, i + 1)) {
        tipos.add(tipo);
        for (let j = i; j < i + palavra.length; j += 1) coberto.add(j);
      }
    }
  }
  return texto.length - coberto.size < OUTROS_CARACTERES ? [...tipos] : [];
};

/** The client's own data and the provider's in a password. The evidence names the fields, never what stands in them. */
export const achadosDoContexto = (senha: string, contexto: ContextoDaSenha, palavras: ReadonlyMap<string, TipoDeTrecho>): Achado[] => {
  const numeros = (['documento', 'telefone'] as const).filter((campo) => contexto[campo] && numeroDoContexto(senha, contexto[campo]));
  const tipos = [...palavrasAchadas(senha, palavras), ...numeros];
  const como = (doProvedor: boolean): Trecho[] => tipos.filter((tipo) => DO_PROVEDOR.has(tipo) === doProvedor).map((tipo) => ({ tipo }));
  const [cliente, provedor] = [como(false), como(true)];
  return [
    ...(cliente.length > 0 ? [{ ...achado('dados-do-cliente'), evidencia: cliente }] : []),
    ...(provedor.length > 0 ? [{ ...achado('dados-do-provedor'), evidencia: provedor }] : []),
  ];
};
