/** Class of one UTF-16 code unit; the underscore has none (SENHA §1.3). */
export type ClasseDeCaractere = 'nenhuma' | 'maiuscula' | 'minuscula' | 'digito' | 'simbolo';

/** The figures from which the scale computes its points (SENHA §1). */
export interface ContagemDaSenha {
  /** T: UTF-16 code units of the text, white space included. */
  readonly total: number;
  /** v: the text without white space. */
  readonly visivel: string;
  /** Code units of each class in `visivel`. */
  readonly membros: Readonly<Record<ClasseDeCaractere, number>>;
  /** Neighbour pairs of the same class in `visivel`. */
  readonly pares: Readonly<Record<ClasseDeCaractere, number>>;
  /** Digits and symbols that are neither first nor last in `visivel`. */
  readonly meio: number;
}

const classeDe = (unidade: number): ClasseDeCaractere => {
  if (unidade >= 65 && unidade <= 90) return 'maiuscula';
  if (unidade >= 97 && unidade <= 122) return 'minuscula';
  if (unidade >= 48 && unidade <= 57) return 'digito';
  return unidade === 95 ? 'nenhuma' : 'simbolo';
};

/** Counts a text once for all rules of the scale (SENHA §1). */
export const contarSenha = (texto: string): ContagemDaSenha => {
  const visivel = texto.replace(/\s+/g, '');
  const membros = { nenhuma: 0, maiuscula: 0, minuscula: 0, digito: 0, simbolo: 0 };
  const pares = { ...membros };
  let meio = 0;
  let anterior: ClasseDeCaractere | undefined;
  for (let i = 0; i < visivel.length; i += 1) {
    const classe = classeDe(visivel.charCodeAt(i));
    membros[classe] += 1;
    if (classe === anterior) pares[classe] += 1;
    if ((classe === 'digito' || classe === 'simbolo') && i > 0 && i < visivel.length - 1) meio += 1;
    anterior = classe;
  }
  return { total: texto.length, visivel, membros, pares, meio };
};

/**
 * W, the deduction for repeated characters (SENHA §3). The value is a running one, divided again at each later
 * repetition: summing a place's terms apart and adding them afterwards gives another number on some passwords.
 */
export const pesoDaRepeticao = (visivel: string): number => {
  const unidades = Array.from(visivel.split(''), (unidade) => unidade.charCodeAt(0));
  const n = unidades.length;
  let peso = 0;
  let repetidos = 0;
  for (let i = 0; i < n; i += 1) {
    const unidade = unidades[i];
    let repete = false;
    for (let j = 0; j < n; j += 1) {
      if (j === i || unidades[j] !== unidade) continue;
      repete = true;
      peso += n / Math.abs(j - i);
    }
    if (!repete) continue;
    repetidos += 1;
    peso = Math.ceil(peso / Math.max(1, n - repetidos));
  }
  return peso;
};

/** The windows of three neighbours of `ordem`, each with its reverse (SENHA §3). */
export const janelasDe = (ordem: string): readonly (readonly [string, string])[] =>
  Array.from(ordem.slice(2), (fim, i) => [ordem.slice(i, i + 3), `${fim}${ordem.charAt(i + 1)}${ordem.charAt(i)}`]);

/** How many of the windows stand in `minusculo`, each counted once however often it occurs (SENHA §3). */
export const janelasPresentes = (minusculo: string, janelas: ReturnType<typeof janelasDe>): number =>
  janelas.filter(([ida, volta]) => minusculo.includes(ida) || minusculo.includes(volta)).length;
