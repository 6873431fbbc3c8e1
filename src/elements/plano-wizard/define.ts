import { defineElement } from '../../internal/define-element.js';
import { PlanoWizard } from './plano-wizard.js';
export type * from '../../events/eventos.js';

defineElement('plano-wizard', PlanoWizard);

declare global {
  interface HTMLElementTagNameMap {
    'plano-wizard': PlanoWizard;
  }
}
