import { expect } from 'chai';
import fc from 'fast-check';
import { criarSorteio } from '../../../mock-server/dados/criar-sorteio.js';
import { criarDados } from '../../../mock-server/dados/dados-do-provedor.js';
import { createMemoryBackend, type MemoryBackend } from '../../../sdk/backend/memory/memory-backend.js';
import type { DadosDoProvedor } from '../../../sdk/backend/memory/dados-do-provedor.js';
import type { Backend } from '../../../sdk/backend/port.js';
import { NetworkError } from '../../../sdk/errors/network-error.js';
import { novoPlano, type EstadoDoNovoPlano, type NovoPlanoFlow } from '../../../sdk/use-cases/novo-plano/novo-plano.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import { depositoDeTeste } from '../../helpers/deposito-de-teste.js';
import { AGORA, ateQue, HOJE, sdkDeTeste } from '../../helpers/sdk-de-teste.js';

type Editando = Extract<EstadoDoNovoPlano, { phase: 'editing' }>;

const CANARIO = 'Canario.Secreto-7Qz';
const dados = criarDados({ hoje: HOJE });
const novoBackend = (): MemoryBackend => createMemoryBackend({ dados, relogio: () => AGORA });

async function abrir(sdk: PlanoSdk): Promise<NovoPlanoFlow> {
  const flow = novoPlano(sdk, { clienteId: '0042' });
  flow.iniciar();
  await ateQue(flow, ({ phase }) => phase !== 'loading');
  return flow;
}

function editando({ state }: NovoPlanoFlow): Editando {
  if (state.phase !== 'editing') throw new Error(`not editing: ${state.phase}`);
  return state;
}

/** A browser tab: its deposit outlives the page, whose SDK a reload makes anew. */
function aba(backend: Backend = novoBackend(), extra: Parameters<typeof sdkDeTeste>[0] = {}) {
  const rascunhos = depositoDeTeste();
  return { rascunhos, backend, pagina: (mais: Parameters<typeof sdkDeTeste>[0] = {}) => sdkDeTeste({ backend, rascunhos, ...extra, ...mais }) };
}

/** What an operator may do one after the other; each is a field, or a step on. */
const GESTOS: readonly ((flow: NovoPlanoFlow) => unknown)[] = [
  (flow) => flow.mudar({ enderecoId: 'endereco-0042-1' }),
  (flow) => flow.mudar({ ofertaId: 'fibra-500' }),
  (flow) => flow.abrirServico('loginRadius'),
  (flow) => flow.digitarServico('loginRadius', { login: 'balcao.novo' }),
  (flow) => flow.salvarLogin({ login: 'balcao.novo', senha: CANARIO }),
  (flow) => flow.salvarEmail({ login: 'balcao', dominio: 'provedor.example', senha: CANARIO, aliases: ['vendas'] }),
  (flow) => flow.avancar(),
  (flow) => flow.mudar({ contrato: { ...editando(flow).rascunho.contrato, diaDeVencimento: 10, validadeMeses: 18 } }),
  (flow) => flow.mudar({ enderecoCobrancaId: 'endereco-0042-2' }),
  (flow) =>
    flow.mudar({
      cobranca: {
        forma: 'debito-conta',
        conta: { banco: '341', agencia: '2545', conta: '02366', contaDigito: '1' },
        titularEhCliente: false,
        titular: { nome: 'Vera Pontes', documento: '52998224725' },
        consentimento: true,
      },
    }),
  (flow) => flow.avancar(),
  (flow) => flow.mudar({ agendar: true }),
  (flow) => flow.avancar(),
  (flow) => flow.mudar({ agendamento: { tecnicoId: 'tecnico-01', data: '2026-11-26', inicio: '08:00', fim: '10:00', observacao: 'Portão azul' } }),
];

describe('draft of a new plan', () => {
  it('B14 a reload after every field brings everything back that is neither secret nor bank data', async () => {
    for (let ate = 1; ate <= GESTOS.length; ate += 1) {
      const { pagina } = aba();
      const antes = await abrir(pagina());
      for (const gesto of GESTOS.slice(0, ate)) await gesto(antes);
      const { rascunho: r } = editando(antes);
      const depois = editando(await abrir(pagina())).rascunho;
      const { conta: _conta, consentimento: _c, ...cobranca } = r.cobranca;
      const senha = '';
      const esperado = { ...r, cobranca, loginRadius: r.loginRadius && { ...r.loginRadius, senha }, email: r.email && { ...r.email, senha } };
      expect(JSON.parse(JSON.stringify(depois)), `after ${ate} fields`).to.deep.equal(JSON.parse(JSON.stringify(esperado)));
    }
  });

  it('B14 points to each field that must be typed again, at the first step that has one', async () => {
    const { pagina } = aba();
    const antes = await abrir(pagina());
    for (const gesto of GESTOS) await gesto(antes);
    const { restaurado, passo } = editando(await abrir(pagina()));
    expect(restaurado).to.deep.equal({ em: AGORA.getTime(), faltam: ['loginRadius', 'email', 'cobranca.conta.banco'], enviado: false });
    expect(passo).to.equal('cobranca');
  });

  it('B14 keeps no secret and no bank data, whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 6, maxLength: 12, unit: fc.constantFrom(...'QWZXKJ0123456789') }), async (segredo) => {
        const { pagina, rascunhos } = aba();
        const flow = await abrir(pagina());
        flow.mudar({ ofertaId: 'fibra-500' });
        flow.salvarLogin({ login: 'a', senha: `${segredo}!` });
        flow.salvarEmail({ login: 'a', dominio: 'provedor.example', senha: `${segredo}!`, aliases: [] });
        flow.mudar({
          cobranca: {
            forma: 'debito-conta',
            conta: { banco: '001', agencia: segredo, agenciaDigito: segredo, conta: segredo, contaDigito: segredo, operacao: segredo },
          },
        });
        flow.mudar({ cobranca: { forma: 'cartao-credito', cartao: { token: segredo, bandeira: 'visa', final: '1234', validade: '2030-01' } } });
        expect([...rascunhos.tudo.values()].join()).not.to.contain(segredo);
        expect(rascunhos.tudo.size).to.equal(1);
      }),
      { numRuns: 30 },
    );
  });

  it('B14 a draft of another operator is not seen, and is gone once somebody else is signed in', async () => {
    const backend = novoBackend();
    const { pagina, rascunhos } = aba(backend);
    const antes = await abrir(pagina());
    antes.mudar({ ofertaId: 'fibra-500' });
    expect(editando(await abrir(pagina({ backend: backend.como('bruno') }))).restaurado).to.equal(undefined);
    expect(rascunhos.tudo.size).to.equal(0);
    expect(editando(await abrir(pagina())).restaurado).to.equal(undefined);
  });

  it('B14 is gone at sign-out, after success, when it is thrown away, and after 24 hours', async () => {
    const { pagina, rascunhos } = aba();
    const sdk = pagina();
    (await abrir(sdk)).mudar({ ofertaId: 'fibra-500' });
    expect(rascunhos.tudo.size).to.equal(1);
    sdk.sair();
    expect(rascunhos.tudo.size).to.equal(0);

    const flow = await abrir(pagina());
    const { chave } = editando(flow).rascunho;
    flow.mudar({ ofertaId: 'fibra-500' });
    flow.descartar();
    expect(rascunhos.tudo.size).to.equal(0);
    expect(editando(flow).rascunho.ofertaId).to.equal(undefined);
    expect(editando(flow).rascunho.chave).not.to.equal(chave);

    flow.mudar({ ofertaId: 'empresas-dedicado', enderecoId: 'endereco-0042-1' });
    flow.mudar({ contrato: { ...editando(flow).rascunho.contrato, diaDeVencimento: 10 }, cobranca: { forma: 'boleto' } });
    const dia = 24 * 60 * 60 * 1000;
    const mais = (milis: number) => ({ relogio: () => new Date(AGORA.getTime() + milis) });
    expect(editando(await abrir(pagina(mais(dia)))).restaurado).not.to.equal(undefined);
    const texto = [...rascunhos.tudo];
    expect(editando(await abrir(pagina(mais(dia + 1)))).restaurado).to.equal(undefined);
    texto.forEach(([nome, valor]) => rascunhos.tudo.set(nome, valor));
    await flow.enviar();
    expect(flow.state.phase).to.equal('done');
    expect(rascunhos.tudo.size).to.equal(0);
  });

  it('B14 what cannot be read or written loses the draft and nothing else', async () => {
    const quebrado = {
      ...depositoDeTeste(),
      gravar: () => {
        throw new Error('full');
      },
    };
    const flow = await abrir(sdkDeTeste({ rascunhos: quebrado }));
    flow.mudar({ ofertaId: 'fibra-500' });
    expect(flow.guardado).to.equal(false);
    const { pagina, rascunhos } = aba();
    (await abrir(pagina())).mudar({ ofertaId: 'fibra-500' });
    for (const lixo of ['', '{', '[]', '{"em":1}', '{"em":"x","valor":{}}', 'null', '{"em":1764000000000,"valor":7}']) {
      for (const nome of rascunhos.nomes()) rascunhos.gravar(nome, lixo);
      expect(editando(await abrir(pagina())).rascunho.ofertaId, lixo).to.equal(undefined);
    }
  });

  it('B14 a plan that is not sold any more has to be chosen again; the rest comes back', async () => {
    const { pagina } = aba();
    const antes = await abrir(pagina());
    antes.mudar({ ofertaId: 'fibra-500', enderecoId: 'endereco-0042-1' });
    const sem = pagina({
      trocar: ({ listarOfertas }) => ({ listarOfertas: async (...a) => (await listarOfertas(...a)).filter(({ id }) => id !== 'fibra-500') }),
    });
    expect(editando(await abrir(sem)).rascunho).to.include({ ofertaId: undefined, enderecoId: 'endereco-0042-1' });
  });
});

describe('one draft, one plan', () => {
  const pronto = async (flow: NovoPlanoFlow): Promise<void> => {
    flow.mudar({ enderecoId: 'endereco-0042-1', ofertaId: 'empresas-dedicado' });
    flow.mudar({ contrato: { ...editando(flow).rascunho.contrato, diaDeVencimento: 10 }, cobranca: { forma: 'boleto' } });
  };
  const quantos = async (backend: Backend): Promise<number> =>
    (await backend.listarPlanos('0042', { grupo: 'ativo' })).contagem.ativo + (await backend.listarPlanos('0042', { grupo: 'inativo' })).contagem.inativo;

  it('B13 a reload after a lost answer, and another due day: the plan that is there is shown, and no second one is made', async () => {
    const backend = novoBackend();
    const antes = await quantos(backend);
    const { pagina } = aba(backend);
    const perde = pagina({
      trocar: ({ adicionarPlano }) => ({
        adicionarPlano: async (...a) => {
          await adicionarPlano(...a);
          throw new NetworkError('lost');
        },
      }),
    });
    const flow = await abrir(perde);
    await pronto(flow);
    await flow.enviar();
    expect(editando(flow).incerto).to.equal(true);
    const depois = await abrir(pagina());
    expect(editando(depois).restaurado?.enviado).to.equal(true);
    depois.mudar({ contrato: { ...editando(depois).rascunho.contrato, diaDeVencimento: 15 } });
    await depois.enviar();
    expect(depois.state).to.include({ phase: 'done', jaExistia: true });
    expect(depois.state).to.have.nested.property('plano.diaDeVencimento', 10);
    expect(await quantos(backend)).to.equal(antes + 1);
  });

  it('B13 two tabs with the same draft make one plan', async () => {
    const backend = novoBackend();
    const antes = await quantos(backend);
    const { pagina } = aba(backend);
    const uma = await abrir(pagina());
    await pronto(uma);
    const outra = await abrir(pagina());
    await Promise.all([uma.enviar(), outra.enviar()]);
    expect([uma.state.phase, outra.state.phase]).to.deep.equal(['done', 'done']);
    expect(await quantos(backend)).to.equal(antes + 1);
  });

  /** A draft that is refused twice before it can be taken: its login is another client's, then a rule warns. */
  const recusavel = (flow: NovoPlanoFlow, { servicos }: (typeof dados.planos)[number]): void => {
    const login = servicos.find(({ tipo }) => tipo === 'login-radius');
    if (login?.tipo !== 'login-radius') throw new Error('the plan has no login');
    flow.mudar({ enderecoId: 'endereco-0042-1', ofertaId: 'fibra-500' });
    flow.mudar({ contrato: { ...editando(flow).rascunho.contrato, diaDeVencimento: 10, fidelidadeMeses: 6 }, cobranca: { forma: 'boleto' } });
    flow.salvarLogin({ login: login.login, senha: CANARIO });
  };

  // A browser adds nothing to what Node has shown, and takes ten times as long.
  const RODADAS = 'document' in globalThis ? 100 : 1_000;

  it(`B13 ${RODADAS} seeded runs of commit, then cut, with retries, corrections after a refusal and reloads: exactly one plan each`, async () => {
    const alheio = dados.planos.find(
      ({ clienteId, status, servicos }) => clienteId !== '0042' && status.id === 'habilitado' && servicos.some(({ tipo }) => tipo === 'login-radius'),
    )!;
    // The other client's plan, and nothing that nobody asks for here: each run copies all of it.
    const soOAlheio: DadosDoProvedor = {
      ...dados,
      planos: [alheio],
      enderecos: { '0042': dados.enderecos['0042']! },
      contatos: {},
      historico: {},
      acessos: {},
      agenda: { ...dados.agenda, ocupacoes: [] },
      vida: { ...dados.vida, fidelidades: {}, parcelas: {} },
    };
    const houve = { 'cut before': 0, 'cut after': 0, 'refusal lost': 0, 'refusal told': 0, reload: 0, correction: 0, 'made before': 0 };
    for (let semente = 1; semente <= RODADAS; semente += 1) {
      const { inteiro, chance, escolher } = criarSorteio(semente);
      const backend = createMemoryBackend({ dados: soOAlheio, relogio: () => AGORA });
      const { pagina } = aba(backend);
      const cortar = (): Partial<Backend> => ({
        async adicionarPlano(...a) {
          const onde = inteiro(0, 99);
          const cair = (como: 'cut before' | 'cut after' | 'refusal lost'): never => {
            houve[como] += 1;
            throw new NetworkError(como);
          };
          if (onde < 20) cair('cut before');
          const feito = await backend.adicionarPlano(...a).catch((erro: unknown) => {
            if (onde < 50) cair('refusal lost');
            houve['refusal told'] += 1;
            throw erro;
          });
          return onde < 60 ? cair('cut after') : feito;
        },
      });
      const outroLogin = (): string => `balcao.${inteiro(0, 999_999)}`;
      /** Mends what the screen names, or changes its mind about something that nobody has complained of. */
      const corrigir = async (estado: Editando): Promise<void> => {
        const { faltas, recusa, rascunho } = estado;
        const { contrato } = rascunho;
        if (faltas.some(({ campo }) => campo.startsWith('loginRadius'))) return flow.salvarLogin({ login: outroLogin(), senha: CANARIO });
        if (recusa?.tipo === 'regras') {
          return chance(0.5) ? flow.confirmarRegras() : flow.mudar({ contrato: { ...contrato, fidelidadeMeses: 12 } });
        }
        flow.mudar({ contrato: { ...contrato, diaDeVencimento: escolher([1, 5, 10, 15, 20, 25]) } });
      };
      let flow = await abrir(pagina({ trocar: cortar }));
      recusavel(flow, alheio);
      for (let vez = 0; flow.state.phase !== 'done'; vez += 1) {
        if (vez > 1_000) throw new Error(`seed ${semente}: no end`);
        const gesto = inteiro(0, 99);
        if (gesto < 10) {
          houve.reload += 1;
          flow = await abrir(pagina({ trocar: cortar }));
        } else if (gesto < 50 && flow.state.phase === 'editing') {
          houve.correction += 1;
          await corrigir(flow.state);
        } else await flow.enviar();
      }
      if (flow.state.jaExistia) houve['made before'] += 1;
      const { contagem } = await backend.listarPlanos('0042', { grupo: 'ativo' });
      expect(contagem.ativo + contagem.inativo, `seed ${semente}`).to.equal(1);
    }
    // Chance has left nothing out.
    for (const [oQue, vezes] of Object.entries(houve)) expect(vezes, oQue).to.be.above(RODADAS / 20);
  }).timeout(120_000);
});
