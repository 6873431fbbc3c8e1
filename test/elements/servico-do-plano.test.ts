import { expect } from '@open-wc/testing';
import type { Backend } from '../../sdk/backend/port.js';
import { NetworkError } from '../../sdk/errors/network-error.js';
import type { PlanoSdk } from '../../sdk/plano-sdk.js';
import '../../src/elements/editar-servico/define.js';
import '../../src/elements/remover-servico/define.js';
import '../../src/elements/trocar-senha/define.js';
import { abrirAcao, PLANO, type AcaoHarness } from '../harness/acao-harness.js';
import { ver } from '../harness/ver.js';
import { SENHA } from '../helpers/form-servico-de-teste.js';
import { sdkDeTeste } from '../helpers/sdk-de-teste.js';

type Tag = 'trocar-senha' | 'editar-servico' | 'remover-servico';
const abrir = (tag: Tag, servico: number, sdk: PlanoSdk = sdkDeTeste()): Promise<AcaoHarness> =>
  abrirAcao(tag, { sdk, atributos: { 'servico-id': `servico-0042-${servico}` } });
const servico = async (sdk: PlanoSdk, n: number) => (await sdk.backend.plano(PLANO)).servicos.find(({ id }) => id === `servico-0042-${n}`);
/** What the meter shows; it comes right behind the field. */
const forca = (acao: AcaoHarness): string | null | undefined =>
  acao.elemento.shadowRoot!.querySelector('senha-forca')!.shadowRoot!.querySelector('[role="meter"]')?.getAttribute('aria-valuenow');
/** The plan without duties, so that its last login can go. */
const semDever = (): PlanoSdk =>
  sdkDeTeste({ dados: (dados) => ({ ...dados, planos: dados.planos.map((plano) => (plano.id === PLANO ? { ...plano, exigencias: {} } : plano)) }) });

describe('<trocar-senha>', () => {
  it('E07 names the login, shows the strength, and changes the password, which nobody hears', async () => {
    const enviadas: unknown[] = [];
    const trocar = ({ trocarSenha }: Backend): Partial<Backend> => ({
      trocarSenha: (plano, id, nova, e) => (enviadas.push([plano, id, nova]), trocarSenha(plano, id, nova, e)),
    });
    const acao = await abrir('trocar-senha', 1, sdkDeTeste({ trocar }));
    expect(acao.titulo).to.equal('Trocar Senha');
    expect(acao.tudo).to.contain('login0042@provedor').and.contain('Depois de trocar, a nova senha tem de ser posta no equipamento');
    await acao.preencher('Nova senha', SENHA);
    await ver(() => Number(forca(acao)) > 60);
    await acao.fazer('Trocar senha');
    await ver(() => acao.tudo.includes('Senha trocada.'));
    expect(enviadas).to.deep.equal([[PLANO, 'servico-0042-1', { senha: SENHA }]]);
    expect(acao.ouvidos.map((um) => um.split(' ')[0])).to.deep.equal(['plano-alterando', 'plano-alterado', 'acao-fechada']);
    expect(acao.ouvidos.join()).to.contain('"acao":"trocar-senha"').and.not.contain(SENHA);
    expect(acao.elemento.shadowRoot!.innerHTML).to.not.contain(SENHA);
  });

  it('E07 changes that of an e-mail box, for which letters with accents are welcome', async () => {
    const acao = await abrir('trocar-senha', 2);
    expect(acao.tudo).to.contain('contato@provedor.example');
    await acao.preencher('Nova senha', 'Três-pratos,2-Tigres!');
    await acao.fazer('Trocar senha');
    await ver(() => acao.tudo.includes('Senha trocada.'));
  });

  it('E07 P03 a password equal to the login, or to the client’s e-mail, is worth nothing', async () => {
    const acao = await abrir('trocar-senha', 1);
    for (const senha of ['login0042', 'login0042@provedor', 'compras@example.com']) {
      await acao.preencher('Nova senha', senha);
      await ver(() => forca(acao) === '0');
    }
  });

  it('E07 says what is wrong at the field, and focuses it', async () => {
    const acao = await abrir('trocar-senha', 1);
    await acao.preencher('Nova senha', 'curta');
    // The button moves down when the meter comes, and would be clicked beside.
    await ver(() => Number(forca(acao)) > 0);
    await acao.fazer('Trocar senha');
    await ver(() => acao.focado === 'Nova senha');
    expect(acao.descricao('Nova senha')).to.contain('Use pelo menos 8 caracteres.');
  });

  it('E07 A05 says why it cannot: no permission, no password, no such service', async () => {
    const operador = sdkDeTeste({ dados: (d) => ({ ...d, operadores: [{ id: 'ana', nome: 'Ana', permissoes: { editarSenhaRadius: 'desabilitar' } }] }) });
    expect((await abrir('trocar-senha', 1, operador)).tudo).to.contain('Sem permissão para esta ação.');
    expect((await abrir('trocar-senha', 3)).tudo).to.contain('A configuração deste plano não oferece esta ação.');
    expect((await abrir('trocar-senha', 99)).alerta).to.contain('Não encontrado.');
  });
});

describe('<editar-servico>', () => {
  it('E09 a new login says what it costs, and sets the old one free', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrir('editar-servico', 1, sdk);
    expect(acao.titulo).to.equal('Editar Login Radius');
    expect(acao.campo('Login').value).to.equal('login0042');
    expect(acao.tudo).to.not.contain('O login antigo fica livre.');
    await acao.preencher('Login', 'matriz0042');
    expect(acao.tudo).to.contain('O login antigo fica livre.');
    await acao.fazer('Salvar');
    await ver(() => acao.tudo.includes('Serviço alterado: matriz0042@provedor.'));
    expect(await sdk.backend.disponivel({ tipo: 'login-radius', login: 'login0042', dominio: 'provedor' })).to.equal(true);
  });

  it('E09 "Salvar" with nothing changed says so at the field, and changes nothing', async () => {
    const acao = await abrir('editar-servico', 1, sdkDeTeste());
    await acao.fazer('Salvar');
    await ver(() => acao.invalido('Login'));
    expect(acao.descricao('Login')).to.contain('Nada foi alterado.');
    expect(acao.tudo).to.not.contain('Serviço alterado');
  });

  it('E09 aliases of a box: one goes, one comes', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrir('editar-servico', 2, sdk);
    await acao.preencher('Alias 1', 'sac');
    expect(acao.tudo).to.contain('Deixam de entregar: vendas.');
    await acao.fazer('Salvar');
    await ver(() => acao.tudo.includes('Serviço alterado'));
    expect(await servico(sdk, 2)).to.deep.include({ aliases: ['sac'] });
  });

  it('E09 an address: MAC refused with its sentence, the old address named as free', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrir('editar-servico', 3, sdk);
    await acao.preencher('MAC', 'AA:BB');
    await acao.fazer('Salvar');
    await ver(() => acao.invalido('MAC'));
    expect(acao.descricao('MAC')).to.contain('Formato do MAC é Inválido');
    await acao.preencher('MAC', '');
    await acao.preencher('Endereço', '198.51.100.77');
    expect(acao.tudo).to.contain('203.0.113.18 fica livre');
    await acao.fazer('Salvar');
    await ver(() => acao.tudo.includes('Serviço alterado: 198.51.100.77.'));
    expect(await servico(sdk, 3)).to.deep.equal({ id: 'servico-0042-3', tipo: 'ip', endereco: '198.51.100.77' });
  });
});

describe('<remover-servico>', () => {
  it('E09 says what is lost, asks for a confirmation, and removes', async () => {
    const sdk = semDever();
    const acao = await abrir('remover-servico', 1, sdk);
    expect(acao.titulo).to.equal('Remover Login Radius');
    for (const frase of ['fica sem conexão na hora', 'A senha é apagada e não volta.', 'O login login0042@provedor fica livre', 'O histórico do plano guarda'])
      expect(acao.tudo).to.contain(frase);
    await acao.fazer('Remover serviço');
    await ver(() => acao.focado === 'Li o que se perde e quero remover');
    expect(acao.alerta).to.contain('Confirme que leu o que será perdido.');
    expect(await servico(sdk, 1)).to.not.equal(undefined);
    await acao.tecla('Space');
    await acao.fazer('Remover serviço');
    await ver(() => acao.tudo.includes('Serviço removido: login0042@provedor.'));
    expect(await servico(sdk, 1)).to.equal(undefined);
    expect(await sdk.backend.disponivel({ tipo: 'login-radius', login: 'login0042', dominio: 'provedor' })).to.equal(true);
    expect(acao.ouvidos.at(-1)).to.contain('"acao":"remover-servico","concluida":true');
  });

  it('E09 "Manter serviço" changes nothing', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrir('remover-servico', 3, sdk);
    expect(acao.tudo).to.contain('O endereço 203.0.113.18 fica livre');
    await acao.clicar('Manter serviço');
    expect(acao.ouvidos).to.deep.equal([`acao-fechada {"planoId":"${PLANO}","acao":"remover-servico","concluida":false}`]);
    expect(await servico(sdk, 3)).to.not.equal(undefined);
  });

  it('E09 the last login of a plan that demands one cannot go', async () => {
    expect((await abrir('remover-servico', 1)).tudo).to.contain('A configuração deste plano não oferece esta ação.');
  });

  it('E09 S05 after a lost answer the same request follows, and it is removed once', async () => {
    let vezes = 0;
    const trocar = ({ removerServico }: Backend): Partial<Backend> => ({
      async removerServico(...argumentos) {
        const feito = await removerServico(...argumentos);
        if ((vezes += 1) === 1) throw new NetworkError('lost');
        return feito;
      },
    });
    const sdk = sdkDeTeste({ trocar });
    const acao = await abrir('remover-servico', 3, sdk);
    await acao.clicar(acao.campo('Li o que se perde e quero remover'));
    await acao.fazer('Remover serviço');
    expect(acao.editavel).to.equal(false);
    await acao.fazer('Tentar de novo');
    await ver(() => acao.tudo.includes('Serviço removido'));
    expect(await servico(sdk, 3)).to.equal(undefined);
  });

  it("E09 S05 somebody else's change is shown beside the form", async () => {
    const sdk = sdkDeTeste();
    const acao = await abrir('remover-servico', 3, sdk);
    const { versao } = await sdk.backend.plano(PLANO);
    await sdk.backend.removerServico(PLANO, 'servico-0042-2', { chave: 'outra', versao });
    await acao.clicar(acao.campo('Li o que se perde e quero remover'));
    await acao.fazer('Remover serviço');
    await ver(() => acao.alerta.includes('Outra pessoa alterou este plano'));
    expect(acao.alerta).to.contain('Agora: login0042@provedor, 203.0.113.18');
    await acao.fazer('Remover serviço');
    await ver(() => acao.tudo.includes('Serviço removido'));
  });
});

for (const tema of ['light', 'dark'] as const) {
  for (const [tag, n] of [
    ['trocar-senha', 1],
    ['editar-servico', 3],
    ['remover-servico', 2],
  ] as const) {
    it(`X06 E09 no axe finding in <${tag}>: form and findings (${tema})`, async () => {
      const acao = await abrir(tag, n);
      await acao.vestir(tema);
      await expect(acao.elemento).to.be.accessible();
      if (tag === 'editar-servico') await acao.preencher('MAC', 'x');
      await acao.fazer(tag === 'trocar-senha' ? 'Trocar senha' : tag === 'editar-servico' ? 'Salvar' : 'Remover serviço');
      await expect(acao.elemento).to.be.accessible();
    });
  }
}
