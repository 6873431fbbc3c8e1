import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { TIPOS_DE_ENDERECO } from '../../../sdk/domain/tipo-de-endereco.js';
import { UFS } from '../../../sdk/domain/uf.js';
import type { RascunhoDeEndereco } from '../../../sdk/use-cases/novo-endereco/novo-endereco.js';
import type { Preenchendo } from '../../../sdk/use-cases/novo-endereco/state.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { comum } from '../../i18n/pt-BR/comum.js';
import { endereco as textos } from '../../i18n/pt-BR/endereco.js';
import { campo, campoSelecao, campoTexto, descricaoDe, idDe, invalido, type ContextoDeCampo } from '../../internal/campo.js';

/** What the fields need of the element. */
export interface VistaDosCampos {
  readonly state: Preenchendo;
  readonly locale: LocaleController;
  readonly mudar: (mudanca: RascunhoDeEndereco) => void;
  /** The number as typed. */
  readonly digitarNumero: (numero: string) => void;
  /** "S/N" ticked or not. */
  readonly marcarSemNumero: (marcado: boolean) => void;
}

/** What is asked: all that the CEP did not give, the number, and what may be added. */
export function camposView(vista: VistaDosCampos): TemplateResult {
  const { rascunho, daConsulta, faltas } = vista.state;
  const t = vista.locale.t(textos);
  const contexto: ContextoDeCampo = { locale: vista.locale, faltas };
  const texto = (nome: 'logradouro' | 'bairro' | 'cidade' | 'complemento' | 'referencia', obrigatorio: boolean, larga = false): TemplateResult =>
    campoTexto(contexto, { nome, rotulo: t[nome], obrigatorio, larga, valor: rascunho[nome] ?? '', aoDigitar: (valor) => vista.mudar({ [nome]: valor }) });
  const falta = (nome: 'logradouro' | 'bairro' | 'cidade' | 'uf'): boolean => !daConsulta.includes(nome);
  return html`
    ${falta('logradouro') ? texto('logradouro', true, true) : nothing} ${numeroView(vista, contexto)} ${texto('complemento', false)}
    ${falta('bairro') ? texto('bairro', true) : nothing} ${falta('cidade') ? texto('cidade', true) : nothing} ${falta('uf') ? ufView(vista, contexto) : nothing}
    ${texto('referencia', false)}
    ${campoSelecao(contexto, {
      nome: 'tipo',
      rotulo: t.tipo,
      valor: rascunho.tipo || undefined,
      vazio: vista.locale.t(comum).escolha,
      opcoes: TIPOS_DE_ENDERECO.map((tipo) => ({ valor: tipo, rotulo: t.tipos[tipo] })),
      aoMudar: (tipo) => vista.mudar({ tipo: (tipo || undefined) as RascunhoDeEndereco['tipo'] }),
    })}
  `;
}

const ufView = ({ state, locale, mudar }: VistaDosCampos, contexto: ContextoDeCampo): TemplateResult =>
  campoSelecao(contexto, {
    nome: 'uf',
    rotulo: locale.t(textos).uf,
    obrigatorio: true,
    valor: state.rascunho.uf || undefined,
    vazio: locale.t(comum).escolha,
    opcoes: UFS.map((uf) => ({ valor: uf, rotulo: uf })),
    aoMudar: (uf) => mudar({ uf: uf as RascunhoDeEndereco['uf'] }),
  });

function numeroView({ state, locale, digitarNumero, marcarSemNumero }: VistaDosCampos, contexto: ContextoDeCampo): TemplateResult {
  const { numero } = state.rascunho;
  const t = locale.t(textos);
  const dados = { nome: 'numero', rotulo: t.numero, obrigatorio: true };
  return campo(
    contexto,
    dados,
    html`<div class="numero">
      <input
        class="entrada"
        id=${idDe('numero')}
        autocomplete="off"
        ?disabled=${numero === null}
        .value=${live(numero ?? '')}
        aria-required="true"
        aria-invalid=${ifDefined(invalido(contexto, 'numero'))}
        aria-describedby=${ifDefined(descricaoDe(contexto, dados))}
        @input=${(event: Event) => digitarNumero((event.target as HTMLInputElement).value)}
      />
      <label class="marca">
        <input type="checkbox" .checked=${live(numero === null)} @change=${(event: Event) => marcarSemNumero((event.target as HTMLInputElement).checked)} />
        ${t.semNumero}
      </label>
    </div>`,
  );
}
