import { expect } from 'chai';
import fc from 'fast-check';
import { criarDados } from '../../mock-server/dados/dados-do-provedor.js';
import { createHttpBackend } from '../../sdk/backend/http/http-backend.js';
import { servir } from '../../sdk/backend/http/servir.js';
import { createMemoryBackend, type DadosDoProvedor } from '../../sdk/backend/memory/memory-backend.js';
import type { Backend } from '../../sdk/backend/port.js';
import { redeOcupadaPor } from '../../sdk/domain/servico-de-ip.js';
import { contem, sobrepoe } from '../../sdk/domain/ip.js';
import type { EdicaoDeServico, NovoServico, ServicoGravado } from '../../sdk/domain/novo-servico.js';
import type { PlanoDoCliente } from '../../sdk/domain/plano.js';
import { isConflictError } from '../../sdk/errors/index.js';
import { AGORA, chave, falha, faltasDe, HOJE } from './pedidos.js';

const PLANO = 'plano-0042-1';
const SENHA = 'Pa7-kelo.Ruvi';
const semeados = criarDados({ hoje: HOJE });
// The plans of one client are enough, and quickly copied.
const dados: DadosDoProvedor = { ...semeados, planos: semeados.planos.filter(({ clienteId }) => clienteId === '0042') };

/** The provider as the seed makes it, but for one plan. */
const com = (planoId: string, mudanca: Partial<PlanoDoCliente>): DadosDoProvedor => ({
  ...dados,
  planos: dados.planos.map((plano) => (plano.id === planoId ? { ...plano, ...mudanca } : plano)),
});

function memoria(doProvedor = dados) {
  const backend = createMemoryBackend({ dados: doProvedor, relogio: () => AGORA });
  return (operadorId: string): Backend => backend.como(operadorId);
}

function http(doProvedor = dados) {
  const como = memoria(doProvedor);
  const responder = servir({ backend: ({ id }) => como(id), autenticar: (r) => ({ id: r.headers.get('authorization')!.slice(7), nome: '' }) });
  return (operadorId: string) => createHttpBackend({ baseUrl: 'https://provedor.example/api', token: () => operadorId, fetch: responder, espera: () => 0 });
}

for (const [nome, montar] of Object.entries({ memoria, http })) {
  describe(`services of a plan, ${nome}`, () => {
    const ana = (doProvedor?: DadosDoProvedor): Backend => montar(doProvedor)('ana');
    const edicao = async (backend: Backend, planoId = PLANO) => ({ ...chave(), versao: (await backend.plano(planoId)).versao });
    const adicionar = async (backend: Backend, novo: NovoServico, planoId = PLANO): Promise<ServicoGravado> =>
      backend.adicionarServico(planoId, novo, await edicao(backend, planoId));
    const editar = async (backend: Backend, id: string, mudanca: EdicaoDeServico): Promise<ServicoGravado> =>
      backend.editarServico(PLANO, id, mudanca, await edicao(backend));
    const remover = async (backend: Backend, id: string, planoId = PLANO): Promise<PlanoDoCliente> =>
      backend.removerServico(planoId, id, await edicao(backend, planoId));

    it('E01 adds a login; it is in the plan at once, with a new version, and its name is taken', async () => {
      const backend = ana();
      const antes = await backend.plano(PLANO);
      const { plano, servico } = await adicionar(backend, { tipo: 'login-radius', login: ' Filial.0042 ', dominio: 'Provedor', senha: SENHA });
      expect(servico).to.deep.equal({ id: servico.id, tipo: 'login-radius', login: 'filial.0042', dominio: 'provedor' });
      expect(plano).to.deep.equal(await backend.plano(PLANO));
      expect(plano.servicos).to.deep.equal([...antes.servicos, servico]);
      expect(plano.versao).to.not.equal(antes.versao);
      expect(await backend.disponivel({ tipo: 'login-radius', login: 'filial.0042', dominio: 'provedor' })).to.equal(false);
      expect(JSON.stringify(plano)).to.not.include(SENHA);
    });

    it('E01 refuses a login that is taken or misspelt, field by field', async () => {
      const backend = ana();
      expect(await faltasDe(adicionar(backend, { tipo: 'login-radius', login: 'login0042', dominio: 'provedor', senha: 'x' }))).to.deep.equal([
        'senha senha-curta',
        'login login-em-uso',
      ]);
    });

    it('E02 adds an e-mail box with aliases, and refuses an alias that is taken', async () => {
      const backend = ana();
      const novo = { tipo: 'email', login: 'Loja', dominio: 'provedor.example', senha: SENHA, aliases: ['pedidos'] } as const;
      const { servico } = await adicionar(backend, novo);
      expect(servico).to.deep.include({ tipo: 'email', endereco: 'loja@provedor.example', aliases: ['pedidos'] });
      expect(await faltasDe(adicionar(backend, { ...novo, login: 'outra', aliases: ['x', 'pedidos'] }))).to.deep.equal(['aliases.1 email-em-uso']);
    });

    it('E03 proposes free addresses and blocks of every pool, and each of them can be added', async () => {
      const backend = ana();
      const { ip } = await backend.opcoesDeServico(PLANO);
      expect(ip!.faixas.map(({ tipo }) => tipo)).to.deep.equal(['ipv4', 'ipv4', 'ipv4', 'ipv6', 'bloco', 'bloco']);
      expect(ip!.faixas[0]!.livres[0]).to.equal('198.51.100.3');
      for (const { tipo, rede, livres } of ip!.faixas) {
        const [primeiro] = livres;
        expect(contem(redeOcupadaPor(rede)!, redeOcupadaPor(primeiro!)!)).to.equal(true);
        await adicionar(backend, { tipo: 'ip', tipoDeIp: tipo, endereco: primeiro! });
      }
      const depois = (await backend.opcoesDeServico(PLANO)).ip!.faixas;
      depois.forEach(({ livres }, i) => expect(livres).to.not.include(ip!.faixas[i]!.livres[0]!));
    });

    it('E03 keeps address, MAC and speed in one spelling', async () => {
      const { servico } = await adicionar(ana(), {
        tipo: 'ip',
        tipoDeIp: 'ipv6',
        endereco: '2001:DB8:42:0:0::9',
        mac: 'aabb.cc00.0001',
        velocidade: { down: 100, up: 50 },
      });
      expect(servico).to.deep.include({ endereco: '2001:db8:42::9', mac: 'AA:BB:CC:00:00:01', velocidade: { down: 100, up: 50 } });
    });

    for (const [novo, esperado] of [
      [{ tipoDeIp: 'ipv4', endereco: '203.0.113.18' }, 'endereco ip-em-uso'],
      [{ tipoDeIp: 'ipv4', endereco: '198.51.100.1' }, 'endereco ip-em-uso'],
      [{ tipoDeIp: 'bloco', endereco: '192.0.2.0/25' }, 'endereco ip-em-uso'],
      [{ tipoDeIp: 'ipv4', endereco: '10.0.0.1' }, 'endereco ip-fora-das-faixas'],
      [{ tipoDeIp: 'ipv4', endereco: '198.51.100.9', mac: 'zz' }, 'mac mac-invalido'],
      [{ tipoDeIp: 'ipv4', endereco: '198.51.100.9', velocidade: { down: 501, up: 1 } }, 'velocidade.down fora-do-intervalo'],
    ] as const) {
      it(`E03 refuses ${JSON.stringify(novo)}: ${esperado}`, async () => {
        expect(await faltasDe(adicionar(ana(), { tipo: 'ip', ...novo }))).to.deep.equal([esperado]);
      });
    }

    it('E04 hosts a domain that the client has, and says the name servers', async () => {
      const backend = ana();
      const { servico } = await adicionar(backend, { tipo: 'dominio', dominio: 'Açaí.com.br', produtoId: 'loja-virtual', email: true });
      expect(servico).to.deep.include({
        dominio: 'açaí.com.br',
        hospedagem: { produtoId: 'loja-virtual', produto: 'Loja Virtual', email: true, servidoresDeNomes: ['ns1.lojas.example', 'ns2.lojas.example'] },
      });
      const deNovo = { tipo: 'dominio', dominio: 'xn--aa-4iaz.com.br', produtoId: 'site-basico', email: false } as const;
      expect(await faltasDe(adicionar(backend, deNovo))).to.deep.equal(['dominio dominio-em-uso']);
      expect(await faltasDe(adicionar(backend, { ...deNovo, dominio: 'outra.com', produtoId: 'nenhum' }))).to.deep.equal(['produtoId opcao-indisponivel']);
    });

    it('E05 says of a domain whether it is available, and what a year costs', async () => {
      const backend = ana();
      const de = async (dominio: string) => {
        const { estado, precoPorAno } = await backend.disponibilidadeDeDominio(dominio);
        return `${estado} ${precoPorAno ?? '-'}`;
      };
      expect(await de('padaria-nova.com.br')).to.equal('disponivel 4000');
      expect(await de('padaria-nova.com')).to.equal('disponivel 8990');
      expect(await de('xn--aa-4iaz.eco.br')).to.equal('disponivel 5000');
      expect(await de('provedor.com.br')).to.equal('indisponivel -');
      // registro.br holds names that differ in accents and hyphens for one.
      expect(await de('padaria-centrál.com.br')).to.equal('indisponivel -');
      expect(await de('padariacentral.com.br')).to.equal('indisponivel -');
      expect(await de('a.com.br')).to.equal('invalido -');
      expect(await de('loja.zzzz')).to.equal('invalido -');
      expect(await de('sem-resposta.com.br')).to.equal('desconhecido -');
      expect((await backend.disponibilidadeDeDominio('padaria-nova.com.br')).periodos).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    });

    it('E05 registers for some years, once; the name stays taken when the service goes', async () => {
      const backend = ana();
      const novo = { tipo: 'registrar-dominio', dominio: 'padaria-nova.com.br', anos: 3 } as const;
      const { servico } = await adicionar(backend, novo);
      expect(servico).to.deep.include({ tipo: 'dominio', dominio: 'padaria-nova.com.br', registradoAte: '2029-11-24' });
      expect(await faltasDe(adicionar(backend, novo))).to.deep.equal(['dominio dominio-indisponivel']);
      await remover(backend, servico.id);
      expect((await backend.disponibilidadeDeDominio('padaria-nova.com.br')).estado).to.equal('indisponivel');
    });

    for (const [dominio, anos, esperado] of [
      ['loja.br', 1, 'dominio dominio-br-sem-categoria'],
      ['a.com', 1, 'dominio dominio-rotulo'],
      ['provedor.com.br', 1, 'dominio dominio-indisponivel'],
      ['sem-resposta.com.br', 1, 'dominio dominio-indisponivel'],
      ['padaria-nova.com.br', 11, 'anos opcao-indisponivel'],
      ['padaria-nova.com.br', 0, 'anos opcao-indisponivel'],
    ] as const) {
      it(`E05 refuses ${dominio} for ${anos}: ${esperado}`, async () => {
        expect(await faltasDe(adicionar(ana(), { tipo: 'registrar-dominio', dominio, anos }))).to.deep.equal([esperado]);
      });
    }

    it('E06 makes as many keys as licences, gives them once, and in no read again', async () => {
      const backend = ana();
      const { servico, chaves } = await adicionar(backend, { tipo: 'antivirus', produtoId: 'antivirus-exemplo', quantidade: 3 });
      expect(servico).to.deep.include({ produto: 'Antivírus Exemplo', quantidade: 3 });
      expect(new Set(chaves).size).to.equal(3);
      for (const uma of chaves!) expect(uma).to.match(/^(?:[2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/);
      const lido = JSON.stringify([await backend.plano(PLANO), await backend.listarPlanos('0042', { grupo: 'ativo' }), await backend.opcoesDeServico(PLANO)]);
      for (const uma of chaves!) expect(lido).to.not.include(uma);
      expect(await faltasDe(adicionar(backend, { tipo: 'antivirus', produtoId: 'antivirus-exemplo', quantidade: 11 }))).to.deep.equal([
        'quantidade fora-do-intervalo',
      ]);
    });

    it('E06 a lost answer that is asked for again gives the same keys, and no second service', async () => {
      const backend = ana();
      const novo = { tipo: 'antivirus', produtoId: 'antivirus-exemplo', quantidade: 1 } as const;
      const mesma = await edicao(backend);
      const [uma, outra] = [await backend.adicionarServico(PLANO, novo, mesma), await backend.adicionarServico(PLANO, novo, mesma)];
      expect(outra).to.deep.equal(uma);
      expect((await backend.plano(PLANO)).servicos.filter(({ tipo }) => tipo === 'antivirus')).to.have.length(1);
    });

    it('E07 takes a new password of a login or a box, and says it nowhere', async () => {
      const backend = ana();
      for (const id of ['servico-0042-1', 'servico-0042-2']) {
        const plano = await backend.trocarSenha(PLANO, id, { senha: SENHA }, await edicao(backend));
        expect(JSON.stringify(plano)).to.not.include(SENHA);
        expect(plano.versao).to.equal((await backend.plano(PLANO)).versao);
      }
    });

    it('E07 judges it by the rules of its kind', async () => {
      const backend = ana();
      const trocar = async (id: string, senha: string) => backend.trocarSenha(PLANO, id, { senha }, await edicao(backend));
      expect(await faltasDe(trocar('servico-0042-1', ''))).to.deep.equal(['senha obrigatorio']);
      expect(await faltasDe(trocar('servico-0042-1', 'Pa7-kelo.Rüvi'))).to.deep.equal(['senha senha-caractere-invalido']);
      await trocar('servico-0042-2', 'Pa7-kelo.Rüvi');
      expect((await falha(trocar('servico-0042-3', SENHA))).code).to.equal('unsupported-capability');
      expect((await falha(trocar('nenhum', SENHA))).code).to.equal('not-found');
    });

    it('E09 removes a service, sets its name, address and domain free, and leaves the others', async () => {
      const backend = ana(com(PLANO, { exigencias: {} }));
      const antes = (await backend.plano(PLANO)).servicos;
      for (const { id } of antes) await remover(backend, id);
      expect((await backend.plano(PLANO)).servicos).to.deep.equal([]);
      expect(await backend.disponivel({ tipo: 'login-radius', login: 'login0042', dominio: 'provedor' })).to.equal(true);
      expect(await backend.disponivel({ tipo: 'email', login: 'vendas', dominio: 'provedor.example' })).to.equal(true);
      await adicionar(backend, { tipo: 'ip', tipoDeIp: 'ipv4', endereco: '203.0.113.18' });
      expect((await falha(remover(backend, antes[0]!.id))).code).to.equal('not-found');
    });

    it('E09 changes a login, the aliases of a box, an address, a hosting, a number of licences', async () => {
      const backend = ana();
      const login = await editar(backend, 'servico-0042-1', { tipo: 'login-radius', login: 'Matriz0042', dominio: 'provedor' });
      expect(login.servico).to.deep.equal({ id: 'servico-0042-1', tipo: 'login-radius', login: 'matriz0042', dominio: 'provedor' });
      expect(await backend.disponivel({ tipo: 'login-radius', login: 'login0042', dominio: 'provedor' })).to.equal(true);
      const caixa = await editar(backend, 'servico-0042-2', { tipo: 'email', aliases: ['vendas', 'sac'] });
      expect(caixa.servico).to.deep.include({ endereco: 'contato@provedor.example', aliases: ['vendas', 'sac'] });
      const ip = await editar(backend, 'servico-0042-3', { tipo: 'ip', tipoDeIp: 'ipv4', endereco: '203.0.113.18', mac: 'aa:bb:cc:00:00:09' });
      expect(ip.servico).to.deep.include({ endereco: '203.0.113.18', mac: 'AA:BB:CC:00:00:09' });
      const { servico } = await adicionar(backend, { tipo: 'dominio', dominio: 'loja.com', produtoId: 'site-basico', email: false });
      const hospedagem = await editar(backend, servico.id, { tipo: 'dominio', produtoId: 'loja-virtual', email: true });
      expect(hospedagem.servico).to.deep.include({ dominio: 'loja.com' });
      expect(JSON.stringify(hospedagem.servico)).to.include('ns1.lojas.example');
    });

    it('E09 F09 an edit that changes nothing is no change: no version, nothing in the history', async () => {
      const backend = ana();
      const antes = await backend.plano(PLANO);
      const { itens } = await backend.historico(PLANO, {});
      const semMudanca: Readonly<Record<string, EdicaoDeServico>> = {
        'servico-0042-1': { tipo: 'login-radius', login: 'login0042', dominio: 'provedor' },
        'servico-0042-2': { tipo: 'email', aliases: ['vendas'] },
        'servico-0042-3': { tipo: 'ip', tipoDeIp: 'ipv4', endereco: '203.0.113.18', mac: 'aa:bb:cc:00:42:18' },
      };
      for (const [id, mudanca] of Object.entries(semMudanca)) expect((await editar(backend, id, mudanca)).plano, id).to.deep.equal(antes);
      expect((await backend.historico(PLANO, {})).itens).to.deep.equal(itens);
      // What the line of the history does not tell is a change all the same.
      const comVelocidade = { ...semMudanca['servico-0042-3'], velocidade: { down: 300, up: 100 } } as EdicaoDeServico;
      expect((await editar(backend, 'servico-0042-3', comVelocidade)).plano.versao).to.not.equal(antes.versao);
    });

    it('E09 more licences give keys for the new ones only, fewer give none', async () => {
      const backend = ana();
      const { servico, chaves } = await adicionar(backend, { tipo: 'antivirus', produtoId: 'antivirus-exemplo', quantidade: 2 });
      const mais = await editar(backend, servico.id, { tipo: 'antivirus', quantidade: 5 });
      expect(mais.chaves).to.have.length(3);
      expect(mais.chaves!.some((uma) => chaves!.includes(uma))).to.equal(false);
      expect((await editar(backend, servico.id, { tipo: 'antivirus', quantidade: 1 })).chaves).to.equal(undefined);
      expect(await faltasDe(editar(backend, servico.id, { tipo: 'antivirus', quantidade: 11 }))).to.deep.equal(['quantidade fora-do-intervalo']);
    });

    it('E09 refuses a change to what somebody else has, or of another kind', async () => {
      const backend = ana();
      expect(await faltasDe(editar(backend, 'servico-0042-1', { tipo: 'login-radius', login: 'login0042b', dominio: 'provedor' }))).to.deep.equal([
        'login login-em-uso',
      ]);
      expect(await faltasDe(editar(backend, 'servico-0042-3', { tipo: 'ip', tipoDeIp: 'ipv4', endereco: '198.51.100.1' }))).to.deep.equal([
        'endereco ip-em-uso',
      ]);
      expect(await faltasDe(editar(backend, 'servico-0042-2', { tipo: 'email', aliases: ['postmaster'] }))).to.deep.equal(['aliases.0 email-em-uso']);
      expect(await faltasDe(editar(backend, 'servico-0042-1', { tipo: 'antivirus', quantidade: 1 }))).to.deep.equal(['tipo opcao-indisponivel']);
    });

    it('E09 does not remove the last service that the plan demands', async () => {
      const backend = ana(com(PLANO, { exigencias: { 'login-radius': 'obrigatorio' } }));
      expect((await falha(remover(backend, 'servico-0042-1'))).code).to.equal('unsupported-capability');
      await adicionar(backend, { tipo: 'login-radius', login: 'segundo0042', dominio: 'provedor', senha: SENHA });
      await remover(backend, 'servico-0042-1');
    });

    it('E01 A05 a service that the plan’s configuration has switched off is neither offered nor taken', async () => {
      const backend = ana(com(PLANO, { exigencias: { email: 'inativo', antivirus: 'inativo' } }));
      expect(Object.keys(await backend.opcoesDeServico(PLANO))).to.deep.equal(['loginRadius', 'ip', 'hospedagem', 'registro']);
      const recusa = adicionar(backend, { tipo: 'antivirus', produtoId: 'antivirus-exemplo', quantidade: 1 });
      expect((await falha(recusa)).code).to.equal('unsupported-capability');
    });

    it('E01 A05 an inactive plan takes services only where its status says so', async () => {
      const novo = { tipo: 'antivirus', produtoId: 'antivirus-exemplo', quantidade: 1 } as const;
      for (const [id, vale] of [
        ['habilitado', true],
        ['reduzido', true],
        ['aguardando-instalacao', true],
        ['aguardando-assinatura', true],
        ['suspenso-por-debito', false],
        ['suspensao-temporaria', false],
        ['cancelado', false],
        ['Em Migração (legado)', false],
      ] as const) {
        const backend = ana(com(PLANO, { status: { id, desde: HOJE } }));
        const feito = adicionar(backend, novo);
        if (vale) await feito;
        else expect((await falha(feito)).code, id).to.equal('invalid-transition');
        const remocao = remover(backend, 'servico-0042-3');
        if (vale) await remocao;
        else expect((await falha(remocao)).code, id).to.equal('invalid-transition');
      }
    });

    it('E09 an operator without the permission changes nothing', async () => {
      const operadores = [
        { id: 'ana', nome: 'Ana', permissoes: { adicionarServico: 'desabilitar', editarSenhaRadius: 'esconder', apagarLoginRadius: 'desabilitar' } },
      ] as const;
      const backend = ana({ ...dados, operadores });
      const senha = async () => backend.trocarSenha(PLANO, 'servico-0042-1', { senha: SENHA }, await edicao(backend));
      const tentativas = [
        () => adicionar(backend, { tipo: 'antivirus', produtoId: 'antivirus-exemplo', quantidade: 1 }),
        () => editar(backend, 'servico-0042-2', { tipo: 'email', aliases: [] }),
        () => remover(backend, 'servico-0042-1'),
        senha,
      ];
      for (const tentativa of tentativas) expect((await falha(tentativa())).code).to.equal('forbidden');
    });

    it('E09 S05 refuses a change of what somebody else has changed meanwhile, with the plan as it is now', async () => {
      const backend = ana();
      const velha = await edicao(backend);
      const { plano } = await adicionar(backend, { tipo: 'antivirus', produtoId: 'antivirus-exemplo', quantidade: 1 });
      for (const tentativa of [
        backend.removerServico(PLANO, 'servico-0042-2', { ...chave(), versao: velha.versao }),
        backend.trocarSenha(PLANO, 'servico-0042-1', { senha: SENHA }, { ...chave(), versao: velha.versao }),
        backend.adicionarServico(PLANO, { tipo: 'antivirus', produtoId: 'antivirus-exemplo', quantidade: 1 }, { ...chave(), versao: velha.versao }),
      ]) {
        const erro = await falha(tentativa);
        expect(isConflictError(erro) && erro.atual).to.deep.equal(plano);
      }
    });
  });
}

describe('addresses of many plans', () => {
  it('E03 no two services ever share an address, whatever is added, moved and removed', async function () {
    this.timeout(20_000);
    const alvos = ['198.51.100.3', '198.51.100.4', '198.51.100.5', '192.0.2.8/29', '192.0.2.8/30', '192.0.2.12/30', '192.0.2.16/28', '2001:db8:42::5'];
    const passo = fc.record({ faz: fc.constantFrom('add', 'move', 'del'), qual: fc.nat(9), alvo: fc.constantFrom(...alvos) });
    await fc.assert(
      fc.asyncProperty(fc.array(passo, { minLength: 5, maxLength: 25 }), async (passos) => {
        const backend = memoria()('ana');
        for (const { faz, qual, alvo } of passos) {
          const { servicos, versao } = await backend.plano(PLANO);
          const novo = { tipo: 'ip', tipoDeIp: alvo.includes('/') ? 'bloco' : alvo.includes(':') ? 'ipv6' : 'ipv4', endereco: alvo } as const;
          const meus = servicos.filter(({ tipo }) => tipo === 'ip');
          const um = meus[qual % meus.length];
          const e = { ...chave(), versao };
          const feito =
            !um || faz === 'add'
              ? backend.adicionarServico(PLANO, novo, e)
              : faz === 'del'
                ? backend.removerServico(PLANO, um.id, e)
                : backend.editarServico(PLANO, um.id, novo, e);
          await feito.catch(() => undefined);
        }
        const redes = (await backend.plano(PLANO)).servicos.flatMap((um) => (um.tipo === 'ip' ? [redeOcupadaPor(um.endereco)!] : []));
        expect(redes.some((a, i) => redes.some((b, j) => i < j && sobrepoe(a, b)))).to.equal(false);
      }),
      { numRuns: 40 },
    );
  });
});
