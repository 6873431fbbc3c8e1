import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ProdutoDeHospedagem } from '../../sdk/domain/novo-servico.js';
import type { LocaleController } from '../controllers/locale-controller.js';
import { hospedagem as textos } from '../i18n/pt-BR/hospedagem.js';
import { campoSelecao, type ContextoDeCampo } from './campo.js';

interface FormDaHospedagem {
  readonly produtoId: string;
  readonly email: boolean;
}

/** Product of hosting, e-mail or not, and the name servers to come (SPEC E04). */
export function camposDaHospedagem(
  contexto: ContextoDeCampo,
  {
    form,
    produtos,
    mudar,
  }: { readonly form: FormDaHospedagem; readonly produtos: readonly ProdutoDeHospedagem[]; readonly mudar: (mudanca: Partial<FormDaHospedagem>) => void },
): TemplateResult {
  const { locale } = contexto;
  const t = locale.t(textos);
  const produto = produtos.find(({ id }) => id === form.produtoId);
  return html`
    ${campoSelecao(contexto, {
      nome: 'produtoId',
      rotulo: t.produto,
      obrigatorio: true,
      larga: true,
      valor: form.produtoId,
      vazio: produto ? undefined : t.escolha,
      ajuda: produto?.descricao,
      opcoes: produtos.map(({ id, nome, preco }) => ({ valor: id, rotulo: `${nome} · ${t.porMes(locale.moeda(preco))}` })),
      aoMudar: (produtoId) => mudar({ produtoId }),
    })}
    <label class="marca larga">
      <input type="checkbox" .checked=${live(form.email)} @change=${(event: Event) => mudar({ email: (event.target as HTMLInputElement).checked })} />
      <span>${t.email}</span>
    </label>
    ${produto ? html`<div class="larga">${servidoresView(locale, produto.servidoresDeNomes)}</div>` : nothing}
  `;
}

/** Name servers, to be copied to where the domain is registered. */
export const servidoresView = (locale: LocaleController, servidores: readonly string[]): TemplateResult => html`
  <dl class="fatos">
    <div>
      <dt>${locale.t(textos).servidores}</dt>
      <dd>${servidores.map((servidor) => html`<div class="copiavel">${servidor}</div>`)}</dd>
    </div>
  </dl>
`;
