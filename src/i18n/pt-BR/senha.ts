import type { CodigoDeRedutor, CodigoDeRequisito, FaixaDaSenha } from '../../../sdk/domain/senha/avaliacao-da-senha.js';
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
  anuncio: (faixa: string, faltam: string) => `Senha ${faixa.toLowerCase()}.${faltam ? ` Falta: ${faltam}.` : ''}`,
};

export const senha: Textos<typeof ptBR> = { nome: 'senha', ptBR };
