/** The fields that a registration rule may look at (DOMINIO §2). */
export type CampoDeRegra = 'formaDePagamento' | 'diaDeVencimento' | 'oferta' | 'fidelidadeMeses' | 'cidade' | 'tipoDeDocumento';

export interface CondicaoDeRegra {
  readonly campo: CampoDeRegra;
  readonly em: readonly (string | number)[];
}

/** "Regras Cadastro": made in the ERP, checked when a plan is added. Manual 5.4 Obs4. */
export interface RegraDeCadastro {
  readonly id: string;
  readonly nome: string;
  readonly efeito: 'bloqueia' | 'avisa';
  /** The rule applies when all of these hold. */
  readonly quando: readonly CondicaoDeRegra[];
  /** It is broken when one of these does not. */
  readonly exige: readonly CondicaoDeRegra[];
  /** The ERP's own sentence: what the rule asks for. */
  readonly mensagem: string;
}

/** A broken rule, as the alert shows it. */
export interface RegraQuebrada {
  readonly id: string;
  readonly nome: string;
  readonly efeito: 'bloqueia' | 'avisa';
  readonly mensagem: string;
  /** The first field that does not fit. */
  readonly campo: CampoDeRegra;
}

export type FatosDoPlano = { readonly [C in CampoDeRegra]?: string | number | undefined };

const vale = (condicao: CondicaoDeRegra, fatos: FatosDoPlano): boolean => {
  const fato = fatos[condicao.campo];
  return fato !== undefined && condicao.em.includes(fato);
};

/** Every broken rule, blocking ones first. */
export function regrasQuebradas(regras: readonly RegraDeCadastro[], fatos: FatosDoPlano): RegraQuebrada[] {
  const quebradas: RegraQuebrada[] = [];
  for (const { id, nome, efeito, quando, exige, mensagem } of regras) {
    if (!quando.every((condicao) => vale(condicao, fatos))) continue;
    const primeira = exige.find((condicao) => !vale(condicao, fatos));
    if (primeira) quebradas.push({ id, nome, efeito, mensagem, campo: primeira.campo });
  }
  return quebradas.sort((a, b) => Number(a.efeito === 'avisa') - Number(b.efeito === 'avisa'));
}
