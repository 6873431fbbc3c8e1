import { isSdkError, type SdkError } from '../../sdk/errors/index.js';

/** The ordinary failure of a promise that must fail with one. */
export async function apanhar(promessa: Promise<unknown>): Promise<SdkError> {
  try {
    await promessa;
  } catch (erro) {
    if (isSdkError(erro)) return erro;
    throw erro;
  }
  throw new Error('should have failed');
}
