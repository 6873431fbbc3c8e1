import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/plano-provider/define.js';
import type { PlanoProvider } from '../../src/elements/plano-provider/plano-provider.js';
import '../../src/elements/plano-wizard/define.js';
import type { PlanoWizard } from '../../src/elements/plano-wizard/plano-wizard.js';
import '../../src/elements/senha-forca/define.js';
import { sobrepor } from '../../src/i18n/textos-do-portal.js';
import { PlanoWizardHarness } from '../harness/plano-wizard-harness.js';
import { ver } from '../harness/ver.js';
import { sdkDeTeste } from '../helpers/sdk-de-teste.js';

describe("<plano-provider>: the portal's own words", () => {
  it('X05 stand in the place of ours, and what they leave out stays; they come and go', async () => {
    const provider = await fixture<PlanoProvider>(
      html`<plano-provider .sdk=${sdkDeTeste()} .textos=${{ wizard: { titulo: 'Vender pacote' } }}
        ><plano-wizard cliente-id="0042"></plano-wizard
      ></plano-provider>`,
    );
    const wizard = new PlanoWizardHarness(provider.querySelector<PlanoWizard>('plano-wizard')!);
    await ver(() => wizard.texto.includes('Vender pacote') && wizard.tem('Avançar'));
    expect(wizard.texto).not.to.contain('Novo Plano Cliente');
    provider.textos = undefined;
    await ver(() => wizard.texto.includes('Novo Plano Cliente'));
  });

  it('X05 P01 name the bands of a password as the ERP of the portal does; markup in them is text', async () => {
    const provider = await fixture<PlanoProvider>(
      html`<plano-provider .textos=${{ senha: { faixas: { 'muito-fraca': '<b>Ruim</b>' } } }}
        ><senha-forca
          ><label>Senha <input type="password" value="a" /></label></senha-forca
      ></plano-provider>`,
    );
    const raiz = provider.querySelector('senha-forca')!.shadowRoot!;
    await ver(() => raiz.textContent.includes('<b>Ruim</b>'));
    expect([...raiz.querySelectorAll('b')].map(({ textContent }) => textContent)).not.to.include('Ruim');
  });

  it('X05 what is of another kind than ours is left out', () => {
    const nossos = { a: 'A', f: (n: number) => `${n}`, t: { x: 'X', y: 'Y' } };
    const deles = { a: 1, f: 'sempre', t: { x: 'Z', w: 'W' }, outra: 'nada' };
    const { f, ...resto } = sobrepor(nossos, deles);
    expect(resto).to.deep.equal({ a: 'A', t: { x: 'Z', y: 'Y' } });
    expect(f(7)).to.equal('sempre');
    expect(sobrepor(nossos, { t: 'não' }).t).to.equal(nossos.t);
    expect(sobrepor(nossos, deles)).to.equal(sobrepor(nossos, deles));
  });
});
