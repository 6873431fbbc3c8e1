import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { somarDias } from '../sdk/domain/data.js';
import { NetworkError } from '../sdk/errors/network-error.js';
import type { PlanoSdk } from '../sdk/plano-sdk.js';
import '../src/elements/cancelar-plano/define.js';
import { acharNaAcao, enviarAcao } from './acao-da-historia.js';
import { nuncaResponde, sdkDaHistoria } from './sdk-da-historia.js';

interface Args {
  readonly planoId: string;
  readonly sdk?: PlanoSdk;
}

const TAG = 'cancelar-plano';
const meta: Meta<Args> = {
  title: 'Elementos/cancelar-plano',
  component: TAG,
  args: { planoId: 'plano-0042-1' },
  argTypes: { sdk: { table: { disable: true } } },
  render: ({ planoId, sdk }) => html`<cancelar-plano plano-id=${planoId} .sdk=${sdk}></cancelar-plano>`,
};
export default meta;

type Historia = StoryObj<Args>;

async function preencher(palco: HTMLElement): Promise<void> {
  const motivo = await acharNaAcao<HTMLSelectElement>(palco, TAG, '#c-motivoId');
  motivo.value = 'mudanca-de-cidade';
  motivo.dispatchEvent(new Event('change'));
  (await acharNaAcao(palco, TAG, '#c-ciente')).click();
}
const cancelar = async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
  await preencher(canvasElement);
  await enviarAcao(canvasElement, TAG);
};
const semPermissao = (permissoes: object): PlanoSdk =>
  sdkDaHistoria({ dados: (dados) => ({ ...dados, operadores: [{ id: 'ana', nome: 'Ana', permissoes }] }) });

/** As it opens: the fine of today, three open instalments, three services to lose. */
export const Padrao: Historia = { name: 'Padrão' };
export const Faltas: Historia = { play: ({ canvasElement }) => enviarAcao(canvasElement, TAG) };
/** Seven days after a sale at a distance are not over. */
export const Arrependimento: Historia = { args: { planoId: 'plano-0042-3' } };
export const FidelidadeCumprida: Historia = { name: 'Fidelidade cumprida', args: { planoId: 'plano-0042-2' } };
/** Without the permission alterarMulta. */
export const MultaSoLeitura: Historia = { name: 'Multa só leitura', args: { sdk: semPermissao({ alterarMulta: 'desabilitar' }) } };
/** Twelve open instalments: the list opens when it is asked for. */
export const MuitasParcelas: Historia = {
  name: 'Muitas parcelas',
  args: {
    sdk: sdkDaHistoria({
      dados: (dados) => {
        const umas = dados.vida.parcelas['plano-0042-1']!;
        const doze = Array.from({ length: 12 }, (_, i) => ({ ...umas[0]!, id: `parcela-${i}`, vencimento: somarDias(umas[0]!.vencimento, 30 * i) }));
        return { ...dados, vida: { ...dados.vida, parcelas: { 'plano-0042-1': doze } } };
      },
    }),
  },
};
export const Feito: Historia = { play: cancelar };
export const Bloqueado: Historia = { args: { planoId: 'plano-0042-5' } };
export const SemPermissao: Historia = { name: 'Sem permissão', args: { sdk: semPermissao({ cancelarPlano: 'desabilitar' }) } };
export const Carregando: Historia = { args: { sdk: sdkDaHistoria({ trocar: () => ({ dadosDoCancelamento: nuncaResponde }) }) } };
export const Falhou: Historia = {
  args: { sdk: sdkDaHistoria({ trocar: () => ({ dadosDoCancelamento: () => Promise.reject(new NetworkError('story')) }) }) },
};
export const Gravando: Historia = { args: { sdk: sdkDaHistoria({ trocar: () => ({ cancelarPlano: nuncaResponde }) }) }, play: cancelar };
export const RespostaPerdida: Historia = {
  name: 'Resposta perdida',
  args: { sdk: sdkDaHistoria({ trocar: () => ({ cancelarPlano: () => Promise.reject(new NetworkError('story')) }) }) },
  play: cancelar,
};
/** Somebody else has made it another plan meanwhile: what is lost is another thing, and must be confirmed again. */
export const Conflito: Historia = {
  args: { sdk: sdkDaHistoria() },
  play: async ({ canvasElement, args }) => {
    await preencher(canvasElement);
    const { versao } = await args.sdk!.backend.plano(args.planoId);
    await args.sdk!.backend.mudarPlano(args.planoId, { ofertaId: 'fibra-300' }, { chave: `story-${Date.now()}`, versao });
    await enviarAcao(canvasElement, TAG);
  },
};
export const Escuro: Historia = { globals: { tema: 'escuro' } };
export const Ingles: Historia = { name: 'Inglês', globals: { idioma: 'en' } };
export const Espanhol: Historia = { globals: { idioma: 'es' } };
export const Estreito: Historia = { globals: { largura: '320' }, play: ({ canvasElement }) => enviarAcao(canvasElement, TAG) };
