/**
 * The sentences of one part of the interface. pt-BR comes with the part; the other languages come in one lazy file
 * (`en.ts`, `es.ts`), where `nome` finds them.
 */
export interface Textos<T> {
  readonly nome: string;
  readonly ptBR: T;
}
