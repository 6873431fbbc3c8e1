import { idDe } from './campo.js';

/** In a group of choices the first choice, not the filter above it. */
const primeiroControle = (grupo: HTMLElement | null): HTMLElement | null =>
  grupo?.querySelector<HTMLElement>('input[type="radio"]') ?? grupo?.querySelector<HTMLElement>('input, select, textarea, button, [tabindex]') ?? null;

/** Puts the focus on the field of this name (a path such as `contrato.diaDeVencimento`), or on the first control in its group. */
export function focarCampo(raiz: ParentNode, nome: string): boolean {
  const [formulario = '', ...resto] = nome.split('.');
  const aninhado = raiz.querySelector<HTMLElement & { focarCampo?(campo: string): boolean }>(`[data-campo="${CSS.escape(formulario)}"]`);
  if (resto.length > 0 && aninhado?.focarCampo?.(resto.join('.'))) return true;
  const direto = raiz.querySelector<HTMLElement>(`#${CSS.escape(idDe(nome))}`);
  const grupo = raiz.querySelector<HTMLElement>(`[data-campo="${CSS.escape(nome)}"]`);
  const alvo = direto ?? primeiroControle(grupo) ?? grupo;
  if (!alvo) return false;
  alvo.focus();
  alvo.scrollIntoView({ block: 'center' });
  return true;
}
