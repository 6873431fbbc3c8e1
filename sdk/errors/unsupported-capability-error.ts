import { SdkError } from './sdk-error.js';

/** The backend cannot do this at all; see `Capacidades`. */
export class UnsupportedCapabilityError extends SdkError {
  readonly code = 'unsupported-capability';
}
