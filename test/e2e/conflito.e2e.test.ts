import { expect } from 'chai';
import { createHttpBackend } from '../../sdk/backend/http/http-backend.js';
import type { Backend, Edicao } from '../../sdk/backend/port.js';
import { acharNo, arvore, escolherNoGrupo, esperarTexto, preencher } from './mao.js';
import { umDia } from './um-dia.js';

const botao = (nome: string | RegExp) => ({ papel: 'button', nome });
const texto = (nome: string) => ({ papel: 'textbox', nome });
const OUTRA_PESSOA = 'Outra pessoa alterou este plano enquanto isso';

describe('Somebody else changes the plan while an operator is at it', function () {
  this.timeout(60_000);
  // The browser's own line about the refusal.
  const dia = umDia('?cliente=0042', { tolerar: /412/ });

  /** Somebody else at another machine, who does this to the plan as it is now. */
  async function enquantoIsso(planoId: string, mudar: (backend: Backend, edicao: Edicao) => Promise<unknown>): Promise<void> {
    const backend = createHttpBackend({ baseUrl: `${new URL(dia().page.url()).origin}/api`, token: () => 'operador-ana' });
    const { versao } = await backend.plano(planoId);
    await mudar(backend, { versao, chave: `outra-pessoa-${planoId}` });
  }

  /** What the message says of both. */
  async function antesEAgora(antes: string | RegExp, agora: string | RegExp): Promise<void> {
    await esperarTexto(dia().page, OUTRA_PESSOA);
    await esperarTexto(dia().page, antes);
    await esperarTexto(dia().page, agora);
  }

  it('D04 S05 the due day: both days are shown, the choice stays, and can be sent again', async () => {
    await dia().abrirAcao('Fibra 300', 'Documento', 'Alterar Vencimento');
    await escolherNoGrupo(dia().page, 'mouse', /^25$/);
    await enquantoIsso('plano-0042-3', (backend, edicao) => backend.alterarVencimento('plano-0042-3', { dia: 5 }, edicao));
    await dia().acionar(botao('Alterar'));
    await antesEAgora(/\b20\b/, /\b0?5\b/);
    expect((await acharNo(dia().page, { papel: 'radio', nome: /^25/ })).checked).to.equal(true);
    await dia().acionar(botao('Alterar'));
    await esperarTexto(dia().page, 'Vencimento alterado para 25.');
    await dia().fecharDialogo();
    await dia().lerNaLista('Fibra 300', / 25 R\$ 79,90/);
  });

  it('F03 S05 an address: both are shown, what was typed stays, and can be sent again', async () => {
    await dia().abrirAcao('Fibra 500', 'Endereço');
    await dia().acionar(botao('Corrigir: Endereço de instalação'));
    await preencher(dia().page, 'mouse', texto('Complemento'), 'bloco B');
    const endereco = { cep: '13000100', logradouro: 'R. das Acácias', numero: '99', bairro: 'Centro', cidade: 'Campinas', uf: 'SP' as const };
    await enquantoIsso('plano-0042-1', (backend, edicao) => backend.corrigirEnderecos('plano-0042-1', { instalacao: endereco }, edicao));
    await dia().acionar(botao('Salvar'));
    await antesEAgora(/Acácias, 12 /, /Acácias, 99/);
    expect(await dia().valorDe('Complemento')).to.equal('bloco B');
    await dia().acionar(botao('Salvar'));
    await esperarTexto(dia().page, 'Endereço corrigido.');
    await dia().fecharDialogo();
    await dia().lerNaLista('Fibra 500', /bloco B/);
  });

  it('E09 S05 the aliases of a box: both are shown, what was typed stays, and can be given up for what is there now', async () => {
    await dia().abrirAcaoDoServico('contato@provedor.example', 'Editar');
    await preencher(dia().page, 'mouse', texto('Alias 1'), 'compras');
    await enquantoIsso('plano-0042-1', (backend, edicao) =>
      backend.editarServico('plano-0042-1', 'servico-0042-2', { tipo: 'email', aliases: ['financeiro'] }, { ...edicao, chave: 'outra-pessoa-alias' }),
    );
    await dia().acionar(botao('Salvar'));
    await antesEAgora(/vendas/, /financeiro/);
    expect(await dia().valorDe('Alias 1')).to.equal('compras');
    await dia().acionar(botao('Começar do valor atual'));
    expect(await dia().valorDe('Alias 1')).to.equal('financeiro');
    expect((await arvore(dia().page)).some(({ name }) => name === OUTRA_PESSOA)).to.equal(false);
    await dia().fecharDialogo();
  });
});
