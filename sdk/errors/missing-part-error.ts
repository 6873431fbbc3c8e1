import { NetworkError } from './network-error.js';

/**
 * A file of this library, loaded when it is needed, did not come. It may never come to this page: Firefox remembers for
 * as long as a page lives that a module could not be had. Then the page must be loaded again.
 */
export class MissingPartError extends NetworkError {
  /** Also to be seen by another copy of the library on the page. */
  readonly missingPart = true;
}
