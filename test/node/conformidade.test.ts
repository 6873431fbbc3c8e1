import { expect } from 'chai';
import { criarDados } from '../../mock-server/dados/dados-do-provedor.js';
import { servir } from '../../sdk/backend/http/servir.js';
import { createMemoryBackend } from '../../sdk/backend/memory/memory-backend.js';
import type { Backend } from '../../sdk/backend/port.js';
import { REGRAS, verificarBackend, verificarUrl, type IdDeRegra, type RelatorioDeConformidade } from '../../sdk/conformidade/conformidade.js';
import { AGORA, HOJE } from '../backend/pedidos.js';
import { MUTACOES, semForma } from './conformidade-mutacoes.js';
import { MUTACOES_DO_FIO } from './conformidade-mutacoes-do-fio.js';

const dados = criarDados({ hoje: HOJE });
const relogio = (): Date => AGORA;
const TUDO = { clienteId: '0042', escrever: true, relogio };

const memoria = (): Backend => createMemoryBackend({ dados, relogio });
const servidor = (backend: Backend): ((request: Request) => Promise<Response>) =>
  servir({
    backend: () => backend,
    autenticar: ({ headers }) => (headers.get('authorization') === 'Bearer ana' ? { id: 'ana', nome: 'Ana' } : null),
  });

const doVeredito = ({ resultados }: RelatorioDeConformidade, veredito: string): IdDeRegra[] =>
  resultados.filter((um) => um.veredito === veredito).map(({ id }) => id);
const falhas = (relatorio: RelatorioDeConformidade): IdDeRegra[] => doVeredito(relatorio, 'falhou');

describe('conformance kit: a mutation for each rule', () => {
  for (const [id, mutacao] of Object.entries(MUTACOES)) {
    it(`S06 names a backend that breaks ${id} by that rule alone`, async () => {
      const certo = memoria();
      const relatorio = await verificarBackend({ ...certo, ...mutacao(certo) }, TUDO);
      expect(
        falhas(relatorio),
        JSON.stringify(
          relatorio.resultados.filter(({ veredito }) => veredito === 'falhou'),
          null,
          1,
        ),
      ).to.deep.equal([id]);
      const [achado] = relatorio.resultados.find((um) => um.id === id)!.achados;
      for (const parte of [achado?.onde, achado?.esperado, achado?.veio]) expect(parte).to.be.a('string').and.not.equal('');
    });
  }

  for (const id of Object.keys(REGRAS).filter((um) => um.startsWith('resposta.'))) {
    it(`S06 names a backend that breaks ${id} by that rule alone`, async () => {
      const certo = memoria();
      const relatorio = await verificarBackend({ ...certo, ...semForma(id.slice('resposta.'.length) as keyof Backend)(certo) }, TUDO);
      expect(
        falhas(relatorio),
        JSON.stringify(
          relatorio.resultados.filter(({ veredito }) => veredito === 'falhou'),
          null,
          1,
        ),
      ).to.deep.equal([id]);
    });
  }

  for (const [id, mutacao] of Object.entries(MUTACOES_DO_FIO)) {
    it(`S06 names a server that breaks ${id} by that rule alone`, async () => {
      const relatorio = await verificarUrl('https://provedor.example/api', { ...TUDO, token: 'ana', fetch: mutacao(servidor(memoria())) });
      expect(
        falhas(relatorio),
        JSON.stringify(
          relatorio.resultados.filter(({ veredito }) => veredito === 'falhou'),
          null,
          1,
        ),
      ).to.deep.equal([id]);
    });
  }

  it('S06 has a mutation for every rule: none is dead', () => {
    const quebradas = [...Object.keys(MUTACOES), ...Object.keys(MUTACOES_DO_FIO), ...Object.keys(REGRAS).filter((id) => id.startsWith('resposta.'))];
    expect(quebradas).to.have.members(Object.keys(REGRAS));
  });
});
