import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { NetworkError } from '../../sdk/errors/network-error.js';
import { ValidationError } from '../../sdk/errors/validation-error.js';
import { cepsDeExemplo } from '../../mock-server/dados/ceps.js';
import { ver } from '../harness/ver.js';
import { abrirNovoEndereco, CLIENTE, gravacoes } from '../helpers/novo-endereco-de-teste.js';
import { sdkDeTeste } from '../helpers/sdk-de-teste.js';

describe('<novo-endereco>: "Salvar"', () => {
  it('B03 B13 a double click adds one address', async () => {
    const { sdk, chaves } = gravacoes(() => {});
    const antes = (await sdk.backend.listarEnderecos(CLIENTE)).length;
    const { form, salvos } = await abrirNovoEndereco(sdk);
    await form.pesquisar(cepsDeExemplo.rua);
    await form.preencher('Número', '12');
    await form.clicar('Salvar', 2);
    await ver(() => salvos.length > 0);
    expect(salvos).to.have.length(1);
    expect(chaves).to.have.length(1);
    expect(await sdk.backend.listarEnderecos(CLIENTE)).to.have.length(antes + 1);
  });

  it('B03 B13 S04 a save without an answer: says so, holds the address as it is, and tries again with the same key', async () => {
    const { sdk, chaves } = gravacoes((n) => {
      if (n === 1) throw new NetworkError('lost');
    });
    const { form, salvos } = await abrirNovoEndereco(sdk);
    await form.pesquisar(cepsDeExemplo.rua);
    await form.preencher('Número', '12');
    await form.tecla('Enter');
    await ver(() => form.falha !== '');
    expect(form.falha).to.contain('Sem conexão com o servidor.').and.contain('network');
    expect(form.tela).to.contain('O endereço fica como está até o servidor responder');
    expect(form.campo('Número').closest('[inert]')).to.exist;
    expect([form.tem('Corrigir'), form.tem('Outro CEP')]).to.deep.equal([false, false]);
    await form.clicar('Tentar de novo');
    await ver(() => salvos.length === 1);
    expect(chaves[0]).to.equal(chaves[1]);
  });

  it('B03 S04 shows what the backend refuses at its field, opening one that the CEP gave', async () => {
    const { sdk } = gravacoes((n) => {
      if (n === 1) throw new ValidationError('no', [{ campo: 'bairro', codigo: 'valor-invalido' }]);
    });
    const { form, salvos } = await abrirNovoEndereco(sdk);
    await form.pesquisar(cepsDeExemplo.rua);
    await form.preencher('Número', '12');
    await form.clicar('Salvar');
    await ver(() => form.focado === 'Bairro');
    expect(form.invalido('Bairro')).to.equal(true);
    await form.preencher('Bairro', 'Centro Velho');
    await form.tecla('Enter');
    await ver(() => salvos.length === 1);
    expect(salvos[0]).to.include({ bairro: 'Centro Velho' });
  });

  it('B03 after saving, the focus is on the good news, and another one can be added', async () => {
    const { form, elemento, salvos } = await abrirNovoEndereco();
    await form.pesquisar(cepsDeExemplo.rua);
    await form.preencher('Número', '12');
    await form.tecla('Enter');
    await ver(() => salvos.length === 1);
    await ver(() => elemento.shadowRoot!.activeElement?.classList.contains('sucesso'));
    expect(form.situacao).to.equal('Endereço adicionado.');
    await form.clicar('Adicionar outro');
    expect(form.focado).to.equal('CEP');
    await form.pesquisar(cepsDeExemplo.outraRua);
    expect(form.campo('Número').value).to.equal('');
  });

  it('X02 B03 "Cancelar" is announced, and adds nothing', async () => {
    const { form, elemento, salvos } = await abrirNovoEndereco();
    await form.pesquisar(cepsDeExemplo.rua);
    const ouvido = oneEvent(elemento, 'endereco-cancelado');
    await form.clicar('Cancelar');
    expect((await ouvido).detail).to.deep.equal({ clienteId: CLIENTE });
    expect(salvos).to.deep.equal([]);
  });
});

describe('<novo-endereco>: page, languages, accessibility', () => {
  it('X01 says so without a client or a provider', async () => {
    const semCliente = await abrirNovoEndereco(sdkDeTeste(), '');
    expect(semCliente.form.tela).to.equal('Nenhum cliente foi informado.');
    const elemento = await fixture<HTMLElement>(html`<novo-endereco cliente-id="0042"></novo-endereco>`);
    expect(elemento.shadowRoot!.textContent).to.contain('Este componente ainda não está ligado');
  });

  it('X01 keeps what was typed when it is moved in the page', async () => {
    const { form, elemento } = await abrirNovoEndereco();
    await form.pesquisar(cepsDeExemplo.rua);
    await form.preencher('Número', '12');
    const novo = document.createElement('section');
    elemento.parentElement!.append(novo);
    novo.append(elemento);
    await elemento.updateComplete;
    expect(form.campo('Número').value).to.equal('12');
  });

  it('X05 speaks Spanish, what it found too', async () => {
    const { form, elemento } = await abrirNovoEndereco();
    elemento.parentElement!.lang = 'es';
    await ver(() => form.tem('Buscar'));
    await form.pesquisar(cepsDeExemplo.desconhecido);
    expect(form.tela).to.contain('CEP no encontrado. Revise el número o complete la dirección.');
    expect(form.obrigatorios).to.deep.equal(['Calle', 'Número', 'Barrio', 'Ciudad', 'Estado']);
  });

  it('X06 fits into 288 px', async () => {
    const { form, elemento } = await abrirNovoEndereco();
    elemento.parentElement!.style.width = '288px';
    await form.pesquisar(cepsDeExemplo.foraDoAr);
    for (const no of elemento.shadowRoot!.querySelectorAll('input, select, button, .aviso')) {
      expect(no.getBoundingClientRect().right, no.id || no.localName).to.be.at.most(elemento.getBoundingClientRect().right + 0.5);
    }
  });

  for (const tema of ['light', 'dark'] as const) {
    it(`X06 has no violation of axe at the CEP, in ${tema}`, async () => {
      const { form, elemento } = await abrirNovoEndereco();
      await form.vestir(tema);
      await expect(elemento).to.be.accessible();
    });

    it(`X06 has no violation of axe when filled in by hand, with errors, in ${tema}`, async () => {
      const { form, elemento } = await abrirNovoEndereco();
      await form.vestir(tema);
      await form.pesquisar(cepsDeExemplo.foraDoAr);
      await form.clicar('Salvar');
      await expect(elemento).to.be.accessible();
    });

    it(`X06 has no violation of axe when found, after a failure, in ${tema}`, async () => {
      const { sdk } = gravacoes(() => {
        throw new NetworkError('lost');
      });
      const { form, elemento } = await abrirNovoEndereco(sdk);
      await form.vestir(tema);
      await form.pesquisar(cepsDeExemplo.rua);
      await form.preencher('Número', '12');
      await form.clicar('Salvar');
      await ver(() => form.falha !== '');
      await expect(elemento).to.be.accessible();
    });

    it(`X06 has no violation of axe when saved, in ${tema}`, async () => {
      const { form, elemento, salvos } = await abrirNovoEndereco();
      await form.vestir(tema);
      await form.pesquisar(cepsDeExemplo.rua);
      await form.clicar(form.campo('S/N'));
      await form.clicar('Salvar');
      await ver(() => salvos.length === 1);
      await elemento.updateComplete;
      await expect(elemento).to.be.accessible();
    });
  }
});
