/**
 * The portal page "Cadastro de Cliente": what a provider's own developers would write around our elements. The only
 * lines that speak to Plano Kit are in `mostrar()`.
 */
import 'bootstrap';
import { escolherCenario } from '../mock-server/escolher-cenario.js';
import { buscarClienteDoPortal } from './cliente-do-portal.js';
import { escreverEscolhas, lerEscolhas, type Escolhas } from './escolhas.js';

const um = <T extends Element>(seletor: string): T => {
  const achado = document.querySelector<T>(seletor);
  if (!achado) throw new Error(`The page has no ${seletor}.`);
  return achado;
};

const formulario = um<HTMLFormElement>('#escolhas');
const provider = um<HTMLElementTagNameMap['plano-provider']>('plano-provider');
const planos = um<HTMLElement>('planos-cliente');
const sistemaEscuro = matchMedia('(prefers-color-scheme: dark)');

let escolhas = lerEscolhas(location.search);

function pintarTema(): void {
  const escuro = escolhas.tema === 'escuro' || (escolhas.tema === 'auto' && sistemaEscuro.matches);
  document.documentElement.dataset['bsTheme'] = escuro ? 'dark' : 'light';
}

async function mostrarCliente(id: string): Promise<void> {
  const titulo = um('#titulo-do-cliente');
  const resumo = um('#resumo-do-cliente');
  titulo.textContent = `Cliente ${id}`;
  const cliente = await buscarClienteDoPortal(provider.getAttribute('base-url') ?? '', id, `operador-${escolhas.operador}`);
  if (id !== escolhas.cliente) return;
  titulo.textContent = cliente ? `Cliente ${cliente.id} · ${cliente.nome}` : `Cliente ${id}`;
  resumo.textContent = cliente ? `${cliente.documento} · Ativo desde ${cliente.ativoDesde}` : 'Cliente não encontrado.';
  for (const alvo of document.querySelectorAll<HTMLElement>('[data-dado]')) {
    alvo.textContent = cliente?.[alvo.dataset['dado'] as keyof typeof cliente] ?? '–';
  }
}

/** Gives the choices to the elements; only what changed, as a portal would. */
function mostrar(antes?: Escolhas): void {
  const mudou = (nome: keyof Escolhas): boolean => antes?.[nome] !== escolhas[nome];
  pintarTema();
  if (mudou('operador')) {
    const token = `operador-${escolhas.operador}`;
    provider.token = () => token;
  }
  if (mudou('cenario')) escolherCenario(escolhas.cenario);
  if (mudou('idioma')) provider.idioma = escolhas.idioma;
  if (mudou('tema')) provider.tema = escolhas.tema;
  if (mudou('densidade')) provider.densidade = escolhas.densidade;
  if (mudou('cliente')) planos.setAttribute('cliente-id', escolhas.cliente);
  if (mudou('plano')) planos.toggleAttribute('plano-id', escolhas.plano !== '');
  if (escolhas.plano) planos.setAttribute('plano-id', escolhas.plano);
  if (mudou('cliente') || mudou('operador')) void mostrarCliente(escolhas.cliente);
}

for (const [nome, valor] of Object.entries(escolhas)) {
  const campo = formulario.elements.namedItem(nome);
  if (campo instanceof HTMLSelectElement) campo.value = valor;
}

formulario.addEventListener('change', () => {
  const antes = escolhas;
  const dados = Object.fromEntries(new FormData(formulario)) as Record<string, string>;
  // A deep link names a plan of one client: another client has no such plan.
  const plano = dados['cliente'] === antes.cliente ? antes.plano : '';
  escolhas = lerEscolhas(new URLSearchParams({ ...dados, plano }).toString());
  history.replaceState(null, '', escreverEscolhas(escolhas) || location.pathname);
  mostrar(antes);
});
sistemaEscuro.addEventListener('change', pintarTema);

/** The portal's own sign-in; here one button, which also ends the simulated failure. */
function entrarDeNovo(): Promise<void> {
  const dialogo = um<HTMLDialogElement>('#entrar-de-novo');
  dialogo.showModal();
  return new Promise((resolve, reject) => {
    dialogo.addEventListener(
      'close',
      () => {
        if (dialogo.returnValue !== 'entrou') return reject(new Error('The operator did not sign in.'));
        const antes = escolhas;
        escolhas = { ...escolhas, cenario: '' };
        um<HTMLSelectElement>('#escolha-cenario').value = '';
        mostrar(antes);
        resolve();
      },
      { once: true },
    );
  });
}
provider.addEventListener('sessao-expirada', (event) => event.esperar(entrarDeNovo()));

if (import.meta.env?.PROD) {
  // The static build has no server: a service worker answers in its place.
  const { iniciarMock } = await import('../mock-server/browser.js');
  await iniciarMock();
}
mostrar();
await Promise.all([import('../src/elements/plano-provider/define.js'), import('../src/elements/planos-cliente/define.js')]);
