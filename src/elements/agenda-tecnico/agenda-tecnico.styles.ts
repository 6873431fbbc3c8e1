import { base } from '../../styles/base.styles.js';
import { campoStyles } from '../../styles/campo.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { grade } from './grade.styles.js';
import { impressao } from './impressao.styles.js';
import { lista } from './lista.styles.js';
import { moldura } from './moldura.styles.js';

/** Later ones win where two speak of the same thing. */
export const estilos = [tokens, base, campoStyles, moldura, grade, lista, impressao];
