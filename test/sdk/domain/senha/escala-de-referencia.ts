/**
 * The scale once more, slow and written from the text of SENHA §1-§4 with other means than the product (regular
 * expressions, runs, sets), so that one mistake cannot hide in both. For tests only; knows no cut and no context.
 */
export interface PontosDeReferencia {
  readonly soma: number;
  readonly percentual: number;
}

const quantos = (texto: string, padrao: RegExp): number => (texto.match(padrao) ?? []).length;

const repeticao = (v: string): number => {
  const lugares = new Map<string, number[]>();
  v.split('').forEach((c, i) => lugares.set(c, [...(lugares.get(c) ?? []), i]));
  const n = v.length;
  let [w, k] = [0, 0];
  v.split('').forEach((c, i) => {
    const outros = (lugares.get(c) ?? []).filter((j) => j !== i);
    if (outros.length === 0) return;
    w = outros.reduce((ate, j) => ate + n / Math.abs(j - i), w);
    k += 1;
    const u = n - k;
    w = u > 0 ? Math.ceil(w / u) : Math.ceil(w);
  });
  return w;
};

const JANELAS = [
  'abc bcd cde def efg fgh ghi hij ijk jkl klm lmn mno nop opq pqr qrs rst stu tuv uvw vwx wxy',
  '012 123 234 345 456 567 678 789',
  ')!@ !@# @#$ #$% $%^ %^& ^&* &*(',
].flatMap((linha) => linha.split(' '));

const sequencias = (texto: string): number => {
  const presentes = new Set<string>();
  const minusculo = texto.toLowerCase();
  for (let i = 0; i < minusculo.length; i += 1) {
    const tres = minusculo.substring(i, i + 3);
    const avesso = tres.split('').reverse().join('');
    if (JANELAS.includes(tres)) presentes.add(tres);
    if (JANELAS.includes(avesso)) presentes.add(avesso);
  }
  return presentes.size;
};

/** Members minus runs of one class. */
const vizinhos = (v: string, membro: RegExp, corrida: RegExp): number => quantos(v, membro) - quantos(v, corrida);

/** Scores a text by the book. */
export const escalaDeReferencia = (texto: string): PontosDeReferencia => {
  const T = texto.length;
  const v = texto.split(/\s/).join('');
  const [U, L, D, S] = [quantos(v, /[A-Z]/g), quantos(v, /[a-z]/g), quantos(v, /[0-9]/g), quantos(v, /[^A-Za-z0-9_]/g)];
  const r = [T >= 8, U > 0, L > 0, D > 0, S > 0].filter(Boolean).length;
  let soma = 4 * T + 6 * S + 2 * quantos(v.slice(1, -1), /[^A-Za-z_]/g);
  if (U > 0 && U < T) soma += (T - U) * 2;
  if (L > 0 && L < T) soma += (T - L) * 2;
  if (D > 0 && D < T) soma += D * 4;
  if (T >= 8 && r >= 4) soma += r * 2;
  if (U + L > 0 && D === 0 && S === 0) soma -= T;
  if (D > 0 && U + L === 0 && S === 0) soma -= T;
  soma -= repeticao(v);
  soma -= 2 * vizinhos(v, /[A-Z]/g, /[A-Z]+/g);
  soma -= 2 * vizinhos(v, /[a-z]/g, /[a-z]+/g);
  soma -= 2 * vizinhos(v, /[0-9]/g, /[0-9]+/g);
  soma -= 3 * sequencias(texto);
  return { soma, percentual: soma < 0 ? 0 : soma > 100 ? 100 : soma };
};
