import { expect } from '@open-wc/testing';
import type { Backend } from '../../sdk/backend/port.js';
import type { DadosDoProvedor } from '../../sdk/backend/memory/dados-do-provedor.js';
import { NetworkError } from '../../sdk/errors/network-error.js';
import { RuleError } from '../../sdk/errors/rule-error.js';
import '../../src/elements/alterar-vencimento/define.js';
import { AcaoHarness, abrirAcao, PLANO } from '../harness/acao-harness.js';
import { ver } from '../harness/ver.js';
import { sdkDeTeste } from '../helpers/sdk-de-teste.js';

/** The due days as an operator meets them: choices by what they say. */
class VencimentoHarness extends AcaoHarness {
  get dias(): string[] {
    return this.#opcoes.map((opcao) => opcao.labels![0]!.textContent!.replace(/\s+/g, ' ').trim());
  }

  get desabilitados(): string[] {
    return this.#opcoes.filter(({ disabled }) => disabled).map(({ value }) => value);
  }

  /** The small bill under the days, line by line. */
  get conta(): string[] {
    return [...this.raiz.querySelectorAll('.conta dl > div, .conta > p')].map((linha) =>
      linha.textContent!.replace(/\s+/g, ' ').replace(/R\$ /g, 'R$ ').trim(),
    );
  }

  get folha(): string {
    const folha = this.raiz.querySelector('plano-impresso')?.shadowRoot?.querySelector<HTMLIFrameElement>('iframe[data-montado]');
    return folha?.contentDocument?.body.textContent ?? '';
  }

  async dia(valor: number): Promise<void> {
    this.#opcoes.find(({ value }) => value === String(valor))!.click();
    await this.elemento.updateComplete;
  }

  get #opcoes(): HTMLInputElement[] {
    return [...this.raiz.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  }
}

const abrir = (opcoes: Parameters<typeof abrirAcao>[1] = {}): Promise<VencimentoHarness> => abrirAcao('alterar-vencimento', opcoes, VencimentoHarness);
const comDocumentos = (mudanca: Partial<NonNullable<DadosDoProvedor['documentos']>>) => (dados: DadosDoProvedor) => ({
  ...dados,
  documentos: { ...dados.documentos!, ...mudanca },
});

describe('<alterar-vencimento>', () => {
  it('D04 offers the allowed days, and not the one that the plan has', async () => {
    const acao = await abrir();
    expect(acao.titulo).to.equal('Alterar Data de Vencimento');
    expect(acao.tudo).to.contain('Vencimento atual: 10.').and.contain('Nova data de Vencimento');
    expect(acao.dias).to.deep.equal(['1', '5', '10 atual', '15', '20', '25', 'último dia']);
    expect(acao.desabilitados).to.deep.equal(['10']);
    expect(acao.conta).to.deep.equal([]);
  });

  it('D04 shows acréscimo and next bill of a later day before anything is changed', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrir({ sdk });
    // Price 99,90; closing moves from 30 (counted as 0) to 5: 5 days of 30.
    await acao.dia(15);
    expect(acao.conta).to.deep.equal([
      'Mensalidade R$ 99,90',
      'Acréscimo 5 dias de diferença no fechamento + R$ 16,65',
      'Próxima fatura vence em 15/12/2026, fecha em 05/12/2026 R$ 116,55',
    ]);
    expect((await sdk.backend.plano(PLANO)).diaDeVencimento).to.equal(10);
  });

  it('D04 shows desconto of an earlier day, and the bill that still keeps the old one', async () => {
    const acao = await abrir({ planoId: 'plano-0042-3' });
    // Due 20, closing 10/12; the new closing of that month, 25/11, is still to come.
    await acao.dia(5);
    expect(acao.conta.slice(1)).to.deep.equal([
      'Desconto 15 dias de diferença no fechamento − R$ 39,95',
      'Próxima fatura vence em 05/12/2026, fecha em 25/11/2026 R$ 39,95',
    ]);
    await acao.dia(1);
    expect(acao.conta.slice(1)).to.deep.equal([
      'Desconto 19 dias de diferença no fechamento − R$ 50,60',
      'Próxima fatura vence em 01/01/2027, fecha em 21/12/2026 R$ 29,30',
      'A fatura de 20/12/2026 continua com o vencimento atual.',
    ]);
  });

  it('D04 charges nothing where the provider does not (strategy as data)', async () => {
    const acao = await abrir({ sdk: sdkDeTeste({ dados: comDocumentos({ estrategiaDeProRata: 'nenhum' }) }) });
    await acao.dia(15);
    expect(acao.conta[1]).to.equal('Sem acréscimo nem desconto 5 dias de diferença no fechamento R$ 0,00');
  });

  it('D04 A07 X02 changes the day, tells the portal, and shows what was billed', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrir({ sdk });
    await acao.dia(31);
    await acao.fazer('Alterar');
    expect(acao.tudo).to.contain('Vencimento alterado para último dia.').and.contain('Próxima fatura');
    expect((await sdk.backend.plano(PLANO)).diaDeVencimento).to.equal(31);
    expect(acao.ouvidos.map((ouvido) => ouvido.split(' ')[0])).to.deep.equal(['plano-alterando', 'plano-alterado']);
    await acao.clicar('Fechar');
    expect(acao.ouvidos.at(-1)).to.equal(`acao-fechada {"planoId":"${PLANO}","acao":"alterar-vencimento","concluida":true}`);
  });

  it('D04 D02 prints the term of change, with the days and the pro-rata in it, and returns', async () => {
    const acao = await abrir();
    await acao.dia(15);
    await acao.fazer('Alterar');
    await acao.clicar('Imprimir termo');
    await ver(() => acao.folha);
    expect(acao.folha).to.contain('Comercial Exemplo Ltda').and.contain('acréscimo de R$ 16,65 por 5 dias').and.contain('15/12/2026, no valor de R$ 116,55');
    expect(acao.folha).not.to.contain('{{').and.not.to.contain('____');
    const impresso = acao.elemento.shadowRoot!.querySelector('plano-impresso')!;
    const janela = impresso.shadowRoot!.querySelector('iframe')!.contentWindow!;
    janela.print = () => void janela.dispatchEvent(new Event('afterprint'));
    [...impresso.shadowRoot!.querySelectorAll('button')].find((botao) => botao.textContent!.includes('Imprimir'))!.click();
    expect(acao.ouvidos.at(-1)).to.contain('acao-fechada');
  });

  it('D04 goes back from the preview to what was done, with the focus on the button', async () => {
    const acao = await abrir();
    await acao.dia(15);
    await acao.fazer('Alterar');
    await acao.clicar('Imprimir termo');
    await ver(() => acao.folha);
    const impresso = acao.elemento.shadowRoot!.querySelector('plano-impresso')!;
    [...impresso.shadowRoot!.querySelectorAll('button')].find((botao) => botao.textContent!.includes('Voltar'))!.click();
    await ver(() => acao.focado === 'Imprimir termo');
    expect(acao.tudo).to.contain('Vencimento alterado para 15.');
  });

  it('D04 asks for a day: listed, linked, focused on the first that can be chosen', async () => {
    const acao = await abrir();
    await acao.fazer('Alterar');
    expect(acao.alerta).to.contain('Nova data de Vencimento: Preencha este campo.');
    await ver(() => acao.elemento.shadowRoot!.activeElement?.getAttribute('value') === '1');
  });

  it('D04 names a broken precondition, and the backend refuses with it', async () => {
    const impedimento = { id: 'contestacao', nome: 'Contestação aberta', mensagem: 'Encerre a contestação da fatura 4411 antes.' };
    const sdk = sdkDeTeste({ dados: comDocumentos({ impedimentos: { [PLANO]: [impedimento] } }) });
    const acao = await abrir({ sdk });
    expect(acao.tudo).to.contain('Contestação aberta · Encerre a contestação');
    await acao.dia(15);
    await acao.fazer('Alterar');
    expect((await sdk.backend.plano(PLANO)).diaDeVencimento).to.equal(10);
    expect(acao.editavel).to.equal(true);
  });

  it('D04 names the rule for which the backend refused', async () => {
    const regra = { id: 'r', nome: 'Só dia 20', efeito: 'bloqueia', mensagem: 'Este plano só vence no dia 20.', campo: 'diaDeVencimento' } as const;
    const acao = await abrir({ sdk: sdkDeTeste({ trocar: () => ({ alterarVencimento: () => Promise.reject(new RuleError('no', [regra])) }) }) });
    await acao.dia(15);
    await acao.fazer('Alterar');
    expect(acao.tudo).to.contain('Só dia 20 · Este plano só vence no dia 20.');
  });

  it('D04 S05 after a lost answer the same request follows, and the day is changed once', async () => {
    const pedidos: string[] = [];
    const trocar = ({ alterarVencimento }: Backend): Partial<Backend> => ({
      async alterarVencimento(...a) {
        pedidos.push(JSON.stringify(a));
        const feito = await alterarVencimento(...a);
        if (pedidos.length === 1) throw new NetworkError('lost');
        return feito;
      },
    });
    const acao = await abrir({ sdk: sdkDeTeste({ trocar }) });
    await acao.dia(15);
    await acao.fazer('Alterar');
    expect(acao.editavel).to.equal(false);
    await acao.fazer('Tentar de novo');
    expect(acao.tudo).to.contain('Vencimento alterado para 15.');
    expect(new Set(pedidos).size).to.equal(1);
  });

  it("D04 S05 somebody else's change is shown beside the choice, and the preview is of the new day", async () => {
    const sdk = sdkDeTeste();
    const acao = await abrir({ sdk });
    await acao.dia(15);
    const { versao } = await sdk.backend.plano(PLANO);
    await sdk.backend.alterarVencimento(PLANO, { dia: 20 }, { chave: 'outra', versao });
    await acao.fazer('Alterar');
    await ver(() => acao.alerta.includes('Outra pessoa alterou este plano'));
    expect(acao.alerta).to.contain('Vencimento · Antes: 10 · Agora: 20');
    expect(acao.conta[1]).to.contain('Desconto');
    await acao.fazer('Alterar');
    expect((await sdk.backend.plano(PLANO)).diaDeVencimento).to.equal(15);
  });

  it('D04 A05 is not for a cancelled plan, nor without the permission', async () => {
    expect((await abrir({ planoId: 'plano-0042-5' })).tudo).to.contain('O status atual do plano não permite esta ação.');
    const sem = sdkDeTeste({
      dados: (dados) => ({ ...dados, operadores: dados.operadores.map((um) => ({ ...um, permissoes: { editarVencimento: 'desabilitar' as const } })) }),
    });
    expect((await abrir({ sdk: sem })).tudo).to.contain('Sem permissão para esta ação.');
  });

  it('D04 X06 is done by keyboard alone', async () => {
    const { sendKeys } = await import('@web/test-runner-commands');
    const acao = await abrir();
    acao.elemento.focus();
    await sendKeys({ press: 'Space' });
    await ver(() => acao.conta.length > 0);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await acao.assentado();
    await ver(() => acao.tudo.includes('Vencimento alterado para 5.'));
  });

  for (const tema of ['light', 'dark'] as const) {
    it(`X06 no axe finding: form, preview, finding, done, term (${tema})`, async () => {
      const acao = await abrir();
      await acao.vestir(tema);
      await acao.fazer('Alterar');
      await expect(acao.elemento).to.be.accessible();
      await acao.dia(15);
      await expect(acao.elemento).to.be.accessible();
      await acao.fazer('Alterar');
      await expect(acao.elemento).to.be.accessible();
      await acao.clicar('Imprimir termo');
      await ver(() => acao.folha);
      await expect(acao.elemento).to.be.accessible();
    });
  }
});
