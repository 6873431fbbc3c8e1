/** Strong validator of a version, for `ETag` and `If-Match` (RFC 9110 §8.8.3). */
export const etagDe = (versao: string): string => `"${encodeURIComponent(versao)}"`;

/** The version that an `If-Match` names; undefined when it names none of ours (a list, `*`, a weak one). */
export function versaoDe(etag: string | null): string | undefined {
  const dentro = /^"([^"]*)"$/.exec(etag?.trim() ?? '')?.[1];
  if (!dentro) return undefined;
  try {
    return decodeURIComponent(dentro);
  } catch {
    return undefined;
  }
}
