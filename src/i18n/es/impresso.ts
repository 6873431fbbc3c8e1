import type { impresso as ptBR } from '../pt-BR/impresso.js';

/** Spanish of the preview of a document. */
export const impresso: (typeof ptBR)['ptBR'] = {
  previa: (titulo) => `Vista previa: ${titulo}`,
  carregando: 'Preparando el documento…',
  imprimir: 'Imprimir',
  imprimirTermo: 'Imprimir el término',
  voltar: 'Volver',
  fechar: 'Cerrar',
  abrirPdf: 'Abrir PDF',
  baixarPdf: 'Descargar PDF',
  pdfPronto: 'El documento está listo en PDF.',
  retirado: 'Partes de este modelo quedaron fuera por seguridad (programas, formularios o imágenes). Revise antes de imprimir.',
  lacunas: (nomes) => `Sin valor en el registro, queda una línea para completar a mano: ${nomes}.`,
  pdfInvalido: 'El servidor no envió un PDF que se pueda abrir. Inténtelo de nuevo o avise al soporte.',
  semParte: 'No se pudo mostrar el documento. Revise la red e inténtelo de nuevo.',
  naoImprimiu: 'El navegador no abrió la impresión. Inténtelo de nuevo.',
};
