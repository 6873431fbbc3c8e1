import type { TipoDeTrecho } from './alerta.js';

// What a finger or a child's lesson runs along: the alphabet, the figures, rows of the keyboard; three places are enough.
const SEQUENCIAS = ['abcdefghijklmnopqrstuvwxyz', '01234567890', '13579', '02468'];
const FILEIRAS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '!@#$%¨&*()', '!@#$%^&*()'];
// Columns, zigzags and the numeric pad: four places, since three of them come by chance.
const NUMEROS = '1234567890';
const intercalar = (a: string, b: string): string => Array.from(b, (outro, i) => (a[i] ?? '') + outro).join('');
const DESENHOS = [
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  '!qaz@wsx#edc$rfv%tgb',
  'qazwsxedcrfvtgbyhnujmikolp',
  'zaq1xsw2cde3vfr4bgt5nhy6mju7',
  'zaqxswcdevfrbgtnhymjukilo',
  ...['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'abcdefghij'].flatMap((letras) => [intercalar(NUMEROS, letras), intercalar(letras, NUMEROS)]),
  ...[NUMEROS, 'abcdefghijkl'].map((todos) => intercalar(todos, todos)),
  intercalar('0'.repeat(9), NUMEROS),
  'aqswdefrgthyjukilo',
  'qweasdzxc',
  'zxcasdqwe',
  '147258369',
  '7410852963',
  '741852963',
  '789456123',
  '159753',
  '159357',
];

const inverter = (texto: string): string => [...texto].reverse().join('');

/** A way along the keyboard, the alphabet or the figures, or one character many times. */
export interface Caminho {
  readonly tipo: TipoDeTrecho;
  readonly tamanho: number;
  readonly bits: number;
}

interface Lugar {
  readonly tipo: TipoDeTrecho;
  readonly minimo: number;
  readonly trilha: string;
  readonly inicio: number;
  /** Where everybody begins (123, not 012) is cheaper than the middle of a row. */
  readonly bits: number;
}

/** Where each three characters stand on the ways. */
const LUGARES = new Map<string, Lugar[]>();

const TRILHAS: readonly (readonly [TipoDeTrecho, minimo: number, readonly string[]])[] = [
  ['sequencia', 3, SEQUENCIAS],
  ['teclado', 3, FILEIRAS],
  ['teclado', 4, DESENHOS],
];
for (const [tipo, minimo, idas] of TRILHAS) {
  for (const trilha of idas.flatMap((ida) => [ida, inverter(ida)])) {
    for (let inicio = 0; inicio + 3 <= trilha.length; inicio += 1) {
      const bits = inicio === 0 || (inicio === 1 && trilha.startsWith('0')) ? 4 : 8;
      const tres = trilha.slice(inicio, inicio + 3);
      LUGARES.set(tres, [...(LUGARES.get(tres) ?? []), { tipo, minimo, trilha, inicio, bits }]);
    }
  }
}

/** Every way that begins at `i`, in each of its lengths. */
export const caminhosEm = (texto: string, i: number): Caminho[] => {
  const caminhos: Caminho[] = [];
  for (const { tipo, minimo, trilha, inicio, bits } of LUGARES.get(texto.slice(i, i + 3)) ?? []) {
    for (let tamanho = 3; inicio + tamanho <= trilha.length && texto[i + tamanho - 1] === trilha[inicio + tamanho - 1]; tamanho += 1) {
      if (tamanho >= minimo) caminhos.push({ tipo, tamanho, bits: bits + tamanho / 3 });
    }
  }
  // The same one, two or three again and again.
  for (let parte = 1; parte <= 3; parte += 1) {
    let iguais = parte;
    while (i + iguais < texto.length && texto[i + iguais] === texto[i + iguais - parte]) iguais += 1;
    for (let tamanho = Math.max(3, 2 * parte); tamanho <= iguais; tamanho += 1)
      caminhos.push({ tipo: 'repeticao', tamanho, bits: 2 + 5 * parte + tamanho / 4 });
  }
  return caminhos;
};
