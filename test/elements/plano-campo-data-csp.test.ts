import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/internal/plano-campo-data.define.js';
import type { PlanoCampoData } from '../../src/internal/plano-campo-data.js';
import { CampoDataHarness } from '../harness/campo-data-harness.js';
import { waitUntil } from '../harness/esperar.js';

/** A page of its own, with the policy of a strict host in place before the calendar is asked for. */
describe('<plano-campo-data> on a strict host', function () {
  this.timeout(40_000);

  it('X04 falls back to the native field by itself, and nothing hangs', async () => {
    const politica = document.createElement('meta');
    politica.httpEquiv = 'Content-Security-Policy';
    politica.content = "style-src 'self'";
    document.head.append(politica);
    const harness = new CampoDataHarness(await fixture<PlanoCampoData>(html`<plano-campo-data label="Data"></plano-campo-data>`));
    await harness.focar();
    await waitUntil(() => customElements.get('vaadin-date-picker'), 'the calendar was loaded');
    await aTimeout(50);
    await harness.sair();
    await aTimeout(50);
    expect(harness.calendario).to.equal(null);
    expect(harness.entrada.type).to.equal('date');
    const outro = await fixture<PlanoCampoData>(html`<plano-campo-data label="Outra"></plano-campo-data>`);
    expect(new CampoDataHarness(outro).calendario).to.equal(null);
  });
});
