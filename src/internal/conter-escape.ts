/**
 * Keeps one whole Escape, keydown and keyup, from the portal's own modals (SPEC X07): what it closed is gone when the key
 * comes up again.
 */
export function conterEscape(event: KeyboardEvent): void {
  event.stopPropagation();
  event.preventDefault();
  const conterSoltura = (solto: KeyboardEvent): void => {
    if (solto.key !== 'Escape') return;
    solto.stopImmediatePropagation();
    removeEventListener('keyup', conterSoltura, true);
  };
  addEventListener('keyup', conterSoltura, true);
}
