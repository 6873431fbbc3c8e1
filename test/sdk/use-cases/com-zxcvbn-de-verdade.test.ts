import { expect } from 'chai';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as comum from '@zxcvbn-ts/language-common';
import * as brasil from '@zxcvbn-ts/language-pt-br';

import type { ContextoDaSenha } from '../../../sdk/domain/senha/avaliacao-da-senha.js';
import { comZxcvbn, OPCOES_DO_ZXCVBN, responderZxcvbn, type Trabalhador } from '../../../sdk/use-cases/com-zxcvbn/com-zxcvbn.js';

/** Both ends of a channel: what a worker and its page have of one another. */
const emCanal = (): Trabalhador => {
  const { port1, port2 } = new MessageChannel();
  const zxcvbn = new ZxcvbnFactory({ ...OPCOES_DO_ZXCVBN, graphs: comum.adjacencyGraphs, dictionary: { ...comum.dictionary, ...brasil.dictionary } });
  responderZxcvbn(port1, (senha, dados) => zxcvbn.check(senha, dados));
  port1.start();
  port2.start();
  return Object.assign(port2, { terminate: () => (port1.close(), port2.close()) }) as unknown as Trabalhador;
};

describe('comZxcvbn with the real zxcvbn-ts and its Portuguese dictionary', () => {
  const feitos: Trabalhador[] = [];
  const conferidor = comZxcvbn(() => (feitos.push(emCanal()), feitos.at(-1)!), { quieto: 0, espera: 60_000 });
  // A channel that stays open keeps Node running.
  after(() => feitos.forEach((um) => um.terminate()));

  const dito = async (senha: string, contexto: ContextoDaSenha = {}): Promise<string[]> => {
    const { estado, alertas } = await conferidor(senha, contexto, new AbortController().signal);
    return [estado, ...alertas.map(({ codigo }) => codigo)];
  };

  it('P04 warns of what it rates below 3, and of nothing else', async () => {
    for (const senha of ['P@ssw0rd1', 'Brasil@2024', 'Flamengo@10', '25/12/1990'])
      expect(await dito(senha), senha).to.deep.equal(['verificada', 'adivinhavel']);
    for (const senha of ['k7$Qz!pW2#mN', 'machado-sabao-prato-vela']) expect(await dito(senha), senha).to.deep.equal(['verificada']);
    expect(feitos).to.have.length(1);
  });

  it('P04 lets it know the client', async () => {
    expect(await dito('xqzvkwtb1')).to.deep.equal(['verificada']);
    expect(await dito('xqzvkwtb1', { nome: 'Xqzvkwtb Prado' })).to.deep.equal(['verificada', 'adivinhavel']);
  });
});
