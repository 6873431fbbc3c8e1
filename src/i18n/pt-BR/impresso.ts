import type { Textos } from '../textos.js';

const ptBR = {
  previa: (titulo: string) => `Prévia: ${titulo}`,
  carregando: 'Preparando o documento…',
  imprimir: 'Imprimir',
  imprimirTermo: 'Imprimir termo',
  voltar: 'Voltar',
  fechar: 'Fechar',
  abrirPdf: 'Abrir PDF',
  baixarPdf: 'Baixar PDF',
  pdfPronto: 'O documento está pronto em PDF.',
  retirado: 'Partes deste modelo ficaram de fora por segurança (programas, formulários ou imagens). Confira antes de imprimir.',
  lacunas: (nomes: string) => `Sem valor no cadastro, fica uma linha para preencher à mão: ${nomes}.`,
  pdfInvalido: 'O servidor não mandou um PDF que se possa abrir. Tente de novo ou avise o suporte.',
  semParte: 'Não foi possível mostrar o documento. Confira a rede e tente de novo.',
  naoImprimiu: 'O navegador não abriu a impressão. Tente de novo.',
};

/** The preview of a document, on every screen that prints one (SPEC D02). */
export const impresso: Textos<typeof ptBR> = { nome: 'impresso', ptBR };
