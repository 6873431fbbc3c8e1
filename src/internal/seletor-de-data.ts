type Estado = 'por-carregar' | 'carregando' | 'pronto' | 'recusado';

let estado: Estado = 'por-carregar';
const ouvintes = new Set<() => void>();

/**
 * On localhost the picker's own package gathers statistics and sends them to its makers. A portal's developer has not
 * been asked, so they are off, by the switch that its makers look at; a page that has Vaadin of its own has decided.
 */
function semEstatisticas(): void {
  const pagina = globalThis as { Vaadin?: { developmentMode?: boolean } };
  pagina.Vaadin = { ...pagina.Vaadin, developmentMode: pagina.Vaadin?.developmentMode ?? false };
}

/** Lets what the load has provoked be heard: a policy's report comes as a task of its own. */
const umaTarefa = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function carregar(): Promise<Estado> {
  let violou = false;
  const aoViolar = (): void => {
    violou = true;
  };
  document.addEventListener('securitypolicyviolation', aoViolar);
  try {
    semEstatisticas();
    await import('@vaadin/date-picker');
    await umaTarefa();
    // Under `style-src 'self'` its own style sheet is refused, and opening the calendar would hang the tab.
    const folha = document.querySelector<HTMLStyleElement>('style#vaadin-base');
    return violou || (folha !== null && folha.sheet === null) ? 'recusado' : 'pronto';
  } catch {
    return 'recusado';
  } finally {
    document.removeEventListener('securitypolicyviolation', aoViolar);
  }
}

/**
 * The calendar of all date fields of the page. It is loaded when a field is first touched, never by itself, and given
 * up for good when the host's policy or the network refuses it: the fields then stay native (SPEC X04).
 */
export const seletorDeData = {
  get pronto(): boolean {
    return estado === 'pronto';
  },
  /** Harmless when it is there, on its way or refused. */
  carregar(): void {
    if (estado !== 'por-carregar') return;
    estado = 'carregando';
    void carregar().then((fim) => {
      estado = fim;
      for (const avisar of [...ouvintes]) avisar();
    });
  },
  /** Hears once it is decided. Returns the function that stops it. */
  ouvir(ouvinte: () => void): () => void {
    ouvintes.add(ouvinte);
    return () => void ouvintes.delete(ouvinte);
  },
};
