/** The day as a list, in one file: it is loaded where it is shown. */
import { campoStyles } from '../../styles/campo.styles.js';
import { lista } from './lista.styles.js';

export { listaView, reanimarRadios } from './lista.view.js';

export const estilos = [campoStyles, lista];
