/** The day as a list, in one file: it is loaded where it is shown. */
export { listaView, reanimarRadios } from './lista.view.js';
export { lista as estilos } from './lista.styles.js';
