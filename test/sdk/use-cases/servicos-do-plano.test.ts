import { expect } from 'chai';
import type { Backend } from '../../../sdk/backend/port.js';
import type { DisponibilidadeDeDominio } from '../../../sdk/domain/novo-servico.js';
import { NetworkError } from '../../../sdk/errors/network-error.js';
import { adicionarServico, registrarDominio } from '../../../sdk/use-cases/adicionar-servico/adicionar-servico.js';
import { editarServico } from '../../../sdk/use-cases/editar-servico/editar-servico.js';
import { removerServico } from '../../../sdk/use-cases/remover-servico/remover-servico.js';
import { carregarGuarda } from '../../../sdk/use-cases/servico/senha-do-servico.js';
import { trocarSenha } from '../../../sdk/use-cases/trocar-senha/trocar-senha.js';
import { ateQue, sdkDeTeste } from '../../helpers/sdk-de-teste.js';

const planoId = 'plano-0042-1';
const SENHA = 'Kq7-vm.T4x@9pW';

interface Iniciavel {
  readonly state: { readonly phase: string };
  subscribe(ouvinte: () => void): () => void;
  iniciar(): void;
}

/** Loads a flow up to its form. */
async function aberto<F extends Iniciavel>(flow: F): Promise<F> {
  flow.iniciar();
  await ateQue(flow as never, ({ phase }: { phase: string }) => phase !== 'loading');
  expect(flow.state.phase).to.equal('editing');
  return flow;
}

/** A registry that answers when told, and knows which questions were given up. */
function registroPreso() {
  const perguntas: { readonly dominio: string; readonly signal: AbortSignal | undefined; responder: (estado: DisponibilidadeDeDominio['estado']) => void }[] =
    [];
  const trocar = (): Partial<Backend> => ({
    disponibilidadeDeDominio: (dominio, o) =>
      new Promise((resolve) => {
        perguntas.push({ dominio, signal: o?.signal, responder: (estado) => resolve({ dominio, estado, precoPorAno: 4000, periodos: [1, 2] }) });
      }),
  });
  return { perguntas, trocar };
}

/** Lets timers of 0 ms and promises run. */
const volta = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('adicionarServico', () => {
  it('E01 S01 adds a login, and its warnings are there while the form is filled in', async () => {
    const sdk = sdkDeTeste();
    const flow = await aberto(adicionarServico(sdk, { planoId, tipo: 'login-radius' }));
    flow.mudar({ login: 'filial', dominio: 'provedor', senha: SENHA });
    expect(flow.avisos.map(({ codigo }) => codigo)).to.deep.equal(['dominio-sem-ponto']);
    await flow.enviar();
    expect(flow.state.phase === 'done' && flow.state.resultado.servico).to.deep.include({ tipo: 'login-radius', login: 'filial', dominio: 'provedor' });
  });

  it('E02 S01 adds a box; an alias that was left empty is none', async () => {
    const flow = await aberto(adicionarServico(sdkDeTeste(), { planoId, tipo: 'email' }));
    flow.mudar({ login: 'Loja', senha: SENHA, aliases: ['', ' Pedidos '] });
    await flow.enviar();
    expect(flow.state.phase === 'done' && flow.state.resultado.servico).to.deep.include({ endereco: 'loja@provedor.example', aliases: ['pedidos'] });
  });

  it('E03 S01 proposes a free address of each kind, and the next one when asked, round and round', async () => {
    const flow = await aberto(adicionarServico(sdkDeTeste(), { planoId, tipo: 'ip' }));
    const endereco = (): string => (flow.state.phase === 'editing' ? flow.state.form.endereco : '');
    expect(endereco()).to.equal('198.51.100.3');
    const vistos = new Set<string>();
    for (let i = 0; i < 40; i += 1) {
      vistos.add(endereco());
      flow.sugerirOutro();
    }
    expect(vistos.size).to.equal(15);
    flow.mudar({ tipoDeIp: 'bloco' });
    expect(endereco()).to.equal('192.0.2.8/29');
    flow.mudar({ endereco: '192.0.2.13/29' });
    await flow.enviar();
    expect(flow.state.phase === 'editing' && flow.state.faltas.map(({ codigo }) => codigo)).to.deep.equal(['bloco-desalinhado']);
  });

  it('E03 S01 half a speed is none: the other half is asked for', async () => {
    const flow = await aberto(adicionarServico(sdkDeTeste(), { planoId, tipo: 'ip' }));
    flow.mudar({ velocidade: { down: '100', up: '' } });
    await flow.enviar();
    expect(flow.state.phase === 'editing' && flow.state.faltas.map(({ campo }) => campo)).to.deep.equal(['velocidade.up']);
  });

  it('E04 S01 hosts a domain under its punycode, and gives the name servers', async () => {
    const flow = await aberto(adicionarServico(sdkDeTeste(), { planoId, tipo: 'dominio' }));
    flow.mudar({ dominio: 'Açaí.com.br', email: true });
    await flow.enviar();
    const servico = flow.state.phase === 'done' ? flow.state.resultado.servico : undefined;
    expect(servico).to.deep.include({ tipo: 'dominio', dominio: 'açaí.com.br' });
    expect(JSON.stringify(servico)).to.contain('ns1.provedor.example');
  });

  it('E06 S01 gives the keys in the result, and in nothing that is announced', async () => {
    const sdk = sdkDeTeste();
    const ouvidas: unknown[] = [];
    sdk.aoMudar((mudanca) => ouvidas.push(mudanca));
    const flow = await aberto(adicionarServico(sdk, { planoId, tipo: 'antivirus' }));
    flow.mudar({ quantidade: 2 });
    await flow.enviar();
    const chaves = flow.state.phase === 'done' ? flow.state.resultado.chaves! : [];
    expect(chaves).to.have.length(2);
    expect(ouvidas).to.deep.equal([{ tipo: 'plano-alterado', clienteId: '0042', planoId, acao: 'antivirus' }]);
  });
});

describe('registrarDominio', () => {
  it('E05 S01 asks the registry once after the last key, about the punycode', async () => {
    const { perguntas, trocar } = registroPreso();
    const flow = await aberto(registrarDominio(sdkDeTeste({ trocar }), { planoId, espera: 0 }));
    for (const dominio of ['a', 'aç', 'açaí', 'açaí.com', 'açaí.com.br']) flow.mudar({ dominio });
    await volta();
    expect(perguntas.map(({ dominio }) => dominio)).to.deep.equal(['xn--aa-4iaz.com.br']);
    expect(flow.disponibilidade.phase).to.equal('consultando');
  });

  it('E05 S01 gives a former question up, and never shows its answer', async () => {
    const { perguntas, trocar } = registroPreso();
    const flow = await aberto(registrarDominio(sdkDeTeste({ trocar }), { planoId, espera: 0 }));
    flow.mudar({ dominio: 'primeira.com.br' });
    await volta();
    flow.mudar({ dominio: 'segunda.com.br' });
    expect(perguntas[0]?.signal?.aborted).to.equal(true);
    await volta();
    perguntas[0]!.responder('indisponivel');
    perguntas[1]!.responder('disponivel');
    await ateQue(flow as never, () => flow.disponibilidade.phase === 'respondida');
    expect(flow.disponibilidade.phase === 'respondida' && flow.disponibilidade.resposta).to.deep.include({ dominio: 'segunda.com.br', estado: 'disponivel' });
  });

  it('E05 S01 asks nothing about what could not be registered', async () => {
    const { perguntas, trocar } = registroPreso();
    const flow = await aberto(registrarDominio(sdkDeTeste({ trocar }), { planoId, espera: 0 }));
    for (const dominio of ['', 'loja', 'loja.br', '123.com.br', 'a.com', 'loja .com.br']) {
      flow.mudar({ dominio });
      await flow.verificar();
      await volta();
    }
    expect(perguntas).to.deep.equal([]);
    expect(flow.disponibilidade).to.deep.equal({ phase: 'parada' });
  });

  for (const [estado, codigo] of [
    ['indisponivel', 'dominio-indisponivel'],
    ['invalido', 'dominio-indisponivel'],
    ['desconhecido', 'dominio-nao-verificado'],
  ] as const) {
    it(`E05 S01 sends nothing that the registry calls ${estado}`, async () => {
      const trocar = (): Partial<Backend> => ({
        disponibilidadeDeDominio: async (dominio) => ({ dominio, estado, periodos: [1] }),
        adicionarServico: () => Promise.reject(new Error('must not be sent')),
      });
      const flow = await aberto(registrarDominio(sdkDeTeste({ trocar }), { planoId }));
      flow.mudar({ dominio: 'padaria-nova.com.br' });
      await flow.verificar();
      await flow.enviar();
      expect(flow.state.phase === 'editing' && flow.state.faltas.map((falta) => falta.codigo)).to.deep.equal([codigo]);
    });
  }

  it('E05 S01 what was available for another name is not for this one', async () => {
    const flow = await aberto(registrarDominio(sdkDeTeste(), { planoId, espera: 100_000 }));
    flow.mudar({ dominio: 'padaria-nova.com.br' });
    await flow.verificar();
    flow.mudar({ dominio: 'padaria-velha.com.br' });
    await flow.enviar();
    expect(flow.state.phase === 'editing' && flow.state.faltas.map(({ codigo }) => codigo)).to.deep.equal(['dominio-nao-verificado']);
    flow.encerrar();
  });

  it('E05 S01 registers what is available, for the years asked for', async () => {
    const flow = await aberto(registrarDominio(sdkDeTeste(), { planoId }));
    flow.mudar({ dominio: 'padaria-nova.com.br', anos: 10 });
    await flow.verificar();
    await flow.enviar();
    expect(flow.state.phase === 'done' && flow.state.resultado.servico).to.deep.include({ dominio: 'padaria-nova.com.br', registradoAte: '2036-11-24' });
  });

  it('E05 S01 a registry that is down is said, and can be asked again', async () => {
    let falhas = 1;
    const trocar = ({ disponibilidadeDeDominio }: Backend): Partial<Backend> => ({
      disponibilidadeDeDominio: (dominio, o) => (falhas-- > 0 ? Promise.reject(new NetworkError('down')) : disponibilidadeDeDominio(dominio, o)),
    });
    const flow = await aberto(registrarDominio(sdkDeTeste({ trocar }), { planoId }));
    flow.mudar({ dominio: 'padaria-nova.com.br' });
    await flow.verificar();
    expect(flow.disponibilidade.phase).to.equal('falhou');
    await flow.verificar();
    expect(flow.disponibilidade.phase).to.equal('respondida');
    flow.encerrar();
  });
});

describe('trocarSenha', () => {
  it('E07 S01 changes the password of a login and of a box, each by its own rules', async () => {
    for (const [servicoId, codigo] of [
      ['servico-0042-1', 'senha-caractere-invalido'],
      ['servico-0042-2', undefined],
    ] as const) {
      const flow = await aberto(trocarSenha(sdkDeTeste(), { planoId, servicoId }));
      flow.mudar({ senha: 'Kq7-vm.T4x@9pÇ' });
      await flow.enviar();
      if (codigo) expect(flow.state.phase === 'editing' && flow.state.faltas.map((falta) => falta.codigo)).to.deep.equal([codigo]);
      flow.mudar({ senha: SENHA });
      if (flow.state.phase === 'editing') await flow.enviar();
      expect(flow.state.phase).to.equal('done');
    }
  });

  it('E07 E01 E02 P04 a password that the guard stops is found by "conferir" already, and nothing is sent', async () => {
    await carregarGuarda();
    const enviados: string[] = [];
    const sdk = sdkDeTeste({
      trocar: () => ({
        trocarSenha: () => Promise.reject(new Error(String(enviados.push('senha')))),
        adicionarServico: () => Promise.reject(new Error(String(enviados.push('servico')))),
      }),
    });
    const flows = [
      trocarSenha(sdk, { planoId, servicoId: 'servico-0042-1' }),
      adicionarServico(sdk, { planoId, tipo: 'login-radius' }),
      adicionarServico(sdk, { planoId, tipo: 'email' }),
    ];
    for (const flow of flows) {
      await aberto(flow);
      (flow.mudar as (mudanca: object) => void)({ login: 'filial', senha: 'P@ssw0rd' });
      expect(flow.conferir(), flow.acao).to.equal(false);
      expect(flow.state.phase === 'editing' && flow.state.faltas.map(({ campo, codigo }) => `${campo} ${codigo}`)).to.deep.equal(['senha senha-comum']);
      await flow.enviar();
    }
    expect(enviados).to.deep.equal([]);
  });

  it('E07 S01 A05 an address has no password, and a service that is not there is not found', async () => {
    for (const [servicoId, phase] of [
      ['servico-0042-3', 'blocked'],
      ['nenhum', 'unavailable'],
    ] as const) {
      const flow = trocarSenha(sdkDeTeste(), { planoId, servicoId });
      flow.iniciar();
      await ateQue(flow, (state) => state.phase !== 'loading');
      expect(flow.state.phase).to.equal(phase);
    }
  });
});

describe('editarServico, removerServico', () => {
  it('E09 S01 changes a service', async () => {
    const flow = await aberto(editarServico(sdkDeTeste(), { planoId, servicoId: 'servico-0042-3' }));
    expect(flow.state.phase === 'editing' && flow.state.form).to.deep.include({ tipoDeIp: 'ipv4', endereco: '203.0.113.18', mac: 'AA:BB:CC:00:42:18' });
    flow.mudar({ mac: 'xx' });
    await flow.enviar();
    expect(flow.state.phase === 'editing' && flow.state.faltas.map(({ codigo }) => codigo)).to.deep.equal(['mac-invalido']);
    flow.mudar({ mac: '' });
    await flow.enviar();
    expect(flow.state.phase === 'done' && flow.state.resultado.servico).to.deep.equal({ id: 'servico-0042-3', tipo: 'ip', endereco: '203.0.113.18' });
  });

  it('E09 writes nothing when nothing was changed, and says so until something is', async () => {
    for (const [servicoId, campo, mudanca] of [
      ['servico-0042-1', 'login', { dominio: '' }],
      ['servico-0042-2', 'aliases.0', { aliases: ['vendas'] }],
      ['servico-0042-3', 'endereco', { mac: '' }],
    ] as const) {
      const sdk = sdkDeTeste();
      const { versao } = await sdk.backend.plano(planoId);
      const flow = await aberto(editarServico(sdk, { planoId, servicoId }));
      const { form } = flow.state as { form: { login: string; endereco: string } };
      // Blanks around it are no change.
      flow.mudar({ login: ` ${form.login} `, endereco: ` ${form.endereco} ` });
      await flow.enviar();
      expect(flow.state.phase === 'editing' && flow.state.faltas, servicoId).to.deep.equal([{ campo, codigo: 'sem-mudanca' }]);
      expect((await sdk.backend.plano(planoId)).versao).to.equal(versao);
      flow.mudar(mudanca);
      expect(flow.state.phase === 'editing' && flow.state.faltas, servicoId).to.deep.equal([]);
    }
  });

  it('E09 S01 removes nothing before what is lost was confirmed', async () => {
    const sdk = sdkDeTeste();
    const flow = await aberto(removerServico(sdk, { planoId, servicoId: 'servico-0042-2' }));
    expect(flow.state.phase === 'editing' && flow.state.dados.perdas.map(({ perda }) => perda)).to.deep.equal(['caixa', 'senha', 'aliases', 'endereco']);
    await flow.enviar();
    expect(flow.state.phase === 'editing' && flow.state.faltas.map(({ codigo }) => codigo)).to.deep.equal(['ciencia']);
    flow.mudar({ ciente: true });
    await flow.enviar();
    expect(flow.state.phase).to.equal('done');
    expect((await sdk.backend.plano(planoId)).servicos.map(({ id }) => id)).to.deep.equal(['servico-0042-1', 'servico-0042-3']);
  });
});
