import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { respostaDoCampo, TEXTO_MAXIMO, textoDoCampo, type CampoExtra } from '../../../sdk/domain/campo-extra.js';
import type { FormDosCamposExtra } from '../../../sdk/use-cases/campos-extra/campos-extra.js';
import { camposExtra } from '../../i18n/pt-BR/campos-extra.js';
import { campo, campoAreaDeTexto, campoSelecao, campoTexto, descricaoDe, erroDoCampo, idDe, invalido, type ContextoDeCampo } from '../../internal/campo.js';
import '../../internal/plano-campo-data.define.js';

/** What a field is drawn from. */
export interface VistaDoCampoExtra {
  readonly form: FormDosCamposExtra;
  readonly contexto: ContextoDeCampo;
  readonly mudar: (id: string, valor: string | boolean | null) => void;
}

/** Texts of more characters than this get a box. */
const UMA_LINHA = 120;

/** A field of the backend's own, by its type. Names and choices are the backend's words, in whatever language it has them. */
export function campoExtraView(um: CampoExtra, vista: VistaDoCampoExtra): TemplateResult {
  const { form, contexto, mudar } = vista;
  const comum = { nome: um.id, rotulo: um.nome, obrigatorio: um.obrigatorio, ajuda: um.ajuda };
  const valor = textoDoCampo(um, new Map(Object.entries(form)));
  const aoMudar = (novo: string): void => mudar(um.id, novo);
  switch (um.tipo) {
    case 'texto': {
      const maximo = um.maximo ?? TEXTO_MAXIMO;
      if (maximo > UMA_LINHA) return campoAreaDeTexto(contexto, { ...comum, larga: true, maximo, valor, aoDigitar: aoMudar });
      return campoTexto(contexto, { ...comum, maximo, valor, aoMudar });
    }
    case 'numero':
      return campoTexto(contexto, { ...comum, modo: um.casas > 0 ? 'decimal' : 'numeric', valor, aoMudar });
    case 'data':
      return html`<plano-campo-data
        nome=${um.id}
        .rotulo=${um.nome}
        .valor=${valor || undefined}
        .min=${um.minimo}
        .max=${um.maximo}
        .ajuda=${um.ajuda}
        ?obrigatorio=${um.obrigatorio}
        .campos=${contexto}
        .aoMudar=${(dia: string | undefined) => mudar(um.id, dia ?? '')}
      ></plano-campo-data>`;
    case 'lista':
      return listaView(um, valor, vista);
    case 'sim-nao':
      return simNaoView(um, vista);
    case 'segredo':
      return segredoView(um, valor, vista);
  }
}

type Campo<T extends CampoExtra['tipo']> = Extract<CampoExtra, { tipo: T }>;

function listaView(um: Campo<'lista'>, valor: string, { contexto, mudar }: VistaDoCampoExtra): TemplateResult {
  const t = contexto.locale.t(camposExtra);
  const opcoes = um.opcoes.map(({ id, nome }) => ({ valor: id, rotulo: nome }));
  // A choice that the provider has taken away since still shows.
  if (valor && !um.opcoes.some(({ id }) => id === valor)) opcoes.push({ valor, rotulo: t.foraDaLista(valor) });
  return campoSelecao(contexto, {
    nome: um.id,
    rotulo: um.nome,
    obrigatorio: um.obrigatorio,
    ajuda: um.ajuda,
    valor,
    vazio: t.semOpcao,
    opcoes,
    aoMudar: (novo) => mudar(um.id, novo),
  });
}

function simNaoView(um: Campo<'sim-nao'>, { form, contexto, mudar }: VistaDoCampoExtra): TemplateResult {
  const t = contexto.locale.t(camposExtra);
  const resposta = respostaDoCampo(um, new Map(Object.entries(form)));
  const escolha = (valor: boolean | null, rotulo: string): TemplateResult =>
    html`<label class="pilula"
      ><input type="radio" name=${idDe(um.id)} .checked=${live((resposta ?? null) === valor)} @change=${() => mudar(um.id, valor)} />${rotulo}</label
    >`;
  const rotulo = `${idDe(um.id)}-rotulo`;
  return html`<fieldset
    class="campo"
    data-campo=${um.id}
    role="radiogroup"
    aria-labelledby=${rotulo}
    aria-required=${um.obrigatorio ? 'true' : 'false'}
    aria-invalid=${invalido(contexto, um.id) ?? 'false'}
    aria-describedby=${ifDefined(descricaoDe(contexto, { nome: um.id, rotulo: um.nome, ajuda: um.ajuda }))}
  >
    <span class="rotulo ${um.obrigatorio ? 'obrigatorio' : ''}" id=${rotulo}>${um.nome}</span>
    <div class="pilulas">${escolha(true, t.sim)} ${escolha(false, t.nao)} ${um.obrigatorio ? nothing : escolha(null, t.naoInformado)}</div>
    ${um.ajuda ? html`<span class="ajuda" id=${`${idDe(um.id)}-ajuda`}>${um.ajuda}</span>` : nothing} ${erroDoCampo(contexto, um.id)}
  </fieldset>`;
}

function segredoView(um: Campo<'segredo'>, valor: string, { form, contexto, mudar }: VistaDoCampoExtra): TemplateResult {
  const t = contexto.locale.t(camposExtra);
  const apagar = form[um.id] === null;
  const dados = {
    nome: um.id,
    rotulo: um.nome,
    obrigatorio: um.obrigatorio,
    ajuda: [um.ajuda, um.definido ? t.segredoDefinido : t.segredoVazio].filter(Boolean).join(' '),
  };
  return html`<div class="segredo">
    ${campo(
      contexto,
      dados,
      html`<input
        class="entrada"
        id=${idDe(um.id)}
        type="password"
        autocomplete="new-password"
        maxlength=${um.maximo ?? TEXTO_MAXIMO}
        placeholder=${um.definido && !apagar ? '••••••••' : ''}
        .value=${live(valor)}
        ?disabled=${apagar}
        aria-required=${ifDefined(um.obrigatorio ? 'true' : undefined)}
        aria-invalid=${ifDefined(invalido(contexto, um.id))}
        aria-describedby=${ifDefined(descricaoDe(contexto, dados))}
        @change=${(event: Event) => mudar(um.id, (event.target as HTMLInputElement).value)}
      />`,
    )}
    ${
      um.definido && !um.obrigatorio
        ? html`<label class="marca small"
            ><input
              type="checkbox"
              .checked=${live(apagar)}
              @change=${(event: Event) => mudar(um.id, (event.target as HTMLInputElement).checked ? null : '')}
            />
            ${t.apagar(um.nome)}</label
          >`
        : nothing
    }
  </div>`;
}
