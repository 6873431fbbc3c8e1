import { fixture, html } from '@open-wc/testing';
import type { Impresso } from '../../sdk/domain/impresso.js';
import '../../src/internal/plano-impresso.define.js';
import type { PlanoImpresso } from '../../src/internal/plano-impresso.js';
import { sdkDeTeste } from './sdk-de-teste.js';
import { ver } from '../harness/ver.js';

/** A document as a test sees it: the frame's page, what is said around it, what was printed. */
export interface ImpressoAberto {
  readonly elemento: PlanoImpresso;
  readonly quadro: HTMLIFrameElement;
  readonly pagina: Document;
  /** All that can be read around the page. */
  readonly avisos: string;
  readonly impressoes: () => number;
  readonly retornos: string[];
  /** The operator closes the print dialog. */
  fecharImpressao(): void;
}

/** Texts and buttons of the preview. */
export const textoDe = (elemento: Element): string => elemento.shadowRoot!.textContent!.replace(/\s+/g, ' ').trim();

export const botaoDe = (elemento: Element, nome: string): HTMLElement =>
  [...elemento.shadowRoot!.querySelectorAll<HTMLElement>('button, a')].find((no) => no.textContent?.trim() === nome)!;

export async function abrirImpresso(impresso: Impresso | (() => Promise<Impresso>)): Promise<PlanoImpresso> {
  const sdk = sdkDeTeste({ trocar: () => ({ impresso: typeof impresso === 'function' ? impresso : async () => impresso }) });
  const caixa = await fixture<HTMLElement>(
    html`<div><plano-impresso .sdk=${sdk} .planoId=${'plano-0042-1'} .pedido=${{ tipo: 'contrato' } as const}></plano-impresso></div>`,
  );
  return caixa.querySelector('plano-impresso')!;
}

/** The preview with its page in the frame; `print` is the test's. */
export async function abrirFolha(html: string, valores?: Readonly<Record<string, string>>): Promise<ImpressoAberto> {
  const elemento = await abrirImpresso(valores ? { titulo: 'Documento', formato: 'modelo', html, valores } : { titulo: 'Documento', formato: 'html', html });
  await ver(() => elemento.shadowRoot!.querySelector('iframe[data-montado]'));
  const quadro = elemento.shadowRoot!.querySelector('iframe')!;
  const janela = quadro.contentWindow!;
  const retornos: string[] = [];
  let impressoes = 0;
  janela.print = () => void (impressoes += 1);
  elemento.aoImprimir = () => void retornos.push('imprimiu');
  elemento.aoVoltar = () => void retornos.push('voltou');
  return {
    elemento,
    quadro,
    get pagina() {
      return quadro.contentDocument!;
    },
    get avisos() {
      return textoDe(elemento);
    },
    impressoes: () => impressoes,
    retornos,
    fecharImpressao: () => void janela.dispatchEvent(new Event('afterprint')),
  };
}
