import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createMemoryBackend } from '../../sdk/backend/memory/memory-backend.js';
import type { Backend } from '../../sdk/backend/port.js';
import { criarDados } from '../../mock-server/dados/dados-do-provedor.js';
import { PlanoWizardHarness } from '../harness/plano-wizard-harness.js';
import { ver } from '../harness/ver.js';
import { depositoDeTeste } from '../helpers/deposito-de-teste.js';
import { AGORA, HOJE, sdkDeTeste } from '../helpers/sdk-de-teste.js';

/** One backend for all tabs; `soltar` lets the answers of `adicionarPlano` go. */
function provedor() {
  const backend = createMemoryBackend({ dados: criarDados({ hoje: HOJE }), relogio: () => AGORA });
  let soltar: () => void = () => undefined;
  const solto = new Promise<void>((resolve) => (soltar = resolve));
  const enviados: string[] = [];
  const trocar = ({ adicionarPlano }: Backend): Partial<Backend> => ({
    async adicionarPlano(...pedido) {
      enviados.push(pedido[2].chave);
      await solto;
      return adicionarPlano(...pedido);
    },
  });
  const quantos = async (): Promise<number> => {
    const { contagem } = await backend.listarPlanos('0042', { grupo: 'ativo' });
    return contagem.ativo + contagem.inativo + contagem.cancelado;
  };
  const aba = (rascunhos = depositoDeTeste()): Promise<PlanoWizardHarness> => PlanoWizardHarness.abrir(sdkDeTeste({ backend, trocar, rascunhos }));
  return { enviados, quantos, aba, soltar: () => soltar() };
}

/** Clicks as a mouse makes them: each says the how manieth of a row it is. */
const martelar = (botao: HTMLElement, vezes: number): void => {
  for (let detail = 1; detail <= vezes; detail += 1) botao.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail }));
};

const adicionado = (wizard: PlanoWizardHarness): boolean => wizard.texto.includes('Plano adicionado com sucesso!');

describe('<plano-wizard>: an impatient operator', () => {
  it('B13 twenty clicks on "Finalizar", before and while it is sent: one plan', async () => {
    const { aba, enviados, quantos, soltar } = provedor();
    const antes = await quantos();
    const wizard = await aba();
    await wizard.preencheAteDados();
    const botao = wizard.botao('Finalizar');
    martelar(botao, 10);
    await ver(() => enviados.length === 1);
    martelar(botao, 10);
    soltar();
    await ver(() => adicionado(wizard));
    expect(enviados).to.have.length(1);
    expect(await quantos()).to.equal(antes + 1);
  });

  it('B13 Enter and a click together: one plan', async () => {
    const { aba, enviados, quantos, soltar } = provedor();
    const antes = await quantos();
    const wizard = await aba();
    await wizard.preencheAteDados();
    wizard.botao('Finalizar').focus();
    const tecla = sendKeys({ press: 'Enter' });
    wizard.botao('Finalizar').click();
    await tecla;
    soltar();
    await ver(() => adicionado(wizard));
    expect(enviados).to.have.length(1);
    expect(await quantos()).to.equal(antes + 1);
  });

  it('B01 twenty clicks on "Avançar" are one step', async () => {
    const { aba } = provedor();
    const wizard = await aba();
    await wizard.escolheEndereco();
    await wizard.escolhePlano('Empresas Dedicado');
    martelar(wizard.botao('Avançar'), 20);
    await ver(() => wizard.passo === 'Informações da cobrança');
    expect(wizard.faltas).to.deep.equal([]);
  });

  it('B13 B14 the portal goes back while the plan is sent: it is added once, and its draft is gone', async () => {
    const { aba, enviados, quantos, soltar } = provedor();
    const antes = await quantos();
    const rascunhos = depositoDeTeste();
    const wizard = await aba(rascunhos);
    await wizard.preencheAteDados();
    wizard.botao('Finalizar').click();
    await ver(() => enviados.length === 1);
    wizard.elemento.remove();
    soltar();
    await ver(() => rascunhos.tudo.size === 0);
    expect(await quantos()).to.equal(antes + 1);
    expect((await aba(rascunhos)).passo).to.equal('Plano');
  });

  it('B13 a page that comes back from the bfcache goes on where it was', async () => {
    const { aba, enviados, quantos, soltar } = provedor();
    const antes = await quantos();
    const wizard = await aba();
    await wizard.preencheAteDados();
    wizard.botao('Finalizar').click();
    await ver(() => enviados.length === 1);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    soltar();
    await ver(() => adicionado(wizard));
    expect(await quantos()).to.equal(antes + 1);
  });

  it('B13 a tab that was duplicated has the same draft: both finish, one plan', async () => {
    const { aba, enviados, quantos, soltar } = provedor();
    soltar();
    const antes = await quantos();
    const daPrimeira = depositoDeTeste();
    const primeira = await aba(daPrimeira);
    await primeira.preencheAteDados();
    const daSegunda = depositoDeTeste();
    daPrimeira.tudo.forEach((texto, nome) => daSegunda.gravar(nome, texto));
    const segunda = await aba(daSegunda);
    await ver(() => segunda.passo.startsWith('Dados do Plano') && segunda.tem('Finalizar'));
    for (const wizard of [primeira, segunda]) wizard.botao('Finalizar').click();
    await ver(() => adicionado(primeira) && adicionado(segunda));
    expect(new Set(enviados).size).to.equal(1);
    expect(await quantos()).to.equal(antes + 1);
  });

  it('B13 B12 the same plan at the same address from two tabs: the second is warned, and may confirm', async () => {
    const { aba, enviados, quantos, soltar } = provedor();
    soltar();
    const antes = await quantos();
    const [primeira, segunda] = [await aba(), await aba()];
    for (const wizard of [primeira, segunda]) await wizard.preencheAteDados();
    await primeira.aperta('Finalizar');
    await ver(() => adicionado(primeira));
    await segunda.aperta('Finalizar');
    await ver(() => segunda.texto.includes('Plano repetido no endereço'));
    expect(await quantos()).to.equal(antes + 1);
    await segunda.aperta('Confirmar e adicionar');
    await ver(() => adicionado(segunda));
    expect(new Set(enviados).size).to.equal(2);
    expect(await quantos()).to.equal(antes + 2);
  });
});
