import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { NetworkError } from '../sdk/errors/network-error.js';
import '../src/elements/contrato-servico/define.js';
import { acharNaAcao, enviarAcao, historiasDoEnvio, preencherNaAcao } from './acao-da-historia.js';
import { nuncaResponde, sdkDaHistoria } from './sdk-da-historia.js';

interface Args {
  readonly planoId: string;
}

const TAG = 'contrato-servico';

const meta: Meta<Args> = {
  title: 'Elementos/contrato-servico',
  component: TAG,
  args: { planoId: 'plano-0042-1' },
  render: ({ planoId }) => html`<contrato-servico plano-id=${planoId}></contrato-servico>`,
};
export default meta;

type Historia = StoryObj<Args>;

export const Padrao: Historia = { name: 'Padrão' };
export const Falta: Historia = {
  play: async ({ canvasElement }) => {
    await preencherNaAcao(canvasElement, TAG, '#c-numero', '');
    await enviarAcao(canvasElement, TAG);
  },
};
const envio = historiasDoEnvio(TAG, {
  metodo: 'salvarContrato',
  outro: (backend, planoId, edicao) => backend.alterarVencimento(planoId, { dia: 20 }, edicao),
});
export const Feito: Historia = envio.feito;
export const Gravando: Historia = envio.gravando;
export const RespostaPerdida: Historia = envio.respostaPerdida;
export const Conflito: Historia = envio.conflito;
export const SalvoEImpresso: Historia = {
  name: 'Salvo e impresso',
  render: ({ planoId }) => {
    const contrato = {
      id: 'k1',
      numero: '2026-77',
      dataDaVenda: '2026-03-12',
      taxaDeInstalacao: 15000,
      parcelas: 3,
      validadeMeses: 24,
      modeloId: 'contrato-scm',
      emVigor: true,
    };
    const trocar: NonNullable<Parameters<typeof sdkDaHistoria>[0]>['trocar'] = ({ contratosDoPlano, impresso }) => ({
      contratosDoPlano: async (id, o) => ({
        ...(await contratosDoPlano(id, o)),
        contratos: [contrato, { ...contrato, id: 'k0', numero: '2024-12', emVigor: false }],
      }),
      impresso: (id, { referenciaId: _, ...pedido }, o) => impresso(id, pedido, o),
    });
    return html`<contrato-servico .sdk=${sdkDaHistoria({ trocar })} plano-id=${planoId}></contrato-servico>`;
  },
  play: async ({ canvasElement }) => (await acharNaAcao(canvasElement, TAG, '#imprimir')).click(),
};
export const Bloqueado: Historia = { args: { planoId: 'plano-0042-5' } };
export const Carregando: Historia = {
  render: ({ planoId }) => html`<contrato-servico .sdk=${sdkDaHistoria({ trocar: () => ({ plano: nuncaResponde }) })} plano-id=${planoId}></contrato-servico>`,
};
export const Falhou: Historia = {
  render: ({ planoId }) =>
    html`<contrato-servico
      .sdk=${sdkDaHistoria({ trocar: () => ({ plano: () => Promise.reject(new NetworkError('story')) }) })}
      plano-id=${planoId}
    ></contrato-servico>`,
};
export const Escuro: Historia = { globals: { tema: 'escuro' } };
export const Ingles: Historia = { name: 'Inglês', globals: { idioma: 'en' } };
export const Espanhol: Historia = { globals: { idioma: 'es' } };
export const Estreito: Historia = { globals: { largura: '320' } };
