export interface Vigia {
  /** What the policy refused, as it says it. */
  readonly violacoes: string[];
  /** Errors and rejections that nobody caught. */
  readonly erros: string[];
}

declare global {
  interface Window {
    vigia: Vigia;
  }
}

const vigia: Vigia = { violacoes: [], erros: [] };
window.vigia = vigia;

document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber, sample }) => {
  vigia.violacoes.push(`${violatedDirective}: ${blockedURI} at ${sourceFile}:${lineNumber} ${sample}`);
});
addEventListener('error', ({ message }) => {
  if (!message.startsWith('ResizeObserver loop')) vigia.erros.push(message);
});
addEventListener('unhandledrejection', ({ reason }) => vigia.erros.push(String(reason)));
