import { aTimeout, expect } from '@open-wc/testing';
import { NetworkError } from '../../sdk/errors/network-error.js';
import '../../src/elements/historico-plano/define.js';
import { abrirAcao, PLANO } from '../harness/acao-harness.js';

import { ver } from '../harness/ver.js';
import { sdkDeTeste } from '../helpers/sdk-de-teste.js';

const entradas = (elemento: Element): string[] =>
  [...elemento.shadowRoot!.querySelectorAll('.entradas > li')].map((li) => li.textContent!.replace(/\s+/g, ' ').trim());

describe('<historico-plano>', () => {
  it('F09 says who did what and when, from what to what, newest first', async () => {
    const painel = await abrirAcao('historico-plano');
    expect(painel.titulo).to.equal('Histórico');
    const [nota, vencimento] = entradas(painel.elemento);
    expect(nota).to.contain('Nota').and.contain('23/11/2026, 14:05 · por Balcão').and.contain('Cliente pediu para ligar antes');
    expect(vencimento).to.contain('Vencimento alterado').and.contain('de 5').and.contain('para 10');
    expect(painel.elemento.shadowRoot!.querySelector('time')!.dateTime).to.equal('2026-11-23T17:05:00.000Z');
  });

  it('F09 older ones come by pages, and an action that only the backend knows keeps its name', async () => {
    const painel = await abrirAcao('historico-plano');
    expect(entradas(painel.elemento)).to.have.length(20);
    await painel.clicar('Ver mais antigas');
    await ver(() => entradas(painel.elemento).length === 29);
    expect(painel.tem('Ver mais antigas')).to.equal(false);
    expect(entradas(painel.elemento)[3]).to.contain('Cobrança recorrente');
    expect(entradas(painel.elemento).at(-1)).to.contain('Plano adicionado');
  });

  it('F09 X02 adds a note on top and tells the portal before and after, never the note', async () => {
    const painel = await abrirAcao('historico-plano');
    await painel.preencher('Nova nota', 'Cliente avisado.');
    await painel.clicar('Adicionar nota');
    await ver(() => painel.tudo.includes('Nota adicionada.'));
    expect(entradas(painel.elemento)[0]).to.contain('24/11/2026, 09:00 · por Ana (tudo permitido)').and.contain('Cliente avisado.');
    expect(painel.campo('Nova nota').value).to.equal('');
    const detail = `{"planoId":"${PLANO}","clienteId":"0042","acao":"historico"}`;
    expect(painel.ouvidos).to.deep.equal([`plano-alterando ${detail}`, `plano-alterado ${detail}`]);
  });

  it('F09 X02 a portal that says no leaves the note as it was written', async () => {
    const painel = await abrirAcao('historico-plano');
    painel.elemento.addEventListener('plano-alterando', (event) => event.preventDefault());
    await painel.preencher('Nova nota', 'não vai');
    await painel.clicar('Adicionar nota');
    expect(painel.campo('Nova nota').value).to.equal('não vai');
    expect(entradas(painel.elemento)[0]).to.not.contain('não vai');
  });

  it('F09 an empty note is refused at its field', async () => {
    const painel = await abrirAcao('historico-plano');
    await painel.clicar('Adicionar nota');
    await ver(() => painel.invalido('Nova nota'));
    expect(painel.descricao('Nova nota')).to.contain('Preencha este campo.');
  });

  it('F09 S05 twenty clicks add one note; after a lost answer the same one is sent again', async () => {
    let vezes = 0;
    const sdk = sdkDeTeste({
      trocar: ({ anotar }) => ({
        async anotar(...argumentos) {
          vezes += 1;
          await aTimeout(0);
          const feita = await anotar(...argumentos);
          if (vezes === 1) throw new NetworkError('lost');
          return feita;
        },
      }),
    });
    const painel = await abrirAcao('historico-plano', { sdk });
    await painel.preencher('Nova nota', 'uma só');
    for (let i = 0; i < 20; i += 1) painel.botao('Adicionar nota').click();
    await ver(() => painel.alerta.includes('Sem conexão'));
    expect(vezes).to.equal(1);
    expect(painel.tudo).to.contain('Tentar de novo não grava duas vezes.');
    await painel.clicar('Tentar de novo');
    await ver(() => entradas(painel.elemento)[0]?.includes('uma só'));
    expect(entradas(painel.elemento)[1]).to.not.contain('uma só');
  });

  it('A05 F09 without the permission it says why', async () => {
    const sdk = sdkDeTeste({
      dados: (dados) => ({ ...dados, operadores: [{ ...dados.operadores[0]!, permissoes: { historico: 'desabilitar' } }] }),
    });
    const painel = await abrirAcao('historico-plano', { sdk });
    expect(painel.tudo).to.contain('Sem permissão para esta ação.');
    await painel.clicar('Fechar');
    expect(painel.ouvidos).to.deep.equal([`acao-fechada {"planoId":"${PLANO}","acao":"historico","concluida":false}`]);
  });

  it('F09 a failed load says what happened and can be tried again; a plan without history says so', async () => {
    let falhas = 1;
    const sdk = sdkDeTeste({
      trocar: () => ({
        historico: async () => {
          if (falhas-- > 0) throw new NetworkError('down');
          return { itens: [] };
        },
      }),
    });
    const painel = await abrirAcao('historico-plano', { sdk });
    await ver(() => painel.alerta.includes('Sem conexão com o servidor.'));
    await painel.clicar('Tentar de novo');
    await ver(() => painel.tudo.includes('Nada foi registrado neste plano até agora.'));
  });

  it('F09 markup in notes and names is text', async () => {
    const sdk = sdkDeTeste({
      trocar: () => ({
        historico: async () => ({ itens: [{ quando: 'ontem', operador: '<b>x</b>', acao: '<img src=x>', de: '<i>', nota: '<script>1</script>' }] }),
      }),
    });
    const painel = await abrirAcao('historico-plano', { sdk });
    const [entrada] = entradas(painel.elemento);
    expect(entrada).to.contain('<img src=x>').and.contain('<b>x</b>').and.contain('<script>1</script>').and.contain('ontem');
    expect(painel.elemento.shadowRoot!.querySelector('.entradas img, .entradas b, .entradas script')).to.equal(null);
  });

  it('X05 F09 in English and Spanish', async () => {
    const painel = await abrirAcao('historico-plano');
    for (const [lang, titulo, botao] of [
      ['en', 'History', 'Add note'],
      ['es', 'Historial', 'Agregar nota'],
    ] as const) {
      painel.elemento.parentElement!.lang = lang;
      await ver(() => painel.titulo === titulo && painel.tem(botao));
    }
  });

  it('X06 F09 nothing is wider than 320 px', async () => {
    const painel = await abrirAcao('historico-plano');
    painel.elemento.parentElement!.style.width = '320px';
    await painel.elemento.updateComplete;
    expect(painel.elemento.scrollWidth).to.be.at.most(320);
  });

  for (const tema of ['light', 'dark'] as const) {
    it(`X06 no axe finding (${tema})`, async () => {
      const painel = await abrirAcao('historico-plano');
      await painel.vestir(tema);
      await expect(painel.elemento).to.be.accessible();
      await painel.clicar('Adicionar nota');
      await ver(() => painel.invalido('Nova nota'));
      await expect(painel.elemento).to.be.accessible();
    });
  }
});
