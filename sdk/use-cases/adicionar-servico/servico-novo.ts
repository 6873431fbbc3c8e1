import type { Falta } from '../../domain/falta.js';
import type { NovoServico, OpcoesDeServico, ServicoGravado } from '../../domain/novo-servico.js';
import type { TipoDeAdicao } from '../../domain/tipo-de-adicao.js';
import { UnsupportedCapabilityError } from '../../errors/unsupported-capability-error.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { acaoDoPlano, type AcaoDoPlano, type DadosDaAcao } from '../acao-do-plano/acao-do-plano.js';

/** What a form of a new service knows: the plan, and what may be added to it. */
export interface DadosDoServicoNovo extends DadosDaAcao {
  readonly opcoes: OpcoesDeServico;
}

/** Adding one kind of service without a screen. `resultado` has the service, the plan as it is now, and keys that are said this once. */
export type ServicoNovoFlow<F, D extends DadosDoServicoNovo = DadosDoServicoNovo> = AcaoDoPlano<D, F, ServicoGravado>;

interface Receita<F> {
  readonly tipo: TipoDeAdicao;
  /** The part of the plan's options that it needs; without it the provider does not offer the kind for this plan. */
  readonly parte: keyof OpcoesDeServico;
  readonly formulario: (dados: DadosDoServicoNovo) => F;
  readonly aoMudar?: (form: F, mudanca: Partial<F>, dados: DadosDoServicoNovo) => F;
  readonly faltas: (form: F, dados: DadosDoServicoNovo) => readonly Falta[];
  readonly novo: (form: F) => NovoServico;
}

/** What all kinds share: the options of the plan, and the one write. */
export const servicoNovo = <F>(sdk: PlanoSdk, planoId: string, { tipo, parte, novo, ...receita }: Receita<F>): ServicoNovoFlow<F> =>
  acaoDoPlano<DadosDoServicoNovo, F, ServicoGravado>(sdk, {
    acao: tipo,
    planoId,
    async carregar(base, leitura) {
      const opcoes = await sdk.backend.opcoesDeServico(planoId, leitura);
      if (!opcoes[parte]) throw new UnsupportedCapabilityError(`The provider does not offer ${tipo} for this plan.`);
      return { ...base, opcoes };
    },
    ...receita,
    gravar: (form, _, edicao) => sdk.backend.adicionarServico(planoId, novo(form), edicao),
  });
