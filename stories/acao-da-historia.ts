import { esperar } from './sdk-da-historia.js';

/** What the element of an action shows, once it is there. */
export const acharNaAcao = <E extends HTMLElement>(palco: HTMLElement, tag: string, seletor: string): Promise<E> =>
  esperar(() => palco.querySelector(tag)?.shadowRoot?.querySelector<E>(seletor));

/** Presses the button with the deed. */
export const enviarAcao = async (palco: HTMLElement, tag: string): Promise<void> => (await acharNaAcao<HTMLFormElement>(palco, tag, 'form')).requestSubmit();
