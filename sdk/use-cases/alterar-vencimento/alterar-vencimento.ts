import type { VencimentoAlterado } from '../../backend/port.js';
import { faltasDoVencimento, previaDoVencimento, type OpcoesDeVencimento, type PreviaDoVencimento } from '../../domain/vencimento.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { acaoDoPlano, type AcaoDoPlano, type DadosDaAcao } from '../acao-do-plano/acao-do-plano.js';

export interface DadosDoVencimento extends DadosDaAcao {
  readonly opcoes: OpcoesDeVencimento;
}

/** 31 is "último dia". */
export interface FormDoVencimento {
  readonly dia?: number | undefined;
}

/** "Alterar Data de Vencimento" without a screen (SPEC D04). `resultado` has the plan, what was billed, and the term to print. */
export type AlterarVencimentoFlow = AcaoDoPlano<DadosDoVencimento, FormDoVencimento, VencimentoAlterado>;

/** Pro-rata and next bill of a due day, before it is changed; undefined for a day that cannot be chosen. */
export function previaDoDia({ opcoes, plano, hoje }: DadosDoVencimento, dia: number | undefined): PreviaDoVencimento | undefined {
  const para = opcoes.opcoes.find((par) => par.dia === dia);
  if (!para || faltasDoVencimento(dia, opcoes).length > 0) return undefined;
  return previaDoVencimento({ de: opcoes.atual, para, preco: plano.preco, estrategia: opcoes.estrategia, hoje });
}

export const alterarVencimento = (sdk: PlanoSdk, { planoId }: { readonly planoId: string }): AlterarVencimentoFlow =>
  acaoDoPlano(sdk, {
    acao: 'alterar-vencimento',
    planoId,
    carregar: async (base, leitura) => ({ ...base, opcoes: await sdk.backend.opcoesDeVencimento(planoId, leitura) }),
    formulario: (): FormDoVencimento => ({}),
    faltas: ({ dia }, { opcoes }) => faltasDoVencimento(dia, opcoes),
    gravar: ({ dia }, _, edicao) => sdk.backend.alterarVencimento(planoId, { dia: dia! }, edicao),
  });
