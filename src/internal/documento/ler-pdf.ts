const INICIO_DE_PDF = '%PDF-';

/** A PDF that came as base64; undefined when it is none. */
export function lerPdf(base64: string): Blob | undefined {
  let binario: string;
  try {
    binario = atob(base64);
  } catch {
    return undefined;
  }
  if (!binario.startsWith(INICIO_DE_PDF)) return undefined;
  return new Blob([Uint8Array.from(binario, (byte) => byte.charCodeAt(0))], { type: 'application/pdf' });
}
