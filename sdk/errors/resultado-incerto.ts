import type { SdkError, SdkErrorCode } from './sdk-error.js';

const CODIGOS: ReadonlySet<SdkErrorCode> = new Set(['network', 'timeout', 'aborted', 'unexpected-response', 'unconfirmed-write']);

/** Whether a write that failed so may have been done all the same: only the same request with the same key may follow. */
export const resultadoIncerto = ({ code }: SdkError): boolean => CODIGOS.has(code);
