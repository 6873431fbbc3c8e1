import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { subirMock, type MockNode } from '../../mock-server/node.js';
import { REGRAS, type RelatorioDeConformidade } from '../../sdk/conformidade/conformidade.js';
import { memoria, servidor } from './conformidade-mundo.js';

/** As an integrator calls it. The clock is the real one, so only what does not depend on today is asked for. */
function comando(
  argumentos: readonly string[],
  ambiente: Readonly<Record<string, string>> = {},
): Promise<{ codigo: number | null; saida: string; erros: string }> {
  const filho = spawn(process.execPath, ['--import=tsx', '--conditions=plano-kit-source', 'cli/conformance.ts', ...argumentos], {
    env: { ...process.env, ...ambiente },
  });
  let saida = '';
  let erros = '';
  filho.stdout.on('data', (parte) => (saida += String(parte)));
  filho.stderr.on('data', (parte) => (erros += String(parte)));
  return new Promise((resolve) => filho.on('close', (codigo) => resolve({ codigo, saida, erros })));
}

describe('plano-kit-conformance', () => {
  let mock: MockNode;
  before(async () => {
    const certo = memoria();
    mock = await subirMock({ port: 0, servidor: servidor({ ...certo, cliente: async (id) => ({ ...(await certo.cliente(id)), nome: 42 as never }) }) });
  });
  after(() => mock.fechar());

  it('S06 says in words what is wrong and exits with 1; with 0 when nothing is', async () => {
    const torto = await comando([mock.baseUrl, '--token', 'ana', '--cliente', '0042']);
    expect(torto.saida).to.contain('GET /clientes/{clienteId}: nome: expected a text; got 42');
    expect(torto.saida).to.contain('Does NOT conform');
    expect([torto.codigo, torto.erros]).to.deep.equal([1, '']);
    const semCliente = await comando([mock.baseUrl], { PLANO_KIT_TOKEN: 'ana' });
    expect(semCliente.saida).to.contain('No client for tests was given').and.contain('✓ fio.sem-token');
    expect(semCliente.codigo).to.equal(0);
  }).timeout(60_000);

  it('S06 --json gives the report whole', async () => {
    const { saida, codigo } = await comando([mock.baseUrl, '--token=ana', '--json']);
    const relatorio = JSON.parse(saida) as RelatorioDeConformidade;
    expect(relatorio.resultados.map(({ id }) => id)).to.have.members(Object.keys(REGRAS));
    expect(codigo).to.equal(0);
    expect(saida).not.to.contain('Bearer ana');
  }).timeout(60_000);

  it('S06 says how it is called when it is called wrongly, with 2; a server that is not there is a finding', async () => {
    for (const errado of [['portal/api'], [mock.baseUrl, '--escrever'], [mock.baseUrl, '--nada']]) {
      const { codigo, saida, erros } = await comando(errado);
      expect([codigo, saida]).to.deep.equal([2, '']);
      expect(erros).to.contain('plano-kit-conformance <url>');
    }
    const { codigo, saida } = await comando(['http://127.0.0.1:9/api', '--prazo', '2000']);
    expect(codigo).to.equal(1);
    expect(saida).to.contain('a refusal with "network"');
  }).timeout(60_000);

  it('S06 docs/conformidade.md names every rule, and shows the command as package.json has it', () => {
    const pagina = readFileSync('docs/conformidade.md', 'utf8');
    for (const id of Object.keys(REGRAS).filter((um) => !um.startsWith('resposta.'))) expect(pagina, id).to.contain(`\`${id}\``);
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: Record<string, string> };
    for (const nome of Object.keys(bin)) expect(pagina).to.contain(`npx ${nome} https://`);
  });
});
