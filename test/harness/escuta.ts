const SAIDAS = ['debug', 'log', 'info', 'warn', 'error'] as const;

const escrito = (coisa: unknown): string => {
  try {
    return coisa instanceof Error ? `${coisa.name} ${coisa.message} ${coisa.stack} ${JSON.stringify(coisa)}` : (JSON.stringify(coisa) ?? String(coisa));
  } catch {
    return String(coisa);
  }
};

/** All that a page, its scripts and its extensions could read of us: events, console, errors, storage, address. Call `parar` in the end. */
export function escuta() {
  const ouvido: string[] = [];
  const guardar = (...coisas: readonly unknown[]): void => void ouvido.push(...coisas.map(escrito));
  const original = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event: Event) {
    if (event instanceof CustomEvent || /^[a-z]+-/.test(event.type)) guardar(event.type, (event as CustomEvent).detail, ...Object.values(event));
    return original.call(this, event);
  };
  const consoles = SAIDAS.map((saida) => {
    const antes = console[saida];
    console[saida] = guardar;
    return () => (console[saida] = antes);
  });
  const falhas = (event: ErrorEvent | PromiseRejectionEvent): void => guardar('message' in event ? event.message : event.reason);
  addEventListener('error', falhas);
  addEventListener('unhandledrejection', falhas);
  return {
    ouvido,
    guardar,
    guardado: () => [...Object.values({ ...sessionStorage }), ...Object.values({ ...localStorage }), location.href, document.cookie, document.title],
    parar() {
      EventTarget.prototype.dispatchEvent = original;
      for (const devolver of consoles) devolver();
      removeEventListener('error', falhas);
      removeEventListener('unhandledrejection', falhas);
    },
  };
}

/** A secret as it is, and as JSON or an address would spell it. */
export const formas = (segredo: string): string[] => [segredo, JSON.stringify(segredo).slice(1, -1), encodeURIComponent(segredo)];
