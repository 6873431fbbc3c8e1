interface ImportMeta {
  /** Set by Vite; absent elsewhere. */
  readonly env?: { readonly PROD?: boolean };
}
