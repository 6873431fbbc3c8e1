import type { LitElement } from 'lit';

const vistos = new WeakSet<Element>();

async function emendarMes(mes: LitElement): Promise<void> {
  vistos.add(mes);
  await mes.updateComplete;
  mes.shadowRoot?.querySelector('thead')?.setAttribute('aria-hidden', 'true');
}

/**
 * Mends what axe finds in the calendar of `@vaadin/date-picker` 25: the row of weekdays is a row to assistive technology
 * although each of its cells is hidden from it (ARIA 1.2, "row": required owned elements). The days name their weekday.
 * Months are made while scrolling, so the calendar is watched for as long as it lives.
 */
export function emendarCalendario(calendario: Element): void {
  if (vistos.has(calendario)) return;
  vistos.add(calendario);
  const emendar = (): void => {
    for (const mes of calendario.querySelectorAll<LitElement>('vaadin-month-calendar')) if (!vistos.has(mes)) void emendarMes(mes);
  };
  new MutationObserver(emendar).observe(calendario, { childList: true, subtree: true });
  emendar();
}
