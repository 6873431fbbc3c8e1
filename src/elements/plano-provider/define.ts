import { defineElement } from '../../internal/define-element.js';
import { PlanoProvider } from './plano-provider.js';
export type * from '../../events/eventos.js';

defineElement('plano-provider', PlanoProvider);

declare global {
  interface HTMLElementTagNameMap {
    'plano-provider': PlanoProvider;
  }
}
