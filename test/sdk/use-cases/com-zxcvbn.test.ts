import { expect } from 'chai';

import { comZxcvbn, responderZxcvbn, type Trabalhador } from '../../../sdk/use-cases/com-zxcvbn/com-zxcvbn.js';

type Ouvinte = (event: MessageEvent) => void;

/** A worker in the same thread, with `responderZxcvbn` in it. */
class Falso implements Trabalhador {
  static feitos: Falso[] = [];
  readonly perguntas: unknown[] = [];
  terminado = false;
  #deFora: Ouvinte[] = [];
  #deDentro: Ouvinte[] = [];
  #erros: (() => void)[] = [];

  constructor(
    readonly check: (senha: string, dados: string[]) => { readonly score: number },
    readonly mudo = false,
  ) {
    Falso.feitos.push(this);
    responderZxcvbn(
      { addEventListener: (_tipo, ouvinte) => this.#deDentro.push(ouvinte), postMessage: (data) => this.#deFora.forEach((um) => um({ data } as MessageEvent)) },
      check,
    );
  }

  addEventListener(tipo: string, ouvinte: unknown): void {
    if (tipo === 'message') this.#deFora.push(ouvinte as Ouvinte);
    else this.#erros.push(ouvinte as () => void);
  }

  postMessage(data: unknown): void {
    this.perguntas.push(data);
    if (!this.mudo) this.#deDentro.forEach((um) => um({ data } as MessageEvent));
  }

  falhar(): void {
    this.#erros.forEach((um) => um());
  }

  terminate(): void {
    this.terminado = true;
  }
}

const nunca = (): AbortSignal => new AbortController().signal;
const semPressa = { quieto: 0, espera: 60_000 };

describe('comZxcvbn', () => {
  beforeEach(() => void (Falso.feitos = []));

  it('P04 makes the worker when it is first asked, and warns below the note 3, or another', async () => {
    const conferidor = comZxcvbn(() => new Falso((senha) => ({ score: senha === 'fraca' ? 2 : 3 })), semPressa);
    expect(Falso.feitos).to.have.length(0);
    const fraca = await conferidor('fraca', {}, nunca());
    expect(fraca.alertas.map(({ codigo, gravidade, motivo }) => [codigo, gravidade, motivo])).to.deep.equal([
      ['adivinhavel', 'aviso', 'pode ser adivinhada em pouco tempo'],
    ]);
    expect(await conferidor('forte', {}, nunca())).to.deep.equal({ estado: 'verificada', alertas: [] });
    expect(Falso.feitos).to.have.length(1);
    const rigido = comZxcvbn(() => new Falso(() => ({ score: 3 })), { ...semPressa, notaMinima: 4 });
    expect((await rigido('forte', {}, nunca())).alertas).to.have.length(1);
  });

  it('P04 gives it 24 characters at most, and the client’s data in whole and in parts', async () => {
    const ouvidas: [string, string[]][] = [];
    const conferidor = comZxcvbn(() => new Falso((senha, dados) => (ouvidas.push([senha, dados]), { score: 4 })), semPressa);
    await conferidor(`😀${'x'.repeat(4000)}`, { nome: 'Kaique Prado', login: undefined }, nunca());
    expect(ouvidas).to.deep.equal([[`😀${'x'.repeat(23)}`, ['Kaique Prado', 'Kaique', 'Prado']]]);
  });

  it('P04 calls a worker that fails or is late not verified, and makes another one', async () => {
    const conferidor = comZxcvbn(() => new Falso(() => ({ score: 0 }), Falso.feitos.length === 0), { quieto: 0, espera: 5 });
    expect(await conferidor('senha', {}, nunca())).to.deep.equal({ estado: 'nao-verificada', alertas: [] });
    expect(Falso.feitos[0]!.terminado).to.equal(true);
    expect((await conferidor('senha', {}, nunca())).estado).to.equal('verificada');
    expect(Falso.feitos).to.have.length(2);
  });

  it('P04 says not verified when the worker breaks, or cannot be made', async () => {
    const conferidor = comZxcvbn(() => new Falso(() => ({ score: 0 }), true), semPressa);
    const conferencia = conferidor('senha', {}, nunca());
    while (Falso.feitos[0]?.perguntas.length !== 1) await new Promise((resolve) => setTimeout(resolve));
    Falso.feitos[0].falhar();
    expect((await conferencia).estado).to.equal('nao-verificada');
    const semWorker = comZxcvbn(() => {
      throw new Error('no worker here');
    }, semPressa);
    expect((await semWorker('senha', {}, nunca())).estado).to.equal('nao-verificada');
  });

  it('P04 drops the question about a text that was typed over', async () => {
    const conferidor = comZxcvbn(() => new Falso(() => ({ score: 0 }), true), semPressa);
    const digitando = new AbortController();
    const conferencia = conferidor('sen', {}, digitando.signal);
    while (Falso.feitos[0]?.perguntas.length !== 1) await new Promise((resolve) => setTimeout(resolve));
    digitando.abort();
    expect((await conferencia).estado).to.equal('nao-verificada');
    expect(Falso.feitos[0].terminado).to.equal(true);
  });
});
