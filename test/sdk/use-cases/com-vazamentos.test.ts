import { expect } from 'chai';
import fc from 'fast-check';

import { sha1 } from '../../../sdk/domain/senha/sha1.js';
import { comVazamentos, type BuscarFaixa, type Conferencia } from '../../../sdk/use-cases/com-vazamentos/com-vazamentos.js';
import { senhaArbitraria } from '../domain/senha/senhas-arbitrarias.js';

const semPressa = { quieto: 0, espera: 60_000 };
const nunca = (): AbortSignal => new AbortController().signal;
const conferir = (senha: string, buscar: BuscarFaixa, sinal = nunca(), tempos: object = semPressa): Promise<Conferencia> =>
  comVazamentos(buscar, tempos)(senha, {}, sinal);
const codigos = ({ alertas }: Conferencia): string[] => alertas.map(({ codigo, gravidade }) => `${codigo} ${gravidade}`);

const hex = (bytes: ArrayBuffer): string => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

describe('sha1', () => {
  it('P04 is that of RFC 3174', () => {
    expect(sha1('abc')).to.equal('A9993E364706816ABA3E25717850C26C9CD0D89D');
    expect(sha1('')).to.equal('DA39A3EE5E6B4B0D3255BFEF95601890AFD80709');
    expect(sha1('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).to.equal('84983E441C3BD26EBAAE4AA1F95129E5E54670F1');
  });

  it('P04 agrees with that of the platform on any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(senhaArbitraria, fc.string({ maxLength: 200 })), async (texto) => {
        expect(sha1(texto)).to.equal(hex(await crypto.subtle.digest('SHA-1', new TextEncoder().encode(texto))).toUpperCase());
      }),
    );
  });
});

describe('comVazamentos', () => {
  const resto = sha1('Mudar@2024').slice(5);

  it('P04 lets 5 hex digits out, asks for padding, and finds the rest in what comes back', async () => {
    const pedidos: string[] = [];
    const buscar: BuscarFaixa = async (...argumentos) => {
      pedidos.push(JSON.stringify(argumentos));
      return `0018A45C4D1DEF81644B54AB7F969B88D65:3\r\n${resto}:127\r\n`;
    };
    const conferencia = await conferir('Mudar@2024', buscar);
    expect(conferencia.estado).to.equal('verificada');
    expect(codigos(conferencia)).to.deep.equal(['vazada grave']);
    expect(conferencia.alertas[0]!.motivo).to.equal('está em listas de senhas vazadas');
    expect(pedidos).to.have.length(1);
    expect(JSON.parse(pedidos[0]!)).to.deep.equal([sha1('Mudar@2024').slice(0, 5), { signal: {}, headers: { 'Add-Padding': 'true' } }]);
    expect(pedidos.join()).to.not.contain(resto).and.not.contain('Mudar');
  });

  it('P04 takes small letters and plain newlines, and is silent about padding and about a range without it', async () => {
    expect(codigos(await conferir('Mudar@2024', async () => `x\n${resto.toLowerCase()}:2`))).to.deep.equal(['vazada grave']);
    for (const resposta of ['', `${resto}:0`, `F${resto}:9`, '<html>']) expect(codigos(await conferir('Mudar@2024', async () => resposta))).to.deep.equal([]);
  });

  it('P04 asks of both spellings of an accent the same', async () => {
    const faixas: string[] = [];
    for (const senha of ['Coração#9', 'Corac\u0327a\u0303o#9']) await conferir(senha, async (faixa) => (faixas.push(faixa), ''));
    expect(faixas[0]).to.equal(faixas[1]);
  });

  it('P04 calls what fails or is late not verified, never weak, and ends the question', async () => {
    const falhou = await conferir('Mudar@2024', () => Promise.reject(new Error('down')));
    expect(falhou).to.deep.equal({ estado: 'nao-verificada', alertas: [] });
    const jogou = await conferir('Mudar@2024', () => {
      throw new Error('down');
    });
    expect(jogou.estado).to.equal('nao-verificada');
    let sinalDele: AbortSignal | undefined;
    const tarde = await conferir('Mudar@2024', (_faixa, { signal }) => ((sinalDele = signal), new Promise(() => {})), nunca(), { quieto: 0, espera: 5 });
    expect(tarde.estado).to.equal('nao-verificada');
    expect(sinalDele!.aborted).to.equal(true);
  });

  it('P04 does not ask about a text that is typed over before it rests, and drops a question that is under way', async () => {
    const digitando = new AbortController();
    let perguntas = 0;
    const rapida = conferir('M', async () => ((perguntas += 1), ''), digitando.signal, { quieto: 60_000 });
    digitando.abort();
    expect((await rapida).estado).to.equal('nao-verificada');
    expect(perguntas).to.equal(0);

    const outra = new AbortController();
    const conferencia = conferir('Mudar@2024', (_faixa, { signal }) => new Promise((resolve) => (outra.abort(), resolve(`${signal.aborted}`))), outra.signal);
    expect(await conferencia).to.deep.equal({ estado: 'nao-verificada', alertas: [] });
  });
});
