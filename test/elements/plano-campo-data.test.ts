import { sendKeys } from '@web/test-runner-commands';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/plano-provider/define.js';
import { lerData } from '../../src/internal/i18n-do-seletor.js';
import '../../src/internal/plano-campo-data.define.js';
import type { PlanoCampoData } from '../../src/internal/plano-campo-data.js';
import { seletorDeData } from '../../src/internal/seletor-de-data.js';
import { CampoDataHarness } from '../harness/campo-data-harness.js';
import { waitUntil } from '../harness/esperar.js';

async function campo(
  conteudo = html`<plano-campo-data nome="contrato.inicio" label="Data de início" obrigatorio></plano-campo-data>`,
): Promise<CampoDataHarness> {
  const caixa = await fixture<HTMLElement>(html`<div>${conteudo}</div>`);
  const elemento = caixa.querySelector('plano-campo-data')!;
  await elemento.updateComplete;
  return new CampoDataHarness(elemento);
}

/** With the calendar in place: touched before, and nobody in it now. */
async function comCalendario(conteudo?: ReturnType<typeof html>): Promise<CampoDataHarness> {
  const harness = await campo(conteudo);
  await harness.apontar();
  await waitUntil(() => harness.calendario, 'the calendar should come');
  await harness.campo.updateComplete;
  return harness;
}

interface PaginaComVaadin {
  Vaadin?: { developmentMode?: boolean };
}

describe('<plano-campo-data>', function () {
  // The calendar comes as some hundred unbundled modules here.
  this.timeout(40_000);

  it('X04 is native, named and accessible before anybody touches it', async () => {
    const harness = await campo();
    expect(harness.entrada.type).to.equal('date');
    expect(harness.nome).to.equal('Data de início');
    expect(harness.entrada).to.have.attribute('aria-required', 'true');
    expect(customElements.get('vaadin-date-picker')).to.equal(undefined);
    await expect(harness.campo).to.be.accessible();
  });

  it('X04 stays native with seletor-data="nativo", touched or not', async () => {
    const harness = await campo(html`<plano-provider seletor-data="nativo"><plano-campo-data label="Data"></plano-campo-data></plano-provider>`);
    await harness.focar();
    await harness.apontar();
    await aTimeout(50);
    expect(customElements.get('vaadin-date-picker')).to.equal(undefined);
    expect(harness.calendario).to.equal(null);
  });

  it('C01 waits with the calendar until nobody types, and keeps what was typed', async () => {
    const harness = await campo();
    await harness.digitar('11262026');
    await waitUntil(() => seletorDeData.pronto, 'the calendar should load');
    await harness.campo.updateComplete;
    expect(harness.calendario, 'while typing').to.equal(null);
    const escrito = harness.campo.valor;
    expect(escrito).to.match(/^2026-11-26$/);
    await harness.sair();
    await waitUntil(() => harness.calendario, 'after leaving');
    await harness.campo.updateComplete;
    expect(harness.calendario!.value).to.equal(escrito);
    expect(harness.entrada.value).to.equal('26/11/2026');
    expect(harness.nome).to.equal('Data de início');
  });

  it('X04 brings its calendar without the statistics that its makers gather on localhost', async () => {
    await comCalendario();
    expect((globalThis as PaginaComVaadin).Vaadin?.developmentMode).to.equal(false);
  });

  it('C01 takes a typed date, says it once, and gives ISO', async () => {
    const harness = await comCalendario();
    const ditos: unknown[] = [];
    harness.campo.addEventListener('data-mudou', (event) => ditos.push(event.detail.valor));
    await harness.digitar('26/11/2026');
    await harness.tecla('Enter');
    await harness.sair();
    expect(harness.campo.valor).to.equal('2026-11-26');
    expect(ditos).to.deep.equal(['2026-11-26']);
    harness.campo.valor = '2026-12-01';
    await harness.campo.updateComplete;
    expect(harness.entrada.value).to.equal('01/12/2026');
    expect(ditos).to.have.length(1);
  });

  it('C01 goes on to the next field when Tab follows a typed date, and into the calendar when nothing was typed', async () => {
    const harness = await comCalendario(html`<plano-campo-data label="Data"></plano-campo-data><input id="seguinte" aria-label="Hora" />`);
    const seguinte = harness.campo.parentElement!.querySelector('input')!;
    await harness.digitar('26/11/2026');
    await waitUntil(() => harness.calendario!.opened);
    await harness.tecla('Tab');
    await sendKeys({ type: '08:00' });
    expect(harness.campo.valor).to.equal('2026-11-26');
    expect(seguinte.value).to.equal('08:00');
    await waitUntil(() => !harness.calendario!.opened);

    harness.entrada.click();
    await harness.desenhado();
    harness.campo.focus();
    await harness.tecla('Tab');
    await waitUntil(() => harness.campo.shadowRoot!.activeElement?.closest('[slot="overlay"]'), 'the calendar');
    await harness.tecla('Escape');
  });

  it('C01 says when what was typed is no date', async () => {
    const harness = await comCalendario();
    harness.campo.valor = '2026-11-26';
    await harness.campo.updateComplete;
    harness.entrada.value = '';
    await harness.digitar('31/02/2026');
    await harness.tecla('Enter');
    await harness.sair();
    expect(harness.campo.valor).to.equal(undefined);
    // The sentences of failures come with the first one.
    await waitUntil(() => harness.erro, 'the sentence');
    expect(harness.erro).to.equal('Data inválida. Use dd/mm/aaaa.');
    expect(harness.descricao).to.equal('Data inválida. Use dd/mm/aaaa.');
    expect(harness.entrada).to.have.attribute('aria-invalid', 'true');
    await expect(harness.campo).to.be.accessible();
    harness.campo.valor = '2026-11-26';
    await harness.campo.updateComplete;
    expect(harness.erro).to.equal('');
  });

  for (const esquema of ['light', 'dark']) {
    it(`X06 is accessible closed and open (${esquema})`, async () => {
      const harness = await comCalendario();
      harness.campo.style.colorScheme = esquema;
      await expect(harness.campo).to.be.accessible();
      harness.campo.valor = '2026-11-26';
      await harness.abrir();
      await expect(harness.campo).to.be.accessible();
      await harness.tecla('Escape');
    });
  }

  it('X07 closes the calendar with Escape and nothing around it', async () => {
    const dialogo = await fixture<HTMLDialogElement>(html`<dialog><plano-campo-data label="Data" valor="2026-11-26"></plano-campo-data></dialog>`);
    dialogo.showModal();
    const harness = new CampoDataHarness(dialogo.querySelector('plano-campo-data')!);
    harness.campo.dispatchEvent(new PointerEvent('pointerenter'));
    await waitUntil(() => harness.calendario);
    const teclas: string[] = [];
    for (const tipo of ['keydown', 'keyup'] as const) dialogo.addEventListener(tipo, (event) => event.key === 'Escape' && teclas.push(tipo));
    await harness.abrir();
    await harness.tecla('Escape');
    await waitUntil(() => !harness.calendario!.opened);
    expect(teclas).to.deep.equal([]);
    expect(dialogo.open).to.equal(true);
    expect(harness.campo.valor).to.equal('2026-11-26');
    await harness.tecla('Escape');
    // The platform may close the dialog between the two halves of the key.
    expect(teclas[0]).to.equal('keydown');
    expect(document.body.querySelector(':scope > vaadin-date-picker-overlay')).to.equal(null);
  });

  it('X05 speaks the three languages', async () => {
    for (const [lang, texto, mes] of [
      ['pt-BR', '26/11/2026', 'novembro'],
      ['es', '26/11/2026', 'noviembre'],
      ['en', '11/26/2026', 'November'],
    ] as const) {
      const harness = await comCalendario(html`<div lang=${lang}><plano-campo-data label="Data" valor="2026-11-26"></plano-campo-data></div>`);
      await waitUntil(() => harness.entrada.value === texto, `${lang}: ${harness.entrada.value}`);
      expect(harness.calendario!.i18n.monthNames?.[10]).to.equal(mes);
    }
  });

  it('C01 understands dates as people type them', () => {
    const hoje = new Date(2026, 10, 26);
    const iso = (texto: string, idioma: 'pt-BR' | 'en' = 'pt-BR'): string => {
      const data = lerData(texto, idioma, hoje);
      return data ? `${data.year}-${data.month + 1}-${data.day}` : '';
    };
    const casos = {
      '26/11/2026': '2026-11-26',
      '26.11.26': '2026-11-26',
      '26-11': '2026-11-26',
      '26112026': '2026-11-26',
      '261127': '2027-11-26',
      '1/2/2027': '2027-2-1',
      '30/02/2026': '',
      '26': '',
      abc: '',
      '1/2/3/4': '',
    };
    for (const [texto, data] of Object.entries(casos)) expect(iso(texto), texto).to.equal(data);
    expect(iso('11/26/2026', 'en')).to.equal('2026-11-26');
  });

  it('X03 fits the fields beside it', async () => {
    const nativo = await campo(html`<plano-provider seletor-data="nativo"><plano-campo-data label="Data"></plano-campo-data></plano-provider>`);
    const altura = nativo.campo.getBoundingClientRect().height;
    const outro = await comCalendario(html`<plano-campo-data label="Data"></plano-campo-data>`);
    // Some engines place boxes at fractions of a pixel.
    expect(outro.campo.getBoundingClientRect().height).to.be.closeTo(altura, 0.01);
  });
});

declare global {
  interface HTMLElementTagNameMap {
    'plano-campo-data': PlanoCampoData;
  }
}
