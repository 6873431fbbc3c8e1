/** What the agenda needs once its first sheet has been painted, in one file: it is loaded then. */
import '../../internal/plano-campo-data.define.js';
import { ferramentas } from './ferramentas.styles.js';
import { impressao } from './impressao.styles.js';

export { GestosNaGrade } from './gestos-na-grade.js';
export { opcoesDeAlvoView, dataView, filtrosView } from './barra-completa.view.js';
export { duracaoView, legendaView } from './rodape-completo.view.js';
export { ImpressaoController } from './impressao-controller.js';
export { impressaoView } from './impressao.view.js';

export const estilos = [ferramentas, impressao];
