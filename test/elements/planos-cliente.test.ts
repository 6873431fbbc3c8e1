import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { clientesNotaveis } from '../../mock-server/dados/dados-do-provedor.js';
import { NetworkError } from '../../sdk/errors/network-error.js';
import { aberta, memoria, montar, segurar } from '../harness/montar-planos-cliente.js';
import { backendDePlanos, muitosPlanos, planoDeTeste } from '../helpers/planos-de-teste.js';
import { waitUntil } from '../harness/esperar.js';

describe('<planos-cliente>', () => {
  before(() => setViewport({ width: 1280, height: 800 }));

  describe('groups', () => {
    it('A01 opens on "Ativos" and shows the count of each group', async () => {
      const { harness } = await aberta();
      expect(harness.grupos).to.deep.equal(['Ativos 3 planos', 'Inativos 1 plano', 'Cancelados 2 planos']);
      expect(harness.grupoEscolhido).to.equal('ativo');
      expect(harness.planos).to.have.members(['Fibra 500', 'Fibra 1 Giga Empresas', 'Fibra 300']);
    });

    it('A01 a plan stands in exactly one group', async () => {
      const { harness } = await aberta();
      await harness.escolherGrupo('inativo');
      expect(harness.planos).to.deep.equal(['Fibra 100']);
      await harness.escolherGrupo('cancelado');
      expect(harness.planos).to.have.members(['Rádio 10', 'Rádio 5']);
    });

    it('A01 X06 is a radio group with a name, and the arrow keys choose', async () => {
      const { harness } = await aberta();
      expect(harness.um('fieldset legend').textContent).to.equal('Grupo de planos');
      harness.um('[name=grupo][value=ativo]').focus();
      await sendKeys({ press: 'ArrowRight' });
      await harness.elemento.updateComplete;
      await harness.pronta();
      expect(harness.grupoEscolhido).to.equal('inativo');
      expect(harness.planos).to.deep.equal(['Fibra 100']);
      expect(harness.temFoco(harness.um('[name=grupo][value=inativo]'))).to.equal(true);
    });

    it('A01 an unknown status stands under "Inativos" with its raw name', async () => {
      const { harness } = await aberta({ backend: memoria(), cliente: clientesNotaveis.statusDesconhecido });
      await harness.escolherGrupo('inativo');
      expect(harness.escrito).to.contain('Em Migração (legado)');
      expect(harness.um('.selo').className).to.contain('parado');
    });

    it('A01 four digits in a count move nothing', async () => {
      const backend = backendDePlanos(muitosPlanos(2000).map((plano) => ({ ...plano, status: { id: 'cancelado', desde: '2020-01-31' } })));
      const soltar = segurar(backend);
      const { harness } = await montar({ backend });
      const onde = () => [...harness.raiz.querySelectorAll('.grupo, .busca, .escolha, #adicionar')].map((e) => Math.round(e.getBoundingClientRect().left));
      const antes = onde();
      soltar();
      await harness.pronta();
      expect(harness.grupos[2]).to.equal('Cancelados 2.000 planos');
      expect(onde()).to.deep.equal(antes);
    });
  });

  describe('rows', () => {
    it('A02 a row shows plan, address, payment form, due day, price, status and since when', async () => {
      const { harness } = await aberta();
      expect(harness.linha('Fibra 500')).to.match(
        /^Fibra 500 500\/250 Mb\/s R\. das Acácias, 12 · Centro ?Campinas, SP Pix Automático 10 R\$ 99,90 Habilitado desde 12\/03\/2026/,
      );
    });

    it('A02 says until when, and the last day of the month in words', async () => {
      const { harness } = await aberta();
      expect(harness.linha('Fibra 300')).to.contain('desde 20/11/2026').and.contain('até 27/11/2026').and.contain('último dia');
    });

    it('A02 the five kinds of services stand under their plan, with icon and name', async () => {
      const { harness } = await aberta();
      const servicos = [...harness.elementoDe('Fibra 500').querySelectorAll('.servico')];
      expect(servicos.map((servico) => servico.textContent!.replace(/\s+/g, ' ').trim())).to.deep.equal([
        'Login Radius login0042@provedor',
        'Email contato@provedor',
        'IP 200.0.113.18',
        'Domínio exemplo.com.br',
        'Antivírus Antivírus Casa × 3',
      ]);
      expect(servicos.every((servico) => servico.querySelector('svg'))).to.equal(true);
      expect(harness.elementoDe('Fibra 500').querySelector('ul')!.getAttribute('aria-label')).to.equal('Serviços de Fibra 500');
    });

    it('A02 X03 a status is a word and a shape, never colour alone', async () => {
      const { harness } = await aberta();
      const formaDe = (nome: string) => {
        const selo = harness.elementoDe(nome).querySelector('.selo')!;
        const { borderTopLeftRadius, rotate, clipPath, borderTopWidth } = getComputedStyle(selo, '::before');
        return [selo.textContent, borderTopLeftRadius, rotate, clipPath !== 'none', borderTopWidth].join(' ');
      };
      const formas = [formaDe('Fibra 500'), formaDe('Fibra 1 Giga Empresas')];
      await harness.escolherGrupo('inativo');
      formas.push(formaDe('Fibra 100'));
      await harness.escolherGrupo('cancelado');
      formas.push(formaDe('Rádio 10'));
      expect(formas).to.deep.equal([
        'Habilitado 50% none false 0px',
        'Reduzido 1px 45deg false 0px',
        'Suspenso por Débito 50% none false 2px',
        'Cancelado 0px none true 0px',
      ]);
    });

    it('A02 the footer counts and sums; a sum of cancelled plans would be no income', async () => {
      const { harness } = await aberta();
      expect(harness.um('.rodape').textContent).to.match(/3 planos ativos\s+R\$\s469,70 por mês/);
      await harness.escolherGrupo('cancelado');
      expect(harness.um('.rodape').textContent!.trim()).to.equal('2 planos cancelados');
    });

    it('A02 wide is a table whose header stays in sight; narrow and medium are cards with the same facts', async () => {
      const backend = backendDePlanos(muitosPlanos(60));
      const { harness, caixa } = await aberta({ backend });
      expect(harness.um('tbody th[scope=row]').textContent).to.contain('Fibra 0000');
      harness.elementoDe('Fibra 0040').scrollIntoView();
      expect(Math.round(harness.um('thead th').getBoundingClientRect().top)).to.equal(0);
      caixa.style.width = '500px';
      await waitUntil(() => harness.existe('ul.cartoes'));
      expect(harness.existe('table')).to.equal(false);
      expect(harness.linha('Fibra 0000')).to.match(
        /500\/250 Mb\/s.*Habilitado desde 12\/03\/2026.*R\. das Acácias, 12 · Centro, Campinas, SP.*Boleto.*venc\. 10.*R\$ 10,00/,
      );
    });

    it('A02 X06 nothing sticks out at 320 px, however long the words', async () => {
      const backend = backendDePlanos([
        planoDeTeste({
          nome: 'Fibra_Residencial_Super_Ultra_Mega_Plus_Com_Telefonia',
          status: { id: 'provisorio', desde: '2026-01-01', ate: '2026-12-31' },
          servicos: [{ id: 's', tipo: 'email', endereco: `${'comprido'.repeat(8)}@provedor.example`, aliases: [] }],
        }),
      ]);
      const { elemento } = await aberta({ backend, largura: 320 });
      expect(elemento.scrollWidth).to.be.at.most(320);
    });

    it('A02 markup in names, services and addresses is text', async () => {
      const { harness } = await aberta({ backend: memoria(), cliente: clientesNotaveis.marcacao });
      expect(harness.planos).to.have.members(['<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>${7*7}{{7*7}}']);
      expect(harness.escrito).to.contain('<script>alert(1)</script>').and.contain('<b onclick=alert(1)>fundos</b>');
      expect(harness.existe('img, script, #planos b, #planos i')).to.equal(false);
    });
  });

  describe('states', () => {
    it('A02 empty: one sentence and the button', async () => {
      const { harness } = await aberta({ backend: backendDePlanos([]) });
      expect(harness.escrito).to.equal('Este cliente ainda não tem planos. Adicionar Plano');
      expect(harness.anuncio).to.equal('0 planos ativos');
    });

    it('A02 an empty group leads back to the plans that there are', async () => {
      const { harness } = await aberta({ backend: backendDePlanos([planoDeTeste()]) });
      await harness.escolherGrupo('cancelado');
      expect(harness.escrito).to.contain('Este cliente não tem planos cancelados.');
      await harness.apertar('Ver planos ativos');
      await harness.pronta();
      expect(harness.planos).to.deep.equal(['Fibra 500']);
      expect(harness.temFoco(harness.um('[name=grupo][value=ativo]'))).to.equal(true);
    });

    for (const largura of [1200, 320]) {
      it(`A02 loading: three rows as high as the real ones, at ${largura} px`, async () => {
        // So short that it stands in one line whatever font the machine has.
        const enderecoInstalacao = { ...planoDeTeste().enderecoInstalacao, logradouro: 'R. A' };
        const backend = backendDePlanos([planoDeTeste({ enderecoInstalacao, servicos: [{ id: 's', tipo: 'ip', endereco: '203.0.113.18' }] })]);
        const soltar = segurar(backend);
        const { harness } = await montar({ backend, largura });
        const linhas = [...harness.raiz.querySelectorAll('.plano')];
        expect(linhas).to.have.length(3);
        expect(harness.anuncio).to.equal('Carregando…');
        const altura = linhas[0]!.getBoundingClientRect().height;
        soltar();
        await harness.pronta();
        expect(Math.abs(harness.elementoDe('Fibra 500').getBoundingClientRect().height - altura)).to.be.below(8);
      });
    }

    it('A02 failed: says what and what to do, and "Tentar de novo" does it and keeps the focus here', async () => {
      const backend = backendDePlanos();
      backend.falhas.push(new NetworkError('down'));
      const { harness } = await aberta({ backend });
      await waitUntil(() => harness.alerta.includes('Sem conexão com o servidor.'), 'the alert should say what happened');
      await harness.apertar('Tentar de novo');
      await harness.pronta();
      expect(harness.planos).to.have.length(3);
      expect(harness.temFoco(harness.um('#planos'))).to.equal(true);
    });

    it('A02 2,000 plans: 50 rows at once, 50 more on request, announced, nothing moves by itself', async () => {
      const backend = backendDePlanos(muitosPlanos(2000));
      const { harness } = await aberta({ backend });
      expect(harness.planos).to.have.length(50);
      expect(harness.anuncio).to.equal('2.000 planos ativos. Mostrando 50 de 2.000');
      await harness.apertar('Mostrar mais 50');
      await harness.pronta();
      expect(harness.planos).to.have.length(100);
      expect(harness.anuncio).to.contain('Mostrando 100 de 2.000');
      expect(harness.temFoco(harness.botao('Mostrar mais 50'))).to.equal(true);
      expect(backend.pedidos.map(({ limite }) => limite)).to.deep.equal([50, 50]);
    });

    it('A02 a client with 2,000 plans costs the first paint what one with 50 costs', async () => {
      const custo = async (quantos: number) => {
        const backend = backendDePlanos(muitosPlanos(quantos));
        const { harness } = await aberta({ backend });
        return { pedidos: backend.pedidos.length, linhas: harness.planos.length, elementos: harness.um('table').querySelectorAll('*').length };
      };
      expect(await custo(2000)).to.deep.equal(await custo(50));
    });

    it('A02 the memory backend pages its 2,000 plans', async () => {
      const { harness } = await aberta({ backend: memoria(), cliente: clientesNotaveis.muitosPlanos });
      expect(harness.planos).to.have.length(50);
    });

    it('A02 the last page: the button says how many, and the focus goes on to the first new row', async () => {
      const { harness } = await aberta({ backend: backendDePlanos(muitosPlanos(62)) });
      await harness.apertar('Mostrar mais 12');
      await waitUntil(() => harness.planos.length === 62);
      await harness.elemento.updateComplete;
      expect(harness.temBotao('Mostrar mais 12')).to.equal(false);
      expect(harness.temFoco(harness.elementoDe('Fibra 0050').querySelector('.nome'))).to.equal(true);
    });

    it('A02 a next page that fails leaves the rows and can be asked again', async () => {
      const backend = backendDePlanos(muitosPlanos(60));
      const { harness } = await aberta({ backend });
      backend.falhas.push(new NetworkError('down'));
      await harness.apertar('Mostrar mais 10');
      await harness.pronta();
      expect(harness.planos).to.have.length(50);
      expect(harness.temFoco(harness.botao('Tentar de novo'))).to.equal(true);
      await harness.apertar('Tentar de novo');
      await harness.pronta();
      expect(harness.planos).to.have.length(60);
    });

    it('A02 a refresh that fails keeps the rows and says so', async () => {
      const backend = backendDePlanos();
      const { harness } = await aberta({ backend });
      backend.falhas.push(new NetworkError('down'));
      harness.elemento.recarregar();
      await harness.elemento.updateComplete;
      await harness.pronta();
      expect(harness.planos).to.have.length(3);
      await waitUntil(() => harness.alerta.includes('Sem conexão com o servidor.'), 'the alert should say what happened');
    });
  });
});
