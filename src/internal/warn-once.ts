const avisados = new Set<string>();

/** Tells the portal's developer about a mistake, once a page. The production build has no console output. */
export function warnOnce(mensagem: string): void {
  if (import.meta.env?.PROD || avisados.has(mensagem)) return;
  avisados.add(mensagem);
  console.warn(`[plano-kit] ${mensagem}`);
}
