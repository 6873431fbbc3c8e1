import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { PlanoDoCliente } from '../../sdk/domain/plano.js';
import { resumoDoServico } from '../../sdk/domain/resumo-do-servico.js';
import type { PlanoSdk } from '../../sdk/plano-sdk.js';
import type { AcaoDoPlano } from '../../sdk/use-cases/acao-do-plano/acao-do-plano.js';
import type { DadosDaAcao } from '../../sdk/use-cases/acao-do-plano/state.js';
import { servicoDoPlano as textos } from '../i18n/pt-BR/servico-do-plano.js';
import { AcaoDoPlanoElement, type Diferenca } from './acao-do-plano.element.js';
import { warnOnce } from './warn-once.js';
import { idEmTexto } from './id-em-texto.js';

/** An action on one service of a plan: the plan's frame, and which service. */
export abstract class AcaoDoServicoElement<D extends DadosDaAcao, F, R> extends AcaoDoPlanoElement<D, F, R> {
  /** The service, by its id. */
  @property({ attribute: 'servico-id' }) servicoId: string | undefined;

  protected abstract criarFlowDoServico(sdk: PlanoSdk, alvo: { readonly planoId: string; readonly servicoId: string }): AcaoDoPlano<D, F, R>;

  protected override chave(): string | undefined {
    const id = idEmTexto(this.servicoId);
    return id ? `${super.chave()} ${id}` : undefined;
  }

  protected criarFlow(sdk: PlanoSdk, planoId: string): AcaoDoPlano<D, F, R> {
    return this.criarFlowDoServico(sdk, { planoId, servicoId: idEmTexto(this.servicoId)! });
  }

  protected override diferencas(antes: D, agora: D): readonly Diferenca[] {
    const nomes = ({ servicos }: PlanoDoCliente): string => servicos.map(resumoDoServico).join(', ') || '–';
    const [velhos, novos] = [nomes(antes.plano), nomes(agora.plano)];
    return velhos === novos ? [] : [{ rotulo: this.locale.t(textos).servicos, antes: velhos, agora: novos }];
  }

  override render(): TemplateResult {
    if (idEmTexto(this.servicoId)) return super.render();
    warnOnce(`<${this.localName}> needs servico-id="…".`);
    return html`<p class="muted" role="status">${this.locale.t(textos).semServico}</p>`;
  }
}
