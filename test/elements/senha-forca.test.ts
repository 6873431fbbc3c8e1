import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
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

const FAIXAS = [
  ['a', 'Muito Fraca', 1],
  ['correct horse battery', 'Fraca', 2],
  ['correct horse battery staple', 'Boa', 3],
  ['ção ção', 'Forte', 4],
  ['k7$Qz!pW2#', 'Muito Forte', 5],
] as const;

describe('<senha-forca>: scale', () => {
  for (const [senha, faixa, segmentos] of FAIXAS) {
    it(`P01 shows the exact percentage and band of "${faixa}"`, async () => {
      const forca = await abrir();
      await forca.digitar(senha);
      const { percentual } = avaliarSenha(senha);
      expect(forca.veredito).to.equal(`${percentual} % · ${faixa}`);
      expect(forca.segmentosCheios).to.equal(segmentos);
      expect(forca.medidor).to.have.attribute('aria-valuenow', String(percentual));
      expect(forca.medidor).to.have.attribute('aria-valuetext', `${percentual} %, ${faixa.toLowerCase()}`);
      expect(forca.elemento.avaliacao.percentual).to.equal(percentual);
    });
  }

  it('P01 is a named meter from 0 to 100, and shows no band for an empty field', async () => {
    const forca = await abrir();
    const { medidor } = forca;
    expect([medidor.getAttribute('aria-label'), medidor.getAttribute('aria-valuemin'), medidor.getAttribute('aria-valuemax')]).to.deep.equal([
      'Força da senha',
      '0',
      '100',
    ]);
    expect(medidor).to.have.attribute('aria-valuetext', 'Sem senha');
    expect(forca.veredito).to.equal('Força da senha');
    expect(forca.segmentosCheios).to.equal(0);
  });

  it('P01 follows a value that autofill or the page writes', async () => {
    const forca = await abrir();
    forca.campo.value = 'Senha@123';
    forca.campo.dispatchEvent(new Event('change', { bubbles: true }));
    await forca.elemento.updateComplete;
    expect(forca.veredito).to.equal('83 % · Fraca');
    forca.campo.value = 'senha';
    forca.elemento.reavaliar();
    await forca.elemento.updateComplete;
    expect(forca.veredito).to.equal('7 % · Muito Fraca');
    forca.campo.value = '';
    forca.campo.focus();
    await forca.elemento.updateComplete;
    expect(forca.veredito).to.equal('Força da senha');
  });

  it('P03 is worth 0 % when equal to login, login@domain, e-mail or its local part, by attributes or by object', async () => {
    const forca = await abrir(
      html`<senha-forca login="Kq7-vm.T4x" dominio="provedor.example" email="Maria.Silva9@example.com"
        ><input type="password" aria-label="Senha"
      /></senha-forca>`,
    );
    for (const igual of ['kq7-VM.t4x', 'kq7-vm.t4x@provedor.example', 'maria.silva9@example.com', 'Maria.Silva9']) {
      await forca.trocarPor(igual);
      expect(forca.veredito, igual).to.equal('0 % · Muito Fraca');
    }
    expect(forca.redutores).to.include('Igual ao e-mail: presente');
    await forca.trocarPor('Kq7-vm.T4x!');
    expect(forca.veredito).to.match(/^100 %/);
    forca.elemento.contexto = { login: 'kq7-vm.t4x!' };
    await forca.elemento.updateComplete;
    expect(forca.veredito).to.equal('0 % · Muito Fraca');
    expect(forca.redutores).to.include('Igual ao login: presente');
  });
});

describe('<senha-forca>: lists', () => {
  it('P02 shows checklist, reducers and sequences as text before anything is typed', async () => {
    const forca = await abrir();
    expect(forca.requisitos).to.deep.equal([
      '8 caracteres: pendente',
      '3 dos 4 tipos de caracteres: pendente',
      'Letra maiúscula: pendente',
      'Letra minúscula: pendente',
      'Número: pendente',
      'Símbolo: pendente',
    ]);
    expect(forca.redutores).to.deep.equal([
      'Só letras: ausente',
      'Só números: ausente',
      'Caracteres repetidos: ausente',
      'Maiúsculas seguidas: ausente',
      'Minúsculas seguidas: ausente',
      'Números seguidos: ausente',
      'Igual ao login: ausente',
      'Igual ao e-mail: ausente',
      'Sequência de letras (abc): ausente',
      'Sequência de números (123): ausente',
      'Sequência de símbolos (!@#): ausente',
    ]);
  });

  it('P02 follows the typing, line by line', async () => {
    const forca = await abrir();
    await forca.digitar('abcAB');
    expect(forca.requisitos).to.include.members(['8 caracteres: pendente', 'Letra maiúscula: atendido', 'Letra minúscula: atendido', 'Número: pendente']);
    expect(forca.redutores).to.include.members([
      'Só letras: presente',
      'Maiúsculas seguidas: presente',
      'Sequência de letras (abc): presente',
      'Só números: ausente',
    ]);
    await forca.digitar('123');
    expect(forca.requisitos).to.include.members(['8 caracteres: atendido', '3 dos 4 tipos de caracteres: atendido', 'Número: atendido', 'Símbolo: pendente']);
    expect(forca.redutores).to.include.members(['Só letras: ausente', 'Números seguidos: presente', 'Sequência de números (123): presente']);
  });

  it('P02 describes the page’s field with the checklist, unless the page describes it itself', async () => {
    const forca = await abrir();
    expect(forca.campo).to.have.attribute('aria-description', 'Recomendado: 8 caracteres, 3 dos 4 tipos de caracteres.');
    const dela = await abrir(
      html`<senha-forca><input type="password" aria-label="Senha" aria-describedby="dica" /></senha-forca>
        <p id="dica">Dica</p>`,
    );
    expect(dela.campo).to.not.have.attribute('aria-description');
  });
});

describe('<senha-forca>: announcements and event', () => {
  it('P01 X06 says the band politely, with what is missing, once the typing rests and only when it changes', async () => {
    const forca = await abrir();
    await forca.digitar('sen');
    expect(forca.anuncio).to.equal('');
    await ver(() => forca.anuncio !== '');
    expect(forca.anuncio).to.equal('Senha muito fraca. Falta: 8 caracteres, 3 dos 4 tipos de caracteres.');
    await forca.clicar('Mostrar senha');
    expect(forca.anuncio).to.equal('A senha está visível.');
    await forca.digitar('h');
    await aTimeout(800);
    expect(forca.anuncio, 'the same band').to.equal('A senha está visível.');
    await forca.digitar('a@123S');
    await ver(() => forca.anuncio !== 'A senha está visível.');
    expect(forca.anuncio).to.equal('Senha fraca. Cuidado: é uma senha comum: senha + símbolo + sequência + letras.');
  });

  it('P01 says nothing of a password that was there from the beginning', async () => {
    const forca = await abrir(html`<senha-forca><input type="password" aria-label="Senha" value="Senha@123" /></senha-forca>`);
    expect(forca.veredito).to.equal('83 % · Fraca');
    await aTimeout(800);
    expect(forca.anuncio).to.equal('');
  });

  it('X02 fires senha-avaliada with percentage and band when they change, and never the password', async () => {
    const forca = await abrir();
    const detalhes: unknown[] = [];
    document.addEventListener('senha-avaliada', (event) => detalhes.push((event as CustomEvent).detail), { once: true });
    const ouvido = oneEvent(forca.elemento, 'senha-avaliada');
    await forca.digitar('a');
    const event = await ouvido;
    expect(event).to.include({ bubbles: true, composed: true });
    expect(detalhes).to.deep.equal([{ percentual: 3, faixa: 'muito-fraca', faixaEfetiva: 'muito-fraca', alertas: [], aceitavel: true }]);
    let vezes = 0;
    forca.elemento.addEventListener('senha-avaliada', () => (vezes += 1));
    forca.elemento.requestUpdate();
    await forca.elemento.updateComplete;
    expect(vezes).to.equal(0);
  });
});

describe('<senha-forca>: languages and accessibility', () => {
  for (const [lang, veredito, mostrar] of [
    ['en', '83% · Weak', 'Show password'],
    ['es', '83 % · Débil', 'Mostrar contraseña'],
  ] as const) {
    it(`X05 speaks ${lang}, switched at run time`, async () => {
      const forca = await abrir();
      await forca.digitar('Senha@123');
      forca.elemento.parentElement!.lang = lang;
      await ver(() => forca.veredito === veredito);
      expect(forca.botao(mostrar)).to.exist;
      expect(forca.campo.getAttribute('aria-description')).to.not.contain('Recomendado:');
    });
  }

  for (const tema of ['light', 'dark'])
    for (const senha of ['', 'senha', 'correct horse battery staple', 'Senha@123']) {
      it(`X06 has no violation of axe with "${senha}", in ${tema}`, async () => {
        const forca = await abrir();
        const caixa = forca.elemento.parentElement!;
        caixa.style.colorScheme = tema;
        caixa.style.background = tema === 'dark' ? '#14181f' : '#fff';
        forca.campo.value = senha;
        forca.elemento.reavaliar();
        await forca.elemento.updateComplete;
        await expect(forca.elemento).to.be.accessible();
      });
    }
});
