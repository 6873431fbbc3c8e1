import { expect } from 'chai';
import type { Backend } from '../../sdk/backend/port.js';
import { REGRAS, verificarBackend, verificarUrl, type RelatorioDeConformidade } from '../../sdk/conformidade/conformidade.js';
import { MUTACOES, semForma } from './conformidade-mutacoes.js';
import { MUTACOES_DO_FIO } from './conformidade-mutacoes-do-fio.js';
import { falhasInteiras, idsCom, memoria, servidor, TUDO } from './conformidade-mundo.js';

const RESPOSTAS = Object.keys(REGRAS).filter((id) => id.startsWith('resposta.'));

/** Exactly this rule failed, and says where, what was expected and what came. */
function esperarSo(id: string, relatorio: RelatorioDeConformidade): void {
  expect(idsCom(relatorio, 'falhou'), falhasInteiras(relatorio)).to.deep.equal([id]);
  const [achado] = relatorio.resultados.find((um) => um.id === id)!.achados;
  for (const parte of [achado?.onde, achado?.esperado, achado?.veio]) expect(parte).to.be.a('string').and.not.equal('');
}

describe('conformance kit: a mutation for each rule', () => {
  for (const [id, mutacao] of Object.entries(MUTACOES)) {
    it(`S06 names a backend that breaks ${id} by that rule alone`, async () => {
      const certo = memoria();
      esperarSo(id, await verificarBackend({ ...certo, ...mutacao(certo) }, TUDO));
    });
  }

  for (const id of RESPOSTAS) {
    it(`S06 names a backend that breaks ${id} by that rule alone`, async () => {
      const certo = memoria();
      const metodo = id.slice('resposta.'.length) as keyof Backend;
      esperarSo(id, await verificarBackend({ ...certo, ...semForma(metodo)(certo) }, TUDO));
    });
  }

  for (const [id, mutacao] of Object.entries(MUTACOES_DO_FIO)) {
    it(`S06 names a server that breaks ${id} by that rule alone`, async () => {
      esperarSo(id, await verificarUrl('https://provedor.example/api', { ...TUDO, token: 'ana', fetch: mutacao(servidor(memoria())) }));
    });
  }

  for (const id of ['chave.simultanea', 'agenda.um-vencedor', 'versao.velha', 'planos.soma', 'segredo.campos', 'novo.login-tomado'] as const) {
    it(`S06 names a server whose backend breaks ${id} by that rule alone, over the wire`, async () => {
      const certo = memoria();
      const fetch = servidor({ ...certo, ...MUTACOES[id](certo) });
      esperarSo(id, await verificarUrl('https://provedor.example/api', { ...TUDO, token: 'ana', fetch }));
    });
  }

  it('S06 has a mutation for every rule: none is dead', () => {
    expect([...Object.keys(MUTACOES), ...Object.keys(MUTACOES_DO_FIO), ...RESPOSTAS]).to.have.members(Object.keys(REGRAS));
  });
});
