import { expect, fixture, html } from '@open-wc/testing';
import type { Backend } from '../../sdk/backend/port.js';
import { NetworkError } from '../../sdk/errors/network-error.js';
import { isSdkError } from '../../sdk/errors/sdk-error.js';
import '../../src/index.js';
import { rascunhosDaSessao } from '../../src/internal/rascunhos-da-sessao.js';
import { escrever, type Ator } from '../cenas/ator.js';
import { montarCena, type Cena } from '../cenas/cena.js';
import { CENAS } from '../cenas/cenas.js';
import { escuta, formas } from '../harness/escuta.js';
import { sdkDeTeste } from '../helpers/sdk-de-teste.js';

const cena = (elemento: string, estado: string): Cena => CENAS.find((uma) => uma.elemento === elemento && uma.estado === estado)!;

/** Every place of the product with a field for a secret or for bank data, except the wizard's passwords, which have a file of their own. */
const LUGARES: readonly Cena[] = [
  cena('senha-forca', 'vazia'),
  cena('trocar-senha', 'aberto'),
  cena('adicionar-servico', 'login-radius, aberto'),
  cena('adicionar-servico', 'aberto'),
  cena('campos-extra', 'aberto'),
  cena('plano-wizard', 'débito com faltas'),
  { ...cena('forma-pagamento', 'aberto'), estado: 'débito', ate: (ator) => ator.escreve('#c-cobranca-forma', 'debito-conta') },
  {
    ...cena('autorizacao-debito', 'aberto'),
    estado: 'nova',
    async ate(ator) {
      if (ator.todos('#c-cobranca-conta-banco').length === 0) await ator.aperta('Nova autorização');
    },
  },
];

/** Letters and signs where they are taken, digits where only they are. */
const CANARIOS = { senha: 'Canario.Dois-7Qz!', digitos: '739184620517' } as const;

const segredos = (ator: Ator): HTMLInputElement[] => ator.todos<HTMLInputElement>('input[type="password"]');
const daConta = (ator: Ator): HTMLInputElement[] => ator.todos<HTMLInputElement>('input[id^="c-cobranca-conta"]');

/** The first write is lost on its way, the others are made; reads are left alone. `ouvir` hears what was thrown. */
const perderAPrimeira =
  (ouvir: (erro: unknown) => void) =>
  (backend: Backend): Partial<Backend> => {
    let perdida = false;
    const metodo =
      (nome: keyof Backend) =>
      async (...args: unknown[]): Promise<unknown> => {
        const escrita = typeof args.at(-1) === 'object' && 'chave' in (args.at(-1) as object);
        try {
          if (escrita && !perdida) {
            perdida = true;
            throw new NetworkError('down');
          }
          return await (backend[nome] as (...args: unknown[]) => Promise<unknown>)(...args);
        } catch (erro) {
          if (isSdkError(erro)) ouvir(erro);
          throw erro;
        }
      };
    return Object.fromEntries(Object.keys(backend).map((nome) => [nome, metodo(nome as keyof Backend)])) as Partial<Backend>;
  };

describe('Secrets typed anywhere', function () {
  this.timeout(30_000);
  afterEach(() => sessionStorage.clear());

  for (const lugar of LUGARES) {
    it(`B14 X04 <${lugar.elemento}> ${lugar.estado}: in no storage, address, event, console or error`, async () => {
      const { ouvido, guardar, guardado, parar } = escuta();
      try {
        const sdk = sdkDeTeste({ rascunhos: rascunhosDaSessao, trocar: perderAPrimeira(guardar) });
        const caixa = await fixture<HTMLElement>(html`<div><plano-provider .sdk=${sdk}></plano-provider></div>`);
        const ator = await montarCena(lugar, caixa.querySelector('plano-provider')!);
        const campos = [...segredos(ator), ...daConta(ator)];
        expect(campos.length, 'fields for secrets').to.be.above(0);
        for (const campo of segredos(ator)) escrever(campo, CANARIOS.senha);
        for (const id of daConta(ator).map((um) => um.id)) escrever(await ator.acha<HTMLInputElement>(`#${id}`), CANARIOS.digitos);
        await ator.quieto();
        // What is sent is lost, or refused for what is missing; then once more.
        for (let vezes = 0; vezes < 2 && ator.todos('form').length > 0; vezes++) await ator.envia();
        for (const nome of ['Avançar', 'Voltar']) if (ator.todos('button').some(({ textContent }) => textContent!.trim() === nome)) await ator.aperta(nome);
        ouvido.push(...guardado());
        // Attributes are there for everybody; what a field holds is not one.
        ouvido.push(...ator.todos('*').flatMap((no) => [...no.attributes].map(({ value }) => value)));
      } finally {
        parar();
      }
      const todas = Object.values(CANARIOS).flatMap(formas);
      expect(ouvido.filter((texto) => todas.some((forma) => texto.includes(forma)))).to.deep.equal([]);
    });
  }

  it('B14 no scene has a field for a password that is not looked at here', async () => {
    const olhados = new Set(LUGARES.map(({ elemento }) => elemento));
    for (const uma of CENAS.filter(({ backend = 'normal', estado, elemento }) => backend === 'normal' && estado === 'aberto' && !olhados.has(elemento))) {
      const caixa = await fixture<HTMLElement>(html`<div><plano-provider .sdk=${sdkDeTeste()}></plano-provider></div>`);
      expect(segredos(await montarCena(uma, caixa.querySelector('plano-provider')!)).length, uma.elemento).to.equal(0);
    }
  });
});
