import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { NovoAgendamento } from '../sdk/domain/agenda.js';
import { diaDaSemana, somarDias, type DataIso } from '../sdk/domain/data.js';
import type { Falta } from '../sdk/domain/falta.js';
import { NetworkError } from '../sdk/errors/network-error.js';
import type { PlanoSdk } from '../sdk/plano-sdk.js';
import '../src/elements/agendamento-instalacao/define.js';
import type { AgendamentoInstalacao } from '../src/elements/agendamento-instalacao/agendamento-instalacao.js';
import { esperar, nuncaResponde, sdkDaHistoria } from './sdk-da-historia.js';

interface Args {
  clienteId: string;
  duracao: number;
  valor?: NovoAgendamento;
  faltas: readonly Falta[];
  sdk?: PlanoSdk;
}

const quinta = ((): DataIso => {
  let data = somarDias(new Date().toISOString().slice(0, 10), 1);
  while (diaDaSemana(data) !== 4) data = somarDias(data, 1);
  return data;
})();

const meta: Meta<Args> = {
  title: 'Elementos/agendamento-instalacao',
  component: 'agendamento-instalacao',
  args: { clienteId: '0042', duracao: 120, faltas: [] },
  argTypes: {
    clienteId: { control: 'text', description: 'Id do cliente (`cliente-id`)' },
    duracao: { control: 'number', description: 'Minutos da instalação' },
    valor: { table: { disable: true } },
    faltas: { table: { disable: true } },
    sdk: { table: { disable: true } },
  },
  render: ({ clienteId, duracao, valor, faltas, sdk }) =>
    html`<agendamento-instalacao cliente-id=${clienteId} duracao=${duracao} .valor=${valor} .faltas=${faltas} .sdk=${sdk}></agendamento-instalacao>`,
};
export default meta;

type Historia = StoryObj<Args>;

const formularioEm = (palco: HTMLElement): AgendamentoInstalacao => palco.querySelector('agendamento-instalacao')!;

const pronto = (palco: HTMLElement): Promise<HTMLElement> => esperar(() => formularioEm(palco).shadowRoot?.querySelector<HTMLElement>('.formulario'));

async function apertar(palco: HTMLElement, seletor: string): Promise<void> {
  await pronto(palco);
  formularioEm(palco).shadowRoot!.querySelector<HTMLButtonElement>(seletor)!.click();
}

/** An agenda on which every technician is free, so that a story's time is too. */
const semOcupacoes = sdkDaHistoria({ dados: (dados) => ({ ...dados, agenda: { ...dados.agenda, ocupacoes: [] } }) });

const livre: NovoAgendamento = { data: quinta, inicio: '08:00', fim: '10:00', tecnicoId: 'tecnico-07' };

/** As it opens. */
export const Vazio: Historia = {};

/** What is required was asked for. */
export const Faltas: Historia = {
  play: async ({ canvasElement }) => {
    await pronto(canvasElement);
    await formularioEm(canvasElement).validar();
  },
};

/** A time that is free in the agenda. */
export const Livre: Historia = { args: { valor: livre, sdk: semOcupacoes } };

/** A time off the technician's shift: why, and the nearest free ones. */
export const ForaDoExpediente: Historia = { name: 'Fora do expediente', args: { valor: { ...livre, inicio: '11:00', fim: '13:00' }, sdk: semOcupacoes } };

/** The form around says that somebody took the time meanwhile. */
export const Ocupado: Historia = { args: { valor: livre, sdk: semOcupacoes, faltas: [{ campo: 'agendamento.inicio', codigo: 'horario-ocupado' }] } };

/** The agenda of a role. */
export const Agenda: Historia = {
  args: { valor: { data: quinta, inicio: '08:00', fim: '10:00', cargoId: 'reparador' } },
  play: ({ canvasElement }) => apertar(canvasElement, '.horas .botao'),
};

/** "Contato". */
export const Contato: Historia = { play: ({ canvasElement }) => apertar(canvasElement, '.pessoa .botao') };

export const Carregando: Historia = { args: { sdk: sdkDaHistoria({ trocar: () => ({ recursosDeAgenda: nuncaResponde }) }) } };

export const Falhou: Historia = { args: { sdk: sdkDaHistoria({ trocar: () => ({ recursosDeAgenda: () => Promise.reject(new NetworkError('down')) }) }) } };

/** 320 px. */
export const Estreito: Historia = { args: { valor: livre, sdk: semOcupacoes }, globals: { largura: '320' } };

export const Escuro: Historia = { args: { valor: { ...livre, inicio: '11:00', fim: '13:00' }, sdk: semOcupacoes }, globals: { tema: 'escuro' } };

/** A plan that exists and has no appointment: it is made here. */
export const DeUmPlano: Historia = {
  name: 'De um plano',
  render: ({ sdk }) => html`<agendamento-instalacao plano-id="plano-0042-1" .sdk=${sdk}></agendamento-instalacao>`,
};

/** The plan has an appointment already: move it, take it off, take it along as an .ics file. */
export const Reagendar: Historia = {
  args: {
    sdk: sdkDaHistoria({
      trocar: () => ({
        agendamento: () =>
          Promise.resolve({
            agendamento: {
              id: 'a-1',
              planoId: 'plano-0042-1',
              data: quinta,
              inicio: '08:00',
              fim: '10:00',
              tecnicoId: 'tecnico-01',
              observacao: 'Portão verde',
              inicioEm: `${quinta}T11:00:00Z`,
            },
            motivosDeRemocao: [{ id: 'cliente-desistiu', descricao: 'Cliente desistiu' }],
          }),
      }),
    }),
  },
  render: DeUmPlano.render!,
};
