import { expect } from '@open-wc/testing';
import { criarDados } from '../../mock-server/dados/dados-do-provedor.js';
import { createMemoryBackend } from '../../sdk/backend/memory/memory-backend.js';
import { NetworkError } from '../../sdk/errors/network-error.js';
import { rascunhosDaSessao } from '../../src/internal/rascunhos-da-sessao.js';
import { escuta, formas } from '../harness/escuta.js';
import { PlanoWizardHarness } from '../harness/plano-wizard-harness.js';
import { ver } from '../harness/ver.js';
import { AGORA, HOJE, sdkDeTeste } from '../helpers/sdk-de-teste.js';

const CANARIOS = ['Canario.Um-7Qz!', '<b>Canario</b>&7q', '{"Canario":3}Wq$9'] as const;

describe('<plano-wizard>: secrets', () => {
  afterEach(() => sessionStorage.clear());

  for (const canario of CANARIOS) {
    it(`B14 X04 "${canario}", typed into every password, is in no storage, address, event, console or error`, async () => {
      const backend = createMemoryBackend({ dados: criarDados({ hoje: HOJE }), relogio: () => AGORA });
      const recebidos: string[] = [];
      let vez = 0;
      const sdk = sdkDeTeste({
        backend,
        rascunhos: rascunhosDaSessao,
        trocar: ({ adicionarPlano }) => ({
          async adicionarPlano(...pedido) {
            recebidos.push(JSON.stringify(pedido[1]));
            if (++vez === 1) throw new NetworkError('down');
            return adicionarPlano(...pedido);
          },
        }),
      });
      const { ouvido, guardado, parar } = escuta();
      try {
        const wizard = await PlanoWizardHarness.abrir(sdk);
        await wizard.escolheEndereco();
        await wizard.escolhePlano('Fibra 500');
        await wizard.salvaLogin('balcao.canario', canario);
        const email = await wizard.abreServico('Email');
        await email.preenche('login', 'balcao.canario');
        await email.preenche('senha', canario);
        await email.salva();
        await ver(() => !wizard.acha('plano-form-servico'));
        await wizard.avanca('Informações da cobrança');
        await wizard.escolheDia(10);
        await wizard.preenche('cobranca.forma', 'boleto');
        await wizard.avanca('Dados do Plano');
        await wizard.aperta('Finalizar');
        await ver(() => wizard.texto.includes('Não se sabe se o plano foi gravado'));
        ouvido.push(...guardado());
        await wizard.aperta('Tentar de novo');
        await ver(() => wizard.texto.includes('Plano adicionado com sucesso!'));
        ouvido.push(...guardado(), wizard.elemento.outerHTML, wizard.texto);
      } finally {
        parar();
      }
      // The backend has it, twice in each of two requests; the events were heard.
      expect(recebidos.map((pedido) => pedido.split(formas(canario)[1]!).length - 1)).to.deep.equal([2, 2]);
      expect(ouvido.some((texto) => texto.includes('plano-adicionado'))).to.equal(true);
      expect(ouvido.filter((texto) => formas(canario).some((forma) => texto.includes(forma)))).to.deep.equal([]);
    });
  }
});
