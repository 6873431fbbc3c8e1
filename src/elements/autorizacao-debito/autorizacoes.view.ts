import { html, nothing, type TemplateResult } from 'lit';
import type { AutorizacaoDeDebito, EstadoDaAutorizacao, MudancaDeAutorizacao } from '../../../sdk/domain/autorizacao-de-debito.js';
import { bancoDe } from '../../../sdk/domain/bancos.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { autorizacaoDebito as textos } from '../../i18n/pt-BR/autorizacao-debito.js';
import { formasDePagamento } from '../../i18n/pt-BR/formas-de-pagamento.js';
import { icone } from '../../internal/icone.js';
import { printer } from '../../internal/icones.js';

interface Vista {
  readonly locale: LocaleController;
  readonly autorizacoes: readonly AutorizacaoDeDebito[];
  readonly escolhida: MudancaDeAutorizacao | undefined;
  readonly passar: (autorizacaoId: string, estado: EstadoDaAutorizacao) => void;
  readonly imprimir: (autorizacaoId: string) => void;
}

/** The authorisations that are there, newest first, each with its state in words and what may follow. */
export function autorizacoesView(vista: Vista): TemplateResult | typeof nothing {
  if (vista.autorizacoes.length === 0) return nothing;
  const t = vista.locale.t(textos);
  return html`<section class="larga" aria-labelledby="autorizacoes-titulo">
    <h3 id="autorizacoes-titulo">${t.autorizacoes}</h3>
    <ul class="autorizacoes">
      ${vista.autorizacoes.map((autorizacao) => linhaView(vista, autorizacao))}
    </ul>
  </section>`;
}

function linhaView({ locale, escolhida, passar, imprimir }: Vista, autorizacao: AutorizacaoDeDebito): TemplateResult {
  const t = locale.t(textos);
  const { id, estado, forma, desde, titular, conta, motivo, proximos } = autorizacao;
  const banco = conta ? ` · ${conta.banco} ${bancoDe(conta.banco)?.nome ?? ''} ${conta.conta}` : '';
  return html`<li class="autorizacao ${escolhida?.autorizacaoId === id ? 'escolhida' : ''}" id=${`autorizacao-${id}`}>
    <div>
      <p><span class="estado ${estado}">${t.estados[estado]}</span> <span class="strong">${locale.t(formasDePagamento)[forma]}</span>${banco}</p>
      <p class="small muted">${t.titularDesde(titular, locale.data(desde.slice(0, 10)))}${motivo ? html` · ${motivo}` : nothing}</p>
    </div>
    <div class="botoes">
      ${
        // One thing at a time: while a change is being made, its own button stands below.
        escolhida
          ? nothing
          : proximos.map((proximo) => html`<button class="botao pequeno" type="button" @click=${() => passar(id, proximo)}>${t.passar[proximo]}</button>`)
      }
      <button class="botao pequeno" type="button" @click=${() => imprimir(id)}>${icone(printer)} ${t.imprimir}</button>
    </div>
  </li>`;
}
