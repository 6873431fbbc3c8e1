import { defineElement } from '../../internal/define-element.js';
import { AssistenteAutenticacao } from './assistente-autenticacao.js';
export type * from '../../events/eventos.js';

defineElement('assistente-autenticacao', AssistenteAutenticacao);

declare global {
  interface HTMLElementTagNameMap {
    'assistente-autenticacao': AssistenteAutenticacao;
  }
}
