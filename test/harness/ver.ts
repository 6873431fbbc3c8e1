import { waitUntil } from '@open-wc/testing';

/** Waits until it is so; as long as a busy machine needs. */
export const ver = (quando: () => unknown): Promise<void> => waitUntil(() => Boolean(quando()), `it never was so: ${String(quando)}`, { timeout: 6000 });
