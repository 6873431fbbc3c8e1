import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { NetworkError } from '../sdk/errors/network-error.js';
import type { PlanoSdk } from '../sdk/plano-sdk.js';
import '../src/elements/plano-wizard/define.js';
import type { PlanoWizard } from '../src/elements/plano-wizard/plano-wizard.js';
import { esperar, nuncaResponde, sdkDaHistoria } from './sdk-da-historia.js';

interface Args {
  clienteId: string;
  sdk?: PlanoSdk;
}

const meta: Meta<Args> = {
  title: 'Elementos/plano-wizard',
  component: 'plano-wizard',
  args: { clienteId: '0042' },
  argTypes: { clienteId: { control: 'text', description: 'Id do cliente (`cliente-id`)' }, sdk: { table: { disable: true } } },
  render: ({ clienteId, sdk }) => html`<plano-wizard cliente-id=${clienteId} .sdk=${sdk}></plano-wizard>`,
};
export default meta;

type Historia = StoryObj<Args>;

const raizDe = (tela: HTMLElement): ShadowRoot => tela.querySelector<PlanoWizard>('plano-wizard')!.shadowRoot!;

const botao = (raiz: ShadowRoot, nome: string): HTMLButtonElement | undefined =>
  [...raiz.querySelectorAll('button')].find((b) => (b.getAttribute('aria-label') ?? b.textContent).replace(/\s+/g, ' ').trim() === nome);

async function apertar(raiz: ShadowRoot, nome: string): Promise<void> {
  (await esperar(() => botao(raiz, nome))).click();
}

async function escolher(raiz: ShadowRoot, seletor: string, valor: string): Promise<void> {
  const campo = await esperar(() => raiz.querySelector<HTMLSelectElement>(seletor));
  campo.value = valor;
  campo.dispatchEvent(new Event('change', { bubbles: true }));
}

async function preencherPlano(raiz: ShadowRoot, oferta: string): Promise<void> {
  const endereco = await esperar(() => raiz.querySelector<HTMLSelectElement>('#c-enderecoId'));
  await escolher(raiz, '#c-enderecoId', endereco.options[1]!.value);
  (await esperar(() => raiz.querySelector<HTMLInputElement>(`input[value="${oferta}"]`))).click();
}

async function preencherCobranca(raiz: ShadowRoot, forma: string): Promise<void> {
  await apertar(raiz, 'Avançar');
  (await esperar(() => raiz.querySelector<HTMLInputElement>('input[name="dia"][value="10"]'))).click();
  await escolher(raiz, '#c-cobranca-forma', forma);
}

async function irAteDados(raiz: ShadowRoot, oferta = 'empresas-dedicado'): Promise<void> {
  await preencherPlano(raiz, oferta);
  await preencherCobranca(raiz, 'boleto');
  await apertar(raiz, 'Avançar');
  await esperar(() => raiz.querySelector('.dados'));
}

/** Step 1 as it opens. */
export const Vazio: Historia = {};

/** The catalogue has not answered yet. */
export const Carregando: Historia = { args: { sdk: sdkDaHistoria({ trocar: () => ({ listarOfertas: nuncaResponde }) }) } };

/** The catalogue could not be loaded. */
export const Falhou: Historia = { args: { sdk: sdkDaHistoria({ trocar: () => ({ listarOfertas: () => Promise.reject(new NetworkError('down')) }) }) } };

/** Nothing is on sale for this client. */
export const SemPlanos: Historia = { args: { sdk: sdkDaHistoria({ dados: (dados) => ({ ...dados, ofertas: [] }) }) } };

/** "Avançar" with everything missing. */
export const ComFaltas: Historia = {
  play: async ({ canvasElement }) => apertar(raizDe(canvasElement), 'Avançar'),
};

/** A plan with a required login and an optional e-mail; the login's card is open. */
export const PlanoComServicos: Historia = {
  play: async ({ canvasElement }) => {
    const raiz = raizDe(canvasElement);
    await preencherPlano(raiz, 'fibra-500');
    await apertar(raiz, 'Adicionar Login Radius');
  },
};

/** Step 2, paid by direct debit, with a wrong agency and account. */
export const CobrancaComErros: Historia = {
  play: async ({ canvasElement }) => {
    const raiz = raizDe(canvasElement);
    await preencherPlano(raiz, 'empresas-dedicado');
    await preencherCobranca(raiz, 'debito-conta');
    await escolher(raiz, '#c-cobranca-conta-banco', '341');
    for (const [campo, valor] of [
      ['agencia', '254'],
      ['conta', '02366'],
      ['contaDigito', '7'],
    ] as const)
      await escolher(raiz, `#c-cobranca-conta-${campo}`, valor);
    await apertar(raiz, 'Avançar');
  },
};

/** Step 3: all that was entered. */
export const DadosDoPlano: Historia = {
  play: async ({ canvasElement }) => irAteDados(raizDe(canvasElement)),
};

/** A registration rule that blocks ("Regras Cadastro"). */
export const RegraQueBloqueia: Historia = {
  play: async ({ canvasElement }) => {
    const raiz = raizDe(canvasElement);
    await irAteDados(raiz, 'fibra-600');
    await apertar(raiz, 'Finalizar');
  },
};

/** The plan is on its way. */
export const Enviando: Historia = {
  args: { sdk: sdkDaHistoria({ trocar: () => ({ adicionarPlano: nuncaResponde }) }) },
  play: async ({ canvasElement }) => {
    const raiz = raizDe(canvasElement);
    await irAteDados(raiz);
    await apertar(raiz, 'Finalizar');
  },
};

/** The connection broke while sending: nothing is lost. */
export const EnvioFalhou: Historia = {
  args: { sdk: sdkDaHistoria({ trocar: () => ({ adicionarPlano: () => Promise.reject(new NetworkError('cut')) }) }) },
  play: Enviando.play!,
};

/** Step 4: scheduling. */
export const AgendarInstalacao: Historia = {
  play: async ({ canvasElement }) => {
    const raiz = raizDe(canvasElement);
    await irAteDados(raiz);
    (await esperar(() => raiz.querySelector<HTMLInputElement>('.agendar input'))).click();
    await apertar(raiz, 'Avançar');
  },
};

/** "Plano adicionado com sucesso!" */
export const Concluido: Historia = {
  play: async ({ canvasElement }) => {
    const raiz = raizDe(canvasElement);
    await irAteDados(raiz);
    await apertar(raiz, 'Finalizar');
  },
};

/** Dark, in a narrow column. */
export const EscuroEEstreito: Historia = {
  globals: { tema: 'escuro', largura: '320' },
  play: PlanoComServicos.play!,
};
