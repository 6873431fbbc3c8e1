import type { Cenario } from '../../mock-server/cenarios.js';
import type { SdkErrorCode } from '../../sdk/errors/index.js';

/** What the SDK makes of each scenario, for a read. */
export const CODIGO_DO_CENARIO: { readonly [C in Cenario]: SdkErrorCode | 'ok' } = {
  lento: 'ok',
  'offline-antes': 'network',
  'resposta-perdida': 'network',
  timeout: 'timeout',
  '500': 'unavailable',
  '503-retry-after': 'unavailable',
  '429': 'unavailable',
  '401-expirado': 'unauthenticated',
  '403': 'forbidden',
  '409-horario-ocupado': 'slot-taken',
  '412-versao': 'conflict',
  '422-regra': 'rule',
  'html-de-login': 'unexpected-response',
  'json-cortado': 'unexpected-response',
  'forma-errada': 'unexpected-response',
};

export const codigoDe = (promessa: Promise<unknown>): Promise<string> =>
  promessa.then(
    () => 'ok',
    (erro: { code: string }) => erro.code,
  );
