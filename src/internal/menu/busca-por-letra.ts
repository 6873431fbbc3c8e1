/** Milliseconds after which a letter begins a new search. */
const PAUSA = 700;

const comparavel = (texto: string): string => texto.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Typeahead of a menu (APG): letters typed in quick succession look for the next label that begins with them, the same
 * letter again and again walks through all that do. Accents do not matter.
 */
export class BuscaPorLetra {
  #digitado = '';
  #quando = -Infinity;

  /** Whether a search is under way, so that a blank is part of it and chooses nothing. */
  emCurso(agora: number): boolean {
    return this.#digitado !== '' && agora - this.#quando < PAUSA;
  }

  /** Index of the label to go to; undefined when none fits. `agora` in milliseconds, e.g. the event's time stamp. */
  procurar(letra: string, agora: number, rotulos: readonly string[], atual: number): number | undefined {
    this.#digitado = this.emCurso(agora) ? this.#digitado + comparavel(letra) : comparavel(letra);
    this.#quando = agora;
    const repetida = [...this.#digitado].every((uma) => uma === this.#digitado[0]);
    const procurado = repetida ? this.#digitado[0]! : this.#digitado;
    const inicio = repetida ? atual + 1 : Math.max(atual, 0);
    for (let i = 0; i < rotulos.length; i++) {
      const indice = (inicio + i) % rotulos.length;
      if (comparavel(rotulos[indice]!).startsWith(procurado)) return indice;
    }
    return undefined;
  }

  esquecer(): void {
    this.#digitado = '';
  }
}
