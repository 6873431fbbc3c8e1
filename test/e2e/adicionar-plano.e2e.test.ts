import { expect } from 'chai';
import { iniciarDemo, type Demo } from './demo.js';
import { esperarTexto, type Mao } from './mao.js';
import { Operador, type Grupo } from './operador.js';

interface Venda {
  readonly mao: Mao;
  readonly como: string;
  readonly plano: string;
  readonly login: string;
  /** Where the plan's configuration puts it. */
  readonly grupo: Grupo;
  readonly status: string;
}

// Two plans whose configurations say another first status: the same one twice would be a warning (B13).
const VENDAS: readonly Venda[] = [
  { mao: 'mouse', como: 'the mouse', plano: 'Fibra 300', login: 'e2e-mouse', grupo: 'Inativos', status: 'Aguardando Instalação' },
  { mao: 'teclado', como: 'the keyboard alone', plano: 'Rural 10', login: 'e2e-teclado', grupo: 'Ativos', status: 'Habilitado' },
];

describe('Adding a plan in the portal', function () {
  this.timeout(120_000);
  let demo: Demo;

  before(async () => {
    demo = await iniciarDemo();
  });
  afterEach(() => demo.conferir());
  after(() => demo.fechar());

  async function abrirPlanos(mao: Mao): Promise<Operador> {
    const operador = new Operador(await demo.abrir('?cliente=0042'), mao);
    await operador.verPlanos();
    return operador;
  }

  async function preencherAteOsDados(operador: Operador, { plano, login }: Pick<Venda, 'plano' | 'login'>): Promise<void> {
    await operador.adicionarPlano();
    await operador.escolherEndereco(/Acácias/);
    await operador.escolherPlano(plano);
    await operador.abrirLogin();
    await operador.preencherLogin({ login, senha: 'Vr7#kpQ2xw!m' });
    await operador.avancar('Informações da cobrança');
    await operador.escolherVencimento(10);
    await operador.escolherFormaDePagamento(/^Boleto$/);
    await operador.avancar('Dados do Plano');
  }

  for (const venda of VENDAS) {
    it(`B10 a Boleto plan added with ${venda.como} is in the list, in the status that its configuration says`, async () => {
      const operador = await abrirPlanos(venda.mao);
      const antes = await operador.quantosEm(venda.grupo);

      await preencherAteOsDados(operador, venda);
      await operador.finalizar();
      await operador.voltarAosPlanos();

      const novo = (await operador.planosDoGrupo(venda.grupo)).find(({ texto }) => texto.includes(venda.login));
      expect(novo?.nome).to.equal(venda.plano);
      expect(novo?.texto).to.contain('Boleto').and.to.contain(venda.status);
      expect(await operador.quantosEm(venda.grupo)).to.equal(antes + 1);
    });
  }

  const AGENDADAS: readonly Venda[] = [
    { mao: 'mouse', como: 'a double click', plano: 'Fibra 500', login: 'e2e-agenda-mouse', grupo: 'Inativos', status: 'Aguardando Instalação' },
    { mao: 'teclado', como: 'the keyboard alone', plano: 'Rural 20', login: 'e2e-agenda-teclado', grupo: 'Ativos', status: 'Habilitado' },
  ];

  for (const venda of AGENDADAS) {
    it(`B11 adds plan and appointment together, the time picked in the agenda with ${venda.como}`, async () => {
      const operador = await abrirPlanos(venda.mao);
      await preencherAteOsDados(operador, venda);
      await operador.querAgendar();
      await operador.avancar('Agendar Instalação');
      await operador.escolherTecnico(/T-01/);
      await operador.abrirAgenda();
      const hora = await operador.escolherHorarioLivre();
      expect(await operador.valorDe('Hr. Ini')).to.equal(hora);
      await operador.finalizar();
      await esperarTexto(operador.page, `${hora}–`);
      await operador.voltarAosPlanos();

      const novo = (await operador.planosDoGrupo(venda.grupo)).find(({ texto }) => texto.includes(venda.login));
      expect(novo?.texto).to.contain(venda.status);
      const { agendamentoId } = await perguntar<{ agendamentoId?: string }>(`/api/planos/${novo?.id}`);
      expect(agendamentoId).to.be.a('string').and.not.equal('');
    });
  }

  async function perguntar<T>(caminho: string): Promise<T> {
    const resposta = await fetch(demo.url + caminho, { headers: { authorization: 'Bearer operador-ana' } });
    expect(resposta.status).to.equal(200);
    return (await resposta.json()) as T;
  }
});
