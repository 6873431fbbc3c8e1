import type { frases as ptBR } from '../pt-BR/frases.js';
import { dataValida } from '../../../sdk/domain/data.js';
import { formatarData, formatarMoeda } from '../formatar.js';

const dia = (data: string | number | undefined): string => (dataValida(String(data)) ? formatarData(String(data), 'en') : '');
const reais = (centavos: string | number | undefined): string => formatarMoeda(Number(centavos), 'en');

type Partes = (typeof ptBR)['ptBR'];

const erros: Partes['erros'] = {
  network: 'No connection to the server. Check the network and try again.',
  timeout: 'The server took too long to answer. Try again.',
  aborted: 'The request was interrupted. Try again.',
  unauthenticated: 'The session has ended. Sign in again to continue.',
  forbidden: 'No permission for this action. Ask the administrator.',
  'not-found': 'Not found. Reload the page and check.',
  conflict: 'Somebody else has changed this record. Check the current data and try again.',
  'slot-taken': 'This time has just been taken. Choose another one.',
  validation: 'Some fields were not accepted. Check the notes beside them.',
  rule: 'A registration rule does not allow this to go on.',
  unavailable: 'The service is down at the moment. Try again shortly.',
  'unexpected-response': 'The server gave an unexpected answer. Try again or tell the support team.',
  'unsupported-capability': 'This provider does not offer this feature.',
  'invalid-transition': 'The plan cannot go to this status.',
  'unconfirmed-write': 'It could not be confirmed that it was saved. Check the list before repeating.',
};

const faltas: Partes['faltas'] = {
  obrigatorio: () => 'Fill in this field.',
  'texto-longo': (v) => `Use at most ${v['maximo'] ?? ''} characters.`,
  'valor-invalido': () => 'Invalid value. Check the number.',
  'fora-do-intervalo': (v) => `Use a value from ${v['minimo'] ?? ''} to ${v['maximo'] ?? ''}.`,
  'opcao-indisponivel': () => 'This option is not available. Choose another one.',
  'cep-invalido': () => 'Invalid postcode (CEP). It has 8 digits.',
  'numero-ou-sn': () => 'Enter the number or tick “No number”.',
  'uf-invalida': () => 'Choose the state.',
  'documento-invalido': () => 'Invalid CPF or CNPJ. Check the digits.',
  'telefone-invalido': () => 'Invalid phone. Enter area code and number.',
  'email-invalido': () => 'Invalid e-mail. Example: name@provider.com.br.',
  'email-em-uso': () => 'This e-mail already exists. Choose another one.',
  'data-invalida': () => 'Invalid date. Use mm/dd/yyyy.',
  'data-passada': () => 'This date has passed. Choose today or later.',
  'hora-invalida': () => 'Invalid time. Use hh:mm, for example 08:30.',
  'hora-final-antes': () => 'The end time comes before the start time.',
  'horario-ocupado': () => 'This time is taken. Choose another one in the agenda.',
  'horario-fora-do-expediente': () => 'Outside the technician’s shift. Choose another time.',
  'horario-feriado': (v) => `Holiday${v['nome'] ? `: ${v['nome']}` : ''}. Choose another day.`,
  'horario-bloqueado': () => 'This time is blocked in the agenda. Choose another one.',
  'horario-passado': () => 'This time has passed. Choose another one.',
  'login-invalido': () => 'Use lower-case letters, digits, dot, hyphen or underscore, beginning and ending with a letter or digit.',
  'login-com-acento': () => 'The login cannot have accents.',
  'login-com-espaco': () => 'The login cannot have spaces.',
  'login-com-arroba': () => 'Enter the login without @: the domain has its own field.',
  'login-longo': (v) => `Login and domain together exceed ${v['maximo'] ?? ''} bytes.`,
  'login-em-uso': () => 'This login already exists. Choose another one.',
  'dominio-invalido': () => 'Invalid domain. Example: provider.com.br.',
  'dominio-sem-ponto': () => 'Domain without a dot: some servers do not accept it.',
  'senha-curta': (v) => `Use at least ${v['minimo'] ?? 8} characters.`,
  'senha-longa': (v) => `Use at most ${v['maximo'] ?? ''} characters.`,
  'senha-longa-para-roteador': (v) => `More than ${v['maximo'] ?? 32} characters: some routers do not accept it.`,
  'senha-caractere-invalido': () => 'Use only letters without accents, digits and common symbols.',
  'senha-com-espaco': () => 'Avoid spaces in the password: some routers do not accept them.',
  'senha-caractere-arriscado': () => 'Quotation marks, \\, $ and ? cause trouble in some routers.',
  'senha-igual-ao-login': () => 'The password must not be the same as the login.',
  'senha-igual-ao-email': () => 'The password must not be the same as the e-mail.',
  'senha-comum': () => 'This is one of the most used passwords. Choose or generate another.',
  'senha-adivinhavel': () => 'This password is easy to guess. Choose or generate another.',
  'senha-sem-requisitos': () => 'Use 8 characters or more, of 3 of the 4 kinds.',
  'senha-fraca': (v) => `The strength must reach ${v['minimo'] ?? ''}%.`,
  'banco-desconhecido': () => 'Unknown bank. Choose one from the list.',
  'agencia-tamanho': (v) => `It has ${v['tamanho'] ?? 4} digits.`,
  'agencia-digito': () => 'The branch check digit does not match.',
  'conta-tamanho': (v) => `Check the account: it has up to ${v['tamanho'] ?? ''} digits.`,
  'conta-digito': () => 'The account check digit does not match.',
  'operacao-obrigatoria': () => 'Enter the Caixa operation, for example 001.',
  consentimento: () => 'Confirm that the holder has authorised the debit.',
  'servico-pendente': () => 'Fill in this service and choose Save.',
  'cartao-vencido': () => 'The card has expired. Choose another one.',
  'data-fora-do-prazo': (v) => `Choose a day from ${dia(v['de'])} to ${dia(v['ate'])}.`,
  'data-final-antes': () => 'The last day comes before the first one.',
  'duracao-fora-do-prazo': (v) => `That is ${v['dias'] ?? ''} days. It may be from ${v['minimo'] ?? ''} to ${v['maximo'] ?? ''} days.`,
  'valor-acima': (v) => `The amount cannot be more than ${reais(v['centavos'])}.`,
  confirmacao: () => 'Tick this confirmation to go on.',
  'servico-a-adicionar': () => 'This plan demands a service that is missing. Add it first under Add Service.',
};

/** English of what all parts share. */
export const frases: Partes = { erros, faltas };
