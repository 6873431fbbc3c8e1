import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/internal/menu/plano-menu.define.js';
import type { GruposDoMenu } from '../../src/internal/menu/item-do-menu.js';
import type { PedidoDeMenu } from '../../src/internal/menu/plano-menu.js';
import { plus } from '../../src/internal/icones.js';
import { MenuHarness } from '../harness/menu-harness.js';
import { ver } from '../harness/ver.js';
import { waitUntil } from '../harness/esperar.js';

const GRUPOS: GruposDoMenu = [
  [
    { id: 'agendamento', rotulo: 'Agendamento', icone: plus },
    {
      id: 'documento',
      rotulo: 'Documento',
      icone: plus,
      itens: [
        { id: 'contrato', rotulo: 'Contrato' },
        { id: 'vencimento', rotulo: 'Alterar Vencimento', motivo: 'Não há outro dia.' },
      ],
    },
    { id: 'endereco', rotulo: 'Endereço' },
  ],
  [
    { id: 'status', rotulo: 'Mudar Status' },
    { id: 'plano', rotulo: 'Mudar Plano', motivo: 'O status do plano não permite.' },
  ],
  [{ id: 'cancelar', rotulo: 'Cancelar Plano', perigo: true }],
];

interface Cena {
  readonly dir?: 'ltr' | 'rtl';
  readonly largura?: number;
  readonly pedido?: Partial<PedidoDeMenu>;
}

/** A button that opens the menu, in a page that hears what leaks out of it. */
async function cena({ dir = 'ltr', pedido }: Cena = {}) {
  const vazou: string[] = [];
  const escolhidos: string[] = [];
  const fechamentos: boolean[] = [];
  const pagina = await fixture<HTMLElement>(html`
    <div dir=${dir} style="padding: 40px 200px" @keydown=${(e: KeyboardEvent) => vazou.push(e.key)}>
      <button id="abrir">Ações</button><button id="depois">Depois</button>
      <plano-menu></plano-menu>
    </div>
  `);
  const abridor = pagina.querySelector<HTMLElement>('#abrir')!;
  const menu = pagina.querySelector('plano-menu')!;
  abridor.focus();
  menu.abrir({
    rotulo: 'Ações de Fibra 500',
    grupos: GRUPOS,
    vazio: 'Nenhuma ação disponível.',
    ancora: () => (abridor.isConnected ? abridor.getBoundingClientRect() : undefined),
    abridor,
    foco: 'primeiro',
    aoEscolher: (id) => escolhidos.push(id),
    aoFechar(devolver) {
      fechamentos.push(devolver);
      if (devolver) abridor.focus();
    },
    ...pedido,
  });
  const harness = new MenuHarness(menu);
  await harness.aberto();
  return { harness, menu, abridor, pagina, vazou, escolhidos, fechamentos };
}

const focoEm = (id: string): boolean => document.activeElement?.id === id;

describe('<plano-menu>', () => {
  beforeEach(() => setViewport({ width: 1000, height: 700 }));

  describe('by the keyboard', () => {
    it('A04 X06 the first item has the focus; arrows, Home and End walk round', async () => {
      const { harness } = await cena();
      expect(harness.focado).to.equal('Agendamento');
      await harness.teclar('ArrowUp');
      expect(harness.focado).to.equal('Cancelar Plano');
      await harness.teclar('ArrowDown', 'ArrowDown');
      expect(harness.focado).to.equal('Documento');
      await harness.teclar('End');
      expect(harness.focado).to.equal('Cancelar Plano');
      await harness.teclar('Home');
      expect(harness.focado).to.equal('Agendamento');
    });

    it('A04 X06 opens with the last item when it is asked for', async () => {
      expect((await cena({ pedido: { foco: 'ultimo' } })).harness.focado).to.equal('Cancelar Plano');
    });

    it('A04 X06 opened by a click it marks nothing; an arrow then begins at either end', async () => {
      const { harness } = await cena({ pedido: { foco: 'menu' } });
      expect(harness.focado).to.equal('menu');
      await harness.teclar('ArrowUp');
      expect(harness.focado).to.equal('Cancelar Plano');
    });

    for (const tecla of ['Enter', 'Space', 'ArrowRight']) {
      it(`A04 X06 ${tecla} opens a submenu on its first item, ArrowLeft goes back`, async () => {
        const { harness } = await cena();
        await harness.teclar('ArrowDown', tecla);
        expect(harness.item('Documento').getAttribute('aria-expanded')).to.equal('true');
        expect(harness.subitens).to.deep.equal(['Contrato', 'Alterar Vencimento']);
        expect(harness.focado).to.equal('Contrato');
        await harness.teclar('ArrowLeft');
        expect(harness.focado).to.equal('Documento');
        expect(harness.menus).to.have.length(1);
      });
    }

    it('A04 X06 in a page that reads from right to left the arrows are the other way round, and the submenu opens to the left', async () => {
      const { harness } = await cena({ dir: 'rtl' });
      await harness.teclar('ArrowDown', 'ArrowRight');
      expect(harness.menus).to.have.length(1);
      await harness.teclar('ArrowLeft');
      expect(harness.focado).to.equal('Contrato');
      const [menu, submenu] = harness.menus.map((um) => um.getBoundingClientRect());
      expect(submenu!.right).to.be.at.most(menu!.left + 8);
      await harness.teclar('ArrowRight');
      expect(harness.focado).to.equal('Documento');
    });

    it('A04 X06 letters look for a label, without accents, and more of them narrow it down', async () => {
      const { harness } = await cena();
      await harness.teclar('e');
      expect(harness.focado).to.equal('Endereço');
      await new Promise((resolve) => setTimeout(resolve, 720));
      await harness.teclar('m');
      expect(harness.focado).to.equal('Mudar Status');
      await harness.teclar('m');
      expect(harness.focado).to.equal('Mudar Plano');
      await new Promise((resolve) => setTimeout(resolve, 720));
      await sendKeys({ type: 'mudar s' });
      expect(harness.focado).to.equal('Mudar Status');
      expect(harness.elemento.aberto, 'a blank in a search chooses nothing').to.equal(true);
    });

    it('A05 X06 an item that cannot be chosen takes the focus, says why, and does nothing', async () => {
      const { harness, escolhidos } = await cena();
      await harness.teclar('End', 'ArrowUp');
      expect(harness.focado).to.equal('Mudar Plano');
      expect(harness.item('Mudar Plano').getAttribute('aria-disabled')).to.equal('true');
      expect(harness.motivo('Mudar Plano')).to.equal('O status do plano não permite.');
      await harness.teclar('Enter', 'Space');
      await harness.clicar('Mudar Plano');
      expect(escolhidos).to.deep.equal([]);
      expect(harness.elemento.aberto).to.equal(true);
    });

    for (const tecla of ['Enter', 'Space']) {
      it(`A04 A07 ${tecla} chooses: the menu closes, the focus is back, then the choice is told`, async () => {
        const { harness, escolhidos, fechamentos } = await cena();
        await harness.teclar('ArrowDown', 'ArrowDown', tecla);
        expect(escolhidos).to.deep.equal(['endereco']);
        expect(fechamentos).to.deep.equal([true]);
        expect(harness.menus).to.have.length(0);
        expect(focoEm('abrir')).to.equal(true);
      });
    }

    it('X07 Escape closes the submenu, then the menu, and gives the focus back; no half of it leaves', async () => {
      const { harness, vazou } = await cena();
      const soltas: string[] = [];
      const ouvir = (e: KeyboardEvent) => soltas.push(e.key);
      document.addEventListener('keyup', ouvir);
      await harness.teclar('ArrowDown', 'ArrowRight', 'Escape');
      expect(harness.focado).to.equal('Documento');
      await harness.teclar('Escape');
      document.removeEventListener('keyup', ouvir);
      expect(focoEm('abrir')).to.equal(true);
      expect(vazou).to.deep.equal([]);
      expect(soltas).to.not.include('Escape');
    });

    it('A04 X06 Tab closes it and goes on behind the button', async () => {
      const { harness } = await cena();
      await harness.teclar('Tab');
      expect(harness.elemento.aberto).to.equal(false);
      expect(focoEm('depois')).to.equal(true);
    });
  });

  describe('by mouse and touch', () => {
    const meio = (elemento: Element): [number, number] => {
      const { left, top, width, height } = elemento.getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(top + height / 2)];
    };

    it('A04 a click chooses', async () => {
      const { harness, escolhidos } = await cena();
      await sendMouse({ type: 'click', position: meio(harness.item('Cancelar Plano')) });
      expect(escolhidos).to.deep.equal(['cancelar']);
    });

    it('A04 the mouse marks what it is over, and a submenu opens and closes when it rests', async () => {
      const { harness } = await cena();
      await sendMouse({ type: 'move', position: meio(harness.item('Documento')) });
      await ver(() => harness.subitens.length === 2);
      expect(harness.focado).to.equal('Documento');
      await sendMouse({ type: 'move', position: meio(harness.item('Contrato')) });
      expect(harness.focado).to.equal('Contrato');
      await sendMouse({ type: 'move', position: meio(harness.item('Mudar Status')) });
      await ver(() => harness.menus.length === 1);
      expect(harness.focado).to.equal('Mudar Status');
    });

    it('A04 a click opens a submenu at once, another closes it', async () => {
      const { harness } = await cena();
      await harness.clicar('Documento');
      expect(harness.subitens).to.deep.equal(['Contrato', 'Alterar Vencimento']);
      await harness.clicar('Documento');
      expect(harness.menus).to.have.length(1);
      expect(harness.focado).to.equal('Documento');
    });

    it('A04 a press outside closes it, and the focus stays where the press put it', async () => {
      const { harness, fechamentos, pagina } = await cena();
      await sendMouse({ type: 'click', position: meio(pagina.querySelector('#depois')!) });
      expect(harness.elemento.aberto).to.equal(false);
      expect(fechamentos).to.deep.equal([false]);
      expect(focoEm('depois')).to.equal(true);
    });

    it('A04 a press on its own button is left to the button', async () => {
      const { harness, abridor } = await cena();
      await sendMouse({ type: 'click', position: meio(abridor) });
      expect(harness.elemento.aberto).to.equal(true);
    });

    it('A04 a right click in it opens no menu of the page', async () => {
      const { harness } = await cena();
      const evento = new MouseEvent('contextmenu', { bubbles: true, composed: true, cancelable: true });
      harness.item('Endereço').dispatchEvent(evento);
      expect(evento.defaultPrevented).to.equal(true);
    });
  });

  describe('its place', () => {
    const ponto = (x: number, y: number) => ({ left: x, top: y, right: x, bottom: y });
    const retangulos = (harness: MenuHarness) => harness.menus.map((menu) => menu.getBoundingClientRect());

    it('A04 under its button, flush with its start', async () => {
      const { harness, abridor } = await cena();
      const [menu] = retangulos(harness);
      const botao = abridor.getBoundingClientRect();
      expect(Math.round(menu!.left)).to.equal(Math.round(botao.left));
      expect(Math.round(menu!.top)).to.equal(Math.round(botao.bottom + 4));
    });

    it('A04 flush with its end and above it where there is no room; the submenu on the side that has some', async () => {
      const { harness } = await cena({ pedido: { ancora: () => ({ left: 900, right: 980, top: 640, bottom: 680 }) } });
      await harness.clicar('Documento');
      const [menu, submenu] = retangulos(harness);
      expect(Math.round(menu!.right)).to.equal(980);
      expect(Math.round(menu!.bottom)).to.equal(636);
      expect(submenu!.right).to.be.at.most(menu!.left + 8);
    });

    it('A04 beside its button where it is too high for the room above and below: never over it', async () => {
      await setViewport({ width: 1000, height: 360 });
      const { harness } = await cena({ pedido: { ancora: () => ({ left: 900, right: 980, top: 150, bottom: 190 }) } });
      const [menu] = retangulos(harness);
      expect(menu!.right).to.be.at.most(896);
      expect([menu!.top >= 8, Math.round(menu!.bottom) <= 352]).to.deep.equal([true, true]);
    });

    it('X06 at 320 px both stay in the window, and the item of the submenu in sight', async () => {
      await setViewport({ width: 320, height: 500 });
      const { harness } = await cena({ pedido: { ancora: () => ponto(310, 30) } });
      await harness.clicar('Documento');
      for (const { left, right, top, bottom } of retangulos(harness)) {
        expect(left).to.be.at.least(8);
        expect(right).to.be.at.most(312);
        expect(top).to.be.at.least(8);
        expect(bottom).to.be.at.most(492);
      }
      expect(retangulos(harness)[1]!.top).to.be.at.least(harness.item('Documento').getBoundingClientRect().bottom - 1);
    });

    it('A04 follows its button when the page scrolls, and goes with it', async () => {
      const { harness, abridor, fechamentos } = await cena();
      document.body.style.height = '3000px';
      scrollTo(0, 20);
      await waitUntil(() => Math.abs(harness.menus[0]!.getBoundingClientRect().top - abridor.getBoundingClientRect().bottom - 4) < 1);
      abridor.remove();
      scrollTo(0, 0);
      await ver(() => !harness.elemento.aberto);
      document.body.style.height = '';
      expect(fechamentos).to.deep.equal([true]);
    });
  });

  describe('everywhere', () => {
    it('A05 says that there is nothing to do when everything is hidden', async () => {
      const { harness } = await cena({ pedido: { grupos: [] } });
      expect(harness.itens).to.deep.equal(['Nenhuma ação disponível.']);
    });

    it('A04 its name, roles and states are there for assistive technology', async () => {
      const { harness } = await cena();
      expect(harness.nome).to.equal('Ações de Fibra 500');
      expect(harness.item('Documento').getAttribute('aria-haspopup')).to.equal('menu');
      expect(harness.item('Documento').getAttribute('aria-expanded')).to.equal('false');
      expect(harness.menus[0]!.querySelectorAll('[role=separator]')).to.have.length(2);
    });

    it('X06 axe finds nothing: closed submenu, open submenu, empty', async () => {
      const { harness, menu } = await cena();
      await expect(menu).to.be.accessible();
      await harness.clicar('Documento');
      await expect(menu).to.be.accessible();
      await expect((await cena({ pedido: { grupos: [] } })).menu).to.be.accessible();
    });

    it('X01 gone from the page it is closed and hears nothing more', async () => {
      const { menu, fechamentos } = await cena();
      menu.remove();
      expect(menu.aberto).to.equal(false);
      expect(fechamentos).to.deep.equal([false]);
    });
  });
});
