import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { NetworkError } from '../../sdk/errors/network-error.js';
import { cepsDeExemplo } from '../../mock-server/dados/ceps.js';
import { mascararCep } from '../../src/internal/mascarar-cep.js';
import { ver } from '../harness/ver.js';
import { abrirNovoEndereco, CLIENTE } from '../helpers/novo-endereco-de-teste.js';
import { sdkDeTeste } from '../helpers/sdk-de-teste.js';

describe('<novo-endereco>: the CEP', () => {
  it('B03 "Pesquisar" shows the address; only the number is asked, and "Salvar" adds it', async () => {
    const { form, elemento, salvos } = await abrirNovoEndereco();
    expect(form.obrigatorios).to.deep.equal(['CEP']);
    await form.preencher('CEP', '13000100');
    await form.clicar('Pesquisar');
    await ver(() => form.achado.length > 0);
    expect(form.achado).to.deep.equal(['CEP 13000-100', 'Rua das Acácias · Centro', 'Campinas, SP']);
    expect(form.obrigatorios).to.deep.equal(['Número']);
    expect(form.rotulos).to.deep.equal(['Número', 'S/N', 'Complemento', 'Referência', 'Tipo']);
    await ver(() => form.focado === 'Número');
    expect(form.situacao).to.equal('Endereço encontrado: Rua das Acácias · Centro, Campinas, SP.');
    await form.preencher('Número', '12');
    await form.escolher('Tipo', 'comercial');
    const ouvido = oneEvent(elemento, 'endereco-adicionado');
    await form.clicar('Salvar');
    const event = await ouvido;
    expect(event).to.include({ bubbles: true, composed: true });
    expect(event.detail.clienteId).to.equal(CLIENTE);
    expect(salvos[0]).to.include({
      cep: '13000100',
      logradouro: 'Rua das Acácias',
      numero: '12',
      bairro: 'Centro',
      cidade: 'Campinas',
      uf: 'SP',
      tipo: 'comercial',
    });
    await elemento.updateComplete;
    expect(form.tela).to.contain('Endereço adicionado.').and.contain('Rua das Acácias, 12');
  });

  it('B03 X06 the whole of it by keyboard', async () => {
    const { form, salvos } = await abrirNovoEndereco();
    form.campo('CEP').focus();
    await sendKeys({ type: '13000-100' });
    await sendKeys({ press: 'Enter' });
    await ver(() => form.focado === 'Número');
    await sendKeys({ type: '12' });
    await sendKeys({ press: 'Enter' });
    await ver(() => salvos.length === 1);
    expect(salvos[0]).to.include({ numero: '12' });
  });

  for (const [nome, cep, frase, obrigatorios] of [
    ['of a whole town', cepsDeExemplo.cidadeInteira, 'Este CEP vale para a cidade inteira. Preencha a rua e o bairro.', ['Rua', 'Número', 'Bairro']],
    [
      'that is unknown',
      cepsDeExemplo.desconhecido,
      'CEP não encontrado. Confira o número ou preencha o endereço.',
      ['Rua', 'Número', 'Bairro', 'Cidade', 'Estado'],
    ],
    [
      'while the look-up is down',
      cepsDeExemplo.foraDoAr,
      'A busca de CEP está fora do ar. Preencha o endereço à mão ou tente de novo.',
      ['Rua', 'Número', 'Bairro', 'Cidade', 'Estado'],
    ],
  ] as const) {
    it(`B03 a CEP ${nome}: says so, asks for the rest, and can be saved`, async () => {
      const { form, salvos } = await abrirNovoEndereco();
      await form.pesquisar(cep);
      expect(form.tela).to.contain(frase);
      expect(form.situacao).to.equal(frase);
      expect(form.obrigatorios).to.deep.equal(obrigatorios);
      await ver(() => form.focado === 'Rua');
      await form.clicar('Salvar');
      expect(obrigatorios.filter((rotulo) => form.invalido(rotulo))).to.deep.equal(obrigatorios);
      expect(form.focado).to.equal('Rua');
      await form.preencher('Rua', 'Estr. do Açude');
      await form.preencher('Bairro', 'Zona Rural');
      if (obrigatorios.length > 3) {
        await form.preencher('Cidade', 'Sumaré');
        await form.escolher('Estado', 'SP');
      }
      await form.clicar(form.campo('S/N'));
      await form.clicar('Salvar');
      await ver(() => salvos.length === 1);
      expect(salvos[0]).to.include({ cep, logradouro: 'Estr. do Açude', bairro: 'Zona Rural', uf: 'SP', numero: null });
    });
  }

  it('B03 S02 a provider without a look-up: says so, and all is typed', async () => {
    const { form } = await abrirNovoEndereco(sdkDeTeste({ dados: (dados) => ({ ...dados, capacidades: { ...dados.capacidades, buscarCep: false } }) }));
    await form.pesquisar(cepsDeExemplo.rua);
    expect(form.tela).to.contain('Este provedor não tem busca de CEP.');
    expect(form.obrigatorios).to.deep.equal(['Rua', 'Número', 'Bairro', 'Cidade', 'Estado']);
  });

  it('B03 a look-up that was down is asked again by "Pesquisar de novo", with what was typed kept', async () => {
    let fora = true;
    const sdk = sdkDeTeste({ trocar: ({ buscarCep }) => ({ buscarCep: (...de) => (fora ? Promise.reject(new NetworkError('down')) : buscarCep(...de)) }) });
    const { form } = await abrirNovoEndereco(sdk);
    await form.pesquisar(cepsDeExemplo.rua);
    await form.preencher('Número', '7');
    fora = false;
    await form.clicar('Pesquisar de novo');
    await ver(() => form.achado.includes('Campinas, SP'));
    expect(form.campo('Número').value).to.equal('7');
    await ver(() => form.focado === 'Número');
  });

  for (const [cep, frase] of [
    ['', 'Preencha este campo.'],
    ['1301', 'CEP inválido. São 8 números.'],
    ['13O10050', 'CEP inválido. São 8 números.'],
  ] as const) {
    it(`B03 refuses "${cep}" as a CEP, at the field`, async () => {
      const { form } = await abrirNovoEndereco();
      if (cep) await form.preencher('CEP', cep);
      await form.clicar('Pesquisar');
      expect(form.descricao('CEP')).to.contain(frase);
      expect(form.invalido('CEP')).to.equal(true);
      expect(form.focado).to.equal('CEP');
      await form.preencher('CEP', '13');
      expect(form.invalido('CEP')).to.equal(false);
    });
  }

  it('B03 asks once, and is busy while it does', async () => {
    let perguntas = 0;
    let soltar = (): void => {};
    const sdk = sdkDeTeste({
      trocar: ({ buscarCep }) => ({
        buscarCep: async (...de) => {
          perguntas += 1;
          await new Promise<void>((resolve) => (soltar = resolve));
          return buscarCep(...de);
        },
      }),
    });
    const { form } = await abrirNovoEndereco(sdk);
    await form.preencher('CEP', cepsDeExemplo.rua);
    await form.clicar('Pesquisar', 2);
    await ver(() => perguntas > 0);
    expect(form.botao('Pesquisar')).to.have.attribute('aria-busy', 'true');
    expect(form.situacao).to.equal('Pesquisando…');
    soltar();
    await ver(() => form.achado.length > 0);
    expect(perguntas).to.equal(1);
  });
});

describe('<novo-endereco>: the mask of the CEP', () => {
  it('B03 puts the hyphen in while it is typed, and lets the middle be mended without moving the caret', async () => {
    const { form } = await abrirNovoEndereco();
    const campo = form.campo('CEP') as HTMLInputElement;
    await form.preencher('CEP', '130001');
    expect(campo.value).to.equal('13000-1');
    await sendKeys({ type: '00' });
    expect(campo.value).to.equal('13000-100');
    campo.setSelectionRange(2, 3);
    await sendKeys({ type: '9' });
    expect([campo.value, campo.selectionStart]).to.deep.equal(['13900-100', 3]);
    campo.setSelectionRange(6, 6);
    await sendKeys({ press: 'Backspace' });
    expect([campo.value, campo.selectionStart]).to.deep.equal(['13900-100', 5]);
    await sendKeys({ press: 'Backspace' });
    expect([campo.value, campo.selectionStart]).to.deep.equal(['13901-00', 4]);
    campo.setSelectionRange(5, 5);
    await sendKeys({ press: 'Delete' });
    expect([campo.value, campo.selectionStart]).to.deep.equal(['13901-00', 6]);
    await sendKeys({ press: 'Delete' });
    expect(campo.value).to.equal('13901-0');
  });

  it('B03 takes a pasted CEP in any of its forms, and hides nothing of what is none', () => {
    const depois = (texto: string): string => mascararCep({ texto, cursor: texto.length }).texto;
    expect(['13.000-100', ' 13000100 ', '13000 100'].map(depois)).to.deep.equal(['13000-100', '13000-100', '13000-100']);
    expect(['13000-1000', 'CEP 13000', '1300O'].map(depois)).to.deep.equal(['13000-1000', 'CEP 13000', '1300O']);
    expect(mascararCep({ texto: '1300', cursor: 2 })).to.deep.equal({ texto: '1300', cursor: 2 });
  });
});

describe('<novo-endereco>: what was found', () => {
  it('B03 "Corrigir" opens the found fields with their values, and focuses the first', async () => {
    const { form, salvos } = await abrirNovoEndereco();
    await form.pesquisar(cepsDeExemplo.rua);
    await form.clicar('Corrigir');
    expect(form.obrigatorios).to.deep.equal(['Rua', 'Número', 'Bairro', 'Cidade', 'Estado']);
    await ver(() => form.focado === 'Rua');
    expect([form.campo('Rua').value, form.campo('Estado').value]).to.deep.equal(['Rua das Acácias', 'SP']);
    await form.preencher('Rua', 'Rua das Acácias Velhas');
    await form.preencher('Número', '12');
    await form.tecla('Enter');
    await ver(() => salvos.length === 1);
    expect(salvos[0]).to.include({ logradouro: 'Rua das Acácias Velhas', cidade: 'Campinas' });
  });

  it('B03 "Outro CEP" goes back to the CEP and keeps what was typed', async () => {
    const { form } = await abrirNovoEndereco();
    await form.pesquisar(cepsDeExemplo.rua);
    await form.preencher('Número', '12');
    await form.preencher('Complemento', 'fundos');
    await form.clicar('Outro CEP');
    expect(form.focado).to.equal('CEP');
    expect(form.campo('CEP').value).to.equal('13000-100');
    await form.pesquisar(cepsDeExemplo.outraRua);
    expect(form.achado).to.include('Avenida Norte · Jd. Paraíso');
    expect([form.campo('Número').value, form.campo('Complemento').value]).to.deep.equal(['12', 'fundos']);
  });

  it('B03 "S/N" closes the number, and gives it back', async () => {
    const { form } = await abrirNovoEndereco();
    await form.pesquisar(cepsDeExemplo.rua);
    await form.clicar('Salvar');
    expect(form.descricao('Número')).to.equal('Informe o número ou marque S/N.');
    await form.preencher('Número', '12');
    await form.clicar(form.campo('S/N'));
    expect([form.campo('Número').disabled, form.campo('Número').value, form.invalido('Número')]).to.deep.equal([true, '', false]);
    await form.clicar(form.campo('S/N'));
    expect([form.campo('Número').disabled, form.campo('Número').value]).to.deep.equal([false, '12']);
  });
});
