import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { avaliarSenha } from '../../sdk/domain/senha/avaliar-senha.js';
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

const noFormulario = html`<form>
  <senha-forca><input type="password" name="senha" aria-label="Senha" /></senha-forca>
  <button>Salvar</button> <button type="reset">Limpar</button>
</form>`;

/** A form that stays on the page; gives what it would have sent, and how the field looked then. */
function ouvirEnvio({ campo }: SenhaForcaHarness): { readonly enviados: string[] } {
  const enviados: string[] = [];
  campo.form!.addEventListener('submit', (event) => {
    event.preventDefault();
    enviados.push(`${campo.type}: ${String(new FormData(campo.form!).get('senha'))}`);
  });
  return { enviados };
}

describe('<senha-forca>: show, hide, generate', () => {
  it('P05 starts hidden; shows and hides, and says so', async () => {
    const forca = await abrir();
    await forca.digitar('Senha@123');
    expect(forca.visivel).to.equal(false);
    await forca.clicar('Mostrar senha');
    expect(forca.visivel).to.equal(true);
    expect(forca.anuncio).to.equal('A senha está visível.');
    await forca.clicar('Ocultar senha');
    expect(forca.visivel).to.equal(false);
    expect(forca.anuncio).to.equal('A senha está oculta.');
    expect(forca.campo.value).to.equal('Senha@123');
  });

  it('P05 the buttons are reached and worked by keyboard, and never send the form', async () => {
    const forca = await abrir(noFormulario);
    const { enviados } = ouvirEnvio(forca);
    forca.campo.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(forca.elemento.shadowRoot!.activeElement).to.equal(forca.botao('Mostrar senha'));
    await sendKeys({ press: 'Enter' });
    await forca.elemento.updateComplete;
    expect(forca.visivel).to.equal(true);
    expect(enviados).to.deep.equal([]);
  });

  it('P05 generates a visible password of 80 % or more, told to the page as if it were typed', async () => {
    const forca = await abrir(noFormulario);
    const ouvidos: string[] = [];
    for (const tipo of ['input', 'change']) forca.campo.form!.addEventListener(tipo, () => ouvidos.push(`${tipo}: ${forca.campo.value.length}`));
    const { campo } = forca;
    for (let n = 1; n <= 5; n += 1) {
      const antes = campo.value;
      await forca.clicar('Gerar senha');
      await ver(() => campo.value !== antes);
      await forca.elemento.updateComplete;
      expect(forca.elemento.avaliacao.percentual).to.be.at.least(80);
      expect(campo.value).to.match(/^[^0O1lI\s]{14}$/);
    }
    expect(ouvidos.slice(0, 2)).to.deep.equal(['input: 14', 'change: 14']);
    expect(forca.visivel).to.equal(true);
    expect(forca.anuncio).to.equal('Senha gerada. Ela está visível.');
    expect(document.activeElement).to.equal(campo);
  });

  it('P05 generates as long a password as the field takes, and none for a closed field', async () => {
    const forca = await abrir(html`<senha-forca><input type="password" aria-label="Senha" maxlength="10" /></senha-forca>`);
    await forca.clicar('Gerar senha');
    await ver(() => forca.campo.value !== '');
    expect(forca.campo.value).to.have.length(10);
    expect(forca.elemento.avaliacao.percentual).to.be.at.least(80);
    forca.campo.readOnly = true;
    await ver(() => forca.botao('Gerar senha').disabled);
  });

  it('P05 is masked again before its form is sent, and when it is reset', async () => {
    const forca = await abrir(noFormulario);
    const { enviados } = ouvirEnvio(forca);
    await forca.digitar('Senha@123');
    await forca.clicar('Mostrar senha');
    forca.campo.focus();
    await sendKeys({ press: 'Enter' });
    expect(enviados).to.deep.equal(['password: Senha@123']);
    await forca.elemento.updateComplete;
    await forca.clicar('Mostrar senha');
    forca.campo.form!.querySelector<HTMLButtonElement>('[type="reset"]')!.click();
    expect(forca.visivel).to.equal(false);
    await ver(() => forca.veredito === 'Força da senha');
  });
});

describe('<senha-forca>: the page’s own field', () => {
  it('P05 sends the value once, as the page’s own field', async () => {
    const forca = await abrir(noFormulario);
    await forca.digitar('Senha@123');
    expect([...new FormData(forca.campo.form!)]).to.deep.equal([['senha', 'Senha@123']]);
    expect(document.contains(forca.campo)).to.equal(true);
  });

  it('P05 lets a password be pasted, and normalises it to NFC before the page hears of it', async () => {
    const forca = await abrir(noFormulario);
    const ouvidos: string[] = [];
    forca.campo.addEventListener('input', () => ouvidos.push(forca.campo.value));
    forca.campo.focus();
    document.execCommand('insertText', false, 'Corac\u0327a\u0303o#9');
    await forca.elemento.updateComplete;
    expect(ouvidos).to.deep.equal(['Coração#9']);
    expect(new FormData(forca.campo.form!).get('senha')).to.equal('Coração#9');
    expect(forca.veredito).to.contain(`${avaliarSenha('Coração#9').percentual} %`);
  });

  it('X01 takes a field that comes later, gives an old one back masked, and forgets it', async () => {
    const forca = await abrir(html`<senha-forca></senha-forca>`);
    expect(forca.veredito).to.equal('Força da senha');
    forca.elemento.innerHTML = '<p><input type="password" aria-label="Senha" value="Senha@123"></p>';
    await ver(() => forca.veredito === '83 % · Fraca');
    const velho = forca.campo;
    await forca.clicar('Mostrar senha');
    velho.replaceWith(Object.assign(document.createElement('input'), { type: 'password', value: 'senha' }));
    await ver(() => forca.veredito === '7 % · Muito Fraca');
    expect(velho.type).to.equal('password');
    expect(forca.visivel).to.equal(false);
    velho.value = 'outra';
    velho.dispatchEvent(new Event('input', { bubbles: true }));
    await forca.elemento.updateComplete;
    expect(forca.veredito).to.equal('7 % · Muito Fraca');
  });

  it('X01 goes on in another form after a move', async () => {
    const forca = await abrir(noFormulario);
    const outro = document.createElement('form');
    document.querySelector('form')!.after(outro);
    await forca.digitar('Senha@123');
    outro.append(forca.elemento);
    await forca.elemento.updateComplete;
    await forca.clicar('Mostrar senha');
    const { enviados } = ouvirEnvio(forca);
    outro.requestSubmit();
    expect(enviados).to.deep.equal(['password: Senha@123']);
    await forca.trocarPor('senha');
    expect(forca.veredito).to.equal('7 % · Muito Fraca');
  });

  it('X03 leaves the field’s look to the page, and keeps its buttons inside a field of any width', async () => {
    const forca = await abrir(
      html`<senha-forca><input type="password" aria-label="Senha" style="width:180px;border:3px solid green;padding:2px" /></senha-forca>`,
    );
    const campo = forca.campo.getBoundingClientRect();
    expect(campo.width).to.equal(180);
    expect(getComputedStyle(forca.campo).borderTopWidth).to.equal('3px');
    for (const nome of ['Gerar senha', 'Mostrar senha']) {
      const botao = forca.botao(nome).getBoundingClientRect();
      expect(botao.right).to.be.at.most(campo.right);
      expect(botao.left).to.be.greaterThan(campo.left + 90);
      expect(Math.min(botao.width, botao.height)).to.be.at.least(24);
    }
  });
});
