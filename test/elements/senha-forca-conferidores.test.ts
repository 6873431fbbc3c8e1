import { expect, fixture, html } from '@open-wc/testing';
import type { AvaliacaoDaSenha } from '../../sdk/domain/senha/avaliacao-da-senha.js';
import { avaliarSenha } from '../../sdk/domain/senha/avaliar-senha.js';
import type { Conferencia } from '../../sdk/domain/senha/conferidor-da-senha.js';
import { comVazamentos } from '../../sdk/use-cases/com-vazamentos/com-vazamentos.js';
import '../../src/elements/senha-forca/define.js';
import type { SenhaForca } from '../../src/elements/senha-forca/senha-forca.js';
import { SenhaForcaHarness } from '../harness/senha-forca-harness.js';
import { ver } from '../harness/ver.js';

async function abrir(conteudo = html`<senha-forca><input type="password" aria-label="Senha" /></senha-forca>`): Promise<SenhaForcaHarness> {
  const caixa = await fixture<HTMLElement>(html`<div>${conteudo}</div>`);
  const elemento = caixa.querySelector<SenhaForca>('senha-forca')!;
  await elemento.updateComplete;
  return new SenhaForcaHarness(elemento);
}

const ALEATORIA = 'k7$Qz!pW2#';
/** The rest of its SHA-1, after the five digits that leave. */
const resumo = async (senha: string): Promise<string> =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-1', new TextEncoder().encode(senha))), (byte) => byte.toString(16).padStart(2, '0')).join('');

describe('<senha-forca>: further opinions of the host', () => {
  it('P04 names a leaked password, takes word and colour down, keeps the number, and lets 5 hex digits out', async () => {
    const forca = await abrir();
    const inteiro = await resumo(ALEATORIA);
    const pedidas: string[] = [];
    forca.elemento.conferidores = [comVazamentos(async (faixa) => (pedidas.push(faixa), `${inteiro.slice(5)}:42`), { quieto: 0, espera: 60_000 })];
    await forca.trocarPor(ALEATORIA);
    await ver(() => forca.veredito === '100 % · Fraca');
    expect(forca.alertas[0]).to.equal('100 % na escala, mas está em listas de senhas vazadas.');
    expect(forca.elemento.aceitavel).to.equal(true);
    expect(pedidas.every((faixa) => faixa.length === 5)).to.equal(true);
    expect(pedidas.at(-1)).to.equal(inteiro.slice(0, 5).toUpperCase());
    forca.elemento.politica = { bloqueia: ['vazada'] };
    await ver(() => forca.campo.validationMessage === 'Esta senha é fácil de adivinhar. Escolha ou gere outra.');
    await ver(() => forca.anuncio.includes('está em listas de senhas vazadas'));
  });

  it('P04 says "não verificado" where one does not answer, and stops nothing', async () => {
    const forca = await abrir();
    forca.elemento.conferidores = [async (): Promise<Conferencia> => ({ estado: 'nao-verificada', alertas: [] })];
    await forca.digitar(ALEATORIA);
    const dita = (): string => forca.elemento.shadowRoot!.querySelector('[part="nao-verificada"]')?.textContent ?? '';
    await ver(() => dita() === 'Uma verificação externa não respondeu: não verificado.');
    expect(forca.veredito).to.equal('100 % · Muito Forte');
    expect(forca.elemento.aceitavel).to.equal(true);
    await expect(forca.elemento).to.be.accessible();
  });

  it('P04 forgets an answer about a text that was typed over, asks once a text, and nothing in modo="manual"', async () => {
    const forca = await abrir();
    const perguntas: { senha: string; sinal: AbortSignal; responder: (conferencia: Conferencia) => void }[] = [];
    forca.elemento.conferidores = [(senha, _contexto, sinal) => new Promise((responder) => void perguntas.push({ senha, sinal, responder }))];
    await forca.digitar('Kq7');
    await ver(() => perguntas.at(-1)?.senha === 'Kq7');
    const velha = perguntas.at(-1)!;
    forca.elemento.requestUpdate();
    await forca.elemento.updateComplete;
    expect(perguntas.filter(({ senha }) => senha === 'Kq7')).to.have.length(1);
    await forca.digitar('v');
    expect(velha.sinal.aborted).to.equal(true);
    velha.responder({ estado: 'verificada', alertas: [{ codigo: 'vazada', gravidade: 'grave', motivo: '', evidencia: [] }] });
    await Promise.resolve();
    await forca.elemento.updateComplete;
    expect(forca.elemento.alertas.map(({ codigo }) => codigo)).to.not.include('vazada');
    forca.elemento.modo = 'manual';
    await forca.elemento.updateComplete;
    const ate = perguntas.length;
    await forca.digitar('m');
    expect(perguntas).to.have.length(ate);
  });
});

describe('<senha-forca>: a scale of the host that answers later', () => {
  const outra = (percentual: number): AvaliacaoDaSenha => ({ ...avaliarSenha('x'), percentual, faixa: 'boa', escala: 'outra' });

  it('P01 shows the answer to the last text, whichever comes last', async () => {
    const forca = await abrir();
    const respostas = new Map<string, (avaliacao: AvaliacaoDaSenha) => void>();
    forca.elemento.avaliador = (senha: string) => new Promise((resolve) => respostas.set(senha, resolve));
    for (const senha of ['Kq7vm', 'Kq7vmT']) {
      forca.campo.value = senha;
      forca.elemento.reavaliar();
      await ver(() => respostas.has(senha));
    }
    respostas.get('Kq7vmT')!(outra(47));
    await ver(() => forca.veredito === '47 % · Boa');
    respostas.get('Kq7vm')!(outra(12));
    for (const resolver of respostas.values()) resolver(outra(1));
    await forca.elemento.updateComplete;
    expect(forca.veredito).to.equal('47 % · Boa');
    expect(forca.elemento.avaliacao.escala).to.equal('outra');
  });

  it('P01 falls back to our own scale where it fails', async () => {
    const forca = await abrir();
    forca.elemento.avaliador = () => Promise.reject(new Error('down'));
    await forca.digitar(ALEATORIA);
    await ver(() => forca.veredito === '100 % · Muito Forte');
    expect(forca.elemento.avaliacao.escala).to.equal('passwordmeter-2010');
  });
});

describe('<senha-forca>: why this number', () => {
  it('P02 lists each part with its points, of which the number is the sum', async () => {
    const forca = await abrir();
    const raiz = forca.elemento.shadowRoot!;
    expect(raiz.querySelector('[part="parcelas"]')).to.equal(null);
    await forca.digitar('Senha@123');
    const linhas = (): string[] => [...raiz.querySelectorAll('[part="parcelas"] li')].map((li) => li.textContent!.replace(/\s+/g, ' ').trim());
    expect(raiz.querySelector('[part="parcelas"] summary')!.textContent).to.equal('Por que 83 %?');
    expect(linhas()).to.have.length(10);
    expect(linhas()[0]).to.match(/^\+36 ?Comprimento$/);
    expect(linhas().at(-1)).to.match(/^−3 ?Sequência de números \(123\)$/);
    const soma = linhas().reduce((ate, linha) => ate + Number.parseInt(linha.replace('−', '-'), 10), 0);
    expect(soma).to.equal(83);
    raiz.querySelector<HTMLElement>('[part="parcelas"] summary')!.click();
    await expect(forca.elemento).to.be.accessible();
  });

  it('P05 points from the button to the field that it shows', async () => {
    const forca = await abrir();
    const { ariaControlsElements } = forca.botao('Mostrar senha') as { ariaControlsElements?: readonly Element[] | null };
    expect(ariaControlsElements?.[0] === forca.campo).to.equal(true);
  });

  it('P05 normalises to NFC before the form is sent, also what the page wrote without an event', async () => {
    const forca = await abrir(
      html`<form>
        <senha-forca><input type="password" name="senha" aria-label="Senha" /></senha-forca>
      </form>`,
    );
    const enviados: string[] = [];
    forca.campo.form!.addEventListener('submit', (event) => {
      event.preventDefault();
      enviados.push(String(new FormData(forca.campo.form!).get('senha')));
    });
    forca.campo.value = 'Corac\u0327a\u0303o#9';
    forca.campo.form!.requestSubmit();
    expect(enviados).to.deep.equal(['Coração#9']);
  });
});
