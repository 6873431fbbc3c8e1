import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { NetworkError } from '../sdk/errors/network-error.js';
import '../src/elements/alterar-vencimento/define.js';
import { acharNaAcao, enviarAcao, historiasDoEnvio } from './acao-da-historia.js';
import { nuncaResponde, sdkDaHistoria } from './sdk-da-historia.js';

interface Args {
  readonly planoId: string;
}

const TAG = 'alterar-vencimento';
const escolher = async (palco: HTMLElement, dia: number): Promise<void> => (await acharNaAcao(palco, TAG, `input[value="${dia}"]`)).click();

const meta: Meta<Args> = {
  title: 'Elementos/alterar-vencimento',
  component: TAG,
  args: { planoId: 'plano-0042-1' },
  render: ({ planoId }) => html`<alterar-vencimento plano-id=${planoId}></alterar-vencimento>`,
};
export default meta;

type Historia = StoryObj<Args>;

export const Padrao: Historia = { name: 'Padrão' };
export const Acrescimo: Historia = { name: 'Acréscimo', play: ({ canvasElement }) => escolher(canvasElement, 15) };
export const Desconto: Historia = { args: { planoId: 'plano-0042-3' }, play: ({ canvasElement }) => escolher(canvasElement, 1) };
export const Falta: Historia = { play: ({ canvasElement }) => enviarAcao(canvasElement, TAG) };
export const Feito: Historia = {
  play: async ({ canvasElement }) => {
    await escolher(canvasElement, 15);
    await enviarAcao(canvasElement, TAG);
  },
};
const envio = historiasDoEnvio(TAG, {
  metodo: 'alterarVencimento',
  preencher: (palco) => escolher(palco, 15),
  outro: (backend, planoId, edicao) => backend.alterarVencimento(planoId, { dia: 20 }, edicao),
});
export const Gravando: Historia = envio.gravando;
export const RespostaPerdida: Historia = envio.respostaPerdida;
export const Conflito: Historia = envio.conflito;
export const Termo: Historia = {
  play: async ({ canvasElement }) => {
    await escolher(canvasElement, 15);
    await enviarAcao(canvasElement, TAG);
    (await acharNaAcao(canvasElement, TAG, '#imprimir')).click();
  },
};
export const Impedido: Historia = {
  render: ({ planoId }) => {
    const trocar: NonNullable<Parameters<typeof sdkDaHistoria>[0]>['trocar'] = ({ opcoesDeVencimento }) => ({
      opcoesDeVencimento: async (id, o) => ({
        ...(await opcoesDeVencimento(id, o)),
        impedimentos: [{ id: 'contestacao', nome: 'Contestação aberta', mensagem: 'Encerre a contestação da fatura 4411 antes de mudar o vencimento.' }],
      }),
    });
    return html`<alterar-vencimento .sdk=${sdkDaHistoria({ trocar })} plano-id=${planoId}></alterar-vencimento>`;
  },
};
export const Bloqueado: Historia = { args: { planoId: 'plano-0042-5' } };
export const Carregando: Historia = {
  render: ({ planoId }) =>
    html`<alterar-vencimento .sdk=${sdkDaHistoria({ trocar: () => ({ plano: nuncaResponde }) })} plano-id=${planoId}></alterar-vencimento>`,
};
export const Falhou: Historia = {
  render: ({ planoId }) =>
    html`<alterar-vencimento
      .sdk=${sdkDaHistoria({ trocar: () => ({ opcoesDeVencimento: () => Promise.reject(new NetworkError('story')) }) })}
      plano-id=${planoId}
    ></alterar-vencimento>`,
};
export const Escuro: Historia = { globals: { tema: 'escuro' }, play: ({ canvasElement }) => escolher(canvasElement, 15) };
export const Ingles: Historia = { name: 'Inglês', globals: { idioma: 'en' }, play: ({ canvasElement }) => escolher(canvasElement, 15) };
export const Espanhol: Historia = { globals: { idioma: 'es' }, play: ({ canvasElement }) => escolher(canvasElement, 15) };
export const Estreito: Historia = { globals: { largura: '320' }, play: ({ canvasElement }) => escolher(canvasElement, 15) };
