/** What the agenda needs once its first sheet has been painted, in one file: it is loaded then. */
import '../../internal/plano-campo-data.define.js';
import { campoStyles } from '../../styles/campo.styles.js';
import { coresForcadas } from './cores-forcadas.styles.js';
import { ferramentas } from './ferramentas.styles.js';
import { impressao } from './impressao.styles.js';

export { GestosNaGrade } from './gestos-na-grade.js';
export { maisView, filtrosView } from './barra.view.js';
export { duracaoView, legendaView } from './rodape.view.js';
export { ImpressaoController } from './impressao-controller.js';
export { impressaoView } from './impressao.view.js';

export const estilos = [campoStyles, ferramentas, coresForcadas, impressao];
