import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { waitUntil } from '../harness/esperar.js';
import { sdkDeTeste } from '../helpers/sdk-de-teste.js';

/** What a framework sets where there is a property: an id of the portal's database as it is. */
const IDS = { clienteId: 7, planoId: 7, servicoId: 7, alvoId: 7 };

const DO_CLIENTE = ['planos-cliente', 'plano-wizard', 'novo-endereco'];
const DO_PLANO = [
  'alterar-vencimento',
  'contrato-servico',
  'cancelar-plano',
  'historico-plano',
  'trocar-senha',
  'propriedades-login',
  'assistente-autenticacao',
];

describe('ids that are missing or numbers', () => {
  for (const tag of [...DO_CLIENTE, ...DO_PLANO, 'agenda-tecnico']) {
    it(`X01 <${tag}> takes them as the same ids in words`, async () => {
      const pedidos = new Set<string>();
      const sdk = sdkDeTeste({
        trocar: (backend) =>
          Object.fromEntries(
            Object.entries(backend).map(([nome, metodo]: [string, unknown]) => [
              nome,
              (...argumentos: unknown[]) => {
                const texto = JSON.stringify(argumentos);
                if (texto.includes('7')) pedidos.add(texto.includes('"7"') ? 'text' : texto);
                return (metodo as (...todos: unknown[]) => unknown)(...argumentos);
              },
            ]),
          ),
      });
      const provider = await fixture(html`<plano-provider .sdk=${sdk}></plano-provider>`);
      const elemento = Object.assign(document.createElement(tag), IDS);
      provider.append(elemento);
      // The form of an address asks for nothing until a CEP is there.
      if (tag === 'novo-endereco') await waitUntil(() => elemento.shadowRoot!.querySelector('input'));
      else await waitUntil(() => pedidos.size > 0, 'the backend should be asked');
      expect([...pedidos].filter((um) => um !== 'text')).to.deep.equal([]);
    });
  }

  for (const [tag, atributo] of [
    ['plano-wizard', 'cliente-id'],
    ['novo-endereco', 'cliente-id'],
    ['agendamento-instalacao', 'cliente-id'],
    ['agenda-tecnico', 'alvo-id'],
  ] as const) {
    it(`X01 <${tag}> without ${atributo} says so, and tells the developer which attribute it needs`, async () => {
      const { warn } = console;
      const avisos: string[] = [];
      console.warn = (...partes: unknown[]) => void avisos.push(partes.join(' '));
      try {
        const provider = await fixture(html`<plano-provider .sdk=${sdkDeTeste()}></plano-provider>`);
        const elemento = document.createElement(tag);
        if (tag !== 'agendamento-instalacao') elemento.setAttribute(atributo, '  ');
        provider.append(elemento);
        await elemento.updateComplete;
        expect(elemento.shadowRoot!.textContent).to.match(/Nenhum (cliente|técnico ou cargo) foi informado/);
      } finally {
        console.warn = warn;
      }
      expect(avisos).to.deep.equal([`[plano-kit] <${tag}> needs ${atributo}="…".`]);
    });
  }
});
