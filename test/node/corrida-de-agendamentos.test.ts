import { expect } from 'chai';
import { subirMock, type MockNode } from '../../mock-server/node.js';
import { criarServidor } from '../../mock-server/servidor.js';
import { createHttpBackend } from '../../sdk/backend/http/http-backend.js';
import { isSlotTakenError } from '../../sdk/errors/index.js';
import { AGORA, chave, primeiraVaga } from '../backend/pedidos.js';

const RODADAS = 100;
const [PLANO_DA_ANA, PLANO_DA_BIA] = ['plano-0042-1', 'plano-0042-2'] as const;

describe('two operators race for one time, over real HTTP', () => {
  let mock: MockNode;
  before(async () => {
    mock = await subirMock({ port: 0, servidor: criarServidor({ relogio: () => AGORA }) });
  });
  after(() => mock.fechar());

  it('C07 has one winner in each of 100 rounds; the loser is given three other times', async function () {
    this.timeout(60_000);
    const backend = createHttpBackend({ baseUrl: mock.baseUrl, token: () => 'operador-ana', espera: () => 0 });
    const pedir = async (planoId: string, vaga: Awaited<ReturnType<typeof primeiraVaga>>): Promise<string> => {
      const { versao } = await backend.plano(planoId);
      try {
        await backend.agendar(planoId, vaga, { ...chave(), versao });
        return 'venceu';
      } catch (erro) {
        return isSlotTakenError(erro) && erro.alternativas.length === 3 ? 'perdeu' : String(erro);
      }
    };
    const limpar = async (planoId: string): Promise<void> => {
      const { versao, agendamentoId } = await backend.plano(planoId);
      const remocao = { motivoId: 'cliente-desistiu', nota: 'Rodada da corrida terminada.' };
      if (agendamentoId) await backend.removerAgendamento(planoId, remocao, { ...chave(), versao });
    };
    const vagas = await Promise.all(Array.from({ length: 9 }, (_, i) => primeiraVaga(backend, { tipo: 'tecnico', id: `tecnico-0${i + 1}` })));
    const desfechos: string[] = [];
    for (let rodada = 0; rodada < RODADAS; rodada += 1) {
      const vaga = vagas[rodada % vagas.length]!;
      desfechos.push((await Promise.all([pedir(PLANO_DA_ANA, vaga), pedir(PLANO_DA_BIA, vaga)])).sort().join(' '));
      await limpar(PLANO_DA_ANA);
      await limpar(PLANO_DA_BIA);
    }
    expect(desfechos).to.deep.equal(Array.from({ length: RODADAS }, () => 'perdeu venceu'));
  });
});
