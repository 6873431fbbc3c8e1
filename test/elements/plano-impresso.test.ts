import { expect } from '@open-wc/testing';
import { LACUNA, TAMANHO_MAXIMO_DO_IMPRESSO } from '../../sdk/domain/impresso.js';
import { NetworkError } from '../../sdk/errors/network-error.js';
import { pdfDeExemplo } from '../../mock-server/dados/modelos/pdf-de-exemplo.js';
import { abrirFolha, abrirImpresso, botaoDe, textoDe } from '../helpers/impresso-de-teste.js';
import { GRITO, MARCA, MODELOS_HOSTIS } from '../helpers/modelos-hostis.js';
import { ver } from '../harness/ver.js';

type Global = typeof globalThis & { hostil?: number };

/** Everything that the page and the frame have asked for, failed or not. */
const pedidos = (quadro: HTMLIFrameElement): string[] =>
  [performance, quadro.contentWindow!.performance].flatMap((de) => de.getEntriesByType('resource').map(({ name }) => name));

describe('<plano-impresso>', () => {
  for (const [nome, html] of Object.entries(MODELOS_HOSTIS)) {
    it(`D02 runs and loads nothing of a hostile model: ${nome}`, async () => {
      delete (globalThis as Global).hostil;
      const { quadro, pagina } = await abrirFolha(html, {});
      expect(pagina.body.textContent).to.include('fica');
      // Whatever had been started would have been asked for by the time that a request of ours is answered.
      await fetch('/package.json', { cache: 'no-store' }).then((resposta) => resposta.text());
      expect((globalThis as Global).hostil, 'ran').to.equal(undefined);
      expect((quadro.contentWindow as unknown as Global).hostil, 'ran in the frame').to.equal(undefined);
      expect(pedidos(quadro).filter((pedido) => pedido.includes(MARCA))).to.deep.equal([]);
      const perigosos =
        'script,iframe,frame,form,input,button,img,svg,math,link,meta:not(head meta),base,object,embed,video,audio,template,[style*="url"],[href],[src],[action]';
      expect(Array.from(pagina.body.querySelectorAll(perigosos), ({ outerHTML }) => outerHTML)).to.deep.equal([]);
      const atributos = [...pagina.body.querySelectorAll('*')].flatMap((elemento) => elemento.getAttributeNames());
      expect(atributos.filter((atributo) => atributo.startsWith('on') || atributo === 'id' || atributo === 'name')).to.deep.equal([]);
      const css = pagina.adoptedStyleSheets.flatMap((folha) => Array.from(folha.cssRules, ({ cssText }) => cssText)).join();
      expect(css).not.to.match(/url|var\(|image/);
    });
  }

  it('D02 stands in a sandbox without scripts, with a policy of its own that loads nothing', async () => {
    const { quadro, pagina } = await abrirFolha('<p>x</p>');
    expect([...quadro.sandbox].sort()).to.deep.equal(['allow-modals', 'allow-same-origin']);
    const script = pagina.createElement('script');
    script.text = GRITO;
    pagina.body.append(script);
    expect((quadro.contentWindow as unknown as Global).hostil).to.equal(undefined);
    const violacao = new Promise<string>((resolve) => pagina.addEventListener('securitypolicyviolation', ({ blockedURI }) => resolve(blockedURI)));
    const imagem = pagina.createElement('img');
    imagem.src = `/${MARCA}/politica.png`;
    pagina.body.append(imagem);
    expect(await violacao).to.include(`${MARCA}/politica.png`);
  });

  it('D02 keeps safe formatting: style sheets, style attributes, classes, tables, lists, print rules', async () => {
    const { pagina, quadro } = await abrirFolha(
      `<!doctype html><html lang="pt-BR"><head><style>
         h1 { color: rgb(10, 20, 30); text-align: center } .caixa { border: 2px solid rgb(1, 2, 3); padding: 4px }
         @page { size: A4; margin: 20mm } @media print { h1 { break-after: avoid } }
       </style></head><body class="papel"><h1>Contrato</h1><p style="font-weight: bold; background-color: rgb(9, 9, 9)" class="caixa">a <em>b</em> <u>c</u></p>
       <table border="1"><thead><tr><th colspan="2">x</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table><ol start="3"><li>i</li></ol></body></html>`,
    );
    const estilo = (seletor: string): CSSStyleDeclaration => quadro.contentWindow!.getComputedStyle(pagina.querySelector(seletor)!);
    expect(estilo('h1').color).to.equal('rgb(10, 20, 30)');
    expect(estilo('h1').textAlign).to.equal('center');
    expect(estilo('.caixa').borderTopWidth).to.equal('2px');
    expect(estilo('.caixa').fontWeight).to.equal('700');
    expect(estilo('.caixa').backgroundColor).to.equal('rgb(9, 9, 9)');
    expect(pagina.querySelector('th')!.colSpan).to.equal(2);
    expect(pagina.querySelector('ol')!.start).to.equal(3);
    expect(pagina.body.className).to.equal('papel');
    const regras = pagina.adoptedStyleSheets.flatMap((folha) => Array.from(folha.cssRules, ({ cssText }) => cssText)).join(' ');
    expect(regras)
      .to.match(/@page[^@]*margin: 20mm/)
      .and.to.match(/@media print[^@]*break-after: avoid/);
  });

  it('D02 puts values in as text, wherever the model names them and whatever they hold', async () => {
    const valor = `<img src=x onerror="${GRITO}"></p><script>${GRITO}</script>{{outra}}`;
    const { pagina, quadro } = await abrirFolha('<p>{{nome}}</p><p title={{nome}} class="{{nome}}">dois</p><style>p{color:{{cor}}}</style>', {
      nome: valor,
      outra: 'X',
      cor: 'red;background:url(/x)',
    });
    expect(pagina.querySelector('p')!.textContent).to.equal(valor);
    expect(pagina.querySelectorAll('img, script').length).to.equal(0);
    expect((quadro.contentWindow as unknown as Global).hostil).to.equal(undefined);
    expect(pagina.body.innerHTML).to.include('class="{{nome}}"');
  });

  it('D02 leaves a line for a variable without a value, and names it', async () => {
    const { pagina, avisos } = await abrirFolha('<p>{{cliente.nome}}, {{cliente.rg}}</p>', { 'cliente.nome': 'Ana' });
    expect(pagina.body.textContent).to.equal(`Ana, ${LACUNA}`);
    expect(avisos).to.include('cliente.rg').and.not.to.include('cliente.nome');
  });

  it('D02 says when something was left out, and nothing of links, comments or styles', async () => {
    expect((await abrirFolha('<p>x</p><script>1</script>')).avisos).to.include('ficaram de fora');
    expect((await abrirFolha('<p onclick=1>x</p>')).avisos).to.include('ficaram de fora');
    const limpa =
      '<head><title>t</title><meta charset=utf-8></head><p id=a style="color:red">x <a href="https://exemplo.example">y</a></p><!-- z --><style>p{color:red}</style>';
    expect((await abrirFolha(limpa)).avisos).not.to.include('ficaram de fora');
  });

  it('D02 prints the frame, and returns when the print dialog has closed', async () => {
    const { elemento, impressoes, retornos, fecharImpressao } = await abrirFolha('<p>x</p>');
    botaoDe(elemento, 'Imprimir').click();
    expect(impressoes()).to.equal(1);
    expect(retornos).to.deep.equal([]);
    fecharImpressao();
    expect(retornos).to.deep.equal(['imprimiu']);
    botaoDe(elemento, 'Voltar').click();
    expect(retornos).to.deep.equal(['imprimiu', 'voltou']);
  });

  it('D02 says when the browser refuses to print', async () => {
    const { elemento, quadro } = await abrirFolha('<p>x</p>');
    quadro.contentWindow!.print = () => {
      throw new Error('no printer');
    };
    botaoDe(elemento, 'Imprimir').click();
    await elemento.updateComplete;
    expect(textoDe(elemento)).to.include('não abriu a impressão');
  });

  it('D02 shows a large document and refuses one that is too large', async () => {
    const paragrafo = '<p style="margin:0">Cláusula de um contrato longo.</p>';
    const { pagina } = await abrirFolha(paragrafo.repeat(Math.floor(TAMANHO_MAXIMO_DO_IMPRESSO / paragrafo.length)));
    expect(pagina.querySelectorAll('p').length).to.be.above(15_000);
    const grande = await abrirImpresso({ titulo: 'x', formato: 'html', html: 'x'.repeat(TAMANHO_MAXIMO_DO_IMPRESSO + 1) });
    await ver(() => textoDe(grande).includes('unexpected-response'));
  });

  it('D02 survives a model nested ten thousand deep', async () => {
    const { pagina } = await abrirFolha(`${'<div>'.repeat(10_000)}fundo${'</div>'.repeat(10_000)}`);
    expect(pagina.body.textContent).to.equal('fundo');
  });

  it('D02 opens or downloads a PDF', async () => {
    const elemento = await abrirImpresso({ titulo: 'Sumário', formato: 'pdf', base64: pdfDeExemplo(['Olá (teste)']) });
    await ver(() => botaoDe(elemento, 'Baixar PDF'));
    const baixar = botaoDe(elemento, 'Baixar PDF') as HTMLAnchorElement;
    const abrir = botaoDe(elemento, 'Abrir PDF') as HTMLAnchorElement;
    expect([baixar.download, abrir.target, abrir.rel]).to.deep.equal(['Sumário.pdf', '_blank', 'noopener noreferrer']);
    const pdf = await fetch(baixar.href).then((resposta) => resposta.blob());
    expect(pdf.type).to.equal('application/pdf');
    expect(await pdf.text()).to.match(/^%PDF-1\.4[\s\S]*%%EOF\s*$/);
  });

  it('D02 takes nothing else for a PDF', async () => {
    for (const base64 of ['***', btoa('<html><script>1</script>'), '']) {
      const elemento = await abrirImpresso({ titulo: 'x', formato: 'pdf', base64 });
      await ver(() => textoDe(elemento).includes('não mandou um PDF'));
      expect(elemento.shadowRoot!.querySelector('a'), base64).to.equal(null);
    }
  });

  it('D02 says why a document cannot be loaded, and loads it when asked again', async () => {
    let vezes = 0;
    const elemento = await abrirImpresso(async () => {
      vezes += 1;
      if (vezes === 1) throw new NetworkError('down');
      return { titulo: 'x', formato: 'html', html: '<p>chegou</p>' };
    });
    await ver(() => textoDe(elemento).includes('Sem conexão'));
    botaoDe(elemento, 'Tentar de novo').click();
    await ver(() => elemento.shadowRoot!.querySelector('iframe')?.contentDocument?.body?.textContent === 'chegou');
  });

  it('D02 shows the page again after a move in the DOM', async () => {
    const { elemento } = await abrirFolha('<p>fica</p>');
    const outra = document.createElement('div');
    elemento.parentElement!.append(outra);
    outra.append(elemento);
    await ver(() => elemento.shadowRoot!.querySelector('iframe')?.contentDocument?.body?.textContent === 'fica');
  });

  it('X06 passes axe with a page, with a PDF and after a failure', async () => {
    const { elemento } = await abrirFolha('<h1>Contrato</h1><p>x</p><script>1</script>', {});
    await expect(elemento).to.be.accessible();
    const pdf = await abrirImpresso({ titulo: 'x', formato: 'pdf', base64: pdfDeExemplo(['x']) });
    await ver(() => botaoDe(pdf, 'Abrir PDF'));
    await expect(pdf).to.be.accessible();
  });
});
