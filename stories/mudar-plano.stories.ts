import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { NetworkError } from '../sdk/errors/network-error.js';
import type { PlanoSdk } from '../sdk/plano-sdk.js';
import '../src/elements/mudar-plano/define.js';
import { acharNaAcao, enviarAcao } from './acao-da-historia.js';
import { nuncaResponde, sdkDaHistoria } from './sdk-da-historia.js';

interface Args {
  readonly planoId: string;
  readonly sdk?: PlanoSdk;
}

const TAG = 'mudar-plano';
const meta: Meta<Args> = {
  title: 'Elementos/mudar-plano',
  component: TAG,
  args: { planoId: 'plano-0042-1' },
  argTypes: { sdk: { table: { disable: true } } },
  render: ({ planoId, sdk }) => html`<mudar-plano plano-id=${planoId} .sdk=${sdk}></mudar-plano>`,
};
export default meta;

type Historia = StoryObj<Args>;
const escolher =
  (ofertaId: string) =>
  async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> =>
    (await acharNaAcao(canvasElement, TAG, `input[value="${ofertaId}"]`)).click();
const mudar = async (contexto: { readonly canvasElement: HTMLElement }): Promise<void> => {
  await escolher('fibra-1-giga')(contexto);
  await enviarAcao(contexto.canvasElement, TAG);
};

/** As it opens: the plans of the group with their difference a month. */
export const Padrao: Historia = { name: 'Padrão' };
/** A dearer one that keeps all services. */
export const SemPerda: Historia = { name: 'Sem perda', play: escolher('fibra-1-giga') };
/** A cheaper one without e-mail. */
export const ComPerda: Historia = { name: 'Com perda', play: escolher('fibra-300') };
export const Faltas: Historia = { play: ({ canvasElement }) => enviarAcao(canvasElement, TAG) };
/** The new plan demands what the old one does not have. */
export const ServicoPendente: Historia = {
  name: 'Serviço pendente',
  args: { sdk: sdkDaHistoria({ dados: (dados) => ({ ...dados, planos: dados.planos.map((plano) => ({ ...plano, servicos: [] })) }) }) },
  play: escolher('fibra-1-giga'),
};
export const Feito: Historia = { args: { sdk: sdkDaHistoria() }, play: mudar };
export const SemOpcoes: Historia = { name: 'Sem opções', args: { sdk: sdkDaHistoria({ trocar: () => ({ ofertasParaMudar: async () => [] }) }) } };
export const Bloqueado: Historia = { args: { planoId: 'plano-0042-4' } };
export const Carregando: Historia = { args: { sdk: sdkDaHistoria({ trocar: () => ({ ofertasParaMudar: nuncaResponde }) }) } };
export const Falhou: Historia = { args: { sdk: sdkDaHistoria({ trocar: () => ({ ofertasParaMudar: () => Promise.reject(new NetworkError('story')) }) }) } };
export const Gravando: Historia = { args: { sdk: sdkDaHistoria({ trocar: () => ({ mudarPlano: nuncaResponde }) }) }, play: mudar };
export const RespostaPerdida: Historia = {
  name: 'Resposta perdida',
  args: { sdk: sdkDaHistoria({ trocar: () => ({ mudarPlano: () => Promise.reject(new NetworkError('story')) }) }) },
  play: mudar,
};
export const Escuro: Historia = { globals: { tema: 'escuro' }, play: escolher('fibra-300') };
export const Ingles: Historia = { name: 'Inglês', globals: { idioma: 'en' }, play: escolher('fibra-300') };
export const Espanhol: Historia = { globals: { idioma: 'es' }, play: escolher('fibra-300') };
export const Estreito: Historia = { globals: { largura: '320' }, play: escolher('fibra-300') };
