import type { CodigoDeRedutor, CodigoDeRequisito, FaixaDaSenha } from '../../../sdk/domain/senha/avaliacao-da-senha.js';
import type { Textos } from '../textos.js';

const faixas: Record<FaixaDaSenha, string> = { 'muito-fraca': 'Muito Fraca', fraca: 'Fraca', boa: 'Boa', forte: 'Forte', 'muito-forte': 'Muito Forte' };

const requisitos: Record<CodigoDeRequisito, string> = {
  'oito-caracteres': '8 caracteres',
  'tres-de-quatro': '3 dos 4 tipos abaixo',
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
  valor: (percentual: number, faixa: string) => `${percentual} %, ${faixa.toLowerCase()}`,
  atendido: 'atendido',
  pendente: 'pendente',
  recomendado: 'Recomendado',
  reduz: 'O que reduz a força',
  mostrar: 'Mostrar senha',
  ocultar: 'Ocultar senha',
  visivel: 'A senha está visível.',
  oculta: 'A senha está oculta.',
  gerar: 'Gerar senha',
  gerada: 'Senha gerada.',
  anuncio: (faixa: string) => `Senha ${faixa.toLowerCase()}.`,
};

export const senha: Textos<typeof ptBR> = { nome: 'senha', ptBR };
