import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { NetworkError } from '../sdk/errors/network-error.js';
import '../src/elements/forma-pagamento/define.js';
import { enviarAcao, historiasDoEnvio, preencherNaAcao } from './acao-da-historia.js';
import { nuncaResponde, sdkDaHistoria } from './sdk-da-historia.js';

interface Args {
  readonly planoId: string;
}

const meta: Meta<Args> = {
  title: 'Elementos/forma-pagamento',
  component: 'forma-pagamento',
  args: { planoId: 'plano-0042-1' },
  render: ({ planoId }) => html`<forma-pagamento plano-id=${planoId}></forma-pagamento>`,
};
export default meta;

type Historia = StoryObj<Args>;

export const Padrao: Historia = { name: 'Padrão' };
export const OutroPlano: Historia = { name: 'Outro plano', args: { planoId: 'plano-0042-2' } };
export const Falta: Historia = { play: ({ canvasElement }) => enviarAcao(canvasElement, 'forma-pagamento') };
const envio = historiasDoEnvio('forma-pagamento', {
  metodo: 'mudarFormaDePagamento',
  preencher: (palco) => preencherNaAcao(palco, 'forma-pagamento', '#c-cobranca-forma', 'boleto'),
  outro: (backend, planoId, edicao) => backend.alterarVencimento(planoId, { dia: 20 }, edicao),
});
export const Feito: Historia = envio.feito;
export const Gravando: Historia = envio.gravando;
export const RespostaPerdida: Historia = envio.respostaPerdida;
export const Conflito: Historia = envio.conflito;
export const Bloqueado: Historia = { args: { planoId: 'plano-0042-5' } };
export const Carregando: Historia = {
  render: ({ planoId }) =>
    html`<forma-pagamento .sdk=${sdkDaHistoria({ trocar: () => ({ cobrancaDoPlano: nuncaResponde }) })} plano-id=${planoId}></forma-pagamento>`,
};
export const Falhou: Historia = {
  render: ({ planoId }) =>
    html`<forma-pagamento
      .sdk=${sdkDaHistoria({ trocar: () => ({ cobrancaDoPlano: () => Promise.reject(new NetworkError('story')) }) })}
      plano-id=${planoId}
    ></forma-pagamento>`,
};
export const Escuro: Historia = { globals: { tema: 'escuro' } };
export const Ingles: Historia = { name: 'Inglês', globals: { idioma: 'en' } };
export const Espanhol: Historia = { globals: { idioma: 'es' } };
export const Estreito: Historia = { globals: { largura: '320' } };
