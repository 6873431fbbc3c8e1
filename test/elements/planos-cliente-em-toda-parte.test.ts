import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { clientesNotaveis } from '../../mock-server/dados/dados-do-provedor.js';
import { NetworkError } from '../../sdk/errors/network-error.js';
import { createPlanoSdk, type PlanoSdk } from '../../sdk/plano-sdk.js';
import { aberta, memoria, montar, segurar, type Montagem } from '../harness/montar-planos-cliente.js';
import { PlanosClienteHarness } from '../harness/planos-cliente-harness.js';
import { backendDePlanos, muitosPlanos, planoDeTeste, sessaoDeTeste, type BackendDePlanos } from '../helpers/planos-de-teste.js';
import { waitUntil } from '../harness/esperar.js';

/** Warnings of ours while `fazer` runs. */
async function avisosDe(fazer: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const avisos: string[] = [];
  console.warn = (...args: unknown[]) => void avisos.push(args.join(' '));
  try {
    await fazer();
  } finally {
    console.warn = warn;
  }
  return avisos.filter((aviso) => aviso.startsWith('[plano-kit]'));
}
describe('<planos-cliente> in any page', () => {
  before(() => setViewport({ width: 1280, height: 800 }));

  describe('everywhere', () => {
    it('X01 without a client it says so and warns once', async () => {
      const avisos = await avisosDe(async () => {
        const { harness } = await montar({ cliente: null });
        expect(harness.anuncio).to.equal('Nenhum cliente foi informado.');
        await montar({ cliente: '   ' });
      });
      expect(avisos).to.deep.equal(['[plano-kit] <planos-cliente> needs cliente-id="…".']);
    });

    it('X01 without a provider it says so and warns once', async () => {
      const avisos = await avisosDe(async () => {
        const elemento = await fixture<HTMLElement>(html`<planos-cliente cliente-id="42"></planos-cliente>`);
        expect(elemento.shadowRoot!.textContent).to.contain('não está ligado ao sistema do provedor');
      });
      expect(avisos).to.have.length(1);
    });

    it('X01 takes an SDK of its own, before one of the provider', async () => {
      const sdk: PlanoSdk = createPlanoSdk({ backend: backendDePlanos([planoDeTeste({ nome: 'Próprio' })]) });
      const elemento = await fixture<HTMLElementTagNameMap['planos-cliente']>(html`<planos-cliente cliente-id="42" .sdk=${sdk}></planos-cliente>`);
      const harness = await new PlanosClienteHarness(elemento).pronta();
      expect(harness.planos).to.deep.equal(['Próprio']);
    });

    it('X01 a move in the DOM asks nothing again and keeps the search', async () => {
      const backend = backendDePlanos();
      const { harness, elemento, caixa } = await aberta({ backend });
      await harness.buscar('giga');
      const outra = document.createElement('div');
      caixa.after(outra);
      outra.append(elemento);
      await elemento.updateComplete;
      await harness.pronta();
      expect(harness.planos).to.deep.equal(['Fibra 1 Giga Empresas']);
      expect(backend.pedidos).to.have.length(2);
    });

    it('X01 two on a page do not disturb each other', async () => {
      const um = await aberta();
      const outro = await aberta({ backend: memoria(), cliente: clientesNotaveis.semPlanos });
      await um.harness.escolherGrupo('cancelado');
      expect(outro.harness.grupoEscolhido).to.equal('ativo');
    });

    for (const [idioma, botao, grupo, rodape] of [
      ['en', 'Add plan', 'Active 3 plans', /3 active plans\s+R\$469\.70 a month/],
      ['es', 'Agregar plan', 'Activos 3 planes', /3 planes activos\s+469,70\sR\$ por mes/],
    ] as const) {
      it(`X05 speaks ${idioma}, and can be switched at run time`, async () => {
        const { harness, elemento } = await aberta();
        elemento.closest('plano-provider')!.idioma = idioma;
        await waitUntil(() => harness.temBotao(botao), 'the language should load');
        expect(harness.grupos[0]).to.equal(grupo);
        expect(harness.um('.rodape').textContent).to.match(rodape);
        elemento.closest('plano-provider')!.idioma = 'pt-BR';
        await waitUntil(() => harness.temBotao('Adicionar Plano'));
      });
    }

    const cenas: readonly [string, (backend: BackendDePlanos) => void, Montagem?][] = [
      ['filled', () => {}],
      ['filled and marked', () => {}, { plano: 'p2' }],
      ['empty', (backend) => (backend.planos = [])],
      ['loading', (backend) => void segurar(backend)],
      ['failed', (backend) => backend.falhas.push(new NetworkError('down'))],
      ['long', (backend) => (backend.planos = muitosPlanos(51))],
      ['a plan not found', () => {}, { plano: 'xyz' }],
      ['not permitted', (backend) => (backend.operador = sessaoDeTeste({ permissoes: { adicionarPlano: 'desabilitar' } }))],
      ['narrow', () => {}, { largura: 320, plano: 'p2' }],
      ['narrow and loading', (backend) => void segurar(backend), { largura: 320 }],
    ];
    for (const tema of ['claro', 'escuro'] as const) {
      for (const [nome, preparar, montagem] of cenas) {
        it(`X06 axe finds nothing: ${nome}, ${tema}`, async () => {
          const backend = backendDePlanos();
          preparar(backend);
          const { harness, elemento } = await montar({ backend, tema, ...montagem });
          if (!nome.includes('loading')) await harness.pronta();
          await expect(elemento).to.be.accessible();
        });
      }
      it(`X06 axe finds nothing: cancelled and inactive plans, ${tema}`, async () => {
        const { harness, elemento } = await aberta({ tema });
        await harness.escolherGrupo('inativo');
        await expect(elemento).to.be.accessible();
        await harness.escolherGrupo('cancelado');
        await expect(elemento).to.be.accessible();
      });
    }
  });
});
