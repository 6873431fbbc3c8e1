import { expect, fixture, html } from '@open-wc/testing';
import { comZxcvbn, type ConferidorDeSenha } from 'plano-kit/sdk/com-zxcvbn';
import '../../src/elements/senha-forca/define.js';
import type { SenhaForca } from '../../src/elements/senha-forca/senha-forca.js';
import { SenhaForcaHarness } from '../harness/senha-forca-harness.js';
import { ver } from '../harness/ver.js';

/** Without a pattern, unless it is known whose it is. */
const DO_CLIENTE = 'xqzvkwtb1';
const SEM_PADRAO = 'k7$Qz!pW2#mN';
const semPressa = { quieto: 0, espera: 60_000 };
const nunca = (): AbortSignal => new AbortController().signal;

/** As the README shows it: its worker stands in the file, which another test compares with it. */
const criar = (): Worker => new Worker(new URL('../helpers/zxcvbn.worker.js', import.meta.url), { type: 'module' });

/** What goes wrong in a worker is also told to the page, as for any worker of its own: here nobody else need hear it. */
const calado = (worker: Worker): Worker => {
  worker.addEventListener('error', (event) => event.preventDefault());
  return worker;
};
/** A worker whose code is `codigo`. */
const com = (codigo: string): Worker => calado(new Worker(URL.createObjectURL(new Blob([codigo], { type: 'text/javascript' }))));

const codigos = async (conferidor: ConferidorDeSenha, senha: string, contexto = {}): Promise<string[]> => {
  const { estado, alertas } = await conferidor(senha, contexto, nunca());
  return [estado, ...alertas.map(({ codigo }) => codigo)];
};

describe('comZxcvbn with the real zxcvbn-ts in a real worker', () => {
  it('P04 says of a password what zxcvbn makes of it, with the client’s data', async () => {
    const conferidor = comZxcvbn(criar, semPressa);
    expect(await codigos(conferidor, 'abcdefgh1')).to.deep.equal(['verificada', 'adivinhavel']);
    expect(await codigos(conferidor, SEM_PADRAO)).to.deep.equal(['verificada']);
    expect(await codigos(conferidor, DO_CLIENTE)).to.deep.equal(['verificada']);
    expect(await codigos(conferidor, DO_CLIENTE, { login: 'xqzvkwtb' })).to.deep.equal(['verificada', 'adivinhavel']);
  });

  it('P04 answers soon on 4,000 characters', async () => {
    const conferidor = comZxcvbn(criar, semPressa);
    await codigos(conferidor, 'a');
    const inicio = performance.now();
    expect((await codigos(conferidor, '4@5s$1!|0o'.repeat(400)))[0]).to.equal('verificada');
    expect(performance.now() - inicio).to.be.below(2000);
  });

  it('P04 shows it in the field beside the scale, of the text that is there last', async () => {
    const caixa = await fixture<HTMLElement>(
      html`<div>
        <senha-forca login="xqzvkwtb"><input type="password" aria-label="Senha" /></senha-forca>
      </div>`,
    );
    const forca = new SenhaForcaHarness(caixa.querySelector<SenhaForca>('senha-forca')!);
    forca.elemento.conferidores = [comZxcvbn(criar, { quieto: 0, espera: 60_000 })];
    const ditos = (): string[] => forca.elemento.alertas.map(({ codigo }) => codigo);
    await forca.digitar('abcdefgh1');
    await ver(() => ditos().includes('adivinhavel'));
    await forca.trocarPor(SEM_PADRAO);
    await ver(() => ditos().length === 0);
    expect(forca.elemento.shadowRoot!.querySelector('[part="nao-verificada"]')).to.equal(null);
    await forca.trocarPor('abcdefgh2');
    await ver(() => ditos().includes('adivinhavel'));
    expect(forca.alertas[0]).to.contain('pode ser adivinhada em pouco tempo');
  });

  it('P04 gives up a worker that is still busy with a text that was typed over, and has the next one answer', async () => {
    const feitos: Worker[] = [];
    const conferidor = comZxcvbn(() => (feitos.push(feitos.length === 0 ? com('onmessage = () => { for (;;); };') : criar()), feitos.at(-1)!), semPressa);
    const digitando = new AbortController();
    const velha = conferidor('abcdefgh', {}, digitando.signal);
    await ver(() => feitos.length === 1);
    digitando.abort();
    expect((await velha).estado).to.equal('nao-verificada');
    expect(await codigos(conferidor, 'abcdefgh1')).to.deep.equal(['verificada', 'adivinhavel']);
    expect(feitos).to.have.length(2);
  });

  it('P04 says not verified where the worker throws, cannot be loaded, or never answers', async () => {
    const casos: [string, () => Worker, object][] = [
      ['throws', () => com('onmessage = () => { throw new Error("full"); };'), semPressa],
      ['is broken', () => com('this is no code'), semPressa],
      ['is not there', () => calado(new Worker(new URL('../helpers/nenhum.worker.js', import.meta.url), { type: 'module' })), semPressa],
      ['is silent', () => com(''), { quieto: 0, espera: 50 }],
    ];
    for (const [caso, fazer, tempos] of casos) expect(await codigos(comZxcvbn(fazer, tempos), 'abcdefgh1'), caso).to.deep.equal(['nao-verificada']);
  });
});
