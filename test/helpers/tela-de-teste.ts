import { AcaoFechadaEvent } from '../../src/events/acao-fechada.js';
import type { AcaoDeServico } from '../../sdk/domain/acao-de-servico.js';
import { ACOES, type Acao } from '../../sdk/domain/acao.js';
import { TELAS, TELAS_DE_SERVICO, type TelaDeAcao } from '../../src/elements/planos-cliente/acoes-lazy.js';

/** Stands in for the element of any action: a field and a way out. */
class TelaDeTeste extends HTMLElement {
  sdk: unknown;
  readonly updateComplete = Promise.resolve(true);

  connectedCallback(): void {
    this.attachShadow({ mode: 'open' }).innerHTML = '<h2>Tela de teste</h2><label>Campo <input id="campo" /></label><button id="feito">Feito</button>';
    this.shadowRoot!.querySelector('#feito')!.addEventListener('click', () => this.fechar(true));
  }

  override focus(): void {
    this.shadowRoot!.querySelector<HTMLElement>('#campo')!.focus();
  }

  fechar(concluida: boolean): void {
    this.dispatchEvent(new AcaoFechadaEvent({ planoId: this.getAttribute('plano-id')!, acao: 'teste', concluida }));
  }
}
customElements.define('tela-de-teste', TelaDeTeste);

declare global {
  interface HTMLElementTagNameMap {
    'tela-de-teste': TelaDeTeste;
  }
}

const TELA: TelaDeAcao = { tag: 'tela-de-teste', carregar: () => Promise.resolve() };
const SERVICOS: readonly AcaoDeServico[] = ['trocar-senha', 'propriedades', 'editar', 'remover'];

interface Trocas {
  readonly planos?: Partial<Record<Acao, TelaDeAcao | undefined>>;
  readonly servicos?: Partial<Record<AcaoDeServico, TelaDeAcao | undefined>>;
}

/** Gives every action the stand-in, save those that are named. Returns the function that puts the real ones back. */
export function trocarTelas({ planos = {}, servicos = {} }: Trocas = {}): () => void {
  const [tp, ts] = [TELAS, TELAS_DE_SERVICO] as [Partial<Record<Acao, TelaDeAcao | undefined>>, Partial<Record<AcaoDeServico, TelaDeAcao | undefined>>];
  const antes = [{ ...tp }, { ...ts }] as const;
  for (const acao of ACOES) tp[acao] = acao in planos ? planos[acao] : TELA;
  for (const acao of SERVICOS) ts[acao] = acao in servicos ? servicos[acao] : TELA;
  return () => {
    for (const acao of ACOES) tp[acao] = antes[0][acao];
    for (const acao of SERVICOS) ts[acao] = antes[1][acao];
  };
}
