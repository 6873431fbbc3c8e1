/** What is no JSON: a function, a `Date`, a symbol, what could not be read. It fits no schema of the contract, and says what it is. */
export class Estranho {
  constructor(readonly que: string) {}
}

/** A remark where a value is expected: shown as it is, without quotation marks. */
export const emPalavras = (que: string): Estranho => new Estranho(que);

const FUNDO = 24;
const NOS = 500_000;

const ESTRANHOS: { readonly [T in string]?: string } = { function: 'a function', symbol: 'a symbol', bigint: 'a bigint' };

/**
 * A plain copy of what a backend gave, as it would be after its way over the wire: `undefined` is absent. Never throws: a getter that
 * does, a circle or an endless object is an `Estranho` there. What comes after may look at the copy without care.
 */
export function copiar(valor: unknown): unknown {
  let nos = 0;
  const uma = (de: unknown, fundo: number): unknown => {
    nos += 1;
    if (fundo > FUNDO || nos > NOS) return new Estranho('an object without end');
    if (typeof de !== 'object' || de === null) return (typeof de) in ESTRANHOS ? new Estranho(ESTRANHOS[typeof de]!) : de;
    try {
      if (Array.isArray(de)) return Array.from({ length: Math.min(de.length, NOS) }, (_, i) => uma(de[i] ?? null, fundo + 1));
      const prototipo: unknown = Object.getPrototypeOf(de);
      const simples = prototipo === null || Object.getPrototypeOf(prototipo) === null;
      if (!simples && Object.keys(de).length === 0) return new Estranho(`an object of class ${nomeDaClasse(de)}`);
      return objeto(de, (dentro) => uma(dentro, fundo + 1));
    } catch {
      return new Estranho('an object that cannot be read');
    }
  };
  return uma(valor, 0);
}

function objeto(de: object, copiarDentro: (valor: unknown) => unknown): Record<string, unknown> {
  const copia: Record<string, unknown> = {};
  for (const campo of Object.keys(de)) {
    const valor = (de as Record<string, unknown>)[campo];
    // Defined, not assigned: a field may be called `__proto__`.
    if (valor !== undefined) Object.defineProperty(copia, campo, { value: copiarDentro(valor), enumerable: true, writable: true, configurable: true });
  }
  return copia;
}

const nomeDaClasse = (de: object): string => String((de as { constructor?: { name?: unknown } }).constructor?.name ?? 'unknown').slice(0, 40);

/** Whether two copies say the same, in whatever order their fields come. */
export function iguais(a: unknown, b: unknown): boolean {
  return texto(a) === texto(b);
}

/** A copy as JSON with its fields in order. */
export const texto = (copia: unknown): string =>
  JSON.stringify(copia, (_, valor: unknown) => {
    if (valor instanceof Estranho) return `[${valor.que}]`;
    if (typeof valor !== 'object' || valor === null || Array.isArray(valor)) return valor;
    return Object.fromEntries(Object.entries(valor).sort(([x], [y]) => (x < y ? -1 : 1)));
  }) ?? 'undefined';

/** Fields whose value is nobody's business, not even a developer's (DOMINIO §9). */
const RESERVADO = /senha|password|segredo|token|documento|^conta$|cartao|^chaves$/i;
const TAMANHO = 60;

/** A copy in a few words, for `veio`. `campo` is the field that it stands in. */
export function descrever(copia: unknown, campo = ''): string {
  if (copia === undefined) return 'nothing';
  if (copia instanceof Estranho) return copia.que;
  if (Array.isArray(copia)) return `a list of ${copia.length}`;
  if (typeof copia === 'object' && copia !== null) {
    const campos = Object.keys(copia);
    return campos.length === 0 ? 'an empty object' : `an object with ${campos.slice(0, 6).join(', ')}${campos.length > 6 ? ' …' : ''}`.slice(0, 120);
  }
  if (RESERVADO.test(campo) && (typeof copia === 'string' || typeof copia === 'number'))
    return `a ${typeof copia === 'string' ? 'text' : 'number'} (not shown)`;
  if (typeof copia !== 'string') return String(copia);
  return JSON.stringify(copia.length > TAMANHO ? `${copia.slice(0, TAMANHO)}…` : copia);
}
