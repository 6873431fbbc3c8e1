import type * as z from 'zod/mini';

/** What each method of a part of the port answers. */
export type Saidas<Porta> = { readonly [M in keyof Porta]: z.ZodMiniType };
