import { expect } from 'chai';
import type { AlvoDeAgenda, NovoAgendamento, Vaga } from '../../sdk/domain/agenda.js';
import { horaDe, minutosDe, somarDias } from '../../sdk/domain/data.js';
import type { BackendEmProva } from './suite-de-backend.js';
import { alternativasDe, chave, falha, faltasDe, HOJE, livre, pedido, primeiraVaga } from './pedidos.js';

const INSTALADORES: AlvoDeAgenda = { tipo: 'cargo', id: 'instalador' };
const TECNICO: AlvoDeAgenda = { tipo: 'tecnico', id: 'tecnico-01' };

/** `recursosDeAgenda`, `diaDaAgenda`, and `adicionarPlano` with an appointment. */
export function suiteDeAgenda(t: Omit<BackendEmProva, 'fechar'>): void {
  const agendar = (agendamento: NovoAgendamento, login = 'agenda0042', endereco = 1) =>
    t.backend.adicionarPlano(
      '0042',
      pedido({
        agendamento,
        enderecoInstalacaoId: `endereco-0042-${endereco}`,
        loginRadius: { login, senha: 'Pa7-kelo.Ruvi' },
        regrasConfirmadas: ['plano-repetido'],
      }),
      chave(),
    );
  /** Minutes from a time to the technician's free two hours of that day, nearest first. */
  async function distanciasNoDia({ data, inicio }: Vaga): Promise<number[]> {
    const [dia] = (await t.backend.diaDaAgenda(TECNICO, data)).dias;
    const inicios = Array.from({ length: 43 }, (_, i) => i * 30).filter((minuto) => livre(dia!, horaDe(minuto), horaDe(minuto + 120)));
    return inicios.map((minuto) => Math.abs(minuto - minutosDe(inicio))).sort((x, y) => x - y);
  }
  const inativos = async (): Promise<number> => (await t.backend.listarPlanos('0042', { grupo: 'inativo' })).contagem.inativo;

  describe('agenda', () => {
    it('C01 S02 lists thirty technicians in six roles, each of a role that is there', async () => {
      const { tecnicos, cargos } = await t.backend.recursosDeAgenda();
      expect([tecnicos.length, cargos.length]).to.deep.equal([30, 6]);
      expect(cargos.map(({ id }) => id)).to.include.members(tecnicos.map(({ cargoId }) => cargoId));
    });

    it('C02 S02 gives a technician alone, or all technicians of a role side by side', async () => {
      const { tecnicos } = await t.backend.recursosDeAgenda();
      const so = await t.backend.diaDaAgenda(TECNICO, '2026-11-25');
      expect(so.dias.map(({ tecnico }) => tecnico.id)).to.deep.equal(['tecnico-01']);
      const todos = await t.backend.diaDaAgenda(INSTALADORES, '2026-11-25');
      expect(todos).to.deep.include({ data: '2026-11-25', alvo: INSTALADORES });
      expect(todos.dias.map(({ tecnico }) => tecnico)).to.deep.equal(tecnicos.filter(({ cargoId }) => cargoId === 'instalador'));
      expect(todos.dias[0]).to.deep.equal(so.dias[0]);
    });

    it('C04 S02 names what takes the time, in order, and has breaks and days off', async () => {
      const { dias } = await t.backend.diaDaAgenda(INSTALADORES, '2026-11-26');
      for (const { turnos, ocupacoes } of dias) {
        expect(turnos).to.have.lengthOf(2);
        expect(ocupacoes.map(({ inicio }) => inicio)).to.deep.equal(ocupacoes.map(({ inicio }) => inicio).sort());
        for (const { titulo, inicio, fim } of ocupacoes) expect(titulo !== '' && inicio < fim).to.equal(true);
      }
      const domingo = await t.backend.diaDaAgenda(INSTALADORES, '2026-11-29');
      expect(domingo.dias.every(({ turnos }) => turnos.length === 0)).to.equal(true);
    });

    it('C04 S02 names national and municipal holidays, and no ordinary day', async () => {
      const feriado = async (data: string): Promise<string | undefined> => (await t.backend.diaDaAgenda(TECNICO, data)).feriado;
      expect(await feriado('2026-12-25')).to.equal('Natal');
      expect(await feriado('2026-12-08')).to.equal('Padroeira da cidade');
      expect(await feriado('2026-12-09')).to.equal(undefined);
    });

    it('C02 S04 says not-found for a target that is not there, and names a date that is none', async () => {
      expect((await falha(t.backend.diaDaAgenda({ tipo: 'tecnico', id: 'instalador' }, HOJE))).code).to.equal('not-found');
      expect((await falha(t.backend.diaDaAgenda({ tipo: 'cargo', id: 'tecnico-01' }, HOJE))).code).to.equal('not-found');
      expect(await faltasDe(t.backend.diaDaAgenda(TECNICO, '2026-02-30'))).to.deep.equal(['data data-invalida']);
    });
  });

  describe('plan with appointment', () => {
    it('B11 S02 adds both, and the time is taken in the agenda', async () => {
      const vaga = await primeiraVaga(t.backend, TECNICO);
      const { plano, agendamento } = await agendar({ ...vaga, contatoId: 'contato-0042-1', observacao: 'portão verde' });
      expect(agendamento).to.include({ ...vaga, planoId: plano.id, contatoId: 'contato-0042-1', observacao: 'portão verde' });
      expect(plano.agendamentoId).to.equal(agendamento?.id);
      expect(Date.parse(agendamento!.inicioEm), 'São Paulo is three hours behind').to.equal(Date.parse(`${vaga.data}T${vaga.inicio}:00-03:00`));
      const { dias } = await t.backend.diaDaAgenda(TECNICO, vaga.data);
      expect(dias[0]!.ocupacoes).to.deep.include({ inicio: vaga.inicio, fim: vaga.fim, tipo: 'ocupado', titulo: 'Instalação', local: 'Centro' });
      const inicios = dias[0]!.ocupacoes.map(({ inicio }) => inicio);
      expect(inicios, 'in order, the new one too').to.deep.equal([...inicios].sort());
    });

    it('B11 S02 adds neither when the plan is refused: the time stays free', async () => {
      const vaga = await primeiraVaga(t.backend, TECNICO);
      expect(await faltasDe(agendar(vaga, 'admin'))).to.deep.equal(['loginRadius.login login-em-uso']);
      expect(await primeiraVaga(t.backend, TECNICO)).to.deep.equal(vaga);
    });

    it('C07 S04 says slot-taken for a time that went meanwhile, with the nearest free times, and adds nothing', async () => {
      const vaga = await primeiraVaga(t.backend, TECNICO);
      await agendar(vaga);
      const alternativas = await alternativasDe(agendar(vaga, 'segundo0042', 2));
      expect(alternativas).to.have.lengthOf(3);
      for (const { data, inicio, fim, tecnicoId } of alternativas) {
        expect(tecnicoId).to.equal('tecnico-01');
        const { dias } = await t.backend.diaDaAgenda(TECNICO, data);
        expect(livre(dias[0]!, inicio, fim), `${data} ${inicio}`).to.equal(true);
      }
      const longe = alternativas.map(({ data, inicio }) => Math.abs(Date.parse(`${data}T${inicio}Z`) - Date.parse(`${vaga.data}T${vaga.inicio}Z`)) / 60_000);
      expect(longe, 'nearest first').to.deep.equal([...longe].sort((x, y) => x - y));
      const noDia = (await distanciasNoDia(vaga)).slice(0, 3);
      expect(longe.slice(0, noDia.length), 'none nearer was left out').to.deep.equal(noDia);
      expect(await inativos()).to.equal(2);
      expect((await agendar(alternativas[0]!, 'segundo0042', 2)).agendamento).to.include({ tecnicoId: 'tecnico-01' });
    });

    it('C07 S02 lets exactly one of two win who ask for overlapping times at once', async () => {
      const vaga = await primeiraVaga(t.backend, TECNICO);
      const desfechos = await Promise.allSettled([agendar(vaga, 'corrida1', 1), agendar(vaga, 'corrida2', 2)]);
      expect(desfechos.map(({ status }) => status).sort()).to.deep.equal(['fulfilled', 'rejected']);
      expect(await inativos()).to.equal(2);
    });

    it('C02 S02 books for a role the free technician with the fewest bookings that day', async () => {
      const { data, inicio, fim } = await primeiraVaga(t.backend, INSTALADORES);
      const { dias } = await t.backend.diaDaAgenda(INSTALADORES, data);
      const livres = dias.filter((dia) => livre(dia, inicio, fim));
      const servicos = (id: string | undefined): number =>
        livres.find(({ tecnico }) => tecnico.id === id)!.ocupacoes.filter(({ tipo }) => tipo === 'ocupado').length;
      const { agendamento } = await agendar({ data, inicio, fim, cargoId: 'instalador' });
      expect(agendamento?.cargoId).to.equal('instalador');
      expect(servicos(agendamento?.tecnicoId)).to.equal(Math.min(...livres.map(({ tecnico }) => servicos(tecnico.id))));
    });

    it('C07 S04 refuses a role when its last free technician is taken, and offers times of the role', async () => {
      const analistas: AlvoDeAgenda = { tipo: 'cargo', id: 'analista-de-redes' };
      const { data, inicio, fim } = await primeiraVaga(t.backend, analistas);
      const livres = (await t.backend.diaDaAgenda(analistas, data)).dias.filter((dia) => livre(dia, inicio, fim)).length;
      const pedir = (i: number): Promise<unknown> => agendar({ data, inicio, fim, cargoId: analistas.id }, `analista${i}`);
      for (let i = 0; i < livres; i += 1) await pedir(i);
      const alternativas = await alternativasDe(pedir(livres));
      expect(alternativas).to.have.lengthOf(3);
      for (const vaga of alternativas) expect(vaga).to.include({ cargoId: analistas.id }).and.not.have.property('tecnicoId');
    });

    for (const [codigo, vaga] of [
      ['horario-passado', { data: HOJE, inicio: '08:30', fim: '09:30' }],
      ['horario-passado', { data: '2026-11-23', inicio: '10:00', fim: '11:00' }],
      ['horario-feriado', { data: '2026-12-25', inicio: '10:00', fim: '11:00' }],
      ['horario-feriado', { data: '2026-12-08', inicio: '10:00', fim: '11:00' }],
      ['horario-fora-do-expediente', { data: '2026-11-29', inicio: '10:00', fim: '11:00' }],
      ['horario-fora-do-expediente', { data: '2027-03-02', inicio: '07:30', fim: '08:30' }],
      ['horario-fora-do-expediente', { data: '2027-03-02', inicio: '11:00', fim: '13:30' }],
    ] as const) {
      it(`C04 S04 refuses ${vaga.data} ${vaga.inicio} with ${codigo}`, async () => {
        expect(await faltasDe(agendar({ ...vaga, tecnicoId: 'tecnico-01' }))).to.deep.equal([`agendamento.inicio ${codigo}`]);
        expect(await inativos()).to.equal(1);
      });
    }

    it('C04 S04 refuses a time that the provider has blocked', async () => {
      const { tecnicos } = await t.backend.recursosDeAgenda();
      for (let d = 1; d < 40; d += 1) {
        const { data, feriado, dias } = await t.backend.diaDaAgenda(INSTALADORES, somarDias(HOJE, d));
        for (const { tecnico, ocupacoes } of feriado ? [] : dias) {
          const bloqueio = ocupacoes.find(({ tipo }) => tipo === 'bloqueado');
          if (!bloqueio) continue;
          const { inicio, fim } = bloqueio;
          expect(tecnicos).to.deep.include(tecnico);
          expect(await faltasDe(agendar({ data, inicio, fim, tecnicoId: tecnico.id }))).to.deep.equal(['agendamento.inicio horario-bloqueado']);
          return;
        }
      }
      throw new Error('the seeded agenda has no block');
    });

    it('C01 S04 names what is wrong with an appointment: nobody, unknown, hours, contact', async () => {
      const vaga = { data: '2026-11-26', inicio: '10:00', fim: '09:00' };
      expect(await faltasDe(agendar(vaga))).to.have.members(['agendamento.tecnicoId obrigatorio', 'agendamento.fim hora-final-antes']);
      expect(await faltasDe(agendar({ ...vaga, cargoId: 'piloto', contatoId: 'contato-0001-1' }))).to.have.members([
        'agendamento.cargoId opcao-indisponivel',
        'agendamento.fim hora-final-antes',
        'agendamento.contatoId opcao-indisponivel',
      ]);
      expect(await faltasDe(agendar({ data: '2026-13-01', inicio: '25:00', fim: '26:00', tecnicoId: 'tecnico-01' }))).to.have.members([
        'agendamento.data data-invalida',
        'agendamento.inicio hora-invalida',
        'agendamento.fim hora-invalida',
      ]);
    });
  });
}
