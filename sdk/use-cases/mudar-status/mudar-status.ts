import { faltasDaMudancaDeStatus, statusOferecidos, type MudancaDeStatus } from '../../domain/mudanca-de-status.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import { statusDe, type StatusDePlano } from '../../domain/status.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { acaoDoPlano, type AcaoDoPlano, type DadosDaAcao } from '../acao-do-plano/acao-do-plano.js';

export interface DadosDaMudancaDeStatus extends DadosDaAcao {
  readonly atual: StatusDePlano;
  /** Where the plan may go from here. */
  readonly oferecidos: readonly StatusDePlano[];
}

/** "Mudar Status" without a screen (SPEC F02). `resultado` is the plan as it is now. */
export type MudarStatusFlow = AcaoDoPlano<DadosDaMudancaDeStatus, MudancaDeStatus, PlanoDoCliente>;

export const mudarStatus = (sdk: PlanoSdk, { planoId }: { readonly planoId: string }): MudarStatusFlow =>
  acaoDoPlano(sdk, {
    acao: 'mudar-status',
    planoId,
    carregar(base) {
      const { statusDePlano } = base.sessao.configuracao;
      const atual = statusDe(statusDePlano, base.plano.status.id);
      return { ...base, atual, oferecidos: statusOferecidos(statusDePlano, atual) };
    },
    formulario: () => ({ statusId: '', motivo: '' }),
    faltas: (form, { oferecidos }) => faltasDaMudancaDeStatus(form, oferecidos),
    gravar: ({ statusId, motivo }, _, edicao) => sdk.backend.mudarStatus(planoId, { statusId, motivo: motivo?.trim() || undefined }, edicao),
  });
