import { waitUntil } from './esperar.js';

/** Waits until it is so; as long as a busy machine needs. */
export const ver = (quando: () => unknown): Promise<void> => waitUntil(quando, `it never was so: ${String(quando)}`);
