import type { AutorizacaoSalva, Edicao } from '../../backend/port.js';
import {
  FORMAS_AUTORIZADAS,
  type AutorizacaoDeDebito,
  type FormaAutorizada,
  type MudancaDeAutorizacao,
  type NovaAutorizacao,
} from '../../domain/autorizacao-de-debito.js';
import type { Cliente } from '../../domain/cliente.js';
import { detalhesDaCobranca, faltasDaCobranca, type RascunhoDeCobranca } from '../../domain/cobranca.js';
import { prefixar, type Falta } from '../../domain/falta.js';
import { isValidationError } from '../../errors/guards.js';
import { ValidationError } from '../../errors/validation-error.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { acaoDoPlano, type AcaoDoPlano, type DadosDaAcao } from '../acao-do-plano/acao-do-plano.js';

export interface DadosDaAutorizacao extends DadosDaAcao {
  readonly cliente: Cliente;
  /** Newest first. */
  readonly autorizacoes: readonly AutorizacaoDeDebito[];
  /** Those that the backend offers: always "Débito em Conta", and "Pix Automático" where it has it. */
  readonly formas: readonly FormaAutorizada[];
}

export interface FormDaAutorizacao {
  /** A new authorisation. Fields in `faltas` are named `cobranca.…`. */
  readonly cobranca: RascunhoDeCobranca;
  /** Instead of a new one: what the bank or the client said of one that is there. */
  readonly mudanca?: MudancaDeAutorizacao | undefined;
}

/** "Autorização de Débito Bancário" without a screen (SPEC D05). Its document's `referenciaId` is the authorisation's id. */
export type AutorizacaoDebitoFlow = AcaoDoPlano<DadosDaAutorizacao, FormDaAutorizacao, AutorizacaoSalva>;

const MOTIVO_MAXIMO = 200;

function faltasDe({ cobranca, mudanca }: FormDaAutorizacao, { formas, hoje }: DadosDaAutorizacao): Falta[] {
  if (!mudanca) return prefixar('cobranca', faltasDaCobranca(cobranca, { formas, hoje }));
  const { estado, motivo = '' } = mudanca;
  if (estado === 'recusada' && !motivo.trim()) return [{ campo: 'mudanca.motivo', codigo: 'obrigatorio' }];
  return motivo.length > MOTIVO_MAXIMO ? [{ campo: 'mudanca.motivo', codigo: 'texto-longo', valores: { maximo: MOTIVO_MAXIMO } }] : [];
}

export const autorizacaoDebito = (sdk: PlanoSdk, { planoId }: { readonly planoId: string }): AutorizacaoDebitoFlow =>
  acaoDoPlano(sdk, {
    acao: 'autorizacao-debito',
    planoId,
    async carregar(base, leitura) {
      const [cliente, autorizacoes] = await Promise.all([
        sdk.backend.cliente(base.plano.clienteId, leitura),
        sdk.backend.autorizacoesDeDebito(planoId, leitura),
      ]);
      const oferecidas = base.sessao.configuracao.formasDePagamento;
      return { ...base, cliente, autorizacoes, formas: FORMAS_AUTORIZADAS.filter((forma) => oferecidas.includes(forma)) };
    },
    formulario: (): FormDaAutorizacao => ({ cobranca: { forma: 'debito-conta' } }),
    faltas: faltasDe,
    gravar: ({ cobranca, mudanca }, { cliente }, edicao) =>
      mudanca
        ? sdk.backend.mudarAutorizacao(planoId, mudanca, edicao)
        : autorizar(sdk, planoId, detalhesDaCobranca(cobranca, cliente) as NovaAutorizacao, edicao),
  });

/** The backend names fields of what was sent; the form's stand one deeper. */
async function autorizar(sdk: PlanoSdk, planoId: string, nova: NovaAutorizacao, edicao: Edicao): Promise<AutorizacaoSalva> {
  try {
    return await sdk.backend.autorizarDebito(planoId, nova, edicao);
  } catch (erro) {
    if (!isValidationError(erro)) throw erro;
    throw new ValidationError(erro.message, prefixar('cobranca', erro.faltas), { cause: erro });
  }
}
