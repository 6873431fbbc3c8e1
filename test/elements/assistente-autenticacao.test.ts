import { expect } from '@open-wc/testing';
import { NetworkError } from '../../sdk/errors/network-error.js';
import type { PlanoSdk } from '../../sdk/plano-sdk.js';
import '../../src/elements/assistente-autenticacao/define.js';
import { abrirAcao, type AcaoHarness } from '../harness/acao-harness.js';
import { ver } from '../harness/ver.js';
import { sdkDeTeste } from '../helpers/sdk-de-teste.js';

const TAG = 'assistente-autenticacao';
const linhas = ({ elemento }: AcaoHarness): string[] =>
  [...elemento.shadowRoot!.querySelectorAll('.verificacoes > li')].map((li) => li.textContent!.replace(/\s+/g, ' ').trim());
const conclusao = ({ elemento }: AcaoHarness): string =>
  [...elemento.shadowRoot!.querySelectorAll('.aviso[role="status"]')].map((no) => no.textContent!.replace(/\s+/g, ' ').trim()).join(' | ');

async function diagnosticado(planoId: string, sdk: PlanoSdk = sdkDeTeste()): Promise<AcaoHarness> {
  const acao = await abrirAcao(TAG, { planoId, sdk });
  await ver(() => conclusao(acao) !== '' || acao.alerta !== '' || !acao.elemento.shadowRoot!.querySelector('.verificacoes'));
  return acao;
}

describe('<assistente-autenticacao>', () => {
  it('F05 says of each check what it found, with the figures behind it, and what it all means', async () => {
    const acao = await diagnosticado('plano-0042-1');
    expect(acao.titulo).to.equal('Assistente de Autenticação');
    expect(acao.tudo).to.contain('login0042@provedor');
    const [conta, senha, sessao, mac, ip, recusa] = linhas(acao);
    expect(conta).to.contain('Conta: certo').and.contain('A conta está ativa.');
    expect(senha).to.contain('Há uma senha definida.');
    expect(sessao).to.contain('Conectado agora.').and.contain('desde 23/11/2026, 18:40 · IP 203.0.113.18 · MAC AA:BB:CC:00:42:18 · bras-01 ge-0/0/3');
    expect(mac).to.contain('O equipamento conectado é o vinculado.');
    expect(ip).to.contain('203.0.113.18');
    expect(recusa).to.contain('O login já conectou depois da última recusa.');
    expect(conclusao(acao)).to.equal('Tudo certo: o login está conectado.');
  });

  it('F05 the progress is visible, check by check', async () => {
    let soltar: (() => void) | undefined;
    const sdk = sdkDeTeste({
      trocar: ({ diagnosticar }) => ({
        async diagnosticar(...argumentos) {
          if (argumentos[2] === 'sessao') await new Promise<void>((resolve) => (soltar = resolve));
          return diagnosticar(...argumentos);
        },
      }),
    });
    const acao = await abrirAcao(TAG, { sdk });
    await ver(() => acao.situacao.includes('Verificando 3 de 6'));
    const barra = acao.elemento.shadowRoot!.querySelector('progress')!;
    expect([barra.value, barra.max]).to.deep.equal([2, 6]);
    expect(linhas(acao)[0]).to.contain('A conta está ativa.');
    expect(linhas(acao)[2]).to.contain('verificando…');
    expect(linhas(acao)[3]).to.contain('na fila');
    soltar!();
    await ver(() => conclusao(acao) !== '');
  }).timeout(5000);

  it('F05 X02 "Limpar MAC" asks first, tells the portal, frees it, and looks again', async () => {
    const acao = await diagnosticado('plano-0042-2');
    expect(conclusao(acao)).to.contain('Causa provável: Recusado: o equipamento não é o vinculado.').and.contain('limpe o MAC');
    await acao.clicar('Limpar MAC');
    expect(acao.tudo).to.contain('O próximo equipamento que conectar com este login passa a ser aceito.');
    await acao.clicar(acao.elemento.shadowRoot!.querySelector('.pergunta .primario')!);
    await ver(() => conclusao(acao).includes('MAC liberado.') && conclusao(acao).includes('Nada impede'));
    const detail = '{"planoId":"plano-0042-2","clienteId":"0042","acao":"assistente-autenticacao"}';
    expect(acao.ouvidos).to.deep.equal([`plano-alterando ${detail}`, `plano-alterado ${detail}`]);
    expect(acao.tem('Limpar MAC')).to.equal(false);
    expect(acao.elemento.shadowRoot!.activeElement?.id).to.equal('titulo');
  });

  it('F05 "Encerrar sessão" can be given up, and a portal may say no', async () => {
    const acao = await diagnosticado('plano-0042-3');
    expect(conclusao(acao)).to.contain('já existe uma sessão com este login');
    await acao.clicar('Encerrar sessão');
    await acao.clicar('Voltar');
    expect(acao.elemento.shadowRoot!.querySelector('.pergunta') === null).to.equal(true);
    acao.elemento.addEventListener('plano-alterando', (event) => event.preventDefault());
    await acao.clicar('Encerrar sessão');
    await acao.clicar(acao.elemento.shadowRoot!.querySelector('.pergunta .primario')!);
    expect(acao.tem('Voltar')).to.equal(true);
  });

  it('F05 S05 after a lost answer the same request follows, or a new look', async () => {
    let vezes = 0;
    const sdk = sdkDeTeste({
      trocar: ({ remediar }) => ({
        async remediar(...argumentos) {
          const feito = await remediar(...argumentos);
          if ((vezes += 1) === 1) throw new NetworkError('lost');
          return feito;
        },
      }),
    });
    const acao = await diagnosticado('plano-0042-3', sdk);
    await acao.clicar('Encerrar sessão');
    await acao.clicar(acao.elemento.shadowRoot!.querySelector('.pergunta .primario')!);
    await ver(() => acao.alerta.includes('Sem conexão'));
    expect(acao.tudo).to.contain('Tentar de novo não faz duas vezes');
    await acao.clicar('Tentar de novo');
    await ver(() => conclusao(acao).includes('Sessão encerrada.'));
    expect(vezes).to.equal(2);
  });

  it('F05 a check that fails says so and can be done again', async () => {
    let falhas = 1;
    const sdk = sdkDeTeste({
      trocar: ({ diagnosticar }) => ({
        diagnosticar: (...a) => (a[2] === 'mac' && falhas-- > 0 ? Promise.reject(new NetworkError('cut')) : diagnosticar(...a)),
      }),
    });
    const acao = await diagnosticado('plano-0042-1', sdk);
    await ver(() => conclusao(acao) !== '');
    expect(linhas(acao)[3]).to.contain('não foi possível verificar').and.contain('Sem conexão');
    await acao.clicar('Tentar de novo');
    await ver(() => linhas(acao)[3]!.includes('O equipamento conectado é o vinculado.'));
  });

  it('F05 of several logins the operator chooses; a login can be given by attribute', async () => {
    const sdk = sdkDeTeste({
      dados: (dados) => ({
        ...dados,
        planos: dados.planos.map((plano) =>
          plano.id === 'plano-0042-1' ? { ...plano, servicos: [...plano.servicos, { id: 'outro', tipo: 'login-radius', login: 'filial' }] } : plano,
        ),
      }),
    });
    const acao = await diagnosticado('plano-0042-1', sdk);
    await acao.escolher('Login', 'outro');
    await ver(() => conclusao(acao).includes('Nada impede'));
    const dado = await abrirAcao(TAG, { sdk, atributos: { 'servico-id': 'outro' } });
    await ver(() => conclusao(dado).includes('Nada impede'));
    expect(dado.tudo).to.contain('filial');
  });

  it('A05 F05 a suspended plan is not diagnosed, and says why', async () => {
    const acao = await diagnosticado('plano-0042-4');
    expect(acao.tudo).to.contain('O status atual do plano não permite esta ação.');
  });

  it('X05 F05 in English and Spanish', async () => {
    const acao = await diagnosticado('plano-0042-1');
    acao.elemento.parentElement!.lang = 'en';
    await ver(() => conclusao(acao) === 'All is well: it is connected.');
    acao.elemento.parentElement!.lang = 'es';
    await ver(() => conclusao(acao) === 'Todo correcto: el usuario está conectado.');
  });

  it('X06 F05 nothing is wider than 320 px', async () => {
    const acao = await diagnosticado('plano-0042-2');
    acao.elemento.parentElement!.style.width = '320px';
    await acao.clicar('Limpar MAC');
    expect(acao.elemento.scrollWidth).to.be.at.most(320);
  });

  for (const tema of ['light', 'dark'] as const) {
    it(`X06 no axe finding: findings, question, cause (${tema})`, async () => {
      const acao = await diagnosticado('plano-0042-2');
      await acao.vestir(tema);
      await expect(acao.elemento).to.be.accessible();
      await acao.clicar('Limpar MAC');
      await expect(acao.elemento).to.be.accessible();
    });
  }
});
