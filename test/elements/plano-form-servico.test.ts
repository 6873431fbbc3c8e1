import { aTimeout, expect } from '@open-wc/testing';
import { NetworkError } from '../../sdk/errors/network-error.js';
import { ver } from '../harness/ver.js';
import { SENHA, abrirFormServico, consultaPresa, salvou } from '../helpers/form-servico-de-teste.js';

describe('<plano-form-servico>: Login Radius', () => {
  it('B05 asks login, domain and password, all marked as required, and begins at the login', async () => {
    const { form } = await abrirFormServico('loginRadius');
    expect(form.rotulos).to.deep.equal(['Login', 'Domínio', 'Senha']);
    expect(form.obrigatorios).to.deep.equal(['Login', 'Domínio', 'Senha']);
    expect(form.focado).to.equal('Login');
    expect(form.campo('Domínio').value).to.equal('provedor.example');
    expect(form.descricao('Senha')).to.contain('Use uma senha só deste serviço');
  });

  it('B05 asks for a domain only where the plan has one, and does not require it where it is optional', async () => {
    const sem = await abrirFormServico('loginRadius', { oferta: 'fibra-300' });
    expect(sem.form.rotulos).to.deep.equal(['Login', 'Senha']);
    const livre = await abrirFormServico('loginRadius', { oferta: 'fibra-500' });
    expect(livre.form.obrigatorios).to.deep.equal(['Login', 'Senha']);
    expect(livre.form.campo('Domínio')).to.be.instanceOf(HTMLInputElement);
  });

  it('B05 saves with Enter: login and domain normalised, the password as NFC', async () => {
    const { form, salvos } = await abrirFormServico('loginRadius');
    await form.preencherLogin(' Login0042D', SENHA);
    await form.escolher('Domínio', 'empresas.provedor.example');
    form.campo('Senha').focus();
    await form.tecla('Enter');
    await salvou(salvos);
    expect(salvos).to.deep.equal([{ login: 'login0042d', dominio: 'empresas.provedor.example', senha: SENHA }]);
  });

  it('B05 says at each field what is wrong, focuses the first, and follows the mending', async () => {
    const { form, salvos } = await abrirFormServico('loginRadius');
    await form.preencher('Senha', 'curta');
    await form.salvar();
    expect(form.descricao('Login')).to.equal('Preencha este campo.');
    expect(form.descricao('Senha')).to.match(/^Use pelo menos 8 caracteres\./);
    expect([form.invalido('Login'), form.invalido('Domínio'), form.invalido('Senha')]).to.deep.equal([true, false, true]);
    expect(form.focado).to.equal('Login');
    await form.preencher('Login', 'login0042d');
    expect(form.invalido('Login')).to.equal(false);
    await form.salvar();
    expect(form.focado).to.equal('Senha');
    expect(salvos).to.deep.equal([]);
  });

  for (const [login, frase] of [
    ['joão', 'O login não pode ter acentos.'],
    ['dois nomes', 'O login não pode ter espaços.'],
    ['nome@provedor', 'Informe o login sem @: o domínio tem campo próprio.'],
    ['-nome', 'Use letras minúsculas, números, ponto, hífen ou sublinhado, começando e terminando com letra ou número.'],
  ] as const) {
    it(`B05 refuses the login "${login}" and says why`, async () => {
      const { form } = await abrirFormServico('loginRadius');
      await form.preencherLogin(login, SENHA);
      await form.salvar();
      expect(form.descricao('Login')).to.equal(frase);
      expect(form.focado).to.equal('Login');
    });
  }

  it('B05 a login already taken is an inline error, which stays while another field is typed', async () => {
    const { form, salvos } = await abrirFormServico('loginRadius');
    await form.preencherLogin('teste', SENHA);
    await form.salvar();
    await ver(() => form.invalido('Login'));
    expect(form.descricao('Login')).to.equal('Este login já existe. Escolha outro.');
    await ver(() => form.focado === 'Login');
    await form.preencher('Senha', `${SENHA}2`);
    expect(form.invalido('Login')).to.equal(true);
    await form.preencher('Login', 'teste2');
    expect(form.invalido('Login')).to.equal(false);
    await form.tecla('Enter');
    await salvou(salvos);
    expect(salvos).to.have.length(1);
  });

  it('B05 a warning is read before anything is saved, beside an error too, and does not stop', async () => {
    const { form, salvos } = await abrirFormServico('loginRadius', { oferta: 'fibra-500' });
    await form.preencher('Domínio', 'provedor');
    expect(form.descricao('Domínio')).to.equal('Domínio sem ponto: alguns servidores não aceitam.');
    expect(form.invalido('Domínio')).to.equal(false);
    await form.preencherLogin('login0042d', 'a b$');
    expect(form.descricao('Senha')).to.match(/^Evite espaços na senha: .* Aspas, \\, \$ e \? dão problema/);
    await form.salvar();
    expect(form.descricao('Senha')).to.match(/^Use pelo menos 8 caracteres\. Evite espaços/);
    expect(form.focado).to.equal('Senha');
    await form.preencher('Senha', 'Kq7-vm.T4x $9pW');
    await form.salvar();
    await salvou(salvos);
    expect(salvos).to.deep.equal([{ login: 'login0042d', dominio: 'provedor', senha: 'Kq7-vm.T4x $9pW' }]);
  });

  it('B05 P01 P03 shows the strength of the password, knowing login and client', async () => {
    const { form, elemento } = await abrirFormServico('loginRadius', { oferta: 'fibra-300' });
    await form.preencherLogin('kq7-vm.t4x', 'Senha@123');
    const medidor = elemento.shadowRoot!.querySelector('senha-forca')!.shadowRoot!.querySelector('[role="meter"]')!;
    await ver(() => medidor.getAttribute('aria-valuetext') === '83 %, fraca');
    await form.preencher('Senha', 'Kq7-VM.t4x');
    expect(medidor).to.have.attribute('aria-valuetext', '0 %, muito fraca');
    await form.preencher('Senha', 'compras@example.com');
    expect(medidor).to.have.attribute('aria-valuetext', '0 %, muito fraca');
  });

  it('B05 P05 a generated password is taken like a typed one', async () => {
    const { form, salvos, elemento } = await abrirFormServico('loginRadius');
    await form.preencher('Login', 'login0042d');
    await form.clicar(elemento.shadowRoot!.querySelector('senha-forca')!.shadowRoot!.querySelector('[aria-label="Gerar senha"]')!);
    await ver(() => form.campo('Senha').value !== '');
    const gerada = form.campo('Senha').value;
    await form.tecla('Enter');
    await salvou(salvos);
    expect(salvos).to.deep.equal([{ login: 'login0042d', dominio: 'provedor.example', senha: gerada }]);
    expect((form.campo('Senha') as HTMLInputElement).type).to.equal('password');
  });

  it('B05 is busy while the login is checked, and asks once whatever is clicked', async () => {
    const { perguntas, responder, trocar } = consultaPresa();
    const { form, salvos } = await abrirFormServico('loginRadius', { trocar });
    await form.preencherLogin('login0042d', SENHA);
    await form.salvar(2);
    await ver(() => perguntas.length > 0);
    expect(form.botao('Salvar')).to.have.attribute('aria-busy', 'true');
    expect(form.situacao).to.contain('Verificando…');
    expect(form.focado).to.equal('Salvar');
    await form.salvar();
    responder(true);
    await salvou(salvos);
    expect(perguntas).to.have.length(1);
    expect(salvos).to.have.length(1);
  });

  it('B05 S04 keeps what was typed when the check fails, and tries again', async () => {
    let fora = true;
    const { form, salvos } = await abrirFormServico('loginRadius', {
      trocar: () => ({ disponivel: async () => (fora ? Promise.reject(new NetworkError('down')) : true) }),
    });
    await form.preencherLogin('login0042d', SENHA);
    await form.salvar();
    await ver(() => form.falha !== '');
    expect(form.falha).to.contain('Sem conexão com o servidor.').and.contain('network');
    expect(form.campo('Senha').value).to.equal(SENHA);
    fora = false;
    await form.clicar('Tentar de novo');
    await salvou(salvos);
    expect(form.falha).to.equal('');
  });

  it('B05 "Cancelar" tells so; an answer that comes later saves nothing', async () => {
    const { perguntas, responder, trocar } = consultaPresa();
    const { form, salvos, elemento, cancelados } = await abrirFormServico('loginRadius', { trocar });
    await form.preencherLogin('login0042d', SENHA);
    await form.salvar();
    await ver(() => perguntas.length > 0);
    await form.clicar('Cancelar');
    expect(cancelados()).to.equal(1);
    elemento.remove();
    responder(true);
    await aTimeout(0);
    expect(salvos).to.deep.equal([]);
  });

  it('B05 B12 shows findings of the backend at their fields, once, and does not take the focus again', async () => {
    const { form, elemento } = await abrirFormServico('loginRadius', { inicial: { login: 'login0042d', dominio: 'provedor.example', senha: SENHA } });
    expect(form.campo('Login').value).to.equal('login0042d');
    elemento.faltas = [{ campo: 'login', codigo: 'login-em-uso' }];
    await elemento.updateComplete;
    expect(form.descricao('Login')).to.equal('Este login já existe. Escolha outro.');
    expect(form.focado).to.equal('Login');
    form.campo('Senha').focus();
    elemento.faltas = [{ campo: 'login', codigo: 'login-em-uso' }];
    elemento.requestUpdate();
    await elemento.updateComplete;
    expect(form.focado).to.equal('Senha');
  });

  it('B05 another plan keeps what was typed and brings its own rules', async () => {
    const { form, elemento } = await abrirFormServico('loginRadius');
    await form.preencherLogin('login0042d', SENHA);
    elemento.oferta = { ...elemento.oferta, dominios: { radius: ['outro.example'], email: [] } };
    await elemento.updateComplete;
    expect(form.campo('Login').value).to.equal('login0042d');
    expect(form.campo('Senha').value).to.equal(SENHA);
    await form.salvar();
    expect(form.descricao('Domínio')).to.equal('Esta opção não está disponível. Escolha outra.');
  });
});

describe('<plano-form-servico>: the guard', () => {
  it('B05 P04 refuses one of the most used passwords at "Salvar", and warns of others beside the meter', async () => {
    const { form, salvos, elemento } = await abrirFormServico('loginRadius');
    const alertas = (): string =>
      elemento.shadowRoot!.querySelector('senha-forca')!.shadowRoot!.querySelector('[part="alertas"]')?.textContent?.replace(/\s+/g, ' ') ?? '';
    await form.preencherLogin('login0042d', 'P@ssw0rd');
    await ver(() => alertas().includes('é uma das senhas mais usadas'));
    await form.salvar();
    await ver(() => form.invalido('Senha'));
    expect(form.descricao('Senha')).to.contain('Esta é uma das senhas mais usadas. Escolha ou gere outra.');
    await ver(() => form.focado === 'Senha');
    expect(salvos).to.deep.equal([]);
    await form.preencher('Senha', 'Mudar@2024');
    await ver(() => alertas().includes('é uma senha comum: mudar + símbolo + ano'));
    await form.salvar();
    await salvou(salvos);
    expect(salvos).to.have.length(1);
  });

  it('B05 P03 P04 refuses a password equal to the login, and knows the client, the plan and the provider', async () => {
    const { form, salvos, elemento } = await abrirFormServico('loginRadius', { oferta: 'fibra-300' });
    const { cliente } = elemento;
    const codigos = (): string[] => elemento.shadowRoot!.querySelector('senha-forca')!.alertas.map(({ codigo }) => codigo);
    await form.preencherLogin('kq7vm.t4xz', 'Kq7vm.T4xz');
    await form.salvar();
    await ver(() => form.invalido('Senha'));
    expect(form.descricao('Senha')).to.contain('A senha não pode ser igual ao login.');
    await form.preencher('Senha', cliente.documento);
    await ver(() => codigos().includes('dados-do-cliente'));
    await form.preencher('Senha', `${elemento.configuracao.prestadora.nome.split(' ')[0]}#7`);
    await ver(() => codigos().includes('dados-do-provedor'));
    expect(salvos).to.deep.equal([]);
  });
});
