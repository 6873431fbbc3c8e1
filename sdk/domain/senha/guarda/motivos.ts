import type { Alerta, CodigoDeAlerta, TipoDeTrecho, Trecho } from './alerta.js';

/** How an alert is worded in one language; the interface has the same in each of its three. */
export interface PalavrasDosAlertas {
  readonly trechos: Readonly<Record<TipoDeTrecho, string>>;
  readonly alertas: Readonly<Record<CodigoDeAlerta, (evidencia: string) => string>>;
}

/** Portuguese: what `motivo` says, and what the elements say by default. */
export const alertasEmPortugues: PalavrasDosAlertas = {
  trechos: {
    palavra: 'palavra',
    login: 'login',
    dominio: 'domínio',
    email: 'e-mail',
    nome: 'nome',
    documento: 'CPF ou CNPJ',
    telefone: 'telefone',
    provedor: 'provedor',
    plano: 'plano',
    ano: 'ano',
    data: 'data',
    sequencia: 'sequência',
    teclado: 'teclas vizinhas',
    repeticao: 'repetição',
    numeros: 'números',
    simbolos: 'símbolo',
    letras: 'letras',
    mac: 'MAC',
    ip: 'IP',
    cep: 'CEP',
    placa: 'placa',
  },
  alertas: {
    'igual-ao-login': () => 'é igual ao login',
    'igual-ao-email': () => 'é igual ao e-mail',
    'so-brancos': () => 'só tem espaços',
    'senha-comum': () => 'é uma das senhas mais usadas',
    'palavra-comum': (evidencia) => `é uma senha comum: ${evidencia}`,
    'palavra-enfeitada': (evidencia) => `é pouco mais que ${evidencia}`,
    'dados-do-cliente': (evidencia) => `usa dados do cliente: ${evidencia}`,
    'dados-do-provedor': (evidencia) => `usa dados do provedor: ${evidencia}`,
    documento: () => 'é um CPF ou CNPJ',
    telefone: () => 'parece um telefone',
    data: () => 'é uma data',
    'formato-conhecido': (evidencia) => `tem um formato conhecido: ${evidencia}`,
    repeticao: () => 'repete o mesmo trecho',
    sequencia: () => 'segue uma sequência',
    teclado: () => 'segue a ordem do teclado',
    vazada: () => 'está em listas de senhas vazadas',
    adivinhavel: () => 'pode ser adivinhada em pouco tempo',
  },
};

/** The evidence in words: "mudar + símbolo + ano". */
export const evidenciaEmPalavras = (evidencia: readonly Trecho[], { trechos }: PalavrasDosAlertas): string =>
  evidencia.map(({ tipo, texto }) => texto ?? trechos[tipo]).join(' + ');

/** The reason of an alert in words: "é uma senha comum: mudar + símbolo + ano". */
export const motivoDoAlerta = ({ codigo, evidencia }: Pick<Alerta, 'codigo' | 'evidencia'>, palavras = alertasEmPortugues): string =>
  palavras.alertas[codigo](evidenciaEmPalavras(evidencia, palavras));
