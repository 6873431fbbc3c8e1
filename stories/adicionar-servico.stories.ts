import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { NetworkError } from '../sdk/errors/network-error.js';
import '../src/elements/adicionar-servico/define.js';
import { acharNaAcao, enviarAcao } from './acao-da-historia.js';
import { nuncaResponde, sdkDaHistoria } from './sdk-da-historia.js';

interface Args {
  readonly planoId: string;
  readonly tipo: string;
}

const meta: Meta<Args> = {
  title: 'Elementos/adicionar-servico',
  component: 'adicionar-servico',
  args: { planoId: 'plano-0042-1', tipo: 'login-radius' },
  argTypes: { tipo: { control: 'select', options: ['login-radius', 'email', 'ip', 'dominio', 'registrar-dominio', 'antivirus'] } },
  render: ({ planoId, tipo }) => html`<adicionar-servico plano-id=${planoId} tipo=${tipo}></adicionar-servico>`,
};
export default meta;

type Historia = StoryObj<Args>;

const TAG = 'adicionar-servico';

async function digitar(raiz: HTMLElement, seletor: string, valor: string): Promise<void> {
  const campo = await acharNaAcao<HTMLInputElement>(raiz, TAG, seletor);
  campo.value = valor;
  campo.dispatchEvent(new Event('input'));
}

export const LoginRadius: Historia = { name: 'Login Radius' };
export const Email: Historia = { args: { tipo: 'email' } };
export const Ip: Historia = { name: 'Serviços de IP', args: { tipo: 'ip' } };
export const MacInvalido: Historia = {
  name: 'Serviços de IP: MAC inválido',
  args: { tipo: 'ip' },
  play: async ({ canvasElement }) => {
    await digitar(canvasElement, '#c-mac', 'AA:BB:CC:DD:EE:FG');
    await enviarAcao(canvasElement, TAG);
  },
};
export const Dominio: Historia = { name: 'Adicionar Domínio', args: { tipo: 'dominio' } };
export const DominioAdicionado: Historia = {
  name: 'Adicionar Domínio: feito',
  args: { tipo: 'dominio' },
  play: async ({ canvasElement }) => {
    await digitar(canvasElement, '#c-dominio', 'açaí.com.br');
    await enviarAcao(canvasElement, TAG);
  },
};
export const Registro: Historia = { name: 'Novo Registro de Domínio', args: { tipo: 'registrar-dominio' } };
export const Disponivel: Historia = {
  name: 'Novo Registro: está disponível',
  args: { tipo: 'registrar-dominio' },
  play: ({ canvasElement }) => digitar(canvasElement, '#c-dominio', 'padaria-da-praça.com.br'),
};
export const Indisponivel: Historia = {
  name: 'Novo Registro: não está disponível',
  args: { tipo: 'registrar-dominio' },
  play: ({ canvasElement }) => digitar(canvasElement, '#c-dominio', 'provedor.com.br'),
};
export const Antivirus: Historia = { name: 'Licença de Antivírus', args: { tipo: 'antivirus' } };
export const Chaves: Historia = {
  name: 'Licença de Antivírus: chaves',
  args: { tipo: 'antivirus' },
  play: async ({ canvasElement }) => {
    await digitar(canvasElement, '#c-quantidade', '3');
    await enviarAcao(canvasElement, TAG);
  },
};
export const Falta: Historia = { play: ({ canvasElement }) => enviarAcao(canvasElement, TAG) };
export const Bloqueado: Historia = { args: { planoId: 'plano-0042-4' } };
export const Carregando: Historia = {
  render: ({ planoId, tipo }) =>
    html`<adicionar-servico .sdk=${sdkDaHistoria({ trocar: () => ({ plano: nuncaResponde }) })} plano-id=${planoId} tipo=${tipo}></adicionar-servico>`,
};
export const Falhou: Historia = {
  render: ({ planoId, tipo }) =>
    html`<adicionar-servico
      .sdk=${sdkDaHistoria({ trocar: () => ({ plano: () => Promise.reject(new NetworkError('story')) }) })}
      plano-id=${planoId}
      tipo=${tipo}
    ></adicionar-servico>`,
};
export const Escuro: Historia = { args: { tipo: 'ip' }, globals: { tema: 'escuro' } };
export const Ingles: Historia = { name: 'Inglês', args: { tipo: 'ip' }, globals: { idioma: 'en' } };
export const Espanhol: Historia = { args: { tipo: 'ip' }, globals: { idioma: 'es' } };
export const Estreito: Historia = { args: { tipo: 'ip' }, globals: { largura: '320' } };
