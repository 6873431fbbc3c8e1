/** Stable names of what can go wrong. A host may switch on them; they never change within a major version. */
export type SdkErrorCode =
  | 'network'
  | 'timeout'
  | 'aborted'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'slot-taken'
  | 'validation'
  | 'rule'
  | 'unavailable'
  | 'unexpected-response'
  | 'unsupported-capability'
  | 'invalid-transition'
  | 'unconfirmed-write';

export interface SdkErrorOptions {
  readonly cause?: unknown;
  /** What the developer can do about it, in English. */
  readonly hint?: string;
}

/**
 * Base of every ordinary failure. `message` is English, for developers, says what to do and holds no secret;
 * the interface shows its own sentence by `code`.
 */
export abstract class SdkError extends Error {
  abstract readonly code: SdkErrorCode;
  /** Whether the same call may succeed if it is simply made again. */
  readonly retryable: boolean = false;
  readonly hint: string | undefined;

  constructor(message: string, options: SdkErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.hint = options.hint;
  }
}

/** Tells an ordinary failure from a programming error, also across two copies of the SDK on one page. */
export const isSdkError = (error: unknown): error is SdkError =>
  error instanceof SdkError || (error instanceof Error && 'code' in error && 'retryable' in error);
