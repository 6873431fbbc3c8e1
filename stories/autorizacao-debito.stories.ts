import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { NetworkError } from '../sdk/errors/network-error.js';
import '../src/elements/autorizacao-debito/define.js';
import { acharNaAcao, enviarAcao, historiasDoEnvio, preencherNaAcao } from './acao-da-historia.js';
import { nuncaResponde, sdkDaHistoria } from './sdk-da-historia.js';

interface Args {
  readonly planoId: string;
}

const TAG = 'autorizacao-debito';

const meta: Meta<Args> = {
  title: 'Elementos/autorizacao-debito',
  component: TAG,
  args: { planoId: 'plano-0042-3' },
  render: ({ planoId }) => html`<autorizacao-debito plano-id=${planoId}></autorizacao-debito>`,
};
export default meta;

type Historia = StoryObj<Args>;

export const Padrao: Historia = { name: 'Padrão' };
export const Falta: Historia = { play: ({ canvasElement }) => enviarAcao(canvasElement, TAG) };
const envio = historiasDoEnvio(TAG, {
  metodo: 'autorizarDebito',
  atributos: { 'plano-id': 'plano-0042-3' },
  preencher: async (palco) => {
    const conta = {
      '#c-cobranca-conta-banco': '001',
      '#c-cobranca-conta-agencia': '1584',
      '#c-cobranca-conta-agenciaDigito': '9',
      '#c-cobranca-conta-conta': '210169',
      '#c-cobranca-conta-contaDigito': '6',
    };
    for (const [seletor, valor] of Object.entries(conta)) await preencherNaAcao(palco, TAG, seletor, valor);
  },
  outro: (backend, planoId, edicao) => backend.alterarVencimento(planoId, { dia: 5 }, edicao),
});
export const Feito: Historia = envio.feito;
export const Gravando: Historia = envio.gravando;
export const RespostaPerdida: Historia = envio.respostaPerdida;
export const Conflito: Historia = envio.conflito;
export const Estados: Historia = {
  render: ({ planoId }) => {
    const conta = { banco: '001', conta: '•••69-6' };
    const comum = { forma: 'debito-conta', desde: '2026-11-20T12:00:00Z', titular: 'Comercial Exemplo Ltda', conta } as const;
    const trocar: NonNullable<Parameters<typeof sdkDaHistoria>[0]>['trocar'] = () => ({
      autorizacoesDeDebito: async () => [
        { ...comum, id: 'a3', estado: 'enviada', proximos: ['aceita', 'recusada', 'cancelada'] },
        { ...comum, id: 'a2', estado: 'aceita', proximos: ['cancelada'] },
        { ...comum, id: 'a1', estado: 'recusada', motivo: 'conta encerrada', proximos: [] },
      ],
    });
    return html`<autorizacao-debito .sdk=${sdkDaHistoria({ trocar })} plano-id=${planoId}></autorizacao-debito>`;
  },
};
export const Aceite: Historia = { ...Estados, play: async ({ canvasElement }) => (await acharNaAcao(canvasElement, TAG, '.autorizacao button')).click() };
export const Bloqueado: Historia = { args: { planoId: 'plano-0042-5' } };
export const Carregando: Historia = {
  render: ({ planoId }) =>
    html`<autorizacao-debito .sdk=${sdkDaHistoria({ trocar: () => ({ plano: nuncaResponde }) })} plano-id=${planoId}></autorizacao-debito>`,
};
export const Falhou: Historia = {
  render: ({ planoId }) =>
    html`<autorizacao-debito
      .sdk=${sdkDaHistoria({ trocar: () => ({ plano: () => Promise.reject(new NetworkError('story')) }) })}
      plano-id=${planoId}
    ></autorizacao-debito>`,
};
export const Escuro: Historia = { globals: { tema: 'escuro' } };
export const Ingles: Historia = { name: 'Inglês', globals: { idioma: 'en' } };
export const Espanhol: Historia = { globals: { idioma: 'es' } };
export const Estreito: Historia = { globals: { largura: '320' } };
