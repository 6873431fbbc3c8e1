import { expect } from '@open-wc/testing';
import type { Backend } from '../../sdk/backend/port.js';
import type { NovoServico } from '../../sdk/domain/novo-servico.js';
import type { PlanoSdk } from '../../sdk/plano-sdk.js';
import '../../src/elements/adicionar-servico/define.js';
import { abrirAcao, PLANO, type AcaoHarness } from '../harness/acao-harness.js';
import { ver } from '../harness/ver.js';
import { SENHA } from '../helpers/form-servico-de-teste.js';
import { sdkDeTeste } from '../helpers/sdk-de-teste.js';

const abrir = (tipo: string, opcoes: { readonly sdk?: PlanoSdk; readonly planoId?: string } = {}): Promise<AcaoHarness> =>
  abrirAcao('adicionar-servico', { ...opcoes, atributos: { tipo } });

const servicosDe = async (sdk: PlanoSdk) => (await sdk.backend.plano(PLANO)).servicos;

/** An SDK that keeps what was sent. */
function espiao(): { readonly sdk: PlanoSdk; readonly enviados: NovoServico[] } {
  const enviados: NovoServico[] = [];
  const trocar = ({ adicionarServico }: Backend): Partial<Backend> => ({
    adicionarServico: (id, novo, e) => (enviados.push(novo), adicionarServico(id, novo, e)),
  });
  return { sdk: sdkDeTeste({ trocar }), enviados };
}

describe('<adicionar-servico tipo="login-radius">', () => {
  it('E01 asks login, domain and password of the plan that is there, and begins at the login', async () => {
    const acao = await abrir('login-radius');
    expect(acao.titulo).to.equal('Login Radius');
    expect(acao.rotulos).to.deep.equal(['Login', 'Domínio', 'Senha']);
    expect(acao.obrigatorios).to.deep.equal(['Login', 'Senha']);
    expect(acao.descricao('Senha')).to.contain('Use uma senha só deste serviço');
    acao.elemento.focus();
    expect(acao.focado).to.equal('Login');
  });

  it('E01 A07 X02 saves it in the plan and tells the portal, without the password', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrir('login-radius', { sdk });
    await acao.preencher('Login', 'Filial0042');
    await acao.preencher('Domínio', 'provedor.example');
    await acao.preencher('Senha', SENHA);
    await acao.fazer('Salvar');
    await ver(() => acao.tudo.includes('Serviço adicionado: filial0042@provedor.example.'));
    const novo = (await servicosDe(sdk)).at(-1)!;
    expect(novo).to.deep.equal({ id: novo.id, tipo: 'login-radius', login: 'filial0042', dominio: 'provedor.example' });
    expect(acao.ouvidos.map((um) => um.split(' ')[0])).to.deep.equal(['plano-alterando', 'plano-alterado', 'acao-fechada']);
    expect(acao.ouvidos.join()).to.contain('"acao":"login-radius"').and.not.contain(SENHA);
  });

  it('E01 says at each field what is wrong, and shows warnings while it is typed', async () => {
    const acao = await abrir('login-radius');
    await acao.preencher('Domínio', 'provedor');
    expect(acao.descricao('Domínio')).to.equal('Domínio sem ponto: alguns servidores não aceitam.');
    await acao.preencher('Login', 'joão');
    await acao.preencher('Senha', 'a b$');
    expect(acao.descricao('Senha')).to.match(/^Evite espaços na senha: .* Aspas, \\, \$ e \? dão problema/);
    await acao.fazer('Salvar');
    await ver(() => acao.focado === 'Login');
    expect(acao.descricao('Login')).to.equal('O login não pode ter acentos.');
    expect(acao.descricao('Senha')).to.match(/^Use pelo menos 8 caracteres\. Evite espaços/);
    expect(acao.alerta).to.contain('Faltam 2 informações:').and.contain('Login: O login não pode ter acentos.');
  });

  it('E01 a login that is taken comes back to its field, and nothing typed is lost', async () => {
    const acao = await abrir('login-radius');
    await acao.preencher('Login', 'login0042b');
    await acao.preencher('Domínio', 'provedor');
    await acao.preencher('Senha', SENHA);
    await acao.fazer('Salvar');
    await ver(() => acao.invalido('Login'));
    expect(acao.descricao('Login')).to.equal('Este login já existe. Escolha outro.');
    expect(acao.campo('Senha').value).to.equal(SENHA);
    await acao.preencher('Login', 'login0042z');
    expect(acao.invalido('Login')).to.equal(false);
    await acao.fazer('Salvar');
    await ver(() => acao.tudo.includes('Serviço adicionado'));
  });

  it('E01 P03 the strength knows login and client', async () => {
    const acao = await abrir('login-radius');
    const medidor = () => acao.elemento.shadowRoot!.querySelector('senha-forca')!.shadowRoot!.querySelector('[role="meter"]')!.getAttribute('aria-valuenow');
    await acao.preencher('Login', 'kq7-vm.t4x');
    await acao.preencher('Senha', 'Kq7-VM.t4x');
    expect(medidor()).to.equal('0');
    await acao.preencher('Senha', 'compras@example.com');
    expect(medidor()).to.equal('0');
    await acao.preencher('Senha', SENHA);
    expect(Number(medidor())).to.be.greaterThan(60);
  });
});

describe('<adicionar-servico tipo="email">', () => {
  it('E02 asks login, domain, password and aliases, and creates the box', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrir('email', { sdk });
    expect(acao.titulo).to.equal('Email');
    expect(acao.obrigatorios).to.deep.equal(['Login', 'Domínio', 'Senha']);
    await acao.preencher('Login', 'loja');
    await acao.preencher('Senha', SENHA);
    await acao.clicar('Adicionar alias');
    await ver(() => acao.focado === 'Alias 1');
    await acao.preencher('Alias 1', 'Pedidos');
    await acao.clicar('Adicionar alias');
    await ver(() => acao.focado === 'Alias 2');
    await acao.clicar('Remover alias 2');
    await ver(() => acao.focado === 'Alias 1');
    await acao.fazer('Criar email');
    await ver(() => acao.tudo.includes('Serviço adicionado: loja@provedor.example.'));
    expect((await servicosDe(sdk)).at(-1)).to.deep.include({ endereco: 'loja@provedor.example', aliases: ['pedidos'] });
  });

  it('E02 an empty alias is none, and one that is taken is named at its place', async () => {
    const { sdk, enviados } = espiao();
    const acao = await abrir('email', { sdk });
    await acao.preencher('Login', 'loja');
    await acao.preencher('Senha', SENHA);
    await acao.clicar('Adicionar alias');
    await acao.clicar('Adicionar alias');
    await acao.preencher('Alias 2', 'vendas');
    await acao.fazer('Criar email');
    await ver(() => acao.alerta.includes('Este e-mail já existe.'));
    expect(enviados[0]).to.deep.include({ aliases: ['vendas'] });
    expect(acao.tudo).to.contain('Alias 2');
  });
});

describe('<adicionar-servico tipo="ip">', () => {
  it('E03 proposes a free address, and another one when asked', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrir('ip', { sdk });
    expect(acao.titulo).to.equal('Serviços de IP');
    expect(acao.rotulos).to.deep.equal(['Tipo', 'Endereço', 'MAC', 'Download (Mb/s)', 'Upload (Mb/s)']);
    expect(acao.campo('Endereço').value).to.equal('198.51.100.3');
    expect(acao.descricao('Endereço')).to.equal('Faixas do provedor: 198.51.100.0/24, 203.0.113.0/24, 100.64.0.0/10');
    await acao.clicar('Sugerir outro livre');
    expect(acao.campo('Endereço').value).to.equal('198.51.100.4');
    await acao.fazer('Adicionar IP');
    await ver(() => acao.tudo.includes('Serviço adicionado: 198.51.100.4.'));
    expect((await servicosDe(sdk)).at(-1)).to.deep.include({ tipo: 'ip', endereco: '198.51.100.4' });
  });

  for (const [tipo, proposto] of [
    ['ipv6', '2001:db8:42::2'],
    ['bloco', '192.0.2.8/29'],
  ] as const) {
    it(`E03 proposes a free one of the kind ${tipo}, and adds it`, async () => {
      const sdk = sdkDeTeste();
      const acao = await abrir('ip', { sdk });
      await acao.escolher('Tipo', tipo);
      const rotulo = tipo === 'bloco' ? 'Bloco' : 'Endereço';
      expect(acao.campo(rotulo).value).to.equal(proposto);
      await acao.fazer('Adicionar IP');
      await ver(() => acao.tudo.includes(`Serviço adicionado: ${proposto}.`));
    });
  }

  it('E03 sends address, MAC in one spelling, and speed', async () => {
    const { sdk, enviados } = espiao();
    const acao = await abrir('ip', { sdk });
    await acao.preencher('MAC', 'aabb.cc00.0018');
    await acao.preencher('Download (Mb/s)', '100');
    expect(acao.campo('MAC').value).to.equal('AA:BB:CC:00:00:18');
    await acao.preencher('Upload (Mb/s)', '50');
    await acao.fazer('Adicionar IP');
    await ver(() => enviados.length > 0);
    expect(enviados).to.deep.equal([{ tipo: 'ip', tipoDeIp: 'ipv4', endereco: '198.51.100.3', mac: 'AA:BB:CC:00:00:18', velocidade: { down: 100, up: 50 } }]);
  });

  for (const [campo, valor, frase] of [
    ['MAC', 'AA:BB:CC:DD:EE:FG', 'Formato do MAC é Inválido'],
    ['MAC', '01:00:5E:00:00:01', 'Este MAC não é de um equipamento: é de um grupo ou está zerado.'],
    ['Endereço', '203.0.113', 'Endereço IP inválido. Exemplo: 203.0.113.18.'],
    ['Endereço', '2001:db8:42::9', 'Este endereço é de outro tipo. Confira o tipo escolhido.'],
    ['Endereço', '127.0.0.1', 'Este endereço é reservado e não pode ser de um cliente.'],
    ['Endereço', '198.51.100.255', 'Este é o endereço da própria rede ou o de broadcast. Escolha outro.'],
    ['Endereço', '203.0.113.18', 'Este endereço já está em uso. Escolha outro.'],
    ['Upload (Mb/s)', '9999', 'Use um valor de 1 a 250.'],
  ] as const) {
    it(`E03 refuses ${valor}: ${frase}`, async () => {
      const sdk = sdkDeTeste();
      const antes = await servicosDe(sdk);
      const acao = await abrir('ip', { sdk });
      if (campo.startsWith('Upload')) await acao.preencher('Download (Mb/s)', '1');
      await acao.preencher(campo, valor);
      await acao.fazer('Adicionar IP');
      await ver(() => acao.invalido(campo));
      expect(acao.descricao(campo)).to.contain(frase);
      expect(await servicosDe(sdk)).to.deep.equal(antes);
    });
  }

  it('E03 says where a crooked block begins', async () => {
    const acao = await abrir('ip');
    await acao.escolher('Tipo', 'bloco');
    await acao.preencher('Bloco', '192.0.2.13/29');
    await acao.fazer('Adicionar IP');
    await ver(() => acao.invalido('Bloco'));
    expect(acao.descricao('Bloco')).to.contain('Use 192.0.2.8/29.');
  });
});

describe('<adicionar-servico> in every kind', () => {
  it('E01 X01 says what is missing where no kind, or an unknown one, was given', async () => {
    const elemento = document.createElement('adicionar-servico');
    elemento.setAttribute('tipo', 'telepatia');
    elemento.setAttribute('plano-id', PLANO);
    elemento.sdk = sdkDeTeste();
    document.body.append(elemento);
    await ver(() => elemento.shadowRoot?.textContent?.includes('Nenhum tipo de serviço foi informado.'));
    elemento.tipo = 'ip';
    await ver(() => elemento.shadowRoot?.querySelector('h2')?.textContent === 'Serviços de IP');
    elemento.remove();
  });

  it('E01 A05 a plan in a status that does not allow it says so', async () => {
    const acao = await abrir('ip', { planoId: 'plano-0042-4' });
    expect(acao.tudo).to.contain('O status atual do plano não permite esta ação.');
  });
});
