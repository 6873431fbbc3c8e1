import { AcaoHarness } from './acao-harness.js';
import { ver } from './ver.js';
import './frases-prontas.js';

/** An action that makes a document: what stands on the page in its preview, and what can be pressed around it. */
export class ImpressoHarness extends AcaoHarness {
  get folha(): string {
    return this.#quadro?.contentDocument?.body.textContent?.replace(/\s+/g, ' ') ?? '';
  }

  /** Waits for the page, and gives its text. */
  async folhaPronta(): Promise<string> {
    await ver(() => this.folha);
    return this.folha;
  }

  /** What can be pressed around the page. */
  get acoesDoImpresso(): string[] {
    return [...(this.#impresso?.shadowRoot?.querySelectorAll('button, a') ?? [])].map((no) => no.textContent!.trim());
  }

  /** Presses a button of the preview. The browser's print dialog closes at once. */
  async noImpresso(nome: string): Promise<void> {
    const janela = this.#quadro?.contentWindow;
    if (janela) janela.print = () => void janela.dispatchEvent(new Event('afterprint'));
    [...this.#impresso!.shadowRoot!.querySelectorAll<HTMLElement>('button, a')].find((no) => no.textContent!.trim() === nome)!.click();
    await this.elemento.updateComplete;
  }

  get #impresso(): Element | null {
    return this.raiz.querySelector('plano-impresso');
  }

  get #quadro(): HTMLIFrameElement | null {
    return this.#impresso?.shadowRoot?.querySelector<HTMLIFrameElement>('iframe[data-montado]') ?? null;
  }
}
