import { dataValida, somarDias, type DataIso } from '../../domain/data.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import { statusDe, type StatusDePlano } from '../../domain/status.js';
import { diasDaSuspensao, faltasDaSuspensao, type LimitesDeSuspensao, type RascunhoDeSuspensao } from '../../domain/suspensao.js';
import { transicoesDe } from '../../domain/transicoes.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { acaoDoPlano, type AcaoDoPlano, type DadosDaAcao, type EstadoDaAcao } from '../acao-do-plano/acao-do-plano.js';

export interface DadosDaSuspensao extends DadosDaAcao {
  readonly limites: LimitesDeSuspensao;
}

export type EstadoDaSuspensao = EstadoDaAcao<DadosDaSuspensao, RascunhoDeSuspensao, PlanoDoCliente>;

/** What a suspension would bring. */
export interface PreviaDaSuspensao {
  readonly dias: number;
  /** The day on which the plan is back by itself, and as what. */
  readonly volta: DataIso;
  readonly depois?: StatusDePlano | undefined;
  /** Whether it bills meanwhile. */
  readonly fatura: StatusDePlano['fatura'];
}

/** "Suspensão Temporária" without a screen (SPEC F10). One that begins on a later day is set for it (`plano.programado`). */
export interface SuspensaoTemporariaFlow extends AcaoDoPlano<DadosDaSuspensao, RascunhoDeSuspensao, PlanoDoCliente> {
  /** undefined while the chosen days are no period. */
  previa(): PreviaDaSuspensao | undefined;
}

/** Starts the flow for a plan. */
export function suspensaoTemporaria(sdk: PlanoSdk, { planoId }: { readonly planoId: string }): SuspensaoTemporariaFlow {
  const flow = acaoDoPlano<DadosDaSuspensao, RascunhoDeSuspensao, PlanoDoCliente>(sdk, {
    acao: 'suspensao-temporaria',
    planoId,
    carregar: async (base, leitura) => ({ ...base, limites: await sdk.backend.limitesDeSuspensao(planoId, leitura) }),
    formulario: ({ limites: { inicio, dias } }) => (inicio.de > inicio.ate ? {} : { de: inicio.de, ate: somarDias(inicio.de, dias.minimo - 1) }),
    // A later first day takes the last one along, so that the period does not become too short.
    aoMudar: (form, mudanca, { limites }) =>
      'de' in mudanca && !('ate' in mudanca) && form.de && dataValida(form.de) && (form.ate ?? '') < somarDias(form.de, limites.dias.minimo - 1)
        ? { ...form, ate: somarDias(form.de, limites.dias.minimo - 1) }
        : form,
    faltas: (form, { limites }) => faltasDaSuspensao(form, limites),
    gravar: ({ de = '', ate = '' }, _, edicao) => sdk.backend.suspenderPlano(planoId, { de, ate }, edicao),
  });
  return Object.assign(flow, {
    previa(): PreviaDaSuspensao | undefined {
      const { state } = flow;
      if (!('form' in state)) return undefined;
      const { dados, form } = state;
      const dias = diasDaSuspensao(form);
      if (dias === undefined || !form.ate) return undefined;
      const { statusDePlano } = dados.sessao.configuracao;
      const suspenso = transicoesDe(statusDePlano, statusDe(statusDePlano, dados.plano.status.id)).suspender;
      return {
        dias,
        volta: somarDias(form.ate, 1),
        depois: suspenso?.aoTerminar ? statusDe(statusDePlano, suspenso.aoTerminar) : undefined,
        fatura: suspenso?.fatura ?? false,
      };
    },
  });
}
