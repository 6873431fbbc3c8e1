/** Calls once what is rendered now has been painted and the page has nothing better to do, but soon also on a busy page. Safari has no idle callbacks. */
export const depoisDePintar = (fazer: () => void): number =>
  requestAnimationFrame(() => ('requestIdleCallback' in window ? requestIdleCallback(fazer, { timeout: 300 }) : setTimeout(fazer)));
