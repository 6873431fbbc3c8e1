import { waitUntil as esperar } from '@open-wc/testing';

/** Milliseconds that a busy machine may need: a test that runs out of time says nothing of the product. */
const PACIENCIA = 20_000;

/** Waits for a condition, with more patience than the library. */
export const waitUntil = (quando: () => unknown, oQue?: string): Promise<void> => esperar(() => Boolean(quando()), oQue, { timeout: PACIENCIA });
