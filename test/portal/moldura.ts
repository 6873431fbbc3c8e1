import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { Ator } from '../cenas/ator.js';

/** A portal's page in a frame of the test's. */
export class Moldura {
  readonly #frame: HTMLIFrameElement;

  private constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
  }

  /** Opens `/portal/pagina/<nome>` and waits for what it loads at once. */
  static async abrir(nome: string, { largura = 1000 } = {}): Promise<Moldura> {
    await setViewport({ width: 1280, height: 800 });
    const frame = document.createElement('iframe');
    frame.title = nome;
    frame.style.cssText = `width: ${largura}px; height: 720px; border: 0; position: fixed; inset: 0 auto auto 0`;
    frame.src = `/portal/pagina/${nome}`;
    const carregou = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await carregou;
    return new Moldura(frame);
  }

  get janela(): Window & typeof globalThis {
    return this.#frame.contentWindow as Window & typeof globalThis;
  }

  get documento(): Document {
    return this.#frame.contentDocument!;
  }

  /** The page as somebody sees who sees through shadow roots. */
  get ator(): Ator {
    return new Ator(this.documento.documentElement);
  }

  /** Loads one more script of the bundle, as a late tag of the page would. */
  async carregar(caminho: string): Promise<void> {
    const script = this.documento.createElement('script');
    script.type = 'module';
    script.src = `/portal/${caminho}`;
    const carregou = new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
    });
    this.documento.head.append(script);
    await carregou;
  }

  /** Presses keys where the focus is. */
  async tecla(...teclas: readonly string[]): Promise<void> {
    for (const press of teclas) await sendKeys({ press });
  }

  /** A real click in the middle of a thing of the page. */
  async clicar(no: Element): Promise<void> {
    no.scrollIntoView({ block: 'center', behavior: 'instant' });
    const daMoldura = this.#frame.getBoundingClientRect();
    const { x, y, width, height } = no.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(daMoldura.x + x + width / 2), Math.round(daMoldura.y + y + height / 2)] });
  }

  /** What has the focus, through all shadow roots, outermost first. */
  get foco(): string[] {
    const caminho: string[] = [];
    for (let no: Element | null = this.documento.activeElement; no; no = no.shadowRoot?.activeElement ?? null)
      caminho.push(no.id ? `${no.localName}#${no.id}` : no.localName);
    return caminho;
  }

  /** Does what loads the page of the frame again, and waits for the new one. */
  async recarregada(fazer: () => void): Promise<void> {
    const carregou = new Promise((resolve) => this.#frame.addEventListener('load', resolve, { once: true }));
    fazer();
    await carregou;
  }

  fechar(): void {
    this.#frame.remove();
  }
}
