/**
 * What goes wrong with this page's requests from now on, as `cenarios.ts` writes it (`resposta-perdida:POST`); empty: nothing.
 * For the demonstration's panel, a story's toolbar, or a test.
 */
export function escolherCenario(texto: string): void {
  document.cookie = `cenario=${encodeURIComponent(texto)}; path=/; SameSite=Lax${texto ? '' : '; max-age=0'}`;
}
