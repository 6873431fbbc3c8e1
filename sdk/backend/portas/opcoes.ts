/** Options of a read. */
export interface Leitura {
  /** Gives the request up; it then fails with `AbortedError`. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Options of a write. The key is born with the draft: the same key and body give the first answer again, a refusal
 * leaves the key free (ARCHITECTURE §5). A write takes no signal: once sent it is never given up.
 */
export interface Escrita {
  readonly chave: string;
}

/** Options of a change to something that is there. `versao` is what the operator saw; another one is refused with `ConflictError`. */
export interface Edicao extends Escrita {
  readonly versao: string;
}
