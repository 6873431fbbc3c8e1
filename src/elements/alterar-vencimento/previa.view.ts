import { html, nothing, type TemplateResult } from 'lit';
import type { Centavos } from '../../../sdk/domain/dinheiro.js';
import type { PreviaDoVencimento } from '../../../sdk/domain/vencimento.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { alterarVencimento as textos } from '../../i18n/pt-BR/alterar-vencimento.js';

interface Conta {
  readonly previa: PreviaDoVencimento;
  readonly preco: Centavos;
}

/** What the change costs, as a small bill: price, acréscimo or desconto, next bill (SPEC D04). */
export function previaView(locale: LocaleController, { previa, preco }: Conta): TemplateResult {
  const t = locale.t(textos);
  const { acerto, dias, proximaFatura, ultimaFatura } = previa;
  const nome = acerto > 0 ? t.acrescimo : acerto < 0 ? t.desconto : t.semAcerto;
  const sinal = acerto > 0 ? '+ ' : acerto < 0 ? '− ' : '';
  return html`<div class="conta">
    <dl>
      <div>
        <dt>${t.mensalidade}</dt>
        <dd>${locale.moeda(preco)}</dd>
      </div>
      <div class=${acerto > 0 ? 'mais' : acerto < 0 ? 'menos' : ''}>
        <dt>${nome} <span class="caption muted">${dias === 0 ? nothing : t.porDias(Math.abs(dias))}</span></dt>
        <dd>${sinal}${locale.moeda(Math.abs(acerto))}</dd>
      </div>
      <div class="total">
        <dt>
          ${t.proximaFatura}
          <span class="caption muted">${t.venceEm(locale.data(proximaFatura.vencimento), locale.data(proximaFatura.fechamento))}</span>
        </dt>
        <dd>${locale.moeda(proximaFatura.valor)}</dd>
      </div>
    </dl>
    ${proximaFatura.credito > 0 ? html`<p class="small">${t.credito(locale.moeda(proximaFatura.credito))}</p>` : nothing}
    ${ultimaFatura ? html`<p class="small muted">${t.ultimaFatura(locale.data(ultimaFatura.vencimento))}</p>` : nothing}
  </div>`;
}
