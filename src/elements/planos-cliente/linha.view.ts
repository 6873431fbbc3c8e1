import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PlanoDoCliente } from '../../../sdk/domain/plano.js';
import { nomeDoServico, type ServicoDoPlano, type TipoDeServico } from '../../../sdk/domain/servico.js';
import { statusDe } from '../../../sdk/domain/status.js';
import type { LinhaDePlano } from '../../../sdk/use-cases/planos-do-cliente/state.js';
import { icone } from '../../internal/icone.js';
import { arrowLeftRight, chevronDown, ellipsis, globe, mail, shield, wifi, type Forma } from '../../internal/icones.js';
import { seloDeStatus } from '../../internal/selo-de-status.js';
import { textosDe, type Vista } from './vista.js';

const ICONES: { readonly [T in TipoDeServico]: Forma } = { 'login-radius': wifi, email: mail, ip: arrowLeftRight, dominio: globe, antivirus: shield };

/** What row and card share: each fact of a plan is drawn in one place. */
export const vencimento = (vista: Vista, { diaDeVencimento }: PlanoDoCliente): string =>
  diaDeVencimento >= 31 ? textosDe(vista).ultimoDia : String(diaDeVencimento).padStart(2, '0');

/** Status and since when; until when, where it ends by itself; what is set for a day to come (SPEC F01, F10). */
export function statusDaLinha(vista: Vista, { plano, status }: LinhaDePlano): TemplateResult {
  const t = textosDe(vista);
  const { desde, ate } = plano.status;
  const { programado } = plano;
  const registro = vista.estado.sessao?.configuracao.statusDePlano ?? [];
  return html`${seloDeStatus(status)}
    <span class="datas caption muted"
      ><span>${t.desde(vista.locale.data(desde))}</span>${ate ? html` <span>${t.ate(vista.locale.data(ate))}</span>` : nothing}${
        programado ? html` <span>${t.programado(statusDe(registro, programado.id).descricao, vista.locale.data(programado.desde))}</span>` : nothing
      }</span
    >`;
}

/** "Ações" of a plan (SPEC A04). */
export const botaoDeAcoes = (vista: Vista, { id, oferta }: PlanoDoCliente): TemplateResult =>
  html`<button
    class="botao pequeno acoes"
    type="button"
    part="acoes"
    aria-haspopup="menu"
    aria-expanded=${vista.acoes.aberto(id) ? 'true' : 'false'}
    @click=${vista.acoes.gestos.clique}
  >
    ${textosDe(vista).acoes}<span class="sr">: ${oferta.nome}</span> ${icone(chevronDown)}
  </button>`;

/** The plan's services, one chip each, with the menu of its own. */
export function servicosDaLinha(vista: Vista, { id, oferta, servicos }: PlanoDoCliente): TemplateResult {
  return html`<ul class="servicos" aria-label=${textosDe(vista).servicosDe(oferta.nome)}>
    ${repeat(
      servicos,
      (servico) => servico.id,
      (servico) =>
        html`<li class="servico" part="servico" data-servico=${servico.id}>
          ${icone(ICONES[servico.tipo])} ${nomeComTipo(vista, servico)}
          <button
            class="mais-acoes"
            type="button"
            aria-label="${textosDe(vista).acoes}: ${nomeDoServico(servico)}"
            aria-haspopup="menu"
            aria-expanded=${vista.acoes.aberto(id, servico.id) ? 'true' : 'false'}
            @click=${vista.acoes.gestos.clique}
          >
            ${icone(ellipsis)}
          </button>
        </li>`,
    )}
  </ul>`;
}

const nomeComTipo = (vista: Vista, servico: ServicoDoPlano): TemplateResult =>
  html`<span><span class="muted">${textosDe(vista).servicos[servico.tipo]}</span> ${nomeDoServico(servico)}</span>`;
