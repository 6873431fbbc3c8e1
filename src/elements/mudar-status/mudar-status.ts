import { html, type TemplateResult } from 'lit';
import type { MudancaDeStatus } from '../../../sdk/domain/mudanca-de-status.js';
import type { PlanoDoCliente } from '../../../sdk/domain/plano.js';
import { statusDe, type StatusDePlano } from '../../../sdk/domain/status.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import type { EditandoAcao } from '../../../sdk/use-cases/acao-do-plano/state.js';
import { mudarStatus, type DadosDaMudancaDeStatus, type MudarStatusFlow } from '../../../sdk/use-cases/mudar-status/mudar-status.js';
import { mudarStatus as textos } from '../../i18n/pt-BR/mudar-status.js';
import { comum } from '../../i18n/pt-BR/comum.js';
import { AcaoDoPlanoElement, type Diferenca, type PalavrasDaAcao } from '../../internal/acao-do-plano.element.js';
import { campoAreaDeTexto, campoSelecao, type ContextoDeCampo } from '../../internal/campo.js';

type Editando = EditandoAcao<DadosDaMudancaDeStatus, MudancaDeStatus>;

/**
 * "Mudar Status": takes a plan to one of the next statuses of the current one, with the reason. Statuses that an action
 * of its own leads to (cancelling, trust unlock, temporary suspension) are not among them.
 *
 * @summary Changes the status of a plan.
 * @event {PlanoAlterandoEvent} plano-alterando - Before the plan is changed; cancelable.
 * @event {PlanoAlteradoEvent} plano-alterado - After the plan was changed.
 * @event {AcaoFechadaEvent} acao-fechada - The operator is through with it, or gave it up.
 * @csspart acao - The whole of it.
 * @csspart titulo - The title.
 * @csspart rodape - The buttons.
 */
export class MudarStatus extends AcaoDoPlanoElement<DadosDaMudancaDeStatus, MudancaDeStatus, PlanoDoCliente> {
  protected criarFlow(sdk: PlanoSdk, planoId: string): MudarStatusFlow {
    return mudarStatus(sdk, { planoId });
  }

  protected palavras(): PalavrasDaAcao<PlanoDoCliente> {
    const t = this.locale.t(textos);
    return { titulo: t.titulo, verbo: t.verbo, feito: () => t.feito, campos: { statusId: t.status, motivo: t.motivo } };
  }

  protected renderCampos({ dados, form }: Editando, contexto: ContextoDeCampo): TemplateResult {
    const t = this.locale.t(textos);
    const consequencia = this.#consequencia(dados.oferecidos.find(({ id }) => id === form.statusId));
    return html`
      <p class="larga muted">${t.atual(dados.atual.descricao)}</p>
      ${campoSelecao(contexto, {
        nome: 'statusId',
        rotulo: t.status,
        obrigatorio: true,
        ajuda: consequencia || undefined,
        valor: form.statusId,
        vazio: this.locale.t(comum).escolha,
        opcoes: dados.oferecidos.map(({ id, descricao }) => ({ valor: id, rotulo: descricao })),
        aoMudar: (statusId) => this.flow?.mudar({ statusId }),
      })}
      <span class="sr" role="status">${consequencia}</span>
      ${campoAreaDeTexto(contexto, {
        nome: 'motivo',
        rotulo: t.motivo,
        ajuda: t.motivoAjuda,
        larga: true,
        valor: form.motivo,
        aoDigitar: (motivo) => this.flow?.mudar({ motivo }),
      })}
    `;
  }

  /** What the chosen status means for the client, before it is his. */
  #consequencia(status: StatusDePlano | undefined): string {
    if (!status) return '';
    const t = this.locale.t(textos);
    const fatura = status.fatura === 'configuravel' ? status.fatura : status.fatura ? 'sim' : 'nao';
    return t.consequencia(status.descricao, t.acessos[status.acesso], t.faturas[fatura]);
  }

  protected override diferencas(antes: DadosDaMudancaDeStatus, agora: DadosDaMudancaDeStatus): readonly Diferenca[] {
    const { statusDePlano } = agora.sessao.configuracao;
    if (antes.plano.status.id === agora.plano.status.id) return [];
    const nome = ({ plano }: DadosDaMudancaDeStatus): string => statusDe(statusDePlano, plano.status.id).descricao;
    return [{ rotulo: this.locale.t(textos).status, antes: nome(antes), agora: nome(agora) }];
  }
}
