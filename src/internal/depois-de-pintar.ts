/** What nobody waits for must be done by then, in ms after the paint: a busy page is never idle. */
const ESPERA = 500;

/** Calls once what is rendered now has been painted and the page has nothing better to do. Safari has no idle callbacks. */
export function depoisDePintar(fazer: () => void): void {
  requestAnimationFrame(() => {
    if ('requestIdleCallback' in window) requestIdleCallback(fazer, { timeout: ESPERA });
    else setTimeout(fazer);
  });
}
