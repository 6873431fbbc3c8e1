import type { DataIso } from '../../domain/data.js';
import { faltasDoDesbloqueio, fimDoDesbloqueio, type LimiteDeDesbloqueio } from '../../domain/desbloqueio.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import { statusDe, type StatusDePlano } from '../../domain/status.js';
import { transicoesDe } from '../../domain/transicoes.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { acaoDoPlano, type AcaoDoPlano, type DadosDaAcao, type EstadoDaAcao } from '../acao-do-plano/acao-do-plano.js';

export interface DadosDoDesbloqueio extends DadosDaAcao, LimiteDeDesbloqueio {}

export interface FormDoDesbloqueio {
  readonly dias?: number | undefined;
}

export type EstadoDoDesbloqueio = EstadoDaAcao<DadosDoDesbloqueio, FormDoDesbloqueio, PlanoDoCliente>;

/** What an unlock would bring. */
export interface PreviaDoDesbloqueio {
  /** Last day with access. */
  readonly ate: DataIso;
  /** Where the plan goes by itself after that. */
  readonly depois?: StatusDePlano | undefined;
}

/** "Desbloqueio em Confiança" without a screen (SPEC F07). The answer's `status.ate` is what holds. */
export interface DesbloqueioConfiancaFlow extends AcaoDoPlano<DadosDoDesbloqueio, FormDoDesbloqueio, PlanoDoCliente> {
  /** Until when the chosen days would last; undefined while the backend would not take them. */
  previa(): PreviaDoDesbloqueio | undefined;
}

/** Starts the flow for a plan. */
export function desbloqueioConfianca(sdk: PlanoSdk, { planoId }: { readonly planoId: string }): DesbloqueioConfiancaFlow {
  const flow = acaoDoPlano<DadosDoDesbloqueio, FormDoDesbloqueio, PlanoDoCliente>(sdk, {
    acao: 'desbloqueio-confianca',
    planoId,
    carregar: async (base, leitura) => ({ ...base, ...(await sdk.backend.limiteDeDesbloqueio(planoId, leitura)) }),
    formulario: ({ diasMaximos }) => ({ dias: diasMaximos > 0 ? diasMaximos : undefined }),
    faltas: faltasDoDesbloqueio,
    gravar: ({ dias = 0 }, _, edicao) => sdk.backend.desbloquearEmConfianca(planoId, { dias }, edicao),
  });
  return Object.assign(flow, {
    previa(): PreviaDoDesbloqueio | undefined {
      const { state } = flow;
      if (!('form' in state)) return undefined;
      const { dados, form } = state;
      if (form.dias === undefined || faltasDoDesbloqueio(form, dados).length > 0) return undefined;
      const { statusDePlano } = dados.sessao.configuracao;
      const aoTerminar = transicoesDe(statusDePlano, statusDe(statusDePlano, dados.plano.status.id)).desbloquear?.aoTerminar;
      return { ate: fimDoDesbloqueio(dados.hoje, form.dias), depois: aoTerminar ? statusDe(statusDePlano, aoTerminar) : undefined };
    },
  });
}
