import type { CodigoDeRedutor, CodigoDeRequisito, FaixaDaSenha } from '../../../sdk/domain/senha/avaliacao-da-senha.js';
import { alertasEmPortugues } from '../../../sdk/domain/senha/guarda/motivos.js';
import type { Textos } from '../textos.js';

const faixas: Record<FaixaDaSenha, string> = { 'muito-fraca': 'Muito Fraca', fraca: 'Fraca', boa: 'Boa', forte: 'Forte', 'muito-forte': 'Muito Forte' };

const requisitos: Record<CodigoDeRequisito, string> = {
  'oito-caracteres': '8 caracteres',
  'tres-de-quatro': '3 dos 4 tipos de caracteres',
  maiuscula: 'Letra maiúscula',
  minuscula: 'Letra minúscula',
  digito: 'Número',
  simbolo: 'Símbolo',
};

const redutores: Record<CodigoDeRedutor, string> = {
  'so-letras': 'Só letras',
  'so-digitos': 'Só números',
  repeticao: 'Caracteres repetidos',
  'maiusculas-consecutivas': 'Maiúsculas seguidas',
  'minusculas-consecutivas': 'Minúsculas seguidas',
  'digitos-consecutivos': 'Números seguidos',
  'igual-ao-login': 'Igual ao login',
  'igual-ao-email': 'Igual ao e-mail',
  'sequencia-letras': 'Sequência de letras (abc)',
  'sequencia-digitos': 'Sequência de números (123)',
  'sequencia-simbolos': 'Sequência de símbolos (!@#)',
};

const ptBR = {
  faixas,
  requisitos,
  redutores,
  ...alertasEmPortugues,
  parcelas: {
    comprimento: 'Comprimento',
    maiusculas: 'Maiúsculas',
    minusculas: 'Minúsculas',
    digitos: 'Números',
    simbolos: 'Símbolos',
    meio: 'Números e símbolos no meio',
    requisitos: 'Requisitos recomendados',
  },
  porque: (porcento: string) => `Por que ${porcento}?`,
  somaDasParcelas: 'A soma, limitada entre 0 e 100, é a porcentagem.',
  naoVerificada: 'Uma verificação externa não respondeu: não verificado.',
  forca: 'Força da senha',
  semSenha: 'Sem senha',
  porcento: (percentual: number) => `${percentual} %`,
  valor: (porcento: string, faixa: string) => `${porcento}, ${faixa.toLowerCase()}`,
  atendido: 'atendido',
  pendente: 'pendente',
  recomendado: 'Recomendado',
  /** Read with the page's own field: the list itself stands elsewhere. */
  descricao: (requisitos: string) => `Recomendado: ${requisitos}.`,
  reduz: 'O que reduz a força',
  presente: 'presente',
  ausente: 'ausente',
  mostrar: 'Mostrar senha',
  ocultar: 'Ocultar senha',
  visivel: 'A senha está visível.',
  oculta: 'A senha está oculta.',
  gerar: 'Gerar senha',
  gerada: 'Senha gerada. Ela está visível.',
  copiar: 'Copiar',
  copiada: 'Senha copiada.',
  copieAMao: 'A senha está selecionada. Copie com Ctrl+C.',
  naEscala: (porcento: string, motivos: string) => `${porcento} na escala, mas ${motivos}.`,
  cuidado: (motivos: string) => `Cuidado: ${motivos}.`,
  sugestao: 'Gere uma senha, ou junte quatro palavras sem relação.',
  fraseLonga: 'Frase longa: boa escolha.',
  limiteRadius: (minimo: number, maximo: number) => `De ${minimo} a ${maximo} caracteres, sem acentos; melhor sem espaços.`,
  limiteEmail: 'De 8 a 128 caracteres.',
  anuncio: (faixa: string, motivos: string, faltam: string) =>
    `Senha ${faixa.toLowerCase()}.${motivos ? ` Cuidado: ${motivos}.` : ''}${faltam ? ` Falta: ${faltam}.` : ''}`,
};

export const senha: Textos<typeof ptBR> = { nome: 'senha', ptBR };
