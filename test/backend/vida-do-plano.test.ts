import { expect } from 'chai';
import { criarDados } from '../../mock-server/dados/dados-do-provedor.js';
import type { PedidoDeCancelamento } from '../../sdk/domain/cancelamento.js';
import { somarDias } from '../../sdk/domain/data.js';
import { multaDoCancelamento } from '../../sdk/domain/multa.js';
import { criarVidaDeTeste, HOJE, PLANO, SUSPENSO, type OpcoesDaVida, type VidaDeTeste } from '../helpers/vida-de-teste.js';
import { chave, falha, faltasDe } from './pedidos.js';

const EM_SEIS_DIAS = '2026-11-30';
/** "Fibra 1 Giga Empresas", of the same client. */
const OUTRO = 'plano-0042-2';
const pedido = (mudancas: Partial<PedidoDeCancelamento> = {}): PedidoDeCancelamento => ({
  motivoId: 'mudanca-de-cidade',
  data: HOJE,
  multa: 0,
  cancelarParcelas: true,
  ...mudancas,
});

for (const porHttp of [false, true]) {
  const criar = (opcoes: OpcoesDaVida = {}): VidaDeTeste => criarVidaDeTeste({ porHttp, ...opcoes });
  const edicao = async (vida: VidaDeTeste, planoId = PLANO) => ({ ...chave(), versao: (await vida.plano(planoId)).versao });
  const comAgenda = () => criar({ dados: { agenda: { ...criarDados({ hoje: HOJE }).agenda, ocupacoes: [] } } });
  const cancelar = async (vida: VidaDeTeste, mudancas: Partial<PedidoDeCancelamento> = {}) =>
    vida.backend.cancelarPlano(PLANO, pedido(mudancas), await edicao(vida));

  describe(`life of a plan (${porHttp ? 'http' : 'memory'})`, () => {
    it('F01 gives what the design shows: benefit, fidelity, reasons, days and open instalments', async () => {
      const { fidelidade, venda, motivos, datas, parcelas } = await criar().backend.dadosDoCancelamento(PLANO);
      expect(multaDoCancelamento({ fidelidade, venda, data: EM_SEIS_DIAS })).to.deep.equal({
        valor: 4109,
        beneficio: 15000,
        diasQueFaltam: 100,
        diasDeFidelidade: 365,
      });
      expect(motivos.map(({ descricao }) => descricao)).to.include('Mudança de cidade');
      expect(datas).to.deep.equal({ de: HOJE, ate: '2026-12-24' });
      expect(parcelas.map(({ vencimento }) => vencimento)).to.deep.equal(['2026-11-10', '2026-12-10', '2027-01-10']);
    });

    it('F01 A06 cancels at once, with a protocol number of its own, and nothing brings the plan back', async () => {
      const vida = criar();
      const { plano, protocolo } = await cancelar(vida, { multa: 4356 });
      expect(plano.status).to.deep.equal({ id: 'cancelado', desde: HOJE });
      expect(protocolo).to.match(/^20261124\d{6}$/);
      for (const statusId of ['habilitado', 'reduzido', 'aguardando-instalacao'])
        expect((await falha(vida.backend.mudarStatus(PLANO, { statusId }, await edicao(vida)))).code).to.equal('invalid-transition');
      expect((await falha(cancelar(vida))).code).to.equal('invalid-transition');
      vida.passarDias(400);
      expect((await vida.plano()).status).to.deep.equal({ id: 'cancelado', desde: HOJE });
    });

    it('F01 frees login and e-mail of the cancelled plan', async () => {
      const vida = criar();
      const livre = () => vida.backend.disponivel({ tipo: 'login-radius', login: 'login0042', dominio: 'provedor' });
      expect(await livre()).to.equal(false);
      await cancelar(vida);
      expect(await livre()).to.equal(true);
    });

    it('F01 C08 gives back the time of an installation that is still to come, at once or on the day that was set, and writes it down', async () => {
      for (const [data, dias] of [
        [HOJE, 0],
        [EM_SEIS_DIAS, 6],
      ] as const) {
        const vida = comAgenda();
        const visita = { tecnicoId: 'tecnico-01', data: '2026-12-01', inicio: '08:00', fim: '10:00' };
        await vida.backend.agendar(PLANO, visita, await edicao(vida));
        const livre = async () => {
          const [dia] = await vida.backend.diasDaAgenda({ tipo: 'tecnico', id: 'tecnico-01' }, visita.data, visita.data);
          return !dia!.dias[0]!.ocupacoes.some(({ inicio, tipo }) => tipo === 'ocupado' && inicio === visita.inicio);
        };
        expect(await livre()).to.equal(false);
        await cancelar(vida, { data });
        expect(await livre(), 'until the plan is cancelled').to.equal(dias === 0);
        vida.passarDias(dias);
        expect((await vida.plano()).agendamentoId).to.equal(undefined);
        expect(await livre()).to.equal(true);
        const { itens } = await vida.backend.historico(PLANO, {});
        expect(itens.find(({ acao }) => acao === 'agendamento')?.nota).to.equal('Desmarcado: o plano foi cancelado.');
        expect((await vida.backend.agendamento(PLANO)).agendamento).to.equal(undefined);
      }
    });

    it('F01 C08 leaves an installation before the last day of the plan as it is', async () => {
      const vida = comAgenda();
      await vida.backend.agendar(PLANO, { tecnicoId: 'tecnico-01', data: '2026-11-26', inicio: '08:00', fim: '10:00' }, await edicao(vida));
      await cancelar(vida, { data: EM_SEIS_DIAS });
      vida.passarDias(6);
      expect((await vida.plano()).status.id).to.equal('cancelado');
      expect((await vida.backend.agendamento(PLANO)).agendamento?.data).to.equal('2026-11-26');
    });

    it('F01 E03 the fixed address of the cancelled plan can be given to another one', async () => {
      const vida = criar();
      const ocupado = async () => {
        const novo = { tipo: 'ip', tipoDeIp: 'ipv4', endereco: '203.0.113.18' } as const;
        return vida.backend.adicionarServico(OUTRO, novo, await edicao(vida, OUTRO));
      };
      expect((await falha(ocupado())).code).to.equal('validation');
      await cancelar(vida);
      expect((await ocupado()).servico).to.include({ tipo: 'ip', endereco: '203.0.113.18' });
    });

    it('F01 sets a later day: the plan lives on, and is cancelled on that day', async () => {
      const vida = criar();
      const { plano } = await cancelar(vida, { data: EM_SEIS_DIAS });
      expect(plano.status.id).to.equal('habilitado');
      expect(plano.programado).to.deep.equal({ id: 'cancelado', desde: EM_SEIS_DIAS });
      vida.passarDias(5);
      expect((await vida.plano()).status.id).to.equal('habilitado');
      vida.passarDias(1);
      const depois = await vida.plano();
      expect(depois.status).to.deep.equal({ id: 'cancelado', desde: EM_SEIS_DIAS });
      expect(depois.programado).to.equal(undefined);
      expect(depois.versao, 'a change is a new version').to.not.equal(plano.versao);
      expect((await vida.backend.listarPlanos('0042', { grupo: 'cancelado' })).itens.map(({ id }) => id)).to.include(PLANO);
    });

    it('F01 keeps the fine within the cap, whatever is sent', async () => {
      const vida = criar();
      expect(await faltasDe(cancelar(vida, { data: EM_SEIS_DIAS, multa: 4110 }))).to.deep.equal(['multa valor-acima']);
      expect(await faltasDe(cancelar(vida, { multa: -1 }))).to.deep.equal(['multa valor-invalido']);
      expect(await faltasDe(cancelar(vida, { motivoId: 'falha-da-prestadora', multa: 1 }))).to.deep.equal(['multa valor-acima']);
      expect(await faltasDe(cancelar(vida, { data: '2026-12-25', motivoId: 'x' }))).to.deep.equal(['motivoId opcao-indisponivel', 'data data-fora-do-prazo']);
      expect((await vida.plano()).status.id, 'nothing has happened').to.equal('habilitado');
    });

    it('F01 lets the fine be lowered only with the permission alterarMulta, and cancels only with cancelarPlano', async () => {
      const sem = criar({ permissoes: { alterarMulta: 'desabilitar' } });
      expect(await faltasDe(cancelar(sem, { multa: 0 }))).to.deep.equal(['multa valor-invalido']);
      expect((await cancelar(sem, { multa: 4356 })).plano.status.id).to.equal('cancelado');
      const nunca = criar({ permissoes: { cancelarPlano: 'desabilitar' } });
      expect((await falha(cancelar(nunca))).code).to.equal('forbidden');
      expect((await falha(nunca.backend.dadosDoCancelamento(PLANO))).code).to.equal('forbidden');
    });

    it('F01 cancels with the plan what falls due later, if asked, and leaves the rest owed', async () => {
      const abertas = async (vida: VidaDeTeste) => (await vida.backend.dadosDoCancelamento(PLANO)).parcelas.length;
      for (const [cancelarParcelas, restam] of [
        [true, 1],
        [false, 3],
      ] as const) {
        const vida = criar();
        await cancelar(vida, { cancelarParcelas, data: EM_SEIS_DIAS });
        expect(await abertas(vida)).to.equal(restam);
      }
    });

    it('F01 asks no fine within seven days of a sale at a distance', async () => {
      const vida = criar();
      const { fidelidade, venda } = await vida.backend.dadosDoCancelamento('plano-0042-3');
      expect(multaDoCancelamento({ fidelidade, venda, data: HOJE })).to.deep.equal({ valor: 0, isencao: 'arrependimento' });
      expect(multaDoCancelamento({ fidelidade, venda, data: somarDias(HOJE, 3) })).to.have.property('diasQueFaltam');
    });

    it('F01 S05 the same key cancels once and gives the same protocol; an old version is refused', async () => {
      const vida = criar();
      const uma = await edicao(vida);
      const primeira = await vida.backend.cancelarPlano(PLANO, pedido({ data: EM_SEIS_DIAS }), uma);
      expect(await vida.backend.cancelarPlano(PLANO, pedido({ data: EM_SEIS_DIAS }), uma)).to.deep.equal(primeira);
      const erro = await falha(vida.backend.cancelarPlano(PLANO, pedido(), { ...chave(), versao: uma.versao }));
      expect(erro.code).to.equal('conflict');
      expect((await cancelar(vida)).protocolo, 'another deed, another number').to.not.equal(primeira.protocolo);
    });

    it('F07 unlocks for the days that the backend allows, tells until when, and takes it back by itself', async () => {
      const vida = criar();
      expect(await vida.backend.limiteDeDesbloqueio(SUSPENSO)).to.deep.equal({ diasMaximos: 3 });
      for (const dias of [0, 4])
        expect(await faltasDe(vida.backend.desbloquearEmConfianca(SUSPENSO, { dias }, await edicao(vida, SUSPENSO)))).to.deep.equal(['dias fora-do-intervalo']);
      const plano = await vida.backend.desbloquearEmConfianca(SUSPENSO, { dias: 3 }, await edicao(vida, SUSPENSO));
      expect(plano.status).to.deep.equal({ id: 'habilitado-provisoriamente', desde: HOJE, ate: '2026-11-27' });
      vida.passarDias(3);
      expect((await vida.plano(SUSPENSO)).status.id).to.equal('habilitado-provisoriamente');
      vida.passarDias(1);
      expect((await vida.plano(SUSPENSO)).status).to.deep.equal({ id: 'suspenso-por-debito', desde: '2026-11-28' });
    });

    it('F07 gives no second unlock before the backend says so', async () => {
      const vida = criar();
      await vida.backend.desbloquearEmConfianca(SUSPENSO, { dias: 3 }, await edicao(vida, SUSPENSO));
      vida.passarDias(10);
      expect(await vida.backend.limiteDeDesbloqueio(SUSPENSO)).to.deep.equal({ diasMaximos: 0, disponivelEm: '2026-12-27' });
      vida.passarDias(23);
      expect(await vida.backend.limiteDeDesbloqueio(SUSPENSO)).to.deep.equal({ diasMaximos: 3 });
    });

    it('F07 unlocks only a plan that is suspended for debt', async () => {
      const vida = criar();
      expect((await falha(vida.backend.desbloquearEmConfianca(PLANO, { dias: 1 }, await edicao(vida)))).code).to.equal('invalid-transition');
      expect((await falha(vida.backend.limiteDeDesbloqueio(PLANO))).code).to.equal('invalid-transition');
    });

    it('F10 suspends from today and ends by itself', async () => {
      const vida = criar();
      expect(await vida.backend.limitesDeSuspensao(PLANO)).to.deep.equal({ inicio: { de: HOJE, ate: '2027-01-23' }, dias: { minimo: 30, maximo: 120 } });
      const plano = await vida.backend.suspenderPlano(PLANO, { de: HOJE, ate: '2026-12-23' }, await edicao(vida));
      expect(plano.status).to.deep.equal({ id: 'suspensao-temporaria', desde: HOJE, ate: '2026-12-23' });
      vida.passarDias(29);
      expect((await vida.plano()).status.id).to.equal('suspensao-temporaria');
      vida.passarDias(1);
      expect((await vida.plano()).status).to.deep.equal({ id: 'habilitado', desde: '2026-12-24' });
    });

    it('F10 sets a later first day, begins and ends by itself', async () => {
      const vida = criar();
      const plano = await vida.backend.suspenderPlano(PLANO, { de: '2026-12-01', ate: '2026-12-31' }, await edicao(vida));
      expect([plano.status.id, plano.programado?.desde]).to.deep.equal(['habilitado', '2026-12-01']);
      vida.passarDias(7);
      expect((await vida.plano()).status).to.deep.equal({ id: 'suspensao-temporaria', desde: '2026-12-01', ate: '2026-12-31' });
      vida.passarDias(60);
      expect((await vida.plano()).status).to.deep.equal({ id: 'habilitado', desde: '2027-01-01' });
    });

    it('F10 refuses what breaks a limit, and a second suspension within twelve months', async () => {
      const vida = criar();
      const suspender = async (de: string, ate: string) => vida.backend.suspenderPlano(PLANO, { de, ate }, await edicao(vida));
      expect(await faltasDe(suspender(HOJE, '2026-12-22'))).to.deep.equal(['ate duracao-fora-do-prazo']);
      expect(await faltasDe(suspender(HOJE, '2027-03-24'))).to.deep.equal(['ate duracao-fora-do-prazo']);
      expect(await faltasDe(suspender('2026-11-23', '2026-12-31'))).to.deep.equal(['de data-fora-do-prazo']);
      await suspender(HOJE, '2026-12-23');
      vida.passarDias(40);
      const { inicio } = await vida.backend.limitesDeSuspensao(PLANO);
      expect(inicio.de).to.equal('2027-12-23');
      expect(await faltasDe(suspender(vida.hoje(), somarDias(vida.hoje(), 40)))).to.deep.equal(['de data-fora-do-prazo']);
    });

    it('F02 F07 F10 the history tells each change of status: who, from, to, why, and what came by itself', async () => {
      const vida = criar();
      await vida.backend.mudarStatus(PLANO, { statusId: 'reduzido', motivo: 'a pedido' }, await edicao(vida));
      await vida.backend.mudarStatus(PLANO, { statusId: 'habilitado' }, await edicao(vida));
      await vida.backend.suspenderPlano(PLANO, { de: HOJE, ate: '2026-12-23' }, await edicao(vida));
      vida.passarDias(40);
      const { itens } = await vida.backend.historico(PLANO, {});
      expect(itens.slice(0, 4).map(({ acao, operador, de, para, nota = '' }) => [acao, operador, de, para, nota].join(' · '))).to.deep.equal([
        'fim-do-prazo · Sistema · Suspensão Temporária · Habilitado · ',
        'suspensao-temporaria · Operadora 1 · Habilitado · Suspensão Temporária · 30 dias',
        'mudar-status · Operadora 1 · Reduzido · Habilitado · ',
        'mudar-status · Operadora 1 · Habilitado · Reduzido · a pedido',
      ]);
      expect(itens[0]?.quando).to.equal('2026-12-24T03:00:00.000Z');
    });

    it('F06 offers the other plans of the same group that this client can buy', async () => {
      const vida = criar();
      const ofertas = await vida.backend.ofertasParaMudar(PLANO);
      expect(ofertas.map(({ id }) => id).filter((id) => !id.startsWith('fibra-'))).to.deep.equal([]);
      expect(ofertas.map(({ id }) => id)).to.include.members(['fibra-300', 'fibra-500', 'fibra-1-giga']);
      expect(
        ofertas.map(({ id }) => id),
        'only for a CPF',
      ).to.not.include('fibra-estudante');
    });

    it('F06 changes name, price and speed, deletes the services that the new plan lacks, and keeps the status', async () => {
      const vida = criar();
      const antes = await vida.plano();
      const depois = await vida.backend.mudarPlano(PLANO, { ofertaId: 'fibra-300' }, await edicao(vida));
      expect([depois.oferta.nome, depois.preco, depois.oferta.velocidade?.down]).to.deep.equal(['Fibra 300', 7990, 300]);
      expect(depois.servicos.map(({ tipo }) => tipo)).to.deep.equal(['login-radius', 'ip']);
      expect(depois.status).to.deep.equal(antes.status);
      expect(await vida.backend.disponivel({ tipo: 'email', login: 'contato', dominio: 'provedor.example' })).to.equal(true);
    });

    it('F06 refuses a plan of another group, and one that demands a service that is not there', async () => {
      const vida = criar({ plano: { servicos: [] } });
      const mudar = async (ofertaId: string) => vida.backend.mudarPlano(PLANO, { ofertaId }, await edicao(vida));
      expect(await faltasDe(mudar('rural-10'))).to.deep.equal(['ofertaId opcao-indisponivel']);
      expect(await faltasDe(mudar('fibra-estudante'))).to.deep.equal(['ofertaId opcao-indisponivel']);
      expect(await faltasDe(mudar('fibra-300'))).to.deep.equal(['ofertaId servico-a-adicionar']);
    });
  });
}
