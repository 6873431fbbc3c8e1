import { aTimeout, expect, fixture, html } from '@open-wc/testing';
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

const SUGESTAO = 'Gere uma senha, ou junte quatro palavras sem relação.';

describe('<senha-forca>: the guard', () => {
  it('P04 keeps the number and the bar, and words and colours by what it found, with the reason', async () => {
    const forca = await abrir();
    await forca.digitar('Mudar@2024');
    expect(avaliarSenha('Mudar@2024').percentual).to.equal(97);
    expect(forca.veredito).to.equal('97 % · Fraca');
    expect(forca.segmentosCheios).to.equal(5);
    expect(forca.medidor).to.have.attribute('aria-valuenow', '97');
    expect(forca.medidor).to.have.attribute('aria-valuetext', '97 %, fraca');
    expect(forca.alertas).to.deep.equal(['97 % na escala, mas é uma senha comum: mudar + símbolo + ano.', SUGESTAO]);
    expect(forca.elemento.avaliacao).to.include({ percentual: 97, faixa: 'muito-forte' });
    const cor = (seletor: string): string => getComputedStyle(forca.elemento.shadowRoot!.querySelector(seletor)!).color;
    expect(cor('.palavra')).to.equal(cor('.grave'));
  });

  const exemplos = [
    ['P@ssw0rd', 'é uma das senhas mais usadas'],
    ['25/12/1990', 'é uma data'],
    ['Qwerty#123', 'segue a ordem do teclado'],
    ['Abcd#1234', 'segue uma sequência'],
    ['Aa1!Aa1!', 'repete o mesmo trecho'],
    ['111.444.777-35', 'é um CPF ou CNPJ'],
    ['(11) 98765-4321', 'parece um telefone'],
    ['192.168.0.1', 'tem um formato conhecido: IP'],
  ] as const;
  for (const [senha, motivo] of exemplos) {
    it(`P04 says of "${senha}" that it ${motivo}`, async () => {
      const forca = await abrir();
      await forca.digitar(senha);
      expect(forca.alertas[0]).to.equal(`${avaliarSenha(senha).percentual} % na escala, mas ${motivo}.`);
      expect(forca.veredito).to.match(/· Fraca$/);
    });
  }

  it('P04 knows the client and the provider that the page gives, and names the field, not what stands in it', async () => {
    const forca = await abrir();
    forca.elemento.contexto = { nome: 'Kaique Prado', documento: '529.982.247-25', telefone: '83991274406', provedor: 'VentoNet' };
    for (const [senha, motivo] of [
      ['Kaique@2024', 'usa dados do cliente: nome'],
      ['52998224725', 'usa dados do cliente: CPF ou CNPJ'],
      ['83 99127-4406', 'usa dados do cliente: telefone'],
      ['VentoNet#2024', 'usa dados do provedor: provedor'],
    ] as const) {
      await forca.trocarPor(senha);
      expect(forca.alertas[0], senha).to.contain(motivo).and.not.contain(senha);
    }
  });

  it('P04 only warns of figures that may be a telephone, and of blanks alone it says so', async () => {
    const forca = await abrir();
    await forca.digitar('11987651234');
    expect(forca.alertas[0]).to.equal('Cuidado: parece um telefone.');
    await forca.trocarPor('        ');
    expect(forca.veredito).to.equal('32 % · Fraca');
    expect(forca.alertas[0]).to.equal('Cuidado: só tem espaços.');
    expect(forca.campo.validity.valid, 'said, not stopped').to.equal(true);
    forca.elemento.limites = 'radius';
    await ver(() => forca.campo.validationMessage === 'Evite espaços na senha: alguns roteadores não aceitam.');
  });

  it('P04 praises a long phrase that the scale punishes, and says nothing of a random password', async () => {
    const forca = await abrir();
    await forca.digitar('correct horse battery');
    expect(forca.veredito).to.equal('29 % · Fraca');
    expect(forca.alertas).to.deep.equal(['Frase longa: boa escolha.']);
    await forca.trocarPor('k7$Qz!pW2#');
    expect(forca.veredito).to.equal('100 % · Muito Forte');
    expect(forca.alertas).to.deep.equal([]);
  });

  it('P04 is silent in modo="manual": the scale alone, as in the ERP', async () => {
    const forca = await abrir(html`<senha-forca modo="manual"><input type="password" aria-label="Senha" /></senha-forca>`);
    await forca.digitar('Senha@123');
    await aTimeout(0);
    expect(forca.veredito).to.equal('83 % · Muito Forte');
    expect(forca.alertas).to.deep.equal([]);
    expect(forca.elemento).to.include({ faixaEfetiva: 'muito-forte', aceitavel: true });
  });

  it('P04 X06 announces what it found once the typing rests', async () => {
    const forca = await abrir();
    await forca.digitar('Mudar@2024');
    await ver(() => forca.anuncio !== '');
    expect(forca.anuncio).to.equal('Senha fraca. Cuidado: é uma senha comum: mudar + símbolo + ano.');
  });

  it('P04 X02 tells the page codes and figures, never the password nor a piece of it', async () => {
    const forca = await abrir();
    const detalhes: string[] = [];
    forca.elemento.addEventListener('senha-avaliada', (event) => detalhes.push(JSON.stringify(event.detail)));
    await forca.digitar('Mudar@2024');
    await ver(() => detalhes.some((detalhe) => detalhe.includes('palavra-comum')));
    expect(JSON.parse(detalhes.at(-1)!)).to.deep.equal({
      percentual: 97,
      faixa: 'muito-forte',
      faixaEfetiva: 'fraca',
      alertas: ['palavra-comum'],
      aceitavel: true,
    });
    expect(detalhes.join().toLowerCase()).to.not.contain('mudar');
    const atributos = [forca.elemento, forca.campo].flatMap((no) => [...no.attributes].map(({ value }) => value));
    expect(atributos.join().toLowerCase()).to.not.contain('mudar');
  });
});

describe('<senha-forca>: policy and limits', () => {
  it('P04 stops the page’s own form at one of the most used, and lets the rest through with a warning', async () => {
    const forca = await abrir(
      html`<form>
        <senha-forca><input type="password" name="senha" aria-label="Senha" /></senha-forca>
      </form>`,
    );
    await forca.digitar('P@ssw0rd');
    expect(forca.elemento.aceitavel).to.equal(false);
    await ver(() => !forca.campo.form!.checkValidity());
    expect(forca.campo.validationMessage).to.equal('Esta é uma das senhas mais usadas. Escolha ou gere outra.');
    await forca.trocarPor('Mudar@2024');
    expect(forca.campo.form!.checkValidity()).to.equal(true);
    expect(forca.elemento.aceitavel).to.equal(true);
  });

  it('P04 stops at what the page’s policy asks for, and leaves a validity of the page’s own alone', async () => {
    const forca = await abrir();
    forca.elemento.politica = { bloqueia: ['palavra-comum'], percentualMinimo: 40 };
    await forca.digitar('Mudar@2024');
    await ver(() => forca.campo.validationMessage === 'Esta senha é fácil de adivinhar. Escolha ou gere outra.');
    await forca.trocarPor('correct horse battery');
    await ver(() => forca.campo.validationMessage === 'A força precisa chegar a 40 %.');
    await forca.trocarPor('Kq7vmT4x');
    expect(forca.campo.validity.valid).to.equal(true);
    forca.campo.setCustomValidity('Da página');
    await forca.trocarPor('Mudar@2024');
    expect(forca.campo.validationMessage).to.equal('Da página');
  });

  it('P02 B05 shows the limits of a RADIUS password beside the meter: some stop, others warn', async () => {
    const forca = await abrir(html`<senha-forca limites="radius"><input type="password" aria-label="Senha" /></senha-forca>`);
    expect(forca.limites).to.deep.equal(['De 8 a 64 caracteres, sem acentos; melhor sem espaços.']);
    await forca.digitar('Kq7-ç');
    await ver(() => forca.limites.includes('Use pelo menos 8 caracteres.'));
    expect(forca.limites.slice(1)).to.deep.equal(['Use pelo menos 8 caracteres.', 'Use só letras sem acento, números e símbolos comuns.']);
    expect(forca.elemento.aceitavel).to.equal(false);
    expect(forca.campo.validationMessage).to.equal('Use pelo menos 8 caracteres.');
    await forca.trocarPor('Kq7-vm T4x$9pW');
    expect(forca.limites.slice(1)).to.deep.equal([
      'Evite espaços na senha: alguns roteadores não aceitam.',
      'Aspas, \\, $ e ? dão problema em alguns roteadores.',
    ]);
    expect(forca.elemento.aceitavel).to.equal(true);
    expect(forca.campo.validity.valid).to.equal(true);
  });

  it('P02 B06 lets an e-mail password have blanks and accents', async () => {
    const forca = await abrir(html`<senha-forca limites="email"><input type="password" aria-label="Senha" /></senha-forca>`);
    await forca.digitar('café, pão e manteiga');
    expect(forca.limites).to.deep.equal(['De 8 a 128 caracteres.']);
  });
});

describe('<senha-forca>: copy and the field’s attributes', () => {
  const comPrancheta = (valor: unknown): (() => void) => {
    Object.defineProperty(navigator, 'clipboard', { value: valor, configurable: true });
    return () => void delete (navigator as { clipboard?: unknown }).clipboard;
  };

  it('P05 copies the generated password, and offers that for no other', async () => {
    const copiadas: string[] = [];
    const desfazer = comPrancheta({ writeText: async (texto: string) => void copiadas.push(texto) });
    try {
      const forca = await abrir();
      await forca.digitar('Kq7vmT4x');
      expect(() => forca.botao('Copiar')).to.throw();
      await forca.clicar('Gerar senha');
      await ver(() => forca.campo.value.length === 14);
      await forca.elemento.updateComplete;
      await forca.clicar('Copiar');
      await ver(() => forca.anuncio === 'Senha copiada.');
      expect(copiadas).to.deep.equal([forca.campo.value]);
      await forca.digitar('x');
      expect(() => forca.botao('Copiar')).to.throw();
    } finally {
      desfazer();
    }
  });

  it('P05 X01 selects the password where a page without https has no clipboard', async () => {
    const desfazer = comPrancheta(undefined);
    const { execCommand } = document;
    document.execCommand = () => false;
    try {
      const forca = await abrir();
      await forca.clicar('Gerar senha');
      await ver(() => forca.campo.value.length === 14);
      await forca.elemento.updateComplete;
      await forca.clicar('Copiar');
      await ver(() => forca.anuncio === 'A senha está selecionada. Copie com Ctrl+C.');
      expect([forca.campo.selectionStart, forca.campo.selectionEnd]).to.deep.equal([0, 14]);
    } finally {
      document.execCommand = execCommand;
      desfazer();
    }
  });

  it('P05 asks browsers for a new password unless the page or the field says otherwise', async () => {
    const forca = await abrir();
    expect(forca.campo).to.have.attribute('autocomplete', 'new-password');
    expect(forca.campo).to.have.attribute('spellcheck', 'false');
    const outra = await abrir(html`<senha-forca autocomplete="current-password"><input type="password" aria-label="Senha" /></senha-forca>`);
    expect(outra.campo).to.have.attribute('autocomplete', 'current-password');
    const dela = await abrir(html`<senha-forca><input type="password" aria-label="Senha" autocomplete="off" /></senha-forca>`);
    expect(dela.campo).to.have.attribute('autocomplete', 'off');
  });

  it('P05 B05 tells generators of password managers the limits, unless the page has told them its own', async () => {
    const REGRA = 'minlength: 8; maxlength: 64; required: lower; required: upper; required: digit; allowed: [-._@];';
    const forca = await abrir(html`<senha-forca limites="radius"><input type="password" aria-label="Senha" /></senha-forca>`);
    expect(forca.campo.getAttribute('passwordrules')).to.equal(REGRA);
    forca.elemento.regras = { tamanhoMinimo: 10, tamanhoMaximo: 32 } as NonNullable<SenhaForca['regras']>;
    await forca.elemento.updateComplete;
    expect(forca.campo.getAttribute('passwordrules')).to.contain('minlength: 10; maxlength: 32;');
    const dela = await abrir(html`<senha-forca limites="radius"><input type="password" aria-label="Senha" passwordrules="minlength: 20;" /></senha-forca>`);
    expect(dela.campo.getAttribute('passwordrules')).to.equal('minlength: 20;');
    expect((await abrir()).campo.hasAttribute('passwordrules')).to.equal(false);
  });
});

describe('<senha-forca>: the guard in every dress', () => {
  for (const tema of ['light', 'dark'])
    for (const senha of ['Mudar@2024', '11987651234', 'correct horse battery', 'Kq7-ç']) {
      it(`X06 has no violation of axe with "${senha}", in ${tema}`, async () => {
        const forca = await abrir(html`<senha-forca limites="radius"><input type="password" aria-label="Senha" /></senha-forca>`);
        const caixa = forca.elemento.parentElement!;
        caixa.style.colorScheme = tema;
        caixa.style.background = tema === 'dark' ? '#14181f' : '#fff';
        await forca.digitar(senha);
        await ver(() => forca.elemento.alertas.length > 0 || forca.elemento.fraseLonga || !forca.elemento.aceitavel);
        await forca.elemento.updateComplete;
        await expect(forca.elemento).to.be.accessible();
      });
    }

  for (const [lang, frase] of [
    ['en', '97% on the scale, but it is a common password: mudar + symbol + year.'],
    ['es', '97 % en la escala, pero es una contraseña frecuente: mudar + símbolo + año.'],
  ] as const) {
    it(`X05 P04 gives the reason in ${lang}`, async () => {
      const forca = await abrir();
      await forca.digitar('Mudar@2024');
      forca.elemento.parentElement!.lang = lang;
      await ver(() => forca.alertas[0] === frase);
    });
  }
});
