import { SdkError } from './sdk-error.js';

/** The answer is not of the published shape, e.g. an HTML log-in page with status 200. */
export class UnexpectedResponseError extends SdkError {
  readonly code = 'unexpected-response';
}
