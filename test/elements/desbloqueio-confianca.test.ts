import { expect } from '@open-wc/testing';
import { NetworkError } from '../../sdk/errors/network-error.js';
import '../../src/elements/desbloqueio-confianca/define.js';
import { abrirAcao } from '../harness/acao-harness.js';
import { ver } from '../harness/ver.js';
import { sdkDeTeste } from '../helpers/sdk-de-teste.js';

const TAG = 'desbloqueio-confianca';
/** "Empresas 200" of the example client, suspended for debt. */
const SUSPENSO = 'plano-0042-4';
const opcoes = (campo: Element): string[] => [...(campo as HTMLSelectElement).options].map(({ text }) => text);

describe('<desbloqueio-confianca>', () => {
  it('F07 offers as many days as the backend says, and tells until when and what then', async () => {
    const acao = await abrirAcao(TAG, { planoId: SUSPENSO });
    expect(acao.titulo).to.equal('Desbloqueio em Confiança: Empresas 200');
    expect(opcoes(acao.campo('Dias de acesso'))).to.deep.equal(['1 dia', '2 dias', '3 dias']);
    expect(acao.campo('Dias de acesso').value).to.equal('3');
    expect(acao.situacao).to.contain('Acesso até 27/11/2026. Sem pagamento até lá, o plano volta sozinho para Suspenso por Débito.');
    await acao.escolher('Dias de acesso', '1');
    expect(acao.situacao).to.contain('Acesso até 25/11/2026.');
  });

  it('F07 offers another provider’s maximum', async () => {
    const dados = sdkDeTeste({ dados: (d) => ({ ...d, vida: { ...d.vida, desbloqueio: { diasMaximos: 5, intervaloDias: 0 } } }) });
    const acao = await abrirAcao(TAG, { planoId: SUSPENSO, sdk: dados });
    expect(opcoes(acao.campo('Dias de acesso'))).to.have.lengthOf(5);
    expect(acao.descricao('Dias de acesso')).to.equal('No máximo 5 dias.');
  });

  it('F07 A07 X02 unlocks, says until when as the backend answered, and tells the portal', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrirAcao(TAG, { sdk, planoId: SUSPENSO });
    await acao.escolher('Dias de acesso', '2');
    await acao.fazer('Desbloquear');
    expect(acao.tudo).to.contain('Empresas 200: acesso liberado até 26/11/2026.');
    expect((await sdk.backend.plano(SUSPENSO)).status).to.deep.equal({ id: 'habilitado-provisoriamente', desde: '2026-11-24', ate: '2026-11-26' });
    const detail = `{"planoId":"${SUSPENSO}","acao":"desbloqueio-confianca","clienteId":"0042"}`;
    expect(acao.ouvidos).to.deep.equal([`plano-alterando ${detail}`, `plano-alterado ${detail}`]);
  });

  it('F07 believes the backend about the last day, not its own reckoning', async () => {
    const sdk = sdkDeTeste({
      trocar: ({ desbloquearEmConfianca }) => ({
        async desbloquearEmConfianca(...argumentos) {
          const plano = await desbloquearEmConfianca(...argumentos);
          return { ...plano, status: { ...plano.status, ate: '2026-11-30' } };
        },
      }),
    });
    const acao = await abrirAcao(TAG, { sdk, planoId: SUSPENSO });
    await acao.fazer('Desbloquear');
    expect(acao.tudo).to.contain('acesso liberado até 30/11/2026.');
  });

  for (const [limite, frase] of [
    [{ diasMaximos: 0, disponivelEm: '2026-12-27' }, 'O próximo desbloqueio pode ser feito a partir de 27/12/2026.'],
    [{ diasMaximos: 0 }, 'Não há dias de desbloqueio disponíveis para este plano.'],
  ] as const) {
    it(`F07 offers no deed when there is no day to be had: “${frase}”`, async () => {
      const sdk = sdkDeTeste({ trocar: () => ({ limiteDeDesbloqueio: async () => limite }) });
      const acao = await abrirAcao(TAG, { sdk, planoId: SUSPENSO });
      expect(acao.tudo).to.contain(frase);
      expect(acao.tem('Desbloquear')).to.equal(false);
      await acao.clicar('Fechar');
      expect(acao.ouvidos).to.deep.equal([`acao-fechada {"planoId":"${SUSPENSO}","acao":"desbloqueio-confianca","concluida":false}`]);
    });
  }

  it('F07 A05 is blocked for a plan that is not suspended, and where the provider does not have it', async () => {
    expect((await abrirAcao(TAG)).tudo).to.contain('O status atual do plano não permite esta ação.');
    const sdk = sdkDeTeste({ dados: (d) => ({ ...d, capacidades: { ...d.capacidades, desbloqueioEmConfianca: false } }) });
    expect((await abrirAcao(TAG, { sdk, planoId: SUSPENSO })).tudo).to.contain('Este provedor não oferece este recurso.');
  });

  it('F07 S05 a limit that somebody else has used up meanwhile is refused and explained', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrirAcao(TAG, { sdk, planoId: SUSPENSO });
    const { versao } = await sdk.backend.plano(SUSPENSO);
    await sdk.backend.desbloquearEmConfianca(SUSPENSO, { dias: 1 }, { chave: 'outra', versao });
    await acao.fazer('Desbloquear');
    await ver(() => acao.tudo.includes('O status atual do plano não permite esta ação.'));
    expect((await sdk.backend.plano(SUSPENSO)).status.ate).to.equal('2026-11-25');
  });

  it('F07 S05 after a lost answer the same request gives the same unlock', async () => {
    let vezes = 0;
    const sdk = sdkDeTeste({
      trocar: ({ desbloquearEmConfianca }) => ({
        async desbloquearEmConfianca(...argumentos) {
          const plano = await desbloquearEmConfianca(...argumentos);
          if ((vezes += 1) === 1) throw new NetworkError('lost');
          return plano;
        },
      }),
    });
    const acao = await abrirAcao(TAG, { sdk, planoId: SUSPENSO });
    await acao.fazer('Desbloquear');
    expect(acao.editavel).to.equal(false);
    await acao.fazer('Tentar de novo');
    expect(acao.tudo).to.contain('acesso liberado até 27/11/2026.');
  });

  it('F07 X06 can be done by keyboard alone', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrirAcao(TAG, { sdk, planoId: SUSPENSO });
    acao.elemento.focus();
    expect(acao.focado).to.equal('Dias de acesso');
    await acao.tecla('ArrowUp');
    await acao.tecla('Tab');
    await acao.tecla('Tab');
    expect(acao.focado).to.equal('Desbloquear');
    await acao.tecla('Enter');
    await acao.assentado();
    await ver(() => acao.tudo.includes('acesso liberado até 26/11/2026.'));
  });

  for (const [lang, frase] of [
    ['en', 'Access until 11/27/2026. Without payment by then, the plan goes back to Suspenso por Débito by itself.'],
    ['es', 'Acceso hasta el 27/11/2026. Sin pago hasta entonces, el plan vuelve solo a Suspenso por Débito.'],
  ] as const) {
    it(`F07 X05 speaks ${lang}`, async () => {
      const acao = await abrirAcao(TAG, { planoId: SUSPENSO, atributos: { lang } });
      await ver(() => acao.tudo.includes(frase));
    });
  }

  for (const tema of ['light', 'dark'] as const) {
    it(`F07 X06 no axe finding, and it fits into 320 px: form, done, nothing to be had (${tema})`, async () => {
      const acao = await abrirAcao(TAG, { planoId: SUSPENSO });
      await acao.vestir(tema);
      acao.elemento.style.width = '288px';
      await expect(acao.elemento).to.be.accessible();
      expect(acao.elemento.scrollWidth).to.be.at.most(288);
      await acao.fazer('Desbloquear');
      await expect(acao.elemento).to.be.accessible();
      const sem = await abrirAcao(TAG, { planoId: SUSPENSO, sdk: sdkDeTeste({ trocar: () => ({ limiteDeDesbloqueio: async () => ({ diasMaximos: 0 }) }) }) });
      await sem.vestir(tema);
      await expect(sem.elemento).to.be.accessible();
    }).timeout(30_000);
  }
});
