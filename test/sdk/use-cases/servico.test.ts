import { expect } from 'chai';
import type { Backend, IdentificadorDeServico } from '../../../sdk/backend/port.js';
import { regrasDeLoginPadrao, type RegrasDeLogin } from '../../../sdk/domain/login-radius.js';
import { NetworkError } from '../../../sdk/errors/network-error.js';
import { email, loginRadius, type EstadoDoServico } from '../../../sdk/use-cases/servico/servico.js';
import { sdkDeTeste } from '../../helpers/sdk-de-teste.js';

const SENHA = 'Kq7-vm.T4x@9pW';
const regras = (mudancas: Partial<RegrasDeLogin> = {}): RegrasDeLogin => ({ ...regrasDeLoginPadrao, ...mudancas });
const DOMINIOS = ['provedor.example', 'correio.provedor.example'];

const codigos = (flow: { readonly state: EstadoDoServico<unknown> }): string[] => flow.state.faltas.map(({ campo, codigo }) => `${campo}: ${codigo}`);

/** A backend that says who was asked for, and answers as told. */
function perguntas(responder: (de: IdentificadorDeServico) => Promise<boolean> = async () => true): {
  readonly feitas: IdentificadorDeServico[];
  readonly trocar: () => Partial<Backend>;
} {
  const feitas: IdentificadorDeServico[] = [];
  const disponivel = (de: IdentificadorDeServico): Promise<boolean> => {
    feitas.push(de);
    return responder(de);
  };
  return { feitas, trocar: () => ({ disponivel }) };
}

describe('loginRadius', () => {
  it('B05 gives the login normalised, with its domain, once nobody else has it', async () => {
    const { feitas, trocar } = perguntas();
    const flow = loginRadius(sdkDeTeste({ trocar }), { regras: regras() });
    flow.mudar({ login: ' Login0042D ', dominio: 'Provedor.Example', senha: SENHA });
    const pronto = { login: 'login0042d', dominio: 'provedor.example', senha: SENHA };
    expect(await flow.salvar()).to.deep.equal(pronto);
    expect(flow.state).to.deep.equal({ phase: 'done', rascunho: pronto, faltas: [] });
    expect(feitas).to.deep.equal([{ tipo: 'login-radius', login: 'login0042d', dominio: 'provedor.example' }]);
  });

  it('B05 says what is missing, field by field, and asks nobody', async () => {
    const { feitas, trocar } = perguntas();
    const flow = loginRadius(sdkDeTeste({ trocar }), { regras: regras({ dominio: 'obrigatorio' }) });
    expect(await flow.salvar()).to.equal(undefined);
    expect(codigos(flow)).to.deep.equal(['login: obrigatorio', 'dominio: obrigatorio', 'senha: obrigatorio']);
    expect(feitas).to.have.length(0);
  });

  it('B05 is quiet about a field that is being typed, and follows one that was wrong', async () => {
    const flow = loginRadius(sdkDeTeste(), { regras: regras() });
    flow.mudar({ login: 'com espaço' });
    expect(codigos(flow)).to.deep.equal([]);
    await flow.salvar();
    expect(codigos(flow)).to.deep.equal(['login: login-com-espaco', 'login: login-com-acento', 'senha: obrigatorio']);
    flow.mudar({ login: 'com espaco' });
    expect(codigos(flow)).to.deep.equal(['senha: obrigatorio', 'login: login-com-espaco']);
    flow.mudar({ login: 'comespaco' });
    expect(codigos(flow)).to.deep.equal(['senha: obrigatorio']);
  });

  it('B05 shows a warning while its field is typed, before anything is saved, and lets go on', async () => {
    const flow = loginRadius(sdkDeTeste(), { regras: regras() });
    flow.mudar({ login: 'login0042d', senha: 'a $' });
    expect(codigos(flow)).to.deep.equal(['senha: senha-com-espaco', 'senha: senha-caractere-arriscado']);
    flow.mudar({ dominio: 'provedor' });
    expect(codigos(flow)).to.deep.equal(['senha: senha-com-espaco', 'senha: senha-caractere-arriscado', 'dominio: dominio-sem-ponto']);
    flow.mudar({ senha: 'Kq7-vm.T4x$9pW' });
    expect(codigos(flow)).to.deep.equal(['dominio: dominio-sem-ponto', 'senha: senha-caractere-arriscado']);
    expect(await flow.salvar()).to.include({ dominio: 'provedor' });
  });

  it('B05 shows the warnings of a login that was saved before', () => {
    const inicial = { login: 'login0042d', senha: 'Kq7-vm.T4x$9pW' };
    expect(codigos(loginRadius(sdkDeTeste(), { regras: regras(), inicial }))).to.deep.equal(['senha: senha-caractere-arriscado']);
  });

  it('B05 keeps "already taken" at the login until login or domain change', async () => {
    const flow = loginRadius(sdkDeTeste(), { regras: regras() });
    flow.mudar({ login: 'admin', senha: SENHA });
    expect(await flow.salvar()).to.equal(undefined);
    expect(flow.state.phase).to.equal('editing');
    expect(codigos(flow)).to.deep.equal(['login: login-em-uso']);
    flow.mudar({ senha: `${SENHA}x` });
    expect(codigos(flow)).to.deep.equal(['login: login-em-uso']);
    flow.mudar({ dominio: 'provedor.example' });
    expect(codigos(flow)).to.deep.equal([]);
    flow.mostrarFaltas([{ campo: 'login', codigo: 'login-em-uso' }]);
    flow.mudar({ login: 'admin2' });
    expect(codigos(flow)).to.deep.equal([]);
    expect(await flow.salvar()).to.include({ login: 'admin2' });
  });

  it('B05 does not ask a backend that cannot tell', async () => {
    const { feitas, trocar } = perguntas(async () => false);
    const sdk = sdkDeTeste({ trocar, dados: (dados) => ({ ...dados, capacidades: { ...dados.capacidades, verificarLogin: false, verificarEmail: false } }) });
    const login = loginRadius(sdk, { regras: regras() });
    login.mudar({ login: 'admin', senha: SENHA });
    expect(await login.salvar()).to.include({ login: 'admin' });
    const caixa = email(sdk, { regras: {} });
    caixa.mudar({ login: 'admin', dominio: 'provedor.example', senha: SENHA });
    expect(await caixa.salvar()).to.include({ login: 'admin' });
    expect(feitas).to.have.length(0);
  });

  it('B05 leaves the domain out where the plan takes none', async () => {
    const flow = loginRadius(sdkDeTeste(), { regras: regras({ dominio: 'inativo' }) });
    flow.mudar({ login: 'login0042d', dominio: 'provedor.example', senha: SENHA });
    expect(await flow.salvar()).to.deep.equal({ login: 'login0042d', senha: SENHA });
  });

  it('B05 begins with the first domain where one must be chosen', () => {
    const inicio = (dominio: RegrasDeLogin['dominio']): string | undefined =>
      loginRadius(sdkDeTeste(), { regras: regras({ dominio, dominios: DOMINIOS }) }).state.rascunho.dominio;
    expect(inicio('obrigatorio')).to.equal('provedor.example');
    expect(inicio('opcional')).to.equal(undefined);
  });

  it('B05 asks once, however often "Salvar" is clicked', async () => {
    const { feitas, trocar } = perguntas();
    const flow = loginRadius(sdkDeTeste({ trocar }), { regras: regras() });
    flow.mudar({ login: 'login0042d', senha: SENHA });
    const [primeira, segunda] = await Promise.all([flow.salvar(), flow.salvar()]);
    expect(primeira).to.include({ login: 'login0042d' });
    expect(segunda).to.equal(undefined);
    expect(feitas).to.have.length(1);
  });

  it('B05 does not take an answer about a login that is no longer typed', async () => {
    let responder = (_livre: boolean): void => {};
    const { trocar } = perguntas(() => new Promise((resolve) => (responder = resolve)));
    const flow = loginRadius(sdkDeTeste({ trocar }), { regras: regras() });
    flow.mudar({ login: 'login0042d', senha: SENHA });
    const salvando = flow.salvar();
    await sdkDeTeste().sessao();
    flow.mudar({ login: 'outro' });
    responder(false);
    expect(await salvando).to.equal(undefined);
    expect(flow.state).to.deep.include({ phase: 'editing', faltas: [] });
    expect(flow.state.rascunho.login).to.equal('outro');
  });

  it('B05 S04 keeps what was typed when the check fails, and can be tried again', async () => {
    let fora = true;
    const { trocar } = perguntas(async () => {
      if (fora) throw new NetworkError('no way there');
      return true;
    });
    const flow = loginRadius(sdkDeTeste({ trocar }), { regras: regras() });
    flow.mudar({ login: 'login0042d', senha: SENHA });
    expect(await flow.salvar()).to.equal(undefined);
    expect(flow.state).to.have.nested.property('erro.code', 'network');
    expect(flow.state.rascunho).to.include({ login: 'login0042d', senha: SENHA });
    fora = false;
    expect(await flow.salvar()).to.include({ login: 'login0042d' });
  });

  it('B05 lets a programming error through', async () => {
    const { trocar } = perguntas(async () => {
      throw new TypeError('a mistake');
    });
    const flow = loginRadius(sdkDeTeste({ trocar }), { regras: regras() });
    flow.mudar({ login: 'login0042d', senha: SENHA });
    const erro = await flow.salvar().catch((apanhado: unknown) => apanhado);
    expect(erro).to.be.instanceOf(TypeError);
  });
});

describe('email', () => {
  it('B06 makes a box with aliases, normalised and without the empty ones', async () => {
    const { feitas, trocar } = perguntas();
    const flow = email(sdkDeTeste({ trocar }), { regras: { dominios: DOMINIOS } });
    expect(flow.state.rascunho).to.deep.equal({ login: '', dominio: 'provedor.example', senha: '', aliases: [] });
    flow.mudar({ login: 'Contato', senha: 'cafe\u0301 com pa\u0303o', aliases: ['', ' Vendas ', 'sac'] });
    expect(await flow.salvar()).to.deep.equal({ login: 'contato', dominio: 'provedor.example', senha: 'café com pão', aliases: ['vendas', 'sac'] });
    expect(feitas.map(({ tipo, login, dominio }) => `${tipo} ${login}@${dominio}`)).to.deep.equal([
      'email contato@provedor.example',
      'email vendas@provedor.example',
      'email sac@provedor.example',
    ]);
  });

  it('B06 names the alias that is wrong by its place, empty ones before it or not', async () => {
    const flow = email(sdkDeTeste(), { regras: { dominios: DOMINIOS } });
    flow.mudar({ login: 'contato', senha: SENHA, aliases: ['', 'dois espaços', 'contato'] });
    await flow.salvar();
    expect(codigos(flow)).to.deep.equal(['aliases.1: login-com-espaco', 'aliases.1: login-com-acento', 'aliases.2: email-em-uso']);
  });

  it('B06 says which address is taken already: the box or an alias', async () => {
    const flow = email(sdkDeTeste(), { regras: { dominios: DOMINIOS } });
    flow.mudar({ login: 'abuse', senha: SENHA, aliases: ['', 'postmaster'] });
    expect(await flow.salvar()).to.equal(undefined);
    expect(codigos(flow)).to.deep.equal(['login: email-em-uso', 'aliases.1: email-em-uso']);
    flow.mudar({ login: 'contato' });
    expect(codigos(flow)).to.deep.equal([]);
  });

  it('B06 asks for login, domain and password', async () => {
    const flow = email(sdkDeTeste(), { regras: {} });
    await flow.salvar();
    expect(codigos(flow)).to.deep.equal(['login: obrigatorio', 'dominio: obrigatorio', 'senha: obrigatorio']);
  });
});
