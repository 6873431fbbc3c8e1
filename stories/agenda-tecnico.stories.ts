import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { DiaDaAgenda } from '../sdk/domain/agenda.js';
import { diaDaSemana, somarDias, type DataIso } from '../sdk/domain/data.js';
import { NetworkError } from '../sdk/errors/network-error.js';
import type { PlanoSdk } from '../sdk/plano-sdk.js';
import '../src/elements/agenda-tecnico/define.js';
import type { AgendaTecnico } from '../src/elements/agenda-tecnico/agenda-tecnico.js';
import { esperar, nuncaResponde, sdkDaHistoria } from './sdk-da-historia.js';

interface Args {
  alvoTipo: 'tecnico' | 'cargo';
  alvoId: string;
  data?: DataIso;
  horaDesejada?: string;
  duracao: number;
  modo?: 'dia' | 'semana' | 'lista';
  sdk?: PlanoSdk;
}

const hoje = new Date().toISOString().slice(0, 10);

/** The next Thursday: a day on which everybody works, and that is not over. */
const quinta = ((): DataIso => {
  let data = somarDias(hoje, 1);
  while (diaDaSemana(data) !== 4) data = somarDias(data, 1);
  return data;
})();

const meta: Meta<Args> = {
  title: 'Elementos/agenda-tecnico',
  component: 'agenda-tecnico',
  args: { alvoTipo: 'cargo', alvoId: 'reparador', data: quinta, duracao: 120 },
  argTypes: {
    alvoTipo: { control: 'inline-radio', options: ['tecnico', 'cargo'], description: 'De quem é a agenda (`alvo-tipo`)' },
    alvoId: { control: 'text', description: 'Id do técnico ou do cargo (`alvo-id`)' },
    data: { control: 'text', description: 'Dia em que abre, `aaaa-mm-dd`' },
    horaDesejada: { control: 'text', description: 'Hora em que abre, `hh:mm` (`hora-desejada`)' },
    modo: { control: 'inline-radio', options: ['dia', 'semana', 'lista'], description: 'Como se vê; onde é estreito, sempre a lista' },
    duracao: { control: 'number', description: 'Minutos do que se vai agendar' },
    sdk: { table: { disable: true } },
  },
  render: ({ alvoTipo, alvoId, data, horaDesejada, duracao, modo, sdk }) =>
    html`<agenda-tecnico
      alvo-tipo=${alvoTipo}
      alvo-id=${alvoId}
      data=${ifDefined(data)}
      hora-desejada=${ifDefined(horaDesejada)}
      duracao=${duracao}
      modo=${ifDefined(modo)}
      .sdk=${sdk}
    ></agenda-tecnico>`,
};
export default meta;

type Historia = StoryObj<Args>;

const achar = <E extends HTMLElement>(palco: HTMLElement, seletor: string): Promise<E> =>
  esperar(() => palco.querySelector<AgendaTecnico>('agenda-tecnico')?.shadowRoot?.querySelector<E>(seletor));

/** All technicians of a role side by side, and "Qualquer técnico" first. */
export const Cargo: Historia = {};

/** One technician, opened at a wished time. */
export const Tecnico: Historia = { name: 'Técnico', args: { alvoTipo: 'tecnico', alvoId: 'tecnico-07', horaDesejada: '14:00', duracao: 60 } };

/** The week of one technician. */
export const Semana: Historia = { args: { alvoTipo: 'tecnico', alvoId: 'tecnico-07', modo: 'semana', duracao: 60 } };

/** The week of a role: how many can, hour by hour. */
export const SemanaDoCargo: Historia = { name: 'Semana do cargo', args: { modo: 'semana' } };

/** Free times by period, also where there is room for more. */
export const Lista: Historia = { args: { modo: 'lista' }, play: async ({ canvasElement }) => (await achar(canvasElement, '.horas input')).click() };

/** Only the technicians of one town. */
export const Filtrada: Historia = {
  play: async ({ canvasElement }) => {
    const cidade = await achar<HTMLSelectElement>(canvasElement, 'select[name="cidade"]');
    cidade.value = 'Sumaré';
    cidade.dispatchEvent(new Event('change', { bubbles: true }));
  },
};

/** The backend of the stories, with other technicians on a day. */
const comOutrosDias = (mudar: (dias: DiaDaAgenda['dias']) => DiaDaAgenda['dias']): PlanoSdk =>
  sdkDaHistoria({
    trocar: (backend) => ({
      diaDaAgenda: async (...pedido) => {
        const dia = await backend.diaDaAgenda(...pedido);
        return { ...dia, dias: mudar(dia.dias) };
      },
    }),
  });

/** Towns and skills both differ: two filters. */
export const DoisFiltros: Historia = {
  args: {
    duracao: 30,
    sdk: comOutrosDias((dias) => dias.map((um, i) => ({ ...um, tecnico: { ...um.tecnico, habilidades: i % 2 === 0 ? ['Fibra'] : ['Fibra', 'Rádio'] } }))),
  },
};

/** Two hundred technicians: only the columns in sight are drawn. */
export const Duzentos: Historia = {
  name: '200 técnicos',
  args: {
    duracao: 30,
    sdk: comOutrosDias((dias) => {
      const [modelo] = dias;
      if (!modelo) return dias;
      return Array.from({ length: 200 }, (_, i) => {
        const { ocupacoes } = dias[i % dias.length] ?? modelo;
        return { ...modelo, ocupacoes, tecnico: { ...modelo.tecnico, id: `t-${i + 1}`, nome: `Técnico T-${i + 1}` } };
      });
    }),
  },
};

/** The last refresh did not come: what is shown may be old. */
export const Atrasada: Historia = {
  args: {
    sdk: (() => {
      let vezes = 0;
      return sdkDaHistoria({
        trocar: (backend) => ({ diaDaAgenda: (...pedido) => (vezes++ === 0 ? backend.diaDaAgenda(...pedido) : Promise.reject(new NetworkError('down'))) }),
      });
    })(),
  },
  play: async ({ canvasElement }) => {
    await achar(canvasElement, '.celula');
    canvasElement.querySelector('agenda-tecnico')?.atualizar();
  },
};

/** Today: what has passed, and the line of now. */
export const HojeAgora: Historia = { name: 'Hoje, agora', args: { data: hoje } };

/** A time is chosen and waits for "Escolher". */
export const Escolhido: Historia = { play: async ({ canvasElement }) => (await achar(canvasElement, '.celula.cabe')).click() };

/** A busy time was tried: why it cannot be had stands in the footer. */
export const Recusado: Historia = { play: async ({ canvasElement }) => (await achar(canvasElement, '.celula.ocupado')).click() };

/** Christmas. */
export const Feriado: Historia = { args: { data: `${hoje.slice(0, 4)}-12-25` } };

/** Nobody has two hours left. */
export const Cheia: Historia = {
  args: {
    sdk: sdkDaHistoria({
      trocar: (backend) => ({
        diaDaAgenda: async (...pedido) => {
          const dia = await backend.diaDaAgenda(...pedido);
          const ocupar = dia.dias.map((d) => ({
            ...d,
            ocupacoes: [{ inicio: '08:00', fim: '18:00', tipo: 'ocupado' as const, titulo: 'Vistoria', local: 'Centro' }],
          }));
          return { ...dia, dias: ocupar };
        },
      }),
    }),
  },
};

/** The day has not come yet. */
export const Carregando: Historia = { args: { sdk: sdkDaHistoria({ trocar: () => ({ diaDaAgenda: nuncaResponde }) }) } };

/** The day could not be read. */
export const Falhou: Historia = { args: { sdk: sdkDaHistoria({ trocar: () => ({ diaDaAgenda: () => Promise.reject(new NetworkError('down')) }) }) } };

/** 320 px: free times by period, then who goes. */
export const Estreita: Historia = {
  globals: { largura: '320' },
  play: async ({ canvasElement }) => (await achar(canvasElement, '.horas input')).click(),
};

export const Escura: Historia = { globals: { tema: 'escuro' }, play: Escolhido.play! };
