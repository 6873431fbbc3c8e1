import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { clientesNotaveis, criarDados } from '../mock-server/dados/dados-do-provedor.js';
import { createMemoryBackend } from '../sdk/backend/memory/memory-backend.js';
import type { Backend } from '../sdk/backend/port.js';
import { UnavailableError } from '../sdk/errors/unavailable-error.js';
import { createPlanoSdk } from '../sdk/plano-sdk.js';
import '../src/elements/plano-provider/define.js';
import '../src/elements/planos-cliente/define.js';

interface Args {
  clienteId: string;
  planoId?: string | undefined;
}

interface Cena {
  readonly operadorId?: 'ana' | 'bruno' | 'carla' | 'davi';
  readonly mudar?: (backend: Backend) => Partial<Backend>;
  readonly tema?: 'claro' | 'escuro';
  readonly idioma?: 'pt-BR' | 'en' | 'es';
  readonly largura?: number;
}

const hoje = new Date().toISOString().slice(0, 10);

/** A provider of its own: another operator, language, theme, or a backend that misbehaves. */
function emCena({ operadorId = 'ana', mudar, tema, idioma, largura }: Cena, { clienteId, planoId }: Args) {
  const backend = createMemoryBackend({ dados: criarDados({ hoje }), operadorId });
  const sdk = createPlanoSdk({ backend: { ...backend, ...mudar?.(backend) } });
  return html`<plano-provider .sdk=${sdk} tema=${tema ?? nothing} idioma=${idioma ?? nothing}>
    <div style=${largura ? `width:${largura}px` : nothing}><planos-cliente cliente-id=${clienteId} plano-id=${planoId ?? nothing}></planos-cliente></div>
  </plano-provider>`;
}

const cena = (escolhida: Cena): Pick<Historia, 'parameters' | 'render'> => ({ parameters: { provedor: false }, render: (args) => emCena(escolhida, args) });

const meta: Meta<Args> = {
  title: 'Planos/planos-cliente',
  component: 'planos-cliente',
  args: { clienteId: clientesNotaveis.exemplo },
  argTypes: {
    clienteId: { control: 'text', description: 'Cliente (`cliente-id`)' },
    planoId: { control: 'text', description: 'Plano a abrir (`plano-id`)' },
  },
  render: ({ clienteId, planoId }) => html`<planos-cliente cliente-id=${clienteId} plano-id=${planoId ?? nothing}></planos-cliente>`,
};

export default meta;

type Historia = StoryObj<Args>;

/** Three active plans, one inactive, two cancelled, over the mock's HTTP. */
export const Preenchida: Historia = {};

/** A client without any plan: one sentence and the button. */
export const Vazia: Historia = { args: { clienteId: clientesNotaveis.semPlanos } };

/** Rows as high as the real ones, until the backend answers. */
export const Carregando: Historia = cena({ mudar: () => ({ listarPlanos: () => new Promise(() => {}) }) });

/** The backend is down; "Tentar de novo" fails once more. */
export const Falhou: Historia = cena({ mudar: () => ({ listarPlanos: () => Promise.reject(new UnavailableError('The backend is down.')) }) });

/** 2,000 plans: 50 at a time, paged by the backend. */
export const DoisMilPlanos: Historia = { args: { clienteId: clientesNotaveis.muitosPlanos } };

/** A status that the registry does not know stands under "Inativos". */
export const StatusDesconhecido: Historia = { args: { clienteId: clientesNotaveis.statusDesconhecido } };

/** Markup in names, addresses and services is text. */
export const MarcacaoNosNomes: Historia = { args: { clienteId: clientesNotaveis.marcacao } };

/** The operator may not add plans: the button says why. */
export const SemPermissao: Historia = cena({ operadorId: 'bruno' });

/** The operator does not see "Adicionar Plano". */
export const PermissaoEscondida: Historia = cena({ operadorId: 'carla' });

/** A deep link to a plan that does not exist. */
export const PlanoNaoEncontrado: Historia = { args: { planoId: 'nao-existe' } };

/** "Ações" of the first plan, with what this operator may and may not do. */
export const MenuDeAcoes: Historia = {
  ...cena({ operadorId: 'bruno' }),
  async play({ canvasElement }) {
    const botao = () => canvasElement.querySelector('planos-cliente')?.shadowRoot?.querySelector<HTMLElement>('.acoes[aria-haspopup]');
    while (!botao()) await new Promise((resolve) => requestAnimationFrame(resolve));
    botao()?.click();
  },
};

/** Cards, one a plan. */
export const Estreita: Historia = cena({ largura: 320 });

export const Escura: Historia = cena({ tema: 'escuro' });

export const EmIngles: Historia = { name: 'Em inglês', ...cena({ idioma: 'en' }) };

export const EmEspanhol: Historia = { name: 'Em espanhol', ...cena({ idioma: 'es' }) };
