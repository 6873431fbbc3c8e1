import { perdasDoServico, type PerdaDoServico } from '../../domain/perdas-do-servico.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { acaoDoPlano, type AcaoDoPlano } from '../acao-do-plano/acao-do-plano.js';
import { acharServico, situacaoDe, type DadosDoServico } from '../editar-servico/servico-do-plano.js';

export interface DadosDaRemocao extends DadosDoServico {
  /** What is lost, the gravest first. */
  readonly perdas: readonly PerdaDoServico[];
}

/** `ciente`: the operator has read what is lost. */
export interface FormDaRemocao {
  readonly ciente: boolean;
}

/** "Remover" a service without a screen (SPEC E09): nothing is sent before the operator has confirmed what is lost. */
export type RemoverServicoFlow = AcaoDoPlano<DadosDaRemocao, FormDaRemocao, PlanoDoCliente>;

export const removerServico = (sdk: PlanoSdk, { planoId, servicoId }: { readonly planoId: string; readonly servicoId: string }): RemoverServicoFlow =>
  acaoDoPlano<DadosDaRemocao, FormDaRemocao, PlanoDoCliente>(sdk, {
    acao: 'remover-servico',
    planoId,
    situacao: situacaoDe('remover', servicoId),
    carregar(base) {
      const servico = acharServico(base.plano, servicoId);
      return { ...base, servico, perdas: perdasDoServico(servico) };
    },
    formulario: () => ({ ciente: false }),
    faltas: ({ ciente }) => (ciente ? [] : [{ campo: 'ciente', codigo: 'ciencia' }]),
    gravar: (_, __, edicao) => sdk.backend.removerServico(planoId, servicoId, edicao),
  });
