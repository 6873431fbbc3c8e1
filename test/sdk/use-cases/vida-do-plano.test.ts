import { expect } from 'chai';
import { cancelarPlano } from '../../../sdk/use-cases/cancelar-plano/cancelar-plano.js';
import { desbloqueioConfianca } from '../../../sdk/use-cases/desbloqueio-confianca/desbloqueio-confianca.js';
import { mudarPlano } from '../../../sdk/use-cases/mudar-plano/mudar-plano.js';
import { mudarStatus } from '../../../sdk/use-cases/mudar-status/mudar-status.js';
import { suspensaoTemporaria } from '../../../sdk/use-cases/suspensao-temporaria/suspensao-temporaria.js';
import { abrir, criarVidaDeTeste, HOJE, PLANO, SUSPENSO } from '../../helpers/vida-de-teste.js';

const planoId = PLANO;

describe('flows of the life of a plan', () => {
  it('S01 F01 cancels without a screen: proposal, findings, deed', async () => {
    const { sdk, plano } = criarVidaDeTeste();
    const flow = await abrir(cancelarPlano(sdk, { planoId }));
    expect(flow.proposta()?.valor).to.equal(4356);
    flow.mudar({ data: '2026-11-30' });
    expect(flow.proposta()).to.deep.equal({ valor: 4109, beneficio: 15000, diasQueFaltam: 100, diasDeFidelidade: 365 });
    await flow.enviar();
    expect(flow.state).to.have.property('phase', 'editing');
    expect('faltas' in flow.state && flow.state.faltas.map(({ campo }) => campo)).to.deep.equal(['motivoId', 'ciente']);
    flow.mudar({ motivoId: 'preco', data: HOJE, ciente: true });
    await flow.enviar();
    expect(flow.state).to.have.property('phase', 'done');
    expect((await plano()).status.id).to.equal('cancelado');
  });

  it('S01 F01 the proposed fine is what is sent when nothing else was typed', async () => {
    const vida = criarVidaDeTeste();
    const multas: number[] = [];
    const { cancelarPlano: gravar } = vida.backend;
    Object.assign(vida.sdk.backend, {
      cancelarPlano: (...argumentos: Parameters<typeof gravar>) => (multas.push(argumentos[1].multa), gravar(...argumentos)),
    });
    const flow = await abrir(cancelarPlano(vida.sdk, { planoId }));
    flow.mudar({ motivoId: 'preco', ciente: true });
    await flow.enviar();
    expect(multas).to.deep.equal([4356]);
  });

  it('S01 F01 a tick of before somebody else’s change confirms nothing after it', async () => {
    const vida = criarVidaDeTeste();
    const flow = await abrir(cancelarPlano(vida.sdk, { planoId }));
    flow.mudar({ motivoId: 'preco', ciente: true });
    await vida.backend.mudarPlano(PLANO, { ofertaId: 'fibra-300' }, { chave: 'outra', versao: (await vida.plano()).versao });
    await flow.enviar();
    expect('antes' in flow.state && flow.state.antes?.plano.oferta.nome).to.equal('Fibra 500');
    await flow.enviar();
    expect('faltas' in flow.state && flow.state.faltas.map(({ campo, codigo }) => `${campo} ${codigo}`)).to.deep.equal(['ciente confirmacao']);
    expect((await vida.plano()).status.id).to.equal('habilitado');
  });

  it('S01 F02 offers the next statuses, and changes to one of them', async () => {
    const { sdk, plano } = criarVidaDeTeste();
    const flow = await abrir(mudarStatus(sdk, { planoId }));
    expect('dados' in flow.state && flow.state.dados.oferecidos.map(({ id }) => id)).to.deep.equal(['reduzido', 'suspenso-por-debito']);
    flow.mudar({ statusId: 'reduzido' });
    await flow.enviar();
    expect((await plano()).status).to.deep.equal({ id: 'reduzido', desde: HOJE });
  });

  it('S01 F07 tells beforehand until when, and where the plan goes then', async () => {
    const { sdk } = criarVidaDeTeste();
    const flow = await abrir(desbloqueioConfianca(sdk, { planoId: SUSPENSO }));
    const previa = flow.previa();
    expect([previa?.ate, previa?.depois?.id]).to.deep.equal(['2026-11-27', 'suspenso-por-debito']);
    flow.mudar({ dias: 4 });
    expect(flow.previa()).to.equal(undefined);
    flow.mudar({ dias: 1 });
    await flow.enviar();
    expect('resultado' in flow.state && flow.state.resultado.status.ate).to.equal('2026-11-25');
  });

  it('S01 F10 tells beforehand how long, when and as what the plan is back', async () => {
    const { sdk } = criarVidaDeTeste();
    const flow = await abrir(suspensaoTemporaria(sdk, { planoId }));
    flow.mudar({ de: '2026-12-01', ate: '2026-12-31' });
    const previa = flow.previa();
    expect([previa?.dias, previa?.volta, previa?.depois?.id, previa?.fatura]).to.deep.equal([31, '2027-01-01', 'habilitado', false]);
    await flow.enviar();
    expect('resultado' in flow.state && flow.state.resultado.programado?.id).to.equal('suspensao-temporaria');
  });

  it('S01 F06 tells beforehand the difference and what is lost; another choice takes the confirmation away', async () => {
    const { sdk, plano } = criarVidaDeTeste();
    const flow = await abrir(mudarPlano(sdk, { planoId }));
    expect(flow.previa()).to.equal(undefined);
    flow.mudar({ ofertaId: 'fibra-300' });
    expect([flow.previa()?.diferenca, flow.previa()?.perdidos.map(({ tipo }) => tipo)]).to.deep.equal([-2000, ['email']]);
    flow.mudar({ ciente: true });
    flow.mudar({ ofertaId: 'fibra-600' });
    await flow.enviar();
    expect('faltas' in flow.state && flow.state.faltas.map(({ campo }) => campo)).to.deep.equal(['ciente']);
    flow.mudar({ ciente: true });
    await flow.enviar();
    expect((await plano()).oferta.id).to.equal('fibra-600');
  });

  for (const [nome, abrirFlow] of [
    ['cancelarPlano', cancelarPlano],
    ['desbloqueioConfianca', desbloqueioConfianca],
    ['mudarPlano', mudarPlano],
    ['suspensaoTemporaria', suspensaoTemporaria],
  ] as const) {
    it(`S01 A06 ${nome} is blocked for a cancelled plan, and asks the backend for nothing more`, async () => {
      const { sdk } = criarVidaDeTeste({ plano: { status: { id: 'cancelado', desde: HOJE } } });
      const flow = await abrir(abrirFlow(sdk, { planoId }) as ReturnType<typeof cancelarPlano>);
      expect(flow.state).to.deep.include({ phase: 'blocked', motivo: 'status' });
    });
  }
});
