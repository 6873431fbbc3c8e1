import { expect } from '@open-wc/testing';
import { contratoDePrestacao } from '../../mock-server/dados/modelos/contrato-de-prestacao.js';
import { abrirFolha, botaoDe } from '../helpers/impresso-de-teste.js';
import { MARCA, MODELOS_HOSTIS } from '../helpers/modelos-hostis.js';

/** SPEC X04, but for the directive that the runner's own socket needs. */
const POLITICA =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html dompurify 'allow-duplicates'";

/** A page of its own, with the policy in place before the sanitiser is loaded. */
describe('<plano-impresso> on a strict host', () => {
  const violacoes: SecurityPolicyViolationEvent[] = [];

  before(() => {
    const politica = document.createElement('meta');
    politica.httpEquiv = 'Content-Security-Policy';
    politica.content = POLITICA;
    document.head.append(politica);
    document.addEventListener('securitypolicyviolation', (event) => violacoes.push(event));
  });

  it('X04 D02 shows a model with its formatting, by style sheet and by style attribute', async () => {
    const { pagina, quadro } = await abrirFolha(`${contratoDePrestacao}<p class="b" style="color: rgb(1, 2, 3)">x</p>`, { 'contrato.numero': '7' });
    const estilo = (seletor: string): CSSStyleDeclaration => quadro.contentWindow!.getComputedStyle(pagina.querySelector(seletor)!);
    expect(estilo('h1').textAlign).to.equal('center');
    expect(estilo('th').backgroundColor).to.equal('rgb(240, 240, 240)');
    expect(estilo('.b').color).to.equal('rgb(1, 2, 3)');
    expect(pagina.querySelector('h1')!.textContent).to.include('nº 7');
  });

  it('X04 D02 prints', async () => {
    const { elemento, impressoes } = await abrirFolha('<p>x</p>');
    botaoDe(elemento, 'Imprimir').click();
    expect(impressoes()).to.equal(1);
  });

  for (const [nome, html] of Object.entries(MODELOS_HOSTIS)) {
    it(`X04 D02 runs and loads nothing of a hostile model: ${nome}`, async () => {
      const { quadro, pagina } = await abrirFolha(html, {});
      const pedidos = [performance, quadro.contentWindow!.performance].flatMap((de) => de.getEntriesByType('resource').map((pedido) => pedido.name));
      expect(pedidos.filter((pedido) => pedido.includes(MARCA))).to.deep.equal([]);
      expect((globalThis as { hostil?: number }).hostil).to.equal(undefined);
      expect(pagina.body.textContent).to.include('fica');
    });
  }

  it('X04 reports nothing but what the parser itself says of an untrusted model', () => {
    // The parser of an inert document reports styles and handlers that nobody applies (SPEC X04 excepts it).
    const doParser = /^(?:style-src-attr|style-src-elem|script-src-attr|script-src-elem)$/;
    expect(
      violacoes
        .filter(({ effectiveDirective }) => !doParser.test(effectiveDirective))
        .map(({ effectiveDirective, blockedURI }) => `${effectiveDirective} ${blockedURI}`),
    ).to.deep.equal([]);
  });
});
