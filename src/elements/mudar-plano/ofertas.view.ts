import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { Oferta } from '../../../sdk/domain/oferta.js';
import type { DadosDaMudancaDePlano } from '../../../sdk/use-cases/mudar-plano/mudar-plano.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { mudarPlano as textos } from '../../i18n/pt-BR/mudar-plano.js';
import { erroDoCampo, idDe, invalido, type ContextoDeCampo } from '../../internal/campo.js';
import { velocidade } from '../../internal/velocidade.js';

/** "+ R$ 20,00 por mês": what the month gets dearer or cheaper by. */
export function diferencaPorMes(locale: LocaleController, diferenca: number): string {
  const t = locale.t(textos);
  if (diferenca === 0) return t.mesmoValor;
  return (diferenca > 0 ? t.aMais : t.aMenos)(locale.moeda(Math.abs(diferenca)));
}

/** The plans of the group, each with its speed, price and what it changes in the month. */
export function ofertasView(
  campos: ContextoDeCampo,
  { ofertas, plano }: DadosDaMudancaDePlano,
  escolhida: string | undefined,
  escolher: (ofertaId: string) => void,
): TemplateResult {
  const t = campos.locale.t(textos);
  const linha = ({ id, nome, preco, velocidade: veloz, destaque }: Oferta): TemplateResult => {
    const fatos = [velocidade(campos.locale, veloz), destaque].filter(Boolean).join(' · ');
    return html`<label class="oferta ${id === escolhida ? 'escolhida' : ''}">
      <input type="radio" name="oferta" value=${id} .checked=${live(id === escolhida)} @change=${() => escolher(id)} />
      <span><span class="strong">${nome}</span><span class="small muted">${fatos}</span></span>
      <span class="preco"
        ><span class="strong">${campos.locale.moeda(preco)}</span
        ><span class="caption muted">${diferencaPorMes(campos.locale, preco - plano.preco)}</span></span
      >
    </label>`;
  };
  return html`<fieldset
    class="ofertas larga"
    data-campo="ofertaId"
    role="radiogroup"
    aria-required="true"
    aria-invalid=${invalido(campos, 'ofertaId') ?? 'false'}
    aria-labelledby="rotulo-ofertas"
    aria-describedby=${ifDefined(invalido(campos, 'ofertaId') && `${idDe('ofertaId')}-erro`)}
  >
    <span class="rotulo obrigatorio" id="rotulo-ofertas">${t.novoPlano}</span>
    ${ofertas.map(linha)} ${erroDoCampo(campos, 'ofertaId')}
  </fieldset>`;
}
