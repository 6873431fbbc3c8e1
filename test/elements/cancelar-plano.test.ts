import { expect } from '@open-wc/testing';
import { NetworkError } from '../../sdk/errors/network-error.js';
import type { PlanoSdk } from '../../sdk/plano-sdk.js';
import { proximosHorariosLivres } from '../../sdk/use-cases/agendamento-do-plano/proximos-horarios-livres.js';
import '../../src/elements/cancelar-plano/define.js';
import { abrirAcao, PLANO, type AcaoHarness } from '../harness/acao-harness.js';
import { ver } from '../harness/ver.js';
import { sdkDeTeste } from '../helpers/sdk-de-teste.js';

const TAG = 'cancelar-plano';
const CIENTE = 'Entendo que o plano não poderá ser reativado';
const EM_SEIS_DIAS = '2026-11-30';

const opcoes = (campo: Element): string[] => [...(campo as HTMLSelectElement).options].map(({ text }) => text);
const status = async (sdk: PlanoSdk): Promise<string> => (await sdk.backend.plano(PLANO)).status.id;
const comPermissoes = (permissoes: object): PlanoSdk => sdkDeTeste({ dados: (dados) => ({ ...dados, operadores: [{ id: 'ana', nome: 'Ana', permissoes }] }) });

/** With a plain blank after "R$". */
const multa = (acao: AcaoHarness): string => acao.campo('Valor da multa').value.replace(/\s/g, ' ');

async function preencher(acao: AcaoHarness): Promise<void> {
  await acao.escolher('Motivo', 'mudanca-de-cidade');
  await acao.marcar(CIENTE);
}

describe('<cancelar-plano>', () => {
  it('F01 asks for reason and date, proposes the fine of the design and explains it', async () => {
    const acao = await abrirAcao(TAG);
    expect(acao.titulo).to.equal('Cancelar plano Fibra 500');
    expect(opcoes(acao.campo('Motivo'))).to.include.members(['Escolha…', 'Mudança de cidade', 'Preço']);
    await acao.datar('data', EM_SEIS_DIAS);
    expect(multa(acao)).to.equal('R$ 41,09');
    expect(acao.descricao('Valor da multa')).to.contain('Benefício de R$ 150,00 × 100 de 365 dias de fidelidade que faltam.');
    expect(acao.obrigatorios).to.deep.equal(['Motivo', CIENTE]);
  });

  it('F01 lets the proposed fine follow date and reason, and says why there is none', async () => {
    const acao = await abrirAcao(TAG);
    expect(multa(acao)).to.equal('R$ 43,56');
    await acao.datar('data', '2026-12-24');
    expect(multa(acao)).to.equal('R$ 31,23');
    await acao.escolher('Motivo', 'falha-da-prestadora');
    expect(acao.rotulos).to.not.include('Valor da multa');
    expect(acao.situacao).to.contain('Sem multa: o motivo é falha da prestadora.');
  });

  for (const [planoId, frase] of [
    ['plano-0042-2', 'Sem multa: a fidelidade terminou em'],
    ['plano-0042-3', 'Sem multa: arrependimento em até 7 dias da venda (CDC, art. 49).'],
    ['plano-0042-4', 'Sem multa: o plano não tem fidelidade.'],
  ] as const) {
    it(`F01 says “${frase}” of ${planoId}`, async () => {
      const dados = (d: Parameters<NonNullable<NonNullable<Parameters<typeof sdkDeTeste>[0]>['dados']>>[0]) => {
        const { 'plano-0042-4': _sem, ...fidelidades } = d.vida.fidelidades;
        return { ...d, vida: { ...d.vida, fidelidades } };
      };
      const acao = await abrirAcao(TAG, { planoId, sdk: sdkDeTeste({ dados }) });
      expect(acao.situacao).to.contain(frase);
    });
  }

  it('F01 caps the fine: lower it may be, higher it may not, and what is no amount is refused', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrirAcao(TAG, { sdk });
    await preencher(acao);
    const multar = async (valor: string): Promise<void> => {
      await acao.preencher('Valor da multa', valor);
      await acao.tecla('Tab');
    };
    await multar('43,57');
    await acao.fazer('Cancelar plano');
    expect(acao.descricao('Valor da multa')).to.contain('O valor não pode passar de R$ 43,56.');
    await multar('muito');
    await acao.fazer('Cancelar plano');
    expect(acao.descricao('Valor da multa')).to.contain('Valor inválido.');
    expect(multa(acao), 'what was typed stays to be mended').to.equal('muito');
    await acao.clicar('Usar R$ 43,56');
    expect(multa(acao)).to.equal('R$ 43,56');
    expect(await status(sdk)).to.equal('habilitado');
    await multar('20');
    expect(multa(acao)).to.equal('R$ 20,00');
    await acao.fazer('Cancelar plano');
    expect(await status(sdk)).to.equal('cancelado');
  });

  it('F01 A05 without the permission alterarMulta the fine can be read and not changed', async () => {
    const acao = await abrirAcao(TAG, { sdk: comPermissoes({ alterarMulta: 'desabilitar' }) });
    expect(acao.campo('Valor da multa').disabled).to.equal(true);
    expect(multa(acao)).to.equal('R$ 43,56');
    expect(acao.descricao('Valor da multa')).to.contain('Sem permissão para alterar o valor.');
  });

  it('F01 shows open instalments, what goes with the plan and what stays owed', async () => {
    const acao = await abrirAcao(TAG);
    expect(acao.tudo).to.contain('Parcelas em aberto 3 · R$ 299,70').and.contain('venceu em 10/11/2026').and.contain('vence em 10/12/2026');
    expect(acao.situacao).to.contain('Continua devido: R$ 99,90.');
    await acao.marcar('Cancelar as 2 parcelas que vencem depois da data (R$ 199,80)');
    expect(acao.situacao).to.contain('Continua devido: R$ 299,70.');
    await acao.datar('data', '2026-12-10');
    expect(acao.rotulos).to.include('Cancelar a parcela que vence depois da data (R$ 99,90)');
  });

  it('F01 says in words what will be lost, and goes no further without the confirmation', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrirAcao(TAG, { sdk });
    expect(acao.tudo).to.contain('Isto não tem volta. O cliente perde o login login0042@provedor, o e-mail contato@provedor.example e o IP 203.0.113.18.');
    await acao.escolher('Motivo', 'preco');
    await acao.fazer('Cancelar plano');
    await ver(() => acao.focado === CIENTE);
    expect(acao.alerta).to.contain('Falta 1 informação:');
    expect(acao.invalido(CIENTE)).to.equal(true);
    expect(await status(sdk)).to.equal('habilitado');
  });

  it('F01 A07 X02 cancels, shows the protocol number, and tells the portal before and after', async () => {
    const sdk = sdkDeTeste();
    const mudancas: string[] = [];
    sdk.aoMudar(({ tipo }) => mudancas.push(tipo));
    const acao = await abrirAcao(TAG, { sdk });
    await preencher(acao);
    await acao.fazer('Cancelar plano');
    expect(acao.tudo).to.match(/Fibra 500: plano cancelado\. Protocolo 20261124\d{6}/);
    expect((await sdk.backend.plano(PLANO)).status).to.deep.equal({ id: 'cancelado', desde: '2026-11-24' });
    expect(mudancas).to.deep.equal(['plano-alterado']);
    expect(
      acao.ouvidos.map((um) => um.split(' ')[0]),
      'it stays open, to be read',
    ).to.deep.equal(['plano-alterando', 'plano-alterado']);
    await acao.clicar('Fechar');
    expect(acao.ouvidos.at(-1)).to.equal(`acao-fechada {"planoId":"${PLANO}","acao":"cancelar","concluida":true}`);
  });

  it('F01 shows no protocol number where the configuration does not show it', async () => {
    const sdk = sdkDeTeste({ dados: (d) => ({ ...d, configuracao: { ...d.configuracao, mostraProtocoloDeCancelamento: false } }) });
    const acao = await abrirAcao(TAG, { sdk });
    await preencher(acao);
    await acao.fazer('Cancelar plano');
    expect(acao.tudo).to.contain('plano cancelado.').and.not.contain('Protocolo');
  });

  it('F01 sets a later day, and says so', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrirAcao(TAG, { sdk });
    await preencher(acao);
    await acao.datar('data', EM_SEIS_DIAS);
    await acao.fazer('Cancelar plano');
    expect(acao.tudo).to.contain('Fibra 500: cancelamento marcado para 30/11/2026.');
    expect((await sdk.backend.plano(PLANO)).programado).to.deep.equal({ id: 'cancelado', desde: EM_SEIS_DIAS });
  });

  it('F01 C08 says which installation is called off with the plan, and that one before its last day is not', async () => {
    const sdk = sdkDeTeste();
    const { versao } = await sdk.backend.plano(PLANO);
    const [vaga] = await proximosHorariosLivres(sdk, { alvo: { tipo: 'tecnico', id: 'tecnico-01' }, duracao: 120, quantos: 1 });
    await sdk.backend.agendar(PLANO, vaga!, { versao, chave: sdk.novaChave() });
    const acao = await abrirAcao(TAG, { sdk });
    const frase = `A instalação agendada para ${vaga!.data.split('-').reverse().join('/')}, ${vaga!.inicio}, é desmarcada.`;
    expect(acao.tudo).to.contain(frase);
    await acao.datar('data', EM_SEIS_DIAS);
    expect(acao.tudo).to.not.contain('é desmarcada');
    await acao.datar('data', vaga!.data);
    expect(acao.tudo).to.contain(frase);
  });

  it('F01 "Manter o plano" is the safe choice: nothing happens', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrirAcao(TAG, { sdk });
    await preencher(acao);
    await acao.clicar('Manter o plano');
    expect(acao.ouvidos).to.deep.equal([`acao-fechada {"planoId":"${PLANO}","acao":"cancelar","concluida":false}`]);
    expect(await status(sdk)).to.equal('habilitado');
  });

  it('F01 X02 a portal that says no leaves everything as it was', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrirAcao(TAG, { sdk });
    acao.elemento.addEventListener('plano-alterando', (event) => event.preventDefault());
    await preencher(acao);
    await acao.fazer('Cancelar plano');
    expect(await status(sdk)).to.equal('habilitado');
    expect(acao.editavel).to.equal(true);
  });

  it("F01 S05 somebody else's change is shown, nothing typed is lost, and the new loss must be confirmed again", async () => {
    const sdk = sdkDeTeste();
    const acao = await abrirAcao(TAG, { sdk });
    await preencher(acao);
    await sdk.backend.mudarPlano(PLANO, { ofertaId: 'fibra-300' }, { chave: 'outra', versao: '1' });
    await acao.fazer('Cancelar plano');
    await ver(() => acao.alerta.includes('Outra pessoa alterou este plano'));
    expect(acao.alerta).to.contain('Plano · Antes: Fibra 500 · Agora: Fibra 300').and.contain('Valor · Antes: R$ 99,90 · Agora: R$ 79,90');
    expect(acao.alerta).to.contain('Agora: login0042@provedor, 203.0.113.18');
    expect(acao.campo('Motivo').value).to.equal('mudanca-de-cidade');
    expect((acao.campo(CIENTE) as HTMLInputElement).checked).to.equal(false);
    await acao.fazer('Cancelar plano');
    expect(await status(sdk)).to.equal('habilitado');
    await acao.marcar(CIENTE);
    await acao.fazer('Cancelar plano');
    expect(await status(sdk)).to.equal('cancelado');
  });

  it('F01 S05 after a lost answer only the same request may follow, and the plan is cancelled once', async () => {
    const chaves: string[] = [];
    const sdk = sdkDeTeste({
      trocar: ({ cancelarPlano }) => ({
        async cancelarPlano(...argumentos) {
          chaves.push(argumentos[2].chave);
          const feito = await cancelarPlano(...argumentos);
          if (chaves.length === 1) throw new NetworkError('lost');
          return feito;
        },
      }),
    });
    const acao = await abrirAcao(TAG, { sdk });
    await preencher(acao);
    await acao.fazer('Cancelar plano');
    expect(acao.editavel).to.equal(false);
    await acao.fazer('Tentar de novo');
    expect(acao.tudo).to.contain('plano cancelado.');
    expect(new Set(chaves).size).to.equal(1);
  });

  it('F01 a failed load of its own data says what happened, and can be tried again', async () => {
    let falhas = 1;
    const sdk = sdkDeTeste({
      trocar: ({ dadosDoCancelamento }) => ({
        dadosDoCancelamento: (...argumentos) => (falhas-- > 0 ? Promise.reject(new NetworkError('down')) : dadosDoCancelamento(...argumentos)),
      }),
    });
    const acao = await abrirAcao(TAG, { sdk });
    expect(acao.alerta).to.contain('Sem conexão com o servidor.');
    await acao.clicar('Tentar de novo');
    await ver(() => acao.editavel);
  });

  it('A05 A06 a cancelled plan cannot be cancelled again, and an operator without the right is told', async () => {
    expect((await abrirAcao(TAG, { planoId: 'plano-0042-5' })).tudo).to.contain('O status atual do plano não permite esta ação.');
    expect((await abrirAcao(TAG, { sdk: comPermissoes({ cancelarPlano: 'desabilitar' }) })).tudo).to.contain('Sem permissão para esta ação.');
  });

  it('F01 X06 can be done by keyboard alone', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrirAcao(TAG, { sdk });
    acao.elemento.focus();
    expect(acao.focado).to.equal('Motivo');
    await acao.tecla('M');
    acao.campo(CIENTE).focus();
    await acao.tecla('Space');
    await acao.tecla('Enter');
    await acao.assentado();
    await ver(() => acao.tudo.includes('plano cancelado.'));
    expect(acao.focado).to.contain('plano cancelado.');
    expect(await status(sdk)).to.equal('cancelado');
  });

  for (const [lang, titulo, perda] of [
    ['en', 'Cancel plan Fibra 500', 'The client loses the login login0042@provedor, the e-mail contato@provedor.example, and the IP 203.0.113.18.'],
    ['es', 'Cancelar plan Fibra 500', 'El cliente pierde el login login0042@provedor, el correo contato@provedor.example y la IP 203.0.113.18.'],
  ] as const) {
    it(`F01 X05 speaks ${lang}`, async () => {
      const acao = await abrirAcao(TAG, { atributos: { lang } });
      await ver(() => acao.titulo === titulo);
      expect(acao.tudo).to.contain(perda);
    });
  }

  it('F01 fits into 320 px without a scroll bar at the side', async () => {
    const acao = await abrirAcao(TAG);
    acao.elemento.style.width = '288px';
    await acao.elemento.updateComplete;
    expect(acao.elemento.scrollWidth).to.be.at.most(288);
    const secao = acao.elemento.shadowRoot!.querySelector('.acao')!;
    expect(secao.scrollWidth).to.be.at.most(secao.clientWidth);
  });

  for (const tema of ['light', 'dark'] as const) {
    it(`F01 X06 no axe finding: form, findings, conflict, done (${tema})`, async () => {
      const sdk = sdkDeTeste();
      const acao = await abrirAcao(TAG, { sdk });
      await acao.vestir(tema);
      await expect(acao.elemento).to.be.accessible();
      await acao.fazer('Cancelar plano');
      await expect(acao.elemento).to.be.accessible();
      await sdk.backend.mudarPlano(PLANO, { ofertaId: 'fibra-300' }, { chave: 'outra', versao: '1' });
      await preencher(acao);
      await acao.fazer('Cancelar plano');
      await ver(() => acao.alerta.includes('Outra pessoa'));
      await expect(acao.elemento).to.be.accessible();
      await acao.marcar(CIENTE);
      await acao.fazer('Cancelar plano');
      await ver(() => acao.tudo.includes('Protocolo'));
      await expect(acao.elemento).to.be.accessible();
    }).timeout(30_000);
  }
});
