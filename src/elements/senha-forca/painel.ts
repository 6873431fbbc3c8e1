import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { FaixaDaSenha } from '../../../sdk/domain/senha/avaliacao-da-senha.js';
import { bloqueia, type Falta } from '../../../sdk/domain/falta.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { SenhaAvaliadaEvent, type DetalheDaSenhaAvaliada } from '../../events/senha-avaliada.js';
import { senha as textos } from '../../i18n/pt-BR/senha.js';
import { fraseDaFalta } from '../../internal/frase-da-falta.js';
import { icone } from '../../internal/icone.js';
import { copy, eye, eyeOff, triangleAlert, wandSparkles } from '../../internal/icones.js';
import { alertasView, motivosEm } from './alertas.view.js';
import { copiar } from './copiar.js';
import { faltamEm, parcelasView, redutoresView, requisitosView } from './listas.view.js';
import type { SenhaForca } from './senha-forca.js';

export { estilosDoPainel } from './painel.styles.js';

const FAIXAS: readonly FaixaDaSenha[] = ['muito-fraca', 'fraca', 'boa', 'forte', 'muito-forte'];
/** Milliseconds of quiet before the band is announced: never per keystroke. */
const QUIETO = 700;
const TAMANHO_GERADO = 14;

/** What the element lets its panel see of the field. */
export interface VistaDoCampo {
  readonly input: () => HTMLInputElement | null;
  readonly texto: () => string;
  readonly visivel: () => boolean;
  /** What policy and limits say of the password. */
  readonly faltas: () => readonly Falta[];
  /** Whether a further opinion has not come. */
  readonly naoVerificada: () => boolean;
  readonly revelar: (visivel: boolean) => void;
}

/** All that is shown and said around the page's field: buttons, meter, reasons, lists, announcements. */
export class Painel implements ReactiveController {
  readonly #host: SenhaForca;
  readonly #campo: VistaDoCampo;
  readonly #locale: LocaleController;

  #anuncio = '';
  #gerada = '';
  #relogio: ReturnType<typeof setTimeout> | undefined;
  /** What was announced last, and the text that was there from the beginning, which is not news. */
  #dito = '';
  #inicial: string | undefined;
  #contado = '';
  #impedimento = '';
  #regra = '';

  constructor(host: SenhaForca, campo: VistaDoCampo) {
    this.#host = host;
    this.#campo = campo;
    this.#locale = new LocaleController(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#relogio);
  }

  get #t(): (typeof textos)['ptBR'] {
    return this.#locale.t(textos);
  }

  botoes(): TemplateResult {
    const t = this.#t;
    const input = this.#campo.input();
    const visivel = this.#campo.visivel();
    const rotulo = visivel ? t.ocultar : t.mostrar;
    return html`<span class="botoes">
      <button
        class="botao so-icone"
        type="button"
        aria-label=${t.gerar}
        title=${t.gerar}
        ?disabled=${!input || input.disabled || input.readOnly}
        @click=${this.#onGerar}
      >
        ${icone(wandSparkles)}
      </button>
      <button
        class="botao so-icone"
        type="button"
        aria-label=${rotulo}
        title=${rotulo}
        .ariaControlsElements=${input ? [input] : null}
        @click=${this.#onMostrar}
      >
        ${icone(visivel ? eyeOff : eye)}
      </button>
    </span>`;
  }

  medidor(): TemplateResult {
    const t = this.#t;
    const { percentual, faixa } = this.#host.avaliacao;
    const { alertas, faixaEfetiva } = this.#host;
    const vazia = this.#campo.texto() === '';
    // The bar is the scale's; the word and the colour are the effective band's.
    const cheios = vazia ? 0 : FAIXAS.indexOf(faixa) + 1;
    const porcento = t.porcento(percentual);
    return html`<div
        class="medidor"
        part="medidor"
        .role=${'meter'}
        aria-label=${t.forca}
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow=${percentual}
        aria-valuetext=${vazia ? t.semSenha : t.valor(porcento, t.faixas[faixaEfetiva])}
      >
        ${FAIXAS.map((_, i) => html`<span class=${i < cheios ? 'cheio' : ''}></span>`)}
      </div>
      <p class="small veredito">
        ${vazia ? html`<span class="muted">${t.forca}</span>` : html`<b>${porcento}</b> · <span class="palavra">${t.faixas[faixaEfetiva]}</span>`}
        ${this.#gerada !== '' && this.#gerada === this.#campo.texto() ? this.#botaoCopiar() : nothing}
      </p>
      ${alertasView(alertas, faixa === faixaEfetiva ? undefined : porcento, this.#host.fraseLonga, t)}
      ${this.#campo.naoVerificada() ? html`<p class="caption muted" part="nao-verificada">${t.naoVerificada}</p>` : nothing} ${this.#limites()}
      <p class="sr" role="status">${this.#anuncio}</p>`;
  }

  listas(): TemplateResult {
    const { requisitos } = this.#host.avaliacao;
    return html`<div class="lado">${requisitosView(requisitos, this.#t)}</div>
      ${redutoresView(this.#host.avaliacao, this.#t)} ${this.#campo.texto() === '' ? nothing : parcelasView(this.#host.avaliacao, this.#t)}`;
  }

  /** After each paint: description and validity of the page's field, and what is to be announced. */
  depois(): void {
    this.#contar();
    this.#descrever();
    this.#ensinarGeradores();
    this.#impedir();
    const agora = this.#situacao();
    this.#inicial ??= this.#campo.texto();
    if (this.#campo.texto() === this.#inicial) this.#dito = agora;
    if (agora === this.#dito && this.#relogio === undefined) return;
    clearTimeout(this.#relogio);
    this.#relogio = setTimeout(() => this.#dizerSituacao(), QUIETO);
  }

  #botaoCopiar(): TemplateResult {
    return html`<button class="botao pequeno leve" type="button" @click=${this.#onCopiar}>${icone(copy)} ${this.#t.copiar}</button>`;
  }

  /** The technical limits of what the password is for: before typing what they are, then what is wrong with it. */
  #limites(): TemplateResult | typeof nothing {
    const { limites, regras } = this.#host;
    if (!limites) return nothing;
    const t = this.#t;
    const faltas = this.#campo.faltas();
    return html`<div part="limites" class="limites small">
      <p class="muted caption">${limites === 'radius' ? t.limiteRadius(regras?.tamanhoMinimo ?? 8, regras?.tamanhoMaximo ?? 64) : t.limiteEmail}</p>
      ${faltas.map(
        (falta) =>
          html`<p class=${bloqueia(falta) ? 'erro-do-campo' : 'aviso-do-campo'}>${icone(triangleAlert)}<span>${fraseDaFalta(this.#locale, falta)}</span></p>`,
      )}
    </div>`;
  }

  /** Tells the page what has changed; how it stood at first is no news. */
  #contar(): void {
    const { avaliacao, faixaEfetiva, alertas, aceitavel } = this.#host;
    const { percentual, faixa } = avaliacao;
    const detalhe: DetalheDaSenhaAvaliada = { percentual, faixa, faixaEfetiva, alertas: alertas.map(({ codigo }) => codigo), aceitavel };
    const agora = JSON.stringify(detalhe);
    const antes = this.#contado;
    this.#contado = agora;
    if (antes !== '' && antes !== agora) this.#host.dispatchEvent(new SenhaAvaliadaEvent(detalhe));
  }

  /** A field of the page cannot point at a list in here (`aria-describedby`): it gets the sentence, unless it has a description. */
  #descrever(): void {
    const t = this.#t;
    const input = this.#campo.input();
    if (!input || input.hasAttribute('aria-describedby')) return;
    const frase = t.descricao([t.requisitos['oito-caracteres'], t.requisitos['tres-de-quatro']].join(', '));
    if (input.getAttribute('aria-description') !== frase) input.setAttribute('aria-description', frase);
  }

  /** What Safari and 1Password generate by, so that theirs keeps to the limits too; no standard, and a rule of the page's own stays. */
  #ensinarGeradores(): void {
    const { limites, regras } = this.#host;
    const input = this.#campo.input();
    if (!limites || !input || (input.hasAttribute('passwordrules') && input.getAttribute('passwordrules') !== this.#regra)) return;
    const [minimo, maximo] = limites === 'radius' ? [regras?.tamanhoMinimo ?? 8, regras?.tamanhoMaximo ?? 64] : [8, 128];
    this.#regra = `minlength: ${minimo}; maxlength: ${maximo}; required: lower; required: upper; required: digit; allowed: [-._@];`;
    input.setAttribute('passwordrules', this.#regra);
  }

  /** The page's own form stops at what the policy stops; a validity of the page's own is left alone. */
  #impedir(): void {
    const input = this.#campo.input();
    const falta = this.#campo.faltas().find(bloqueia);
    const frase = falta ? fraseDaFalta(this.#locale, falta) : '';
    if (!input || frase === this.#impedimento || (input.validationMessage !== this.#impedimento && input.validity.customError)) return;
    this.#impedimento = frase;
    input.setCustomValidity(frase);
  }

  #dizer(frase: string): void {
    // The same sentence twice would not be heard twice.
    this.#anuncio = this.#anuncio === frase ? `${frase}\u00a0` : frase;
    this.#host.requestUpdate();
  }

  #situacao(): string {
    if (this.#campo.texto() === '') return '';
    return [this.#host.faixaEfetiva, ...this.#host.alertas.map(({ codigo }) => codigo)].join();
  }

  #dizerSituacao(): void {
    this.#relogio = undefined;
    const agora = this.#situacao();
    if (agora === this.#dito) return;
    this.#dito = agora;
    const t = this.#t;
    const { avaliacao, alertas, faixaEfetiva } = this.#host;
    this.#dizer(agora === '' ? '' : t.anuncio(t.faixas[faixaEfetiva], motivosEm(alertas, t), faltamEm(avaliacao.requisitos, t)));
  }

  readonly #onMostrar = (): void => {
    const visivel = !this.#campo.visivel();
    this.#campo.revelar(visivel);
    this.#dizer(visivel ? this.#t.visivel : this.#t.oculta);
  };

  readonly #onGerar = async (): Promise<void> => {
    const { gerarSenha } = await import('../../../sdk/domain/senha/gerar-senha.js');
    const input = this.#campo.input();
    if (!input || input.disabled || input.readOnly) return;
    const { minLength, maxLength } = input;
    const tamanho = Math.max(8, minLength, maxLength > 0 ? Math.min(TAMANHO_GERADO, maxLength) : TAMANHO_GERADO);
    this.#gerada = gerarSenha((bytes) => crypto.getRandomValues(bytes), tamanho);
    input.setRangeText(this.#gerada, 0, input.value.length, 'end');
    this.#campo.revelar(true);
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    this.#dizer(this.#t.gerada);
    input.focus();
  };

  readonly #onCopiar = async (): Promise<void> => {
    const input = this.#campo.input();
    if (input) this.#dizer((await copiar(input)) ? this.#t.copiada : this.#t.copieAMao);
  };
}
