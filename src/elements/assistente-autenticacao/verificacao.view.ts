import { html, nothing, type TemplateResult } from 'lit';
import type { Achado, Diagnostico, ParteDoDiagnostico } from '../../../sdk/domain/diagnostico.js';
import type { AssistenteAutenticacao, Diagnosticando, Verificacao } from '../../../sdk/use-cases/assistente-autenticacao/assistente-autenticacao.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { assistente } from '../../i18n/pt-BR/assistente.js';
import { falha } from '../../internal/falha.js';
import { icone } from '../../internal/icone.js';
import { circleCheck, info, triangleAlert } from '../../internal/icones.js';
import { instante } from '../../internal/instante.js';
import { remedioView } from './remedio.view.js';

/** What a line of the list is drawn from. */
export interface VistaDoAssistente {
  readonly state: Diagnosticando;
  readonly flow: AssistenteAutenticacao;
  readonly locale: LocaleController;
  readonly remediar: () => void;
}

const MARCAS = { ok: circleCheck, neutro: info, aviso: triangleAlert, erro: triangleAlert } as const;

/** One check with its finding, what to do about it, and the remedy where there is one. */
export function verificacaoView(vista: VistaDoAssistente, verificacao: Verificacao): TemplateResult {
  const { state, locale } = vista;
  const t = locale.t(assistente);
  const { parte } = verificacao;
  const achado = verificacao.situacao === 'feita' ? state.achados.find((um) => um.parte === parte) : undefined;
  return html`<li class=${`e-${achado?.gravidade ?? verificacao.situacao}`} data-parte=${parte}>
    <span class="marca-da-parte" aria-hidden="true">${achado ? icone(MARCAS[achado.gravidade]) : html`<span class="anel"></span>`}</span>
    <div>
      <p class="strong">${t.partes[parte]}${achado ? html`<span class="sr">: ${t.gravidades[achado.gravidade]}</span>` : nothing}</p>
      ${achado ? achadoView(vista, achado) : semAchadoView(vista, verificacao)}
    </div>
  </li>`;
}

function achadoView(vista: VistaDoAssistente, achado: Achado): TemplateResult {
  const { state, locale } = vista;
  const { diz, faca } = locale.t(assistente).achados[achado.codigo];
  const fatos = FATOS[achado.parte]?.(state.diagnostico, locale, state.fuso).filter(Boolean) ?? [];
  return html`<p>${diz}</p>
    ${fatos.length > 0 ? html`<p class="small muted">${fatos.join(' · ')}</p>` : nothing} ${faca ? html`<p class="small">${faca}</p>` : nothing}
    ${achado.remedio ? remedioView(vista, achado.remedio, achado.parte) : nothing}`;
}

function semAchadoView({ locale, flow, state }: VistaDoAssistente, verificacao: Verificacao): TemplateResult {
  const t = locale.t(assistente);
  if (verificacao.situacao !== 'falhou') {
    // Looked at, and the answer did not hold it.
    const frase = verificacao.situacao === 'feita' ? t.situacoes.falhou : t.situacoes[verificacao.situacao];
    return html`<p class="small muted">${frase}</p>`;
  }
  return html`<p class="small muted">${t.situacoes.falhou}</p>
    ${falha(locale, verificacao.erro, () => {
      if (state.conclusao) void flow.verificarParte(verificacao.parte);
    })}`;
}

type Fatos = (diagnostico: Diagnostico, locale: LocaleController, fuso: string) => readonly string[];

/** The figures behind a finding, for whoever has to pass them on. */
const FATOS: { readonly [P in ParteDoDiagnostico]?: Fatos } = {
  sessao: ({ sessao }, locale, fuso) => {
    if (!sessao) return [];
    const t = locale.t(assistente);
    const { desde, ip, mac, nas, porta = '' } = sessao;
    return [t.desde(instante(locale, desde, fuso)), ip ? `IP ${ip}` : '', mac ? `MAC ${mac}` : '', nas ? `${nas} ${porta}`.trim() : ''];
  },
  mac: ({ mac }) => [mac ?? ''],
  ip: ({ ip }) => [ip ?? ''],
  recusa: ({ recusa }, locale, fuso) => {
    if (!recusa) return [];
    const t = locale.t(assistente);
    return [`${instante(locale, recusa.quando, fuso)}: ${t.motivos[recusa.motivo]}`, recusa.detalhe ?? ''];
  },
};
