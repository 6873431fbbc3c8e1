import { expect } from '@open-wc/testing';
import { NetworkError } from '../../sdk/errors/network-error.js';
import { ver } from '../harness/ver.js';
import { SENHA, abrirFormServico, salvou } from '../helpers/form-servico-de-teste.js';

describe('<plano-form-servico>: Email', () => {
  it('B06 makes a box with aliases by "Criar email"', async () => {
    const { form, salvos } = await abrirFormServico('email');
    expect(form.obrigatorios).to.deep.equal(['Login', 'Domínio', 'Senha']);
    await form.preencherLogin('Contato', 'café com pão');
    await form.escolher('Domínio', 'correio.provedor.example');
    await form.adicionarAlias('Vendas');
    await form.adicionarAlias('sac');
    await form.clicar('Criar email');
    await salvou(salvos);
    expect(salvos).to.deep.equal([{ login: 'contato', dominio: 'correio.provedor.example', senha: 'café com pão', aliases: ['vendas', 'sac'] }]);
  });

  it('B06 X06 the focus goes to the new alias, and stays near when one is removed', async () => {
    const { form } = await abrirFormServico('email');
    await form.adicionarAlias('um');
    expect(form.focado).to.equal('Alias 1');
    await form.adicionarAlias('dois');
    await form.adicionarAlias('tres');
    await form.clicar('Remover alias 2');
    expect(form.rotulos.slice(-2)).to.deep.equal(['Alias 1', 'Alias 2']);
    expect([form.campo('Alias 1').value, form.campo('Alias 2').value]).to.deep.equal(['um', 'tres']);
    expect(form.focado).to.equal('Alias 2');
    await form.clicar('Remover alias 2');
    expect(form.focado).to.equal('Alias 1');
    await form.clicar('Remover alias 1');
    expect(form.focado).to.equal('Adicionar alias');
  });

  it('B06 names the alias that is wrong, and the address that is taken', async () => {
    const { form, salvos } = await abrirFormServico('email');
    await form.preencherLogin('postmaster', SENHA);
    await form.clicar('Adicionar alias');
    await form.adicionarAlias('dois nomes');
    await form.clicar('Criar email');
    expect(form.invalido('Alias 1')).to.equal(false);
    expect(form.descricao('Alias 2')).to.equal('O login não pode ter espaços.');
    expect(form.focado).to.equal('Alias 2');
    await form.preencher('Alias 2', 'abuse');
    await form.tecla('Enter');
    await ver(() => form.invalido('Login'));
    expect(form.descricao('Login')).to.equal('Este e-mail já existe. Escolha outro.');
    expect(form.descricao('Alias 2')).to.equal('Este e-mail já existe. Escolha outro.');
    expect(salvos).to.deep.equal([]);
  });
});

describe('<plano-form-servico>: languages and accessibility', () => {
  it('X05 speaks English, errors too', async () => {
    const { form, elemento } = await abrirFormServico('email');
    elemento.parentElement!.lang = 'en';
    await ver(() => form.tem('Create email'));
    await form.clicar('Create email');
    expect(form.rotulos).to.deep.equal(['Login', 'Domain', 'Password']);
    expect(form.descricao('Login')).to.equal('Fill in this field.');
  });

  it('X06 fits into 254 px', async () => {
    const { form, elemento } = await abrirFormServico('email');
    elemento.parentElement!.style.width = '254px';
    await form.adicionarAlias('vendas');
    await form.clicar('Criar email');
    for (const no of elemento.shadowRoot!.querySelectorAll('input, select, button, senha-forca')) {
      expect(no.getBoundingClientRect().right, no.id || no.localName).to.be.at.most(elemento.getBoundingClientRect().right + 0.5);
    }
  });

  for (const tema of ['light', 'dark'] as const) {
    it(`X06 has no violation of axe when new, in ${tema}`, async () => {
      const { form, elemento } = await abrirFormServico('email');
      await form.vestir(tema);
      await expect(elemento).to.be.accessible();
    });

    it(`X06 has no violation of axe with errors, in ${tema}`, async () => {
      const { form, elemento } = await abrirFormServico('email');
      await form.vestir(tema);
      await form.adicionarAlias('dois nomes');
      await form.clicar('Criar email');
      await expect(elemento).to.be.accessible();
    });

    it(`X06 has no violation of axe with a warning and a failure, in ${tema}`, async () => {
      const { form, elemento } = await abrirFormServico('loginRadius', { trocar: () => ({ disponivel: () => Promise.reject(new NetworkError('down')) }) });
      await form.vestir(tema);
      await form.preencherLogin('login0042d', `${SENHA}$`);
      await form.salvar();
      await ver(() => form.falha !== '');
      await expect(elemento).to.be.accessible();
    });
  }
});
