import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import type { NovaSenha } from '../../../sdk/backend/port.js';
import type { PlanoDoCliente } from '../../../sdk/domain/plano.js';
import { nomeDoServico } from '../../../sdk/domain/servico.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import type { EditandoAcao } from '../../../sdk/use-cases/acao-do-plano/state.js';
import { contextoDaSenha } from '../../../sdk/use-cases/servico/contexto-da-senha.js';
import { nomesDaSenha, trocarSenha, type DadosDaTrocaDeSenha, type TrocarSenhaFlow } from '../../../sdk/use-cases/trocar-senha/trocar-senha.js';
import { servicoDoPlano as textos } from '../../i18n/pt-BR/servico-do-plano.js';
import { servico as textosDoServico } from '../../i18n/pt-BR/servico.js';
import type { PalavrasDaAcao } from '../../internal/acao-do-plano.element.js';
import { AcaoDoServicoElement } from '../../internal/acao-do-servico.element.js';
import type { ContextoDeCampo } from '../../internal/campo.js';
import { campoSenha } from '../../internal/campos-do-servico.view.js';
import { comAvisosDe } from '../../internal/com-avisos-de.js';
import { servicoStyles } from '../../styles/servico.styles.js';
import '../senha-forca/define.js';

type Editando = EditandoAcao<DadosDaTrocaDeSenha, NovaSenha>;

/**
 * "Trocar Senha": gives a RADIUS login or an e-mail box of a plan a new password, with its strength. The password is sent
 * and shown nowhere again.
 *
 * @summary Changes the password of a login or an e-mail box.
 * @event {PlanoAlterandoEvent} plano-alterando - Before the password is changed; cancelable.
 * @event {PlanoAlteradoEvent} plano-alterado - After the password was changed; never with it.
 * @event {AcaoFechadaEvent} acao-fechada - The operator is through with it, or gave it up.
 * @csspart acao - The whole of it.
 * @csspart titulo - The title.
 * @csspart rodape - The buttons.
 */
export class TrocarSenha extends AcaoDoServicoElement<DadosDaTrocaDeSenha, NovaSenha, PlanoDoCliente> {
  static override styles: CSSResultGroup = [AcaoDoServicoElement.styles, servicoStyles];

  protected criarFlowDoServico(sdk: PlanoSdk, alvo: { readonly planoId: string; readonly servicoId: string }): TrocarSenhaFlow {
    return trocarSenha(sdk, alvo);
  }

  protected palavras(): PalavrasDaAcao<PlanoDoCliente> {
    const t = this.locale.t(textos);
    return { titulo: t.trocarSenha, verbo: t.trocar, feito: () => t.senhaTrocada, campos: { senha: t.novaSenha } };
  }

  protected renderCampos({ dados, form }: Editando, contexto: ContextoDeCampo): TemplateResult {
    const t = this.locale.t(textos);
    const flow = this.flow as TrocarSenhaFlow;
    const radius = dados.servico.tipo === 'login-radius';
    return html`
      <p class="larga"><span class="muted">${t.tipos[dados.servico.tipo]}</span> <b>${nomeDoServico(dados.servico)}</b></p>
      ${campoSenha(comAvisosDe(flow, contexto), {
        rotulo: t.novaSenha,
        valor: form.senha,
        avaliacao: contextoDaSenha(dados, nomesDaSenha(dados.servico)),
        ajuda: radius ? this.locale.t(textosDoServico).senhaAjuda : undefined,
        mudar: (senha) => flow.mudar({ senha }),
      })}
      <p class="larga small muted">${radius ? t.trocarNoEquipamento : t.trocarNosAparelhos}</p>
    `;
  }
}
