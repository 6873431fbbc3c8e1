import { expect } from 'chai';
import type { Ator } from '../cenas/ator.js';
import { Moldura } from './moldura.js';

/** What asks for a file of ours when the operator wants it, and what he sees then. */
interface Parte {
  readonly arquivo: string;
  readonly elemento: string;
  readonly pedir?: (ator: Ator) => Promise<unknown>;
  readonly veio: string;
}

const PARTES: readonly Parte[] = [
  {
    arquivo: 'plano-form-contato.define',
    elemento: '<agendamento-instalacao cliente-id="0042"></agendamento-instalacao>',
    pedir: (ator) => ator.aperta('Adicionar'),
    veio: '#c-nome',
  },
  {
    arquivo: 'agenda-tecnico',
    elemento: '<agendamento-instalacao cliente-id="0042"></agendamento-instalacao>',
    async pedir(ator) {
      await ator.escolhe('#c-alvoId');
      await ator.aperta('Agenda');
    },
    veio: '[role="gridcell"]',
  },
  { arquivo: 'ferramentas', elemento: '<agenda-tecnico alvo-id="tecnico-01"></agenda-tecnico>', veio: '.ir-para' },
  {
    arquivo: 'plano-agendamento.define',
    elemento: '<agendamento-instalacao plano-id="plano-0042-1"></agendamento-instalacao>',
    veio: '#c-alvoId',
  },
  {
    arquivo: 'plano-wizard',
    elemento: '<planos-cliente cliente-id="0042"></planos-cliente>',
    pedir: (ator) => ator.aperta('Adicionar Plano'),
    veio: '.rodape',
  },
  {
    arquivo: 'cobranca.view',
    elemento: '<plano-wizard cliente-id="0042"></plano-wizard>',
    async pedir(ator) {
      await ator.escolhe('#c-enderecoId');
      await ator.clica('input[name="oferta"][value="empresas-dedicado"]');
      await ator.aperta('Avançar');
    },
    veio: '#c-cobranca-forma',
  },
  { arquivo: 'regras', elemento: '<plano-wizard cliente-id="0042"></plano-wizard>', pedir: (ator) => ator.aperta('Avançar'), veio: '.lista-de-faltas' },
  { arquivo: 'nomes.parte', elemento: '<adicionar-servico plano-id="plano-0042-1" tipo="email"></adicionar-servico>', veio: '#c-login' },
  { arquivo: 'venda', elemento: '<planos-cliente cliente-id="0042"></planos-cliente>', veio: '[data-plano]' },
];

describe('A file of ours that does not come at first', function () {
  this.timeout(30_000);
  let pagina: Moldura;
  afterEach(() => pagina.fechar());

  for (const { arquivo, elemento, pedir, veio } of PARTES) {
    it(`S04 ${arquivo}.js: it is said, "Tentar de novo" brings it, and nobody is left with an error`, async () => {
      const nome = `partida-${arquivo}-${Math.random().toString(36).slice(2)}`;
      pagina = await Moldura.abrir('vazia');
      const erros: string[] = [];
      pagina.janela.addEventListener('unhandledrejection', ({ reason }) => erros.push(String(reason)));
      pagina.janela.addEventListener('error', ({ message }) => erros.push(message));
      pagina.documento.body.innerHTML = `<plano-provider base-url="/portal/backend/${nome}/api">${elemento}</plano-provider>`;
      // Not the whole bundle: in it, what one element asks for late has come with another.
      for (const entrada of ['plano-provider', /^<([\w-]+)/.exec(elemento)![1]!]) await pagina.carregar(`pacote/${nome}/${entrada}.js`);
      const { ator } = pagina;
      const temErro = (): HTMLElement | undefined =>
        ator.todos('.erro[role="alert"] button').find((um) => um.checkVisibility() && /Tentar de novo/.test(um.textContent!));
      const temParte = (): boolean => ator.todos(veio).length > 0;
      await ator.quieto();
      await pedir?.(ator);
      let vezes = 0;
      while (!temParte()) {
        await ator.espera(`${veio}, or a way on`, () => temParte() || temErro());
        if (temParte()) break;
        vezes += 1;
        temErro()!.click();
        await ator.quieto();
      }
      expect(vezes, 'times that it was said').to.be.above(0);
      expect(erros.filter((um) => !um.startsWith('ResizeObserver'))).to.deep.equal([]);
    });
  }
});
