import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { bloqueia } from '../../sdk/domain/falta.js';
import type { ContextoDaSenha } from '../../sdk/domain/senha/avaliacao-da-senha.js';
import type { ExigenciaDeServico } from '../../sdk/domain/servico.js';
import { servico as textos } from '../i18n/pt-BR/servico.js';
import { campoSelecao, campoTexto, fraseDaFalta, idDe, invalido, type ContextoDeCampo } from './campo.js';
import { icone } from './icone.js';
import { plus, triangleAlert, x } from './icones.js';

/** Where a field has more than one finding, what stops comes first. */
export const errosPrimeiro = (contexto: ContextoDeCampo): ContextoDeCampo => ({
  ...contexto,
  faltas: [...contexto.faltas].sort((a, b) => Number(bloqueia(b)) - Number(bloqueia(a))),
});

export interface CampoDominio {
  readonly exigencia: ExigenciaDeServico;
  /** To choose from; empty: typed freely. */
  readonly dominios: readonly string[];
  readonly valor: string;
  readonly mudar: (dominio: string) => void;
}

/** The domain of a login or a box; nothing where the plan has none. Manual 2.2.1.1. */
export function campoDominio(contexto: ContextoDeCampo, { exigencia, dominios, valor, mudar }: CampoDominio): TemplateResult | typeof nothing {
  if (exigencia === 'inativo') return nothing;
  const t = contexto.locale.t(textos);
  const dados = { nome: 'dominio', rotulo: t.dominio, obrigatorio: exigencia === 'obrigatorio', valor };
  return dominios.length > 0
    ? campoSelecao(contexto, { ...dados, vazio: t.escolhaODominio, opcoes: dominios.map((um) => ({ valor: um, rotulo: um })), aoMudar: mudar })
    : campoTexto(contexto, { ...dados, aoDigitar: mudar });
}

export interface CampoSenha {
  readonly valor: string;
  readonly rotulo?: string | undefined;
  readonly avaliacao: ContextoDaSenha;
  /** Help under the meter. */
  readonly ajuda?: string | undefined;
  readonly mudar: (senha: string) => void;
}

/** A client's password. Not the shared field: error and help stand inside `<senha-forca>`, and a password may have two warnings. */
export function campoSenha(contexto: ContextoDeCampo, { valor, rotulo, avaliacao, ajuda, mudar }: CampoSenha): TemplateResult {
  const id = idDe('senha');
  const faltas = contexto.faltas.filter(({ campo }) => campo === 'senha');
  const descricao = [...faltas.map((_, i) => `${id}-erro-${i}`), ...(ajuda ? [`${id}-ajuda`] : [])].join(' ');
  // `new-password`: a browser must not fill in the operator's own, which `off` does not keep it from.
  return html`<div class="campo obrigatorio larga" data-campo="senha">
    <label for=${id}>${rotulo ?? contexto.locale.t(textos).senha}</label>
    <senha-forca .contexto=${avaliacao}>
      <input
        class="entrada"
        id=${id}
        type="password"
        autocomplete="new-password"
        data-1p-ignore
        spellcheck="false"
        autocapitalize="none"
        .value=${live(valor)}
        aria-required="true"
        aria-invalid=${ifDefined(invalido(contexto, 'senha'))}
        aria-describedby=${ifDefined(descricao || undefined)}
        @input=${(event: Event) => mudar((event.target as HTMLInputElement).value)}
      />
      ${
        faltas.length === 0
          ? nothing
          : html`<div slot="erro">
              ${faltas.map(
                (falta, i) =>
                  html`<span class=${bloqueia(falta) ? 'erro-do-campo' : 'aviso-do-campo'} id=${`${id}-erro-${i}`}
                    >${icone(triangleAlert)}<span>${fraseDaFalta(contexto.locale, falta)}</span></span
                  >`,
              )}
            </div>`
      }
      ${ajuda ? html`<span slot="ajuda" class="ajuda" id=${`${id}-ajuda`}>${ajuda}</span>` : nothing}
    </senha-forca>
  </div>`;
}

export interface CamposDosAliases {
  readonly aliases: readonly string[];
  /** `foco`: the field, or the button, that the operator goes on with. */
  readonly mudar: (aliases: readonly string[], foco?: string) => void;
}

/** Other addresses that deliver to the same box, each with its way out. */
export function camposDosAliases(contexto: ContextoDeCampo, { aliases, mudar }: CamposDosAliases): TemplateResult {
  const t = contexto.locale.t(textos);
  const remover = (i: number): void => {
    const restantes = aliases.toSpliced(i, 1);
    mudar(restantes, restantes.length > 0 ? `aliases.${Math.min(i, restantes.length - 1)}` : 'adicionar-alias');
  };
  return html`<div class="aliases larga">
    ${aliases.map(
      (alias, i) =>
        html`<div class="alias">
          ${campoTexto(contexto, { nome: `aliases.${i}`, rotulo: t.alias(i + 1), valor: alias, aoDigitar: (valor) => mudar(aliases.with(i, valor)) })}
          <button class="botao so-icone" type="button" aria-label=${t.removerAlias(i + 1)} title=${t.removerAlias(i + 1)} @click=${() => remover(i)}>
            ${icone(x)}
          </button>
        </div>`,
    )}
    <button class="botao pequeno" type="button" id=${idDe('adicionar-alias')} @click=${() => mudar([...aliases, ''], `aliases.${aliases.length}`)}>
      ${icone(plus)} ${t.adicionarAlias}
    </button>
    <span class="ajuda">${t.aliasAjuda}</span>
  </div>`;
}
