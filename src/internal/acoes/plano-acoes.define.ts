import { defineElement } from '../define-element.js';
import { PlanoAcoes } from './plano-acoes.js';

defineElement('plano-acoes', PlanoAcoes);

declare global {
  interface HTMLElementTagNameMap {
    'plano-acoes': PlanoAcoes;
  }
}
