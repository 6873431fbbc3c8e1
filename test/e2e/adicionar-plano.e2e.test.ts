import { expect } from 'chai';
import { iniciarDemo, type Demo } from './demo.js';
import { Operador } from './operador.js';

describe('Adding a plan in the portal', function () {
  this.timeout(120_000);
  let demo: Demo;

  before(async () => {
    demo = await iniciarDemo();
  });
  afterEach(() => demo.conferir());
  after(() => demo.fechar());

  async function abrirPlanos(mao: 'mouse' | 'teclado'): Promise<Operador> {
    const operador = new Operador(await demo.abrir('?cliente=0042'), mao);
    await operador.verPlanos();
    return operador;
  }

  async function preencherAteOsDados(operador: Operador, login: string): Promise<void> {
    await operador.adicionarPlano();
    await operador.escolherEndereco(/Acácias/);
    await operador.escolherPlano('Fibra 300');
    await operador.abrirLogin();
    await operador.preencherLogin({ login, senha: 'Vr7#kpQ2xw!m' });
    await operador.avancar('Informações da cobrança');
    await operador.escolherVencimento(10);
    await operador.escolherFormaDePagamento(/^Boleto$/);
    await operador.avancar('Dados do Plano');
  }

  for (const mao of ['mouse', 'teclado'] as const) {
    it(`B10 a Boleto plan added with the ${mao === 'mouse' ? 'mouse' : 'keyboard alone'} is in the list, in the status that its configuration says`, async () => {
      const operador = await abrirPlanos(mao);
      const antes = await operador.quantosEm('Inativos');

      await preencherAteOsDados(operador, `e2e-${mao}`);
      await operador.finalizar();
      await operador.voltarAosPlanos();

      const novo = (await operador.planosDoGrupo('Inativos')).find(({ texto }) => texto.includes(`e2e-${mao}`));
      expect(novo?.nome).to.equal('Fibra 300');
      expect(novo?.texto).to.contain('Boleto').and.to.contain('Aguardando Instalação');
      expect(await operador.quantosEm('Inativos')).to.equal(antes + 1);
    });
  }
});
