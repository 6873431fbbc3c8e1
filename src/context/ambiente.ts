import { ContextRoot, createContext } from '@lit/context';
import type { PlanoSdk } from '../../sdk/plano-sdk.js';
import type { Idioma } from '../i18n/idioma.js';
import type { TextosDoPortal } from '../i18n/textos-do-portal.js';

/** What `<plano-provider>` gives to every element inside it. */
export interface Ambiente {
  /** Absent while the provider has been told of no backend. */
  readonly sdk: PlanoSdk | undefined;
  readonly idioma: Idioma | undefined;
  /** `nativo`: date fields never load the date picker (strict CSP, Trusted Types). */
  readonly seletorData: 'nativo' | undefined;
  /** The portal's own words. */
  readonly textos?: TextosDoPortal | undefined;
}

/** The key carries the major version, so that two majors on one page do not hear each other. */
export const ambienteContext = createContext<Ambiente>(Symbol.for('plano-kit/sdk@1'));

let raiz: ContextRoot | undefined;

/** Lets an element hear a provider that is defined after it. Without this it never would. */
export function ouvirProvedoresTardios(): void {
  if (raiz) return;
  raiz = new ContextRoot();
  raiz.attach(document.documentElement);
}
