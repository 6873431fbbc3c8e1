import { SdkError } from './sdk-error.js';

/** The plan cannot go from its status to the one asked for. */
export class InvalidTransitionError extends SdkError {
  readonly code = 'invalid-transition';
}
