import { expect } from 'chai';
import type { AlvoDeAgenda } from '../../sdk/domain/agenda.js';
import { horaDe, minutosDe } from '../../sdk/domain/data.js';
import type { Edicao } from '../../sdk/backend/port.js';
import { alternativasDe, chave, falha, faltasDe, HOJE, primeiraVaga } from './pedidos.js';
import type { BackendEmProva } from './suite-de-backend.js';

const PLANO = 'plano-0042-1';
const OUTRO = 'plano-0042-2';
const TECNICO: AlvoDeAgenda = { tipo: 'tecnico', id: 'tecnico-01' };
const NOTA = 'Cliente pediu por telefone.';

/** The appointment of a plan that exists: make, move, take off. */
export function suiteDoAgendamento(t: Omit<BackendEmProva, 'fechar'>): void {
  const edicao = async (planoId = PLANO): Promise<Edicao> => ({ ...chave(), versao: (await t.backend.plano(planoId)).versao });
  const ocupados = async (tecnicoId: string, data: string): Promise<string[]> =>
    (await t.backend.diaDaAgenda({ tipo: 'tecnico', id: tecnicoId }, data)).dias.flatMap(({ ocupacoes }) =>
      ocupacoes.map(({ inicio, fim }) => `${inicio}–${fim}`),
    );

  describe('appointment of a plan', () => {
    it('C08 S02 makes one: the plan names it, the time is taken, the version is new', async () => {
      expect((await t.backend.agendamento(PLANO)).agendamento).to.equal(undefined);
      const vaga = await primeiraVaga(t.backend, TECNICO);
      const antes = await t.backend.plano(PLANO);
      const { plano, agendamento } = await t.backend.agendar(PLANO, { ...vaga, contatoId: 'contato-0042-1', observacao: 'portão' }, await edicao());
      expect(agendamento).to.include({ ...vaga, planoId: PLANO, contatoId: 'contato-0042-1', observacao: 'portão' });
      expect(plano).to.deep.equal({ ...antes, versao: plano.versao, agendamentoId: agendamento!.id });
      expect(plano.versao).not.to.equal(antes.versao);
      expect((await t.backend.agendamento(PLANO)).agendamento).to.deep.equal(agendamento);
      expect(await ocupados(vaga.tecnicoId, vaga.data)).to.include(`${vaga.inicio}–${vaga.fim}`);
      expect((await falha(t.backend.agendar(PLANO, vaga, await edicao()))).code, 'one has to be moved').to.equal('conflict');
    });

    it('C08 S02 moves it to another technician, and gives the former time back', async () => {
      const vaga = await primeiraVaga(t.backend, TECNICO);
      await t.backend.agendar(PLANO, vaga, await edicao());
      const outra = await primeiraVaga(t.backend, { tipo: 'tecnico', id: 'tecnico-02' });
      const { agendamento } = await t.backend.reagendar(PLANO, outra, await edicao());
      expect(agendamento).to.include(outra);
      expect(await ocupados(vaga.tecnicoId, vaga.data)).not.to.include(`${vaga.inicio}–${vaga.fim}`);
      expect(await ocupados(outra.tecnicoId, outra.data)).to.include(`${outra.inicio}–${outra.fim}`);
    });

    it('C08 S02 lets it overlap its own time, and keeps it when the new one is refused', async () => {
      const vaga = await primeiraVaga(t.backend, TECNICO);
      const curta = { ...vaga, fim: horaDe(minutosDe(vaga.inicio) + 60) };
      await t.backend.agendar(PLANO, curta, await edicao());
      expect((await t.backend.reagendar(PLANO, vaga, await edicao())).agendamento).to.include({ inicio: vaga.inicio, fim: vaga.fim });
      expect(await faltasDe(t.backend.reagendar(PLANO, { ...vaga, data: '2026-12-25' }, await edicao()))).to.deep.equal(['inicio horario-feriado']);
      expect(await ocupados(vaga.tecnicoId, vaga.data)).to.include(`${vaga.inicio}–${vaga.fim}`);
      expect((await t.backend.agendamento(PLANO)).agendamento).to.include({ inicio: vaga.inicio, fim: vaga.fim });
    });

    it('C08 S02 takes it off with a registered reason and a note, and frees the time', async () => {
      const vaga = await primeiraVaga(t.backend, TECNICO);
      await t.backend.agendar(PLANO, vaga, await edicao());
      const { motivosDeRemocao } = await t.backend.agendamento(PLANO);
      const remover = async (motivoId: string, nota: string) => t.backend.removerAgendamento(PLANO, { motivoId, nota }, await edicao());
      expect(await faltasDe(remover('', ''))).to.deep.equal(['motivoId obrigatorio', 'nota obrigatorio']);
      expect(await faltasDe(remover('inventado', '  curta   '))).to.deep.equal(['motivoId opcao-indisponivel', 'nota texto-curto']);
      const { plano, agendamento } = await remover(motivosDeRemocao[0]!.id, NOTA);
      expect(agendamento).to.equal(undefined);
      expect(plano.agendamentoId).to.equal(undefined);
      expect((await t.backend.agendamento(PLANO)).agendamento).to.equal(undefined);
      expect(await ocupados(vaga.tecnicoId, vaga.data)).not.to.include(`${vaga.inicio}–${vaga.fim}`);
      expect((await falha(remover(motivosDeRemocao[0]!.id, NOTA))).code).to.equal('not-found');
      expect((await falha(t.backend.reagendar(PLANO, vaga, await edicao()))).code).to.equal('not-found');
    });

    it('C07 S04 says slot-taken with three alternatives, and changes nothing', async () => {
      const vaga = await primeiraVaga(t.backend, TECNICO);
      await t.backend.agendar(OUTRO, vaga, await edicao(OUTRO));
      const antes = await t.backend.plano(PLANO);
      expect(await alternativasDe(t.backend.agendar(PLANO, vaga, await edicao()))).to.have.lengthOf(3);
      expect(await t.backend.plano(PLANO)).to.deep.equal(antes);
    });

    it('S05 makes one appointment whatever is repeated, and refuses an old version', async () => {
      const vaga = await primeiraVaga(t.backend, TECNICO);
      const uma = await edicao();
      const [feito, denovo] = await Promise.all([t.backend.agendar(PLANO, vaga, uma), t.backend.agendar(PLANO, vaga, uma)]);
      expect(denovo).to.deep.equal(feito);
      expect((await falha(t.backend.reagendar(PLANO, vaga, { ...uma, ...chave() }))).code).to.equal('conflict');
    });

    it('A05 S04 refuses who may not, and a plan whose status has no service orders', async () => {
      const vaga = await primeiraVaga(t.backend, TECNICO);
      const cancelado = (await t.backend.listarPlanos('0042', { grupo: 'cancelado' })).itens[0]!;
      const { code } = await falha(t.backend.agendar(cancelado.id, vaga, { ...chave(), versao: cancelado.versao }));
      expect(code).to.equal('invalid-transition');
    });

    it('C05 S02 gives the days of a week in one answer, the same as day by day', async () => {
      const dias = await t.backend.diasDaAgenda(TECNICO, '2026-12-22', '2026-12-28');
      expect(dias.map(({ data }) => data)).to.deep.equal(['2026-12-22', '2026-12-23', '2026-12-24', '2026-12-25', '2026-12-26', '2026-12-27', '2026-12-28']);
      for (const dia of dias) expect(dia).to.deep.equal(await t.backend.diaDaAgenda(TECNICO, dia.data));
      for (const [de, ate] of [
        ['2026-12-28', '2026-12-22'],
        ['2026-12-01', '2027-01-01'],
      ] as const)
        expect(await faltasDe(t.backend.diasDaAgenda(TECNICO, de, ate))).to.deep.equal(['ate valor-invalido']);
      expect((await falha(t.backend.diasDaAgenda({ tipo: 'tecnico', id: 'ninguem' }, HOJE, HOJE))).code).to.equal('not-found');
    });
  });
}
