import { expect, fixture, html } from '@open-wc/testing';
import { comCenarios } from '../../mock-server/cenarios.js';
import { criarServidor } from '../../mock-server/servidor.js';
import '../../src/elements/plano-provider/define.js';
import '../../src/elements/planos-cliente/define.js';
import { ver } from '../harness/ver.js';

/** A page whose API is answered in the page itself; `expirada()` says whether the session has ended. */
async function pagina(
  expirada: () => boolean,
): Promise<{ readonly provider: HTMLElementTagNameMap['plano-provider']; readonly texto: () => string; readonly desfazer: () => void }> {
  const original = globalThis.fetch;
  const responder = comCenarios(criarServidor(), { escolher: () => (expirada() ? '401-expirado' : undefined) });
  globalThis.fetch = (entrada, init) => {
    const request = new Request(entrada, init);
    return new URL(request.url).pathname.startsWith('/api/') ? responder(request) : original(entrada, init);
  };
  const provider = await fixture<HTMLElementTagNameMap['plano-provider']>(
    html`<plano-provider base-url="/api"><planos-cliente cliente-id="0042"></planos-cliente></plano-provider>`,
  );
  const lista = provider.querySelector('planos-cliente')!;
  return { provider, texto: () => lista.shadowRoot!.textContent.replace(/\s+/g, ' '), desfazer: () => (globalThis.fetch = original) };
}

describe('<plano-provider>: the session', () => {
  it('S05 X01 X02 lets the portal sign the operator in again, once for all requests, and goes on', async () => {
    let fora = true;
    let vezes = 0;
    const { provider, texto, desfazer } = await pagina(() => fora);
    try {
      provider.addEventListener('sessao-expirada', (event) => {
        vezes += 1;
        expect(event.cancelable).to.equal(true);
        event.esperar(Promise.resolve().then(() => (fora = false)));
      });
      await ver(() => texto().includes('Fibra 500'));
      expect(vezes).to.equal(1);
    } finally {
      desfazer();
    }
  });

  it('S05 without a portal that helps, says that the session has ended, with a way on', async () => {
    let fora = true;
    const { provider, texto, desfazer } = await pagina(() => fora);
    try {
      await ver(() => texto().includes('A sessão terminou. Entre de novo para continuar.'));
      fora = false;
      provider.querySelector('planos-cliente')!.shadowRoot!.querySelector<HTMLButtonElement>('[role="alert"] button')!.click();
      await ver(() => texto().includes('Fibra 500'));
    } finally {
      desfazer();
    }
  });

  it('B14 sign-out takes every draft with it', async () => {
    const { provider, texto, desfazer } = await pagina(() => false);
    try {
      await ver(() => texto().includes('Fibra 500'));
      sessionStorage.setItem('plano-kit:rascunho:1:ana:novo-plano:0042', '{}');
      sessionStorage.setItem('do-portal', 'fica');
      provider.sair();
      expect({ ...sessionStorage }).to.deep.equal({ 'do-portal': 'fica' });
    } finally {
      desfazer();
      sessionStorage.clear();
    }
  });
});
