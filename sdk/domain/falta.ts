/**
 * What the operator still has to mend, as data: never an exception, never a sentence.
 * The interface turns `codigo` into words in the operator's language (`src/i18n`).
 */
export interface Falta {
  /** Path of the field in the draft, e.g. `loginRadius.senha`. The interface focuses the field of this name. */
  readonly campo: string;
  readonly codigo: CodigoDeFalta;
  /** `erro` (default) stops; `aviso` is shown and lets go on. */
  readonly gravidade?: 'erro' | 'aviso';
  /** Figures for the sentence, e.g. `{ minimo: 8 }`. Never a secret. */
  readonly valores?: Readonly<Record<string, string | number>>;
}

/** Stable codes; a new one needs a sentence in `src/i18n/pt-BR/faltas.ts`, en and es. */
export type CodigoDeFalta =
  | 'obrigatorio'
  | 'texto-longo'
  | 'texto-curto'
  | 'valor-invalido'
  | 'fora-do-intervalo'
  | 'numero-inteiro'
  | 'casas-demais'
  | 'opcao-indisponivel'
  | 'cep-invalido'
  | 'numero-ou-sn'
  | 'uf-invalida'
  | 'documento-invalido'
  | 'telefone-invalido'
  | 'email-invalido'
  | 'email-em-uso'
  | 'data-invalida'
  | 'data-passada'
  | 'data-futura'
  | 'data-fora-do-intervalo'
  | 'hora-invalida'
  | 'hora-final-antes'
  | 'horario-ocupado'
  | 'horario-fora-do-expediente'
  | 'horario-feriado'
  | 'horario-bloqueado'
  | 'horario-passado'
  | 'login-invalido'
  | 'login-com-acento'
  | 'login-com-espaco'
  | 'login-com-arroba'
  | 'login-longo'
  | 'login-em-uso'
  | 'dominio-invalido'
  | 'dominio-sem-ponto'
  | 'dominio-incompleto'
  | 'dominio-rotulo'
  | 'dominio-br-sem-categoria'
  | 'dominio-br-categoria'
  | 'dominio-br-niveis'
  | 'dominio-br-letras'
  | 'dominio-br-numeros'
  | 'dominio-em-uso'
  | 'dominio-indisponivel'
  | 'dominio-nao-verificado'
  | 'ip-invalido'
  | 'ip-de-outro-tipo'
  | 'ip-nao-atribuivel'
  | 'ip-da-rede'
  | 'ip-fora-das-faixas'
  | 'ip-em-uso'
  | 'bloco-invalido'
  | 'bloco-desalinhado'
  | 'mac-invalido'
  | 'mac-de-grupo'
  | 'ciencia'
  | 'senha-curta'
  | 'senha-longa'
  | 'senha-longa-para-roteador'
  | 'senha-caractere-invalido'
  | 'senha-com-espaco'
  | 'senha-caractere-arriscado'
  | 'senha-igual-ao-login'
  | 'senha-igual-ao-email'
  | 'senha-comum'
  | 'senha-adivinhavel'
  | 'senha-sem-requisitos'
  | 'senha-fraca'
  | 'banco-desconhecido'
  | 'agencia-tamanho'
  | 'agencia-digito'
  | 'conta-tamanho'
  | 'conta-digito'
  | 'operacao-obrigatoria'
  | 'consentimento'
  | 'servico-pendente'
  | 'sem-mudanca'
  | 'cartao-vencido'
  | 'data-fora-do-prazo'
  | 'data-final-antes'
  | 'duracao-fora-do-prazo'
  | 'valor-acima'
  | 'confirmacao'
  | 'servico-a-adicionar'
  | 'vencimento-atual'
  | 'endereco-atual'
  | 'contrato-em-uso';

/** A warning alone does not stop a step. */
export const bloqueia = (falta: Falta): boolean => falta.gravidade !== 'aviso';

/** Puts a section's name before each field: `prefixar('contrato', …)` makes `contrato.diaDeVencimento`. */
export const prefixar = (prefixo: string, faltas: readonly Falta[]): Falta[] => faltas.map((falta) => ({ ...falta, campo: `${prefixo}.${falta.campo}` }));
