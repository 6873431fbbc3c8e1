import { expect } from '@open-wc/testing';
import { NetworkError } from '../../sdk/errors/network-error.js';
import '../../src/elements/suspensao-temporaria/define.js';
import type { PlanoCampoData } from '../../src/internal/plano-campo-data.js';
import { abrirAcao, PLANO, type AcaoHarness } from '../harness/acao-harness.js';
import { ver } from '../harness/ver.js';
import { sdkDeTeste } from '../helpers/sdk-de-teste.js';

const TAG = 'suspensao-temporaria';
const campo = (acao: AcaoHarness, nome: 'de' | 'ate'): HTMLElement => acao.elemento.shadowRoot!.querySelector<HTMLElement>(`[data-campo="${nome}"]`)!;
/** Whether its native input or the calendar shows it. */
const valor = (acao: AcaoHarness, nome: 'de' | 'ate'): string | undefined => (campo(acao, nome) as PlanoCampoData).valor;
const erro = (acao: AcaoHarness, nome: 'de' | 'ate'): string => campo(acao, nome).shadowRoot!.querySelector('.erro-do-campo')?.textContent?.trim() ?? '';

describe('<suspensao-temporaria>', () => {
  it('F10 begins with the shortest suspension from today, and says the limits and what follows by itself', async () => {
    const acao = await abrirAcao(TAG);
    expect(acao.titulo).to.equal('Suspensão Temporária: Fibra 500');
    expect([valor(acao, 'de'), valor(acao, 'ate')]).to.deep.equal(['2026-11-24', '2026-12-23']);
    expect(campo(acao, 'de').shadowRoot!.textContent).to.contain('Pode começar de 24/11/2026 a 23/01/2027.');
    expect(campo(acao, 'ate').shadowRoot!.textContent).to.contain('De 30 a 120 dias, com o primeiro e o último.');
    expect(acao.situacao).to.contain('São 30 dias sem acesso. Em 24/12/2026 o plano volta sozinho para Habilitado. Nesse período não há cobrança.');
  });

  it('F10 a later first day takes the last one along; a later last day stays', async () => {
    const acao = await abrirAcao(TAG);
    await acao.datar('de', '2026-12-01');
    expect(valor(acao, 'ate')).to.equal('2026-12-30');
    await acao.datar('ate', '2027-02-15');
    await acao.datar('de', '2026-12-10');
    expect(valor(acao, 'ate')).to.equal('2027-02-15');
    expect(acao.situacao).to.contain('São 68 dias sem acesso. Em 16/02/2027');
  });

  for (const [nome, de, ate, qual, frase] of [
    ['too short', '2026-11-24', '2026-12-22', 'ate', 'São 29 dias. O prazo vai de 30 a 120 dias.'],
    ['too long', '2026-11-24', '2027-03-24', 'ate', 'São 121 dias. O prazo vai de 30 a 120 dias.'],
    ['that ends before it begins', '2026-12-10', '2026-12-01', 'ate', 'A data final vem antes da inicial.'],
    ['that begins too late', '2027-01-24', '2027-03-01', 'de', 'Escolha um dia de 24/11/2026 a 23/01/2027.'],
    ['without an end', '2026-12-10', '', 'ate', 'Preencha este campo.'],
  ] as const) {
    it(`F10 refuses a suspension ${nome}, at the field`, async () => {
      const sdk = sdkDeTeste();
      const acao = await abrirAcao(TAG, { sdk });
      await acao.datar('de', de);
      await acao.datar('ate', ate);
      await acao.fazer('Suspender');
      await ver(() => erro(acao, qual) === frase);
      expect(acao.alerta).to.contain(frase);
      await ver(() => acao.elemento.shadowRoot!.activeElement === campo(acao, qual));
      expect((await sdk.backend.plano(PLANO)).status.id).to.equal('habilitado');
    });
  }

  it('F10 A07 X02 suspends from today, and tells the portal', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrirAcao(TAG, { sdk });
    await acao.fazer('Suspender');
    expect(acao.tudo).to.contain('Fibra 500: suspenso de 24/11/2026 a 23/12/2026.');
    expect((await sdk.backend.plano(PLANO)).status).to.deep.equal({ id: 'suspensao-temporaria', desde: '2026-11-24', ate: '2026-12-23' });
    const detail = `{"planoId":"${PLANO}","acao":"suspensao-temporaria","clienteId":"0042"}`;
    expect(acao.ouvidos).to.deep.equal([`plano-alterando ${detail}`, `plano-alterado ${detail}`]);
  });

  it('F10 sets a suspension for a later day, and then offers no second one', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrirAcao(TAG, { sdk });
    await acao.datar('de', '2026-12-01');
    await acao.fazer('Suspender');
    expect(acao.tudo).to.contain('Fibra 500: suspensão marcada de 01/12/2026 a 30/12/2026.');
    expect((await sdk.backend.plano(PLANO)).status.id).to.equal('habilitado');
    expect((await abrirAcao(TAG, { sdk })).tudo).to.contain('Já há uma mudança de status marcada para este plano.');
  });

  it('F10 offers no deed while the last suspension is too near', async () => {
    const limites = { inicio: { de: '2027-12-23', ate: '2027-01-23' }, dias: { minimo: 30, maximo: 120 } };
    const acao = await abrirAcao(TAG, { sdk: sdkDeTeste({ trocar: () => ({ limitesDeSuspensao: async () => limites }) }) });
    expect(acao.tudo).to.contain('A próxima suspensão pode começar em 23/12/2027.');
    expect(acao.tem('Suspender')).to.equal(false);
  });

  it('F10 A05 is blocked where no status leads there, and without the permission', async () => {
    expect((await abrirAcao(TAG, { planoId: 'plano-0042-4' })).tudo).to.contain('O status atual do plano não permite esta ação.');
    const sdk = sdkDeTeste({ dados: (d) => ({ ...d, operadores: [{ id: 'ana', nome: 'Ana', permissoes: { suspender: 'desabilitar' } }] }) });
    expect((await abrirAcao(TAG, { sdk })).tudo).to.contain('Sem permissão para esta ação.');
  });

  it("F10 S05 somebody else's change is shown beside the days, which stay", async () => {
    const sdk = sdkDeTeste();
    const acao = await abrirAcao(TAG, { sdk });
    await acao.datar('ate', '2027-01-31');
    await sdk.backend.mudarPlano(PLANO, { ofertaId: 'fibra-300' }, { chave: 'outra', versao: '1' });
    await acao.fazer('Suspender');
    await ver(() => acao.alerta.includes('Plano · Antes: Fibra 500 · Agora: Fibra 300'));
    expect(valor(acao, 'ate')).to.equal('2027-01-31');
    await acao.fazer('Suspender');
    expect((await sdk.backend.plano(PLANO)).status.ate).to.equal('2027-01-31');
  });

  it('F10 S05 after a lost answer the same request suspends once', async () => {
    let vezes = 0;
    const sdk = sdkDeTeste({
      trocar: ({ suspenderPlano }) => ({
        async suspenderPlano(...argumentos) {
          const plano = await suspenderPlano(...argumentos);
          if ((vezes += 1) === 1) throw new NetworkError('lost');
          return plano;
        },
      }),
    });
    const acao = await abrirAcao(TAG, { sdk });
    await acao.fazer('Suspender');
    expect(acao.editavel).to.equal(false);
    await acao.fazer('Tentar de novo');
    expect(acao.tudo).to.contain('suspenso de 24/11/2026 a 23/12/2026.');
  });

  for (const [lang, frase] of [
    ['en', '30 days without access. On 12/24/2026 the plan is back in Habilitado by itself. Nothing is billed meanwhile.'],
    ['es', 'Son 30 días sin acceso. El 24/12/2026 el plan vuelve solo a Habilitado. En ese período no se cobra.'],
  ] as const) {
    it(`F10 X05 speaks ${lang}`, async () => {
      const acao = await abrirAcao(TAG, { atributos: { lang } });
      await ver(() => acao.tudo.includes(frase));
    });
  }

  for (const tema of ['light', 'dark'] as const) {
    it(`F10 X06 no axe finding, and it fits into 320 px: form, findings, done (${tema})`, async () => {
      const acao = await abrirAcao(TAG);
      await acao.vestir(tema);
      acao.elemento.style.width = '288px';
      await expect(acao.elemento).to.be.accessible();
      await acao.datar('ate', '2026-12-01');
      await acao.fazer('Suspender');
      await expect(acao.elemento).to.be.accessible();
      expect(acao.elemento.scrollWidth).to.be.at.most(288);
      await acao.datar('ate', '2026-12-31');
      await acao.fazer('Suspender');
      await expect(acao.elemento).to.be.accessible();
    }).timeout(30_000);
  }
});
