import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { cepsDeExemplo } from '../mock-server/dados/ceps.js';
import '../src/elements/novo-endereco/define.js';
import type { NovoEndereco } from '../src/elements/novo-endereco/novo-endereco.js';
import { esperar } from './sdk-da-historia.js';

interface Args {
  readonly clienteId: string;
}

const meta: Meta<Args> = {
  title: 'Elementos/novo-endereco',
  component: 'novo-endereco',
  args: { clienteId: '0042' },
  render: ({ clienteId }) => html`<novo-endereco cliente-id=${clienteId}></novo-endereco>`,
};
export default meta;

type Historia = StoryObj<Args>;

/** What the element shows, once it is there. */
const achar = <E extends HTMLElement>(palco: HTMLElement, seletor: string): Promise<E> =>
  esperar(() => palco.querySelector<NovoEndereco>('novo-endereco')?.shadowRoot?.querySelector<E>(seletor));

function escrever(campo: HTMLInputElement, texto: string): void {
  campo.value = texto;
  campo.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Types a CEP and looks it up. */
async function pesquisar(palco: HTMLElement, cep: string): Promise<void> {
  const campo = await achar<HTMLInputElement>(palco, '#c-cep');
  escrever(campo, cep);
  campo.form?.requestSubmit();
  await achar(palco, '.achado');
}

const salvar = async (palco: HTMLElement): Promise<void> => (await achar<HTMLFormElement>(palco, 'form')).requestSubmit();

const comCep =
  (cep: string): Historia['play'] =>
  ({ canvasElement }) =>
    pesquisar(canvasElement, cep);

export const Vazio: Historia = {};
export const Encontrado: Historia = { play: comCep(cepsDeExemplo.rua)! };
export const CidadeInteira: Historia = { name: 'Cidade inteira', play: comCep(cepsDeExemplo.cidadeInteira)! };
export const Desconhecido: Historia = { play: comCep(cepsDeExemplo.desconhecido)! };
export const BuscaForaDoAr: Historia = { name: 'Busca fora do ar', play: comCep(cepsDeExemplo.foraDoAr)! };

export const Erros: Historia = {
  play: async ({ canvasElement }) => {
    await pesquisar(canvasElement, cepsDeExemplo.desconhecido);
    await salvar(canvasElement);
  },
};

export const Salvo: Historia = {
  play: async ({ canvasElement }) => {
    await pesquisar(canvasElement, cepsDeExemplo.rua);
    escrever(await achar<HTMLInputElement>(canvasElement, '#c-numero'), '12');
    await salvar(canvasElement);
    await achar(canvasElement, '.sucesso');
  },
};

export const Escuro: Historia = { play: comCep(cepsDeExemplo.cidadeInteira)!, globals: { tema: 'escuro' } };
export const Ingles: Historia = { name: 'Inglês', play: comCep(cepsDeExemplo.rua)!, globals: { idioma: 'en' } };
export const Espanhol: Historia = { play: comCep(cepsDeExemplo.foraDoAr)!, globals: { idioma: 'es' } };
export const Estreito: Historia = { play: comCep(cepsDeExemplo.foraDoAr)!, globals: { largura: '320' } };
