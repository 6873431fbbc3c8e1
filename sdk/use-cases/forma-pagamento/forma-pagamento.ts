import { createLoader, type Resource } from '../../core/resource.js';
import type { Readable } from '../../core/store.js';
import type { Cliente } from '../../domain/cliente.js';
import { faltasDaTroca, type CobrancaDoPlano } from '../../domain/cobranca-do-plano.js';
import { detalhesDaCobranca, faltasDaCobranca, type CartaoSalvo, type RascunhoDeCobranca } from '../../domain/cobranca.js';
import { prefixar } from '../../domain/falta.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import { isSdkError, type SdkError } from '../../errors/sdk-error.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { acaoDoPlano, type AcaoDoPlano, type DadosDaAcao } from '../acao-do-plano/acao-do-plano.js';

export interface DadosDaFormaDePagamento extends DadosDaAcao {
  readonly cliente: Cliente;
  /** How the plan is paid now, masked. */
  readonly atual: CobrancaDoPlano;
}

export interface FormDaFormaDePagamento {
  readonly cobranca: RascunhoDeCobranca;
  /** Ids of the warning rules that the operator has read and confirmed (B12). */
  readonly regrasConfirmadas: readonly string[];
}

/** "Forma de Pagamento" of a plan that is there, without a screen (SPEC F08; rules of B08). `resultado` is the plan as it is now. */
export interface FormaDePagamentoFlow extends AcaoDoPlano<DadosDaFormaDePagamento, FormDaFormaDePagamento, PlanoDoCliente> {
  /** The client's saved cards, asked for when "Cartão de Crédito" is chosen. */
  readonly cartoes: Readable<Resource<readonly CartaoSalvo[], SdkError>>;
  carregarCartoes(): void;
}

export function formaDePagamento(sdk: PlanoSdk, { planoId }: { readonly planoId: string }): FormaDePagamentoFlow {
  const flow = acaoDoPlano<DadosDaFormaDePagamento, FormDaFormaDePagamento, PlanoDoCliente>(sdk, {
    acao: 'forma-pagamento',
    planoId,
    async carregar(base, leitura) {
      const [cliente, atual] = await Promise.all([sdk.backend.cliente(base.plano.clienteId, leitura), sdk.backend.cobrancaDoPlano(planoId, leitura)]);
      return { ...base, cliente, atual };
    },
    formulario: () => ({ cobranca: {}, regrasConfirmadas: [] }),
    // What was confirmed was confirmed of another form.
    aoMudar: (form, mudanca) => (mudanca.cobranca ? { ...form, regrasConfirmadas: [] } : form),
    faltas: ({ cobranca }, { sessao, hoje, atual }) => [
      ...prefixar('cobranca', faltasDaCobranca(cobranca, { formas: sessao.configuracao.formasDePagamento, hoje })),
      ...faltasDaTroca(cobranca.forma, atual),
    ],
    gravar: ({ cobranca, regrasConfirmadas }, { cliente: { nome, documento } }, edicao) =>
      sdk.backend.mudarFormaDePagamento(planoId, { cobranca: detalhesDaCobranca(cobranca, { nome, documento }), regrasConfirmadas }, edicao),
  });
  const cartoes = createLoader<readonly CartaoSalvo[], string, SdkError>(
    async (clienteId, signal) => ((await sdk.sessao()).capacidades.cartoesSalvos ? sdk.backend.cartoesSalvos(clienteId, { signal }) : []),
    isSdkError,
  );
  const { encerrar } = flow;
  return Object.assign(flow, {
    cartoes,
    carregarCartoes(): void {
      const { state } = flow;
      const { status } = cartoes.state;
      if (state.phase === 'editing' && (status === 'idle' || status === 'failed')) void cartoes.load(state.dados.plano.clienteId);
    },
    encerrar(): void {
      cartoes.abort();
      encerrar();
    },
  });
}
