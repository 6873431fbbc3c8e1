import type { impresso as ptBR } from '../pt-BR/impresso.js';

/** English of the preview of a document. */
export const impresso: (typeof ptBR)['ptBR'] = {
  previa: (titulo) => `Preview: ${titulo}`,
  carregando: 'Preparing the document…',
  imprimir: 'Print',
  imprimirTermo: 'Print the form',
  voltar: 'Back',
  fechar: 'Close',
  abrirPdf: 'Open PDF',
  baixarPdf: 'Download PDF',
  pdfPronto: 'The document is ready as a PDF.',
  retirado: 'Parts of this template were left out for safety (programs, forms or images). Check before printing.',
  lacunas: (nomes) => `No value on record, a line is left to fill in by hand: ${nomes}.`,
  pdfInvalido: 'The server did not send a PDF that can be opened. Try again or tell support.',
  semParte: 'The document could not be shown. Check the network and try again.',
  naoImprimiu: 'The browser did not open its print dialog. Try again.',
};
