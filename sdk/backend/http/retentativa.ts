import { HTTPError, type Options } from 'ky';
import { isSdkError, type SdkError } from '../../errors/index.js';

/** Attempts of one request, the first included. */
export const TENTATIVAS = 3;
/** A longer `Retry-After` is not waited for: the operator is told instead. Milliseconds. */
export const ESPERA_MAXIMA = 10_000;

const BASE = 300;
const FOLGA_MAXIMA = 20;
const CREDITO_POR_SUCESSO = 0.2;

export interface Retentativas {
  /** ky's options for one request. `traduzir` says what the failure is, and so whether it may be made again. */
  opcoes(traduzir: (causa: unknown) => Promise<SdkError>): NonNullable<Options['retry']>;
  /** Something worked: a little of the budget comes back. */
  sucesso(): void;
}

/**
 * When a request is made again (SPEC S05): every route is a read or carries an idempotency key, so the failure alone
 * decides. Waits have full jitter and give way to `Retry-After`. All requests of a backend share one budget, so that
 * a backend which is down is not asked three times as often. `espera` turns milliseconds to wait into those waited.
 */
export function createRetentativas(espera: (milis: number) => number = (milis) => milis, aleatorio: () => number = Math.random): Retentativas {
  let folga = FOLGA_MAXIMA;
  return {
    opcoes(traduzir) {
      let pedida: number | undefined;
      return {
        limit: TENTATIVAS - 1,
        methods: ['get', 'post', 'put', 'delete'],
        shouldRetry: async ({ error }) => {
          const erro = await traduzir(error);
          pedida = 'esperar' in erro ? (erro.esperar as number | undefined) : undefined;
          if (!podeRepetir(error, erro) || (pedida ?? 0) > ESPERA_MAXIMA || folga < 1) return false;
          folga -= 1;
          return true;
        },
        delay: (tentativa) => espera(pedida ?? aleatorio() * BASE * 2 ** tentativa),
      };
    },
    sucesso() {
      folga = Math.min(FOLGA_MAXIMA, folga + CREDITO_POR_SUCESSO);
    },
  };
}

/** A refusal below 500 stays one, whatever code it carries; 408 and 429 only ask for patience. */
function podeRepetir(causa: unknown, erro: SdkError): boolean {
  const status = causa instanceof HTTPError ? causa.response.status : 500;
  return isSdkError(erro) && erro.retryable && (status >= 500 || status === 408 || status === 429);
}
