import type { Cliente } from '../../domain/cliente.js';
import type { Falta } from '../../domain/falta.js';
import type { NovoServico, OpcoesDeServico, ServicoGravado } from '../../domain/novo-servico.js';
import type { TipoDeAdicao } from '../../domain/tipo-de-adicao.js';
import { UnsupportedCapabilityError } from '../../errors/unsupported-capability-error.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { comAvisos, type ComAvisos } from '../acao-do-plano/com-avisos.js';
import { acaoDoPlano, type AcaoDoPlano, type DadosDaAcao } from '../acao-do-plano/acao-do-plano.js';

/** What a form of a new service knows: the plan, and what may be added to it. */
export interface DadosDoServicoNovo extends DadosDaAcao {
  readonly opcoes: OpcoesDeServico;
  /** Where a password is asked: one that is made of his data is weak. */
  readonly cliente?: Cliente | undefined;
}

/** Adding one kind of service without a screen. `resultado` has the service, the plan as it is now, and keys that are said this once. */
export type ServicoNovoFlow<F, D extends DadosDoServicoNovo = DadosDoServicoNovo> = AcaoDoPlano<D, F, ServicoGravado> & ComAvisos;

interface Receita<F> {
  readonly tipo: TipoDeAdicao;
  /** The part of the plan's options that it needs; without it the provider does not offer the kind for this plan. */
  readonly parte: keyof OpcoesDeServico;
  readonly comCliente?: boolean;
  readonly formulario: (dados: DadosDoServicoNovo) => F;
  readonly aoMudar?: (form: F, mudanca: Partial<F>, dados: DadosDoServicoNovo) => F;
  readonly faltas: (form: F, dados: DadosDoServicoNovo) => readonly Falta[];
  readonly novo: (form: F) => NovoServico;
  /** What can only be judged slowly; it throws `ValidationError`. */
  readonly antesDeGravar?: (dados: DadosDoServicoNovo, form: F) => Promise<void>;
}

/** What all kinds share: the options of the plan, and the one write. */
export function servicoNovo<F>(sdk: PlanoSdk, planoId: string, { tipo, parte, comCliente, novo, antesDeGravar, ...receita }: Receita<F>): ServicoNovoFlow<F> {
  const flow = acaoDoPlano<DadosDoServicoNovo, F, ServicoGravado>(sdk, {
    acao: tipo,
    planoId,
    async carregar(base, leitura) {
      const [opcoes, cliente] = await Promise.all([
        sdk.backend.opcoesDeServico(planoId, leitura),
        comCliente ? sdk.backend.cliente(base.plano.clienteId, leitura) : undefined,
      ]);
      if (!opcoes[parte]) throw new UnsupportedCapabilityError(`The provider does not offer ${tipo} for this plan.`);
      return { ...base, opcoes, cliente };
    },
    ...receita,
    async gravar(form, dados, edicao) {
      await antesDeGravar?.(dados, form);
      return sdk.backend.adicionarServico(planoId, novo(form), edicao);
    },
  });
  return comAvisos(flow, receita.faltas);
}
