import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import {
  propriedadesDoLogin,
  type EstadoDasPropriedades,
  type PropriedadesAbertas,
  type PropriedadesDoLoginFlow,
} from '../../../sdk/use-cases/propriedades-do-login/propriedades-do-login.js';
import { propriedadesLogin } from '../../i18n/pt-BR/propriedades-login.js';
import { falha } from '../../internal/falha.js';
import { icone } from '../../internal/icone.js';
import { refreshCw } from '../../internal/icones.js';
import { instante } from '../../internal/instante.js';
import { PainelDoPlanoElement } from '../../internal/painel-do-plano.element.js';
import { seloStyles } from '../../styles/selo.styles.js';
import { idEmTexto } from '../../internal/id-em-texto.js';

type Fato = readonly [termo: string, valor: string | undefined];

/**
 * "Propriedades" of a login: connected or not, since when, last MAC and IP, last disconnection, bytes of the cycle where
 * the backend knows them.
 *
 * @summary Whether a login is connected, and from where.
 * @event {AcaoFechadaEvent} acao-fechada - The operator is through with it.
 * @csspart acao - The whole of it.
 * @csspart titulo - The title.
 * @csspart rodape - The buttons.
 */
export class PropriedadesLogin extends PainelDoPlanoElement<EstadoDasPropriedades, PropriedadesDoLoginFlow> {
  static override styles = [PainelDoPlanoElement.styles, seloStyles];

  /** The login, by its service's id. */
  @property({ attribute: 'servico-id' }) servicoId: string | undefined;

  protected readonly acao = 'propriedades';

  protected criarFlow(sdk: PlanoSdk, planoId: string): PropriedadesDoLoginFlow {
    return propriedadesDoLogin(sdk, { planoId, servicoId: idEmTexto(this.servicoId) ?? '' });
  }

  protected override chave(): string {
    return `${super.chave()} ${idEmTexto(this.servicoId) ?? ''}`;
  }

  protected titulo(state: EstadoDasPropriedades): string {
    const { titulo } = this.locale.t(propriedadesLogin);
    return state.phase === 'ready' ? `${titulo} · ${state.login}` : titulo;
  }

  protected renderAberto(state: PropriedadesAbertas): TemplateResult {
    const t = this.locale.t(propriedadesLogin);
    const { conectado } = state.propriedades;
    const fatos = this.#fatos(state).filter(([, valor]) => valor);
    return html`
      <p><span class="selo ${conectado ? 'ok' : 'parado'}">${conectado ? t.conectado : t.desconectado}</span></p>
      ${
        fatos.length === 0
          ? html`<p class="muted">${t.semSessao}</p>`
          : html`<dl class="fatos">
              ${fatos.map(
                ([termo, valor]) =>
                  html`<div>
                    <dt>${termo}</dt>
                    <dd>${valor}</dd>
                  </div>`,
              )}
            </dl>`
      }
      ${state.erro ? falha(this.locale, state.erro, () => this.flow?.atualizar()) : nothing}
      ${this.renderRodape(html`
        <span role="status" class="small muted">${state.atualizando ? t.atualizando : nothing}</span>
        <button class="botao leve" type="button" aria-disabled=${state.atualizando ? 'true' : 'false'} @click=${() => this.flow?.atualizar()}>
          ${icone(refreshCw)} ${t.atualizar}
        </button>
      `)}
    `;
  }

  #fatos({ propriedades, fuso }: PropriedadesAbertas): Fato[] {
    const t = this.locale.t(propriedadesLogin);
    const { conectado, desde, ip, mac, nas, porta, ultimaDesconexao, consumo } = propriedades;
    const hora = (quando: string): string => instante(this.locale, quando, fuso);
    return [
      [t.campos.desde, desde && hora(desde)],
      [conectado ? t.campos.ip : t.campos.ultimoIp, ip],
      [conectado ? t.campos.mac : t.campos.ultimoMac, mac],
      [t.campos.acesso, [nas, porta].filter(Boolean).join(' · ')],
      [t.campos.ultimaDesconexao, ultimaDesconexao && [hora(ultimaDesconexao.quando), ultimaDesconexao.motivo].filter(Boolean).join(' · ')],
      [t.campos.consumo, consumo && t.consumo(this.#bytes(consumo.recebidos), this.#bytes(consumo.enviados))],
    ];
  }

  /** `412 GB`: powers of 1,024, as access servers count. */
  #bytes(quantos: number): string {
    const unidades = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
    const ordem = quantos > 0 ? Math.min(Math.floor(Math.log(quantos) / Math.log(1024)), unidades.length - 1) : 0;
    const numero = new Intl.NumberFormat(this.locale.idioma, { maximumFractionDigits: 1 }).format(quantos / 1024 ** ordem);
    return `${numero} ${unidades[ordem]}`;
  }
}
