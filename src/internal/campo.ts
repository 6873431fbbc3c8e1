import { html, noChange, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { Falta } from '../../sdk/domain/falta.js';
import type { LocaleController } from '../controllers/locale-controller.js';
import { fraseDaFalta } from './frase-da-falta.js';
import { icone } from './icone.js';
import { chevronDown, triangleAlert } from './icones.js';

export { fraseDaFalta };

/** What every field has. `nome` is the path in the draft, e.g. `contrato.diaDeVencimento`; ids are made from it. */
export interface Campo {
  readonly nome: string;
  readonly rotulo: string;
  readonly obrigatorio?: boolean | undefined;
  readonly ajuda?: string | undefined;
  readonly larga?: boolean | undefined;
}

/** What a form's fields share: the language and what is missing. */
export interface ContextoDeCampo {
  readonly locale: LocaleController;
  readonly faltas: readonly Falta[];
}

export const idDe = (nome: string): string => `c-${nome.replace(/[^\w-]/g, '-')}`;

const faltaDe = ({ faltas }: ContextoDeCampo, nome: string): Falta | undefined => faltas.find((falta) => falta.campo === nome);

/** Ids of help and error, for `aria-describedby`. */
export function descricaoDe(contexto: ContextoDeCampo, campo: Campo): string | undefined {
  const ids = [campo.ajuda ? `${idDe(campo.nome)}-ajuda` : '', faltaDe(contexto, campo.nome) ? `${idDe(campo.nome)}-erro` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export const invalido = (contexto: ContextoDeCampo, nome: string): 'true' | undefined => {
  const falta = faltaDe(contexto, nome);
  return falta && falta.gravidade !== 'aviso' ? 'true' : undefined;
};

/** The line under a control that says what is wrong. */
export function erroDoCampo(contexto: ContextoDeCampo, nome: string): TemplateResult | typeof nothing {
  const falta = faltaDe(contexto, nome);
  if (!falta) return nothing;
  const classe = falta.gravidade === 'aviso' ? 'aviso-do-campo' : 'erro-do-campo';
  return html`<span class=${classe} id=${`${idDe(nome)}-erro`}>${icone(triangleAlert)}<span>${fraseDaFalta(contexto.locale, falta)}</span></span>`;
}

/** Label, control, help, error. The control takes `id=${idDe(nome)}`. */
export const campo = (contexto: ContextoDeCampo, dados: Campo, controle: unknown): TemplateResult => html`
  <div class="campo ${dados.obrigatorio ? 'obrigatorio' : ''} ${dados.larga ? 'larga' : ''}" data-campo=${dados.nome}>
    <label for=${idDe(dados.nome)}>${dados.rotulo}</label>
    ${controle} ${dados.ajuda ? html`<span class="ajuda" id=${`${idDe(dados.nome)}-ajuda`}>${dados.ajuda}</span>` : nothing}
    ${erroDoCampo(contexto, dados.nome)}
  </div>
`;

export interface CampoTexto extends Campo {
  /** null: as it was typed. */
  readonly valor: string | undefined | null;
  readonly tipo?: 'text' | 'tel' | 'email' | 'search' | 'time' | undefined;
  readonly modo?: 'numeric' | 'decimal' | 'tel' | 'email' | 'text' | undefined;
  readonly exemplo?: string | undefined;
  readonly autocomplete?: string | undefined;
  readonly desabilitado?: boolean | undefined;
  readonly maximo?: number | undefined;
  /** While typing. */
  readonly aoDigitar?: ((valor: string) => void) | undefined;
  /** When the field is left or Enter is pressed. */
  readonly aoMudar?: ((valor: string) => void) | undefined;
}

const valorDoEvento = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** One line of text. */
export const campoTexto = (contexto: ContextoDeCampo, dados: CampoTexto): TemplateResult =>
  campo(
    contexto,
    dados,
    html`<input
      class="entrada"
      id=${idDe(dados.nome)}
      type=${dados.tipo ?? 'text'}
      inputmode=${ifDefined(dados.modo)}
      placeholder=${ifDefined(dados.exemplo)}
      autocomplete=${dados.autocomplete ?? 'off'}
      maxlength=${ifDefined(dados.maximo)}
      .value=${dados.valor === null ? noChange : live(dados.valor ?? '')}
      ?disabled=${dados.desabilitado ?? false}
      aria-required=${ifDefined(dados.obrigatorio ? 'true' : undefined)}
      aria-invalid=${ifDefined(invalido(contexto, dados.nome))}
      aria-describedby=${ifDefined(descricaoDe(contexto, dados))}
      @input=${(event: Event) => dados.aoDigitar?.(valorDoEvento(event))}
      @change=${(event: Event) => dados.aoMudar?.(valorDoEvento(event))}
    />`,
  );

export interface CampoSelecao extends Campo {
  readonly valor: string | undefined;
  readonly opcoes: readonly { readonly valor: string; readonly rotulo: string }[];
  /** Text of the empty choice; absent: no empty choice. */
  readonly vazio?: string | undefined;
  readonly desabilitado?: boolean | undefined;
  readonly aoMudar: (valor: string) => void;
}

/** The control alone, for places that have a label of their own. */
export const seletor = (contexto: ContextoDeCampo, dados: CampoSelecao): TemplateResult => html`
  <span class="seletor">
    <select
      class="entrada"
      id=${idDe(dados.nome)}
      ?disabled=${dados.desabilitado ?? false}
      aria-required=${ifDefined(dados.obrigatorio ? 'true' : undefined)}
      aria-invalid=${ifDefined(invalido(contexto, dados.nome))}
      aria-describedby=${ifDefined(descricaoDe(contexto, dados))}
      @change=${(event: Event) => dados.aoMudar(valorDoEvento(event))}
    >
      ${dados.vazio === undefined ? nothing : html`<option value="" .selected=${!dados.valor}>${dados.vazio}</option>`}
      ${dados.opcoes.map(({ valor, rotulo }) => html`<option value=${valor} .selected=${valor === dados.valor}>${rotulo}</option>`)}
    </select>
    ${icone(chevronDown)}
  </span>
`;

/** A choice among few, from a native list. */
export const campoSelecao = (contexto: ContextoDeCampo, dados: CampoSelecao): TemplateResult => campo(contexto, dados, seletor(contexto, dados));

export interface CampoAreaDeTexto extends Campo {
  readonly valor: string | undefined;
  readonly linhas?: number | undefined;
  readonly maximo?: number | undefined;
  readonly aoDigitar: (valor: string) => void;
}

/** Several lines of text. */
export const campoAreaDeTexto = (contexto: ContextoDeCampo, dados: CampoAreaDeTexto): TemplateResult =>
  campo(
    contexto,
    dados,
    html`<textarea
      class="entrada"
      id=${idDe(dados.nome)}
      rows=${dados.linhas ?? 2}
      maxlength=${ifDefined(dados.maximo)}
      aria-required=${ifDefined(dados.obrigatorio ? 'true' : undefined)}
      aria-invalid=${ifDefined(invalido(contexto, dados.nome))}
      aria-describedby=${ifDefined(descricaoDe(contexto, dados))}
      .value=${live(dados.valor ?? '')}
      @input=${(event: Event) => dados.aoDigitar((event.target as HTMLTextAreaElement).value)}
    ></textarea>`,
  );
