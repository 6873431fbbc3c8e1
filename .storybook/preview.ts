import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { setupWorker } from 'msw/browser';
import { mswLoader } from 'msw-storybook-addon/csf3';
import manifesto from '../custom-elements.json' with { type: 'json' };
import { criarHandlers } from '../mock-server/browser.js';
import { CENARIOS } from '../mock-server/cenarios.js';
import { escolherCenario } from '../mock-server/escolher-cenario.js';
import '../src/elements/plano-provider/define.js';

setCustomElementsManifest(manifesto);

const opcoes = (titulo: string, icon: string, items: readonly { readonly value: string; readonly title: string }[]) => ({
  description: titulo,
  toolbar: { title: titulo, icon, items: [...items], dynamicTitle: true },
});

/**
 * Every story stands in a provider that speaks to the mock over HTTP; the toolbar chooses its theme, language and width, and what goes
 * wrong with its requests.
 * A story with a provider of its own says `parameters: { provedor: false }`.
 */
const noProvedor: Decorator = (historia, { globals, parameters }) => {
  const tema = String(globals['tema']);
  const idioma = String(globals['idioma']);
  const largura = String(globals['largura']);
  escolherCenario(String(globals['cenario']));
  document.documentElement.lang = idioma;
  document.documentElement.style.colorScheme = tema === 'escuro' ? 'dark' : 'light';
  const palco = html`<div style="max-width:${largura === 'toda' ? 'none' : `${largura}px`}">${historia()}</div>`;
  if (parameters['provedor'] === false) return palco;
  const baseUrl = new URL('api', document.baseURI).pathname;
  return html`<plano-provider base-url=${baseUrl} tema=${tema} idioma=${idioma} seletor-data=${parameters['seletorData'] ?? nothing}>${palco}</plano-provider>`;
};

const preview: Preview = {
  // A draft of the story before is not this one's.
  beforeEach: () => sessionStorage.clear(),
  loaders: [
    mswLoader(async () => {
      const worker = setupWorker(...criarHandlers());
      await worker.start({
        quiet: true,
        onUnhandledFrame: 'bypass',
        serviceWorker: { url: new URL('mockServiceWorker.js', document.baseURI).pathname },
      });
      return worker;
    }),
  ],
  decorators: [noProvedor],
  globalTypes: {
    tema: opcoes('Tema', 'circlehollow', [
      { value: 'claro', title: 'Tema claro' },
      { value: 'escuro', title: 'Tema escuro' },
    ]),
    idioma: opcoes('Idioma', 'globe', [
      { value: 'pt-BR', title: 'Português' },
      { value: 'en', title: 'English' },
      { value: 'es', title: 'Español' },
    ]),
    largura: opcoes('Largura', 'grow', [
      { value: 'toda', title: 'Toda a largura' },
      { value: '320', title: '320 px' },
      { value: '768', title: '768 px' },
      { value: '1280', title: '1280 px' },
    ]),
    cenario: opcoes('Falha simulada', 'alert', [{ value: '', title: 'Sem falhas' }, ...CENARIOS.map((cenario) => ({ value: cenario, title: cenario }))]),
  },
  initialGlobals: { tema: 'claro', idioma: 'pt-BR', largura: 'toda', cenario: '' },
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    layout: 'padded',
  },
  tags: ['autodocs'],
};

export default preview;
