import { html, nothing, type TemplateResult } from 'lit';
import type { Oferta } from '../../../../sdk/domain/oferta.js';
import type { Rascunho, ServicoDoWizard } from '../../../../sdk/use-cases/novo-plano/state.js';
import { exigenciaDoServico } from '../../../../sdk/domain/exigencia-do-servico.js';
import { wizardDetalhes } from '../../../i18n/pt-BR/wizard-detalhes.js';
import { erroDoCampo } from '../../../internal/campo.js';
import { fraseDaFalta } from '../../../internal/frase-da-falta.js';
import { icone } from '../../../internal/icone.js';
import { check, mail, pencil, plus, triangleAlert, wifi } from '../../../internal/icones.js';
import type { VistaDoPasso } from '../passo-view.js';

/** How a saved service is named in its card: `login0042@provedor`. */
export function nomeDoServicoSalvo(servico: ServicoDoWizard, { loginRadius, email }: Rascunho): string | undefined {
  if (servico === 'loginRadius') return loginRadius && [loginRadius.login, loginRadius.dominio].filter(Boolean).join('@');
  return email && `${email.login}@${email.dominio}`;
}

/** "Detalhes do Plano": the services that the plan has active, as cards that open in place. Manual 2.2. */
export function servicosView(vista: VistaDoPasso, oferta: Oferta): TemplateResult {
  const { configuracao } = vista.state.catalogo.sessao;
  const ativos = (['loginRadius', 'email'] as const).filter((servico) => exigenciaDoServico(servico, oferta, configuracao) !== 'inativo');
  if (ativos.length === 0) return html`<p class="muted">${vista.locale.t(wizardDetalhes).semServicos}</p>`;
  return html`<div class="servicos">${ativos.map((servico) => servicoView(vista, oferta, servico))}</div>`;
}

function servicoView(vista: VistaDoPasso, oferta: Oferta, servico: ServicoDoWizard): TemplateResult {
  const { state, aberto, locale, campos } = vista;
  const t = locale.t(wizardDetalhes);
  const exigencia = exigenciaDoServico(servico, oferta, state.catalogo.sessao.configuracao);
  const nome = nomeDoServicoSalvo(servico, state.rascunho);
  const estaAberto = aberto === servico;
  const doServico = vista.faltas.filter(({ campo }) => campo.startsWith(`${servico}.`));
  return html`<section class="cartao servico" data-campo=${servico} aria-label=${t.servicos[servico]}>
    <header>
      ${icone(servico === 'loginRadius' ? wifi : mail)}
      <span class="strong">${t.servicos[servico]}</span>
      <span class="caption muted">${t.exigencias[exigencia]}</span>
      <span class="cresce"></span>
      ${estaAberto ? nothing : situacaoView(vista, servico, exigencia === 'obrigatorio', nome)}
    </header>
    ${estaAberto ? formularioView(vista, oferta, servico) : doServico.map((falta) => html`<p class="erro-do-campo">${icone(triangleAlert)}<span>${t.campos[falta.campo] ?? ''}: ${fraseDaFalta(locale, falta)}</span></p>`)}
    ${erroDoCampo(campos, servico)}
  </section>`;
}

function situacaoView({ flow, locale }: VistaDoPasso, servico: ServicoDoWizard, obrigatorio: boolean, salvo: string | undefined): TemplateResult {
  const t = locale.t(wizardDetalhes);
  const nome = t.servicos[servico];
  const abrir = (): void => flow.abrirServico(servico);
  const remover = (): void => (servico === 'loginRadius' ? flow.salvarLogin(undefined) : flow.salvarEmail(undefined));
  if (salvo === undefined) {
    return html`${obrigatorio ? html`<span class="small pendente">${t.faltaPreencher}</span>` : nothing}
      <button class="botao pequeno" type="button" aria-label=${`${t.adicionar} ${nome}`} @click=${abrir}>${icone(plus)} ${t.adicionar}</button>`;
  }
  return html`<span class="salvo">${icone(check)}<span>${salvo}</span></span>
    <button class="botao pequeno leve" type="button" aria-label=${`${t.editar} ${nome}`} @click=${abrir}>${icone(pencil)} ${t.editar}</button>
    ${obrigatorio ? nothing : html`<button class="botao pequeno leve" type="button" aria-label=${`${t.remover} ${nome}`} @click=${remover}>${t.remover}</button>`}`;
}

/** What the card opens with: what was typed before a reload, else what was saved. */
function inicialDe(servico: ServicoDoWizard, { loginRadius, email, servicoEmEdicao }: Rascunho): object | undefined {
  const salvo = servico === 'loginRadius' ? loginRadius : email;
  return servicoEmEdicao?.servico === servico ? { login: '', dominio: '', aliases: [], ...salvo, senha: salvo?.senha ?? '', ...servicoEmEdicao.valor } : salvo;
}

function formularioView({ state, flow, sdk, faltas }: VistaDoPasso, oferta: Oferta, servico: ServicoDoWizard): TemplateResult {
  const { catalogo, rascunho } = state;
  const prefixo = `${servico}.`;
  return html`<plano-form-servico
    .sdk=${sdk}
    .servico=${servico}
    .oferta=${oferta}
    .configuracao=${catalogo.sessao.configuracao}
    .cliente=${catalogo.cliente}
    .inicial=${inicialDe(servico, rascunho)}
    .faltas=${faltas.filter(({ campo }) => campo.startsWith(prefixo)).map((falta) => ({ ...falta, campo: falta.campo.slice(prefixo.length) }))}
    .aoSalvar=${servico === 'loginRadius' ? flow.salvarLogin : flow.salvarEmail}
    .aoDigitar=${(valor: Readonly<Record<string, unknown>>) => flow.digitarServico(servico, valor)}
    .aoCancelar=${flow.fecharServico}
  ></plano-form-servico>`;
}
