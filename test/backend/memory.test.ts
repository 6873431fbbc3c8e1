import { expect } from 'chai';
import { criarDados } from '../../mock-server/dados/dados-do-provedor.js';
import { createMemoryBackend, type DadosDoProvedor, type MemoryBackend } from '../../sdk/backend/memory/memory-backend.js';
import { CAPACIDADES, type Capacidades } from '../../sdk/domain/configuracao.js';
import { AGORA, chave, falha, faltasDe, HOJE, pedido, primeiraVaga } from './pedidos.js';
import { suiteDeBackend } from './suite-de-backend.js';

const dados = criarDados({ hoje: HOJE });
const criar = (mudancas: Partial<DadosDoProvedor> = {}): MemoryBackend => createMemoryBackend({ dados: { ...dados, ...mudancas }, relogio: () => AGORA });

suiteDeBackend('memory', async () => {
  const backend = criar();
  return { backend, como: (operadorId) => backend.como(operadorId), fechar: async () => {} };
});

describe('memory backend', () => {
  it('S02 hands out copies: changing an answer changes nothing', async () => {
    const backend = criar();
    for (const ler of [
      () => backend.sessao(),
      () => backend.listarPlanos('0042', { grupo: 'ativo' }),
      () => backend.listarOfertas('0042'),
      () => backend.listarEnderecos('0042'),
      () => backend.recursosDeAgenda(),
    ]) {
      const antes = JSON.stringify(await ler());
      estragar(await ler());
      expect(JSON.stringify(await ler())).to.equal(antes);
    }
  });

  it('S02 takes copies: changing the data it was made of, or what was sent, changes nothing', async () => {
    const meus = structuredClone(dados);
    const backend = createMemoryBackend({ dados: meus, relogio: () => AGORA });
    const antes = JSON.stringify(await backend.listarOfertas('0042'));
    estragar(meus);
    expect(JSON.stringify(await backend.listarOfertas('0042'))).to.equal(antes);
    const novo = { nome: 'Vera Pontes' };
    const contato = await backend.adicionarContato('0042', novo, chave());
    novo.nome = 'outra';
    estragar(contato);
    expect((await backend.listarContatos('0042')).at(-1)?.nome).to.equal('Vera Pontes');
  });

  it('S02 says by capability what it lacks, and refuses that', async () => {
    const nenhuma = Object.fromEntries(CAPACIDADES.map((capacidade) => [capacidade, false])) as Capacidades;
    const backend = criar({ capacidades: nenhuma });
    expect((await backend.sessao()).capacidades).to.deep.equal(nenhuma);
    const vaga = await primeiraVaga(criar(), { tipo: 'tecnico', id: 'tecnico-01' });
    for (const chamada of [
      backend.buscarCep('13000100'),
      backend.recursosDeAgenda(),
      backend.diaDaAgenda({ tipo: 'tecnico', id: 'tecnico-01' }, HOJE),
      backend.disponivel({ tipo: 'login-radius', login: 'x' }),
      backend.disponivel({ tipo: 'email', login: 'x', dominio: 'y.example' }),
      backend.listarContatos('0042'),
      backend.adicionarContato('0042', { nome: 'X' }, chave()),
      backend.cartoesSalvos('0042'),
      backend.adicionarPlano('0042', pedido({ agendamento: vaga }), chave()),
    ]) {
      expect((await falha(chamada)).code).to.equal('unsupported-capability');
    }
  });

  it('B05 asks for every active login when the configuration says so', async () => {
    const novo = pedido({ ofertaId: 'fibra-100', loginRadius: undefined, contrato: { ...pedido().contrato } });
    expect((await criar().adicionarPlano('0042', { ...novo, enderecoInstalacaoId: 'endereco-0042-2' }, chave())).plano.servicos).to.deep.equal([]);
    const obrigado = criar({ configuracao: { ...dados.configuracao, loginRadiusObrigatorio: true } });
    expect(await faltasDe(obrigado.adicionarPlano('0042', novo, chave()))).to.deep.equal(['loginRadius servico-pendente']);
    const semRadius = pedido({ ofertaId: 'fibra-700', loginRadius: undefined });
    expect(await faltasDe(obrigado.adicionarPlano('0042', semRadius, chave())), 'a switched-off one stays off').to.deep.equal(['email servico-pendente']);
  });

  it('B08 refuses a payment form that the provider does not offer', async () => {
    const backend = criar({ configuracao: { ...dados.configuracao, formasDePagamento: ['pix-automatico'] } });
    expect(await faltasDe(backend.adicionarPlano('0042', pedido(), chave()))).to.deep.equal(['cobranca.forma opcao-indisponivel']);
  });

  it('B07 S04 forbids another installation fee, and an appointment, to who lacks the permission', async () => {
    const operadores = [{ id: 'eva', nome: 'Eva', permissoes: { editarTaxaInstalacao: 'desabilitar', agendar: 'esconder' } as const }];
    const backend = criar({ operadores });
    const desconto = pedido({ contrato: { ...pedido().contrato, taxaDeInstalacao: 1 } });
    expect((await falha(backend.adicionarPlano('0042', desconto, chave()))).code).to.equal('forbidden');
    const vaga = await primeiraVaga(backend, { tipo: 'tecnico', id: 'tecnico-01' });
    expect((await falha(backend.adicionarPlano('0042', pedido({ agendamento: vaga }), chave()))).code).to.equal('forbidden');
    await backend.adicionarPlano('0042', pedido(), chave());
  });

  it('B11 reckons the instant in the provider’s zone', async () => {
    const manaus = criar({ configuracao: { ...dados.configuracao, prestadora: { ...dados.configuracao.prestadora, fuso: 'America/Manaus' } } });
    const vaga = await primeiraVaga(manaus, { tipo: 'tecnico', id: 'tecnico-01' });
    const { agendamento } = await manaus.adicionarPlano('0042', pedido({ agendamento: vaga }), chave());
    expect(Date.parse(agendamento!.inicioEm)).to.equal(Date.parse(`${vaga.data}T${vaga.inicio}:00-04:00`));
  });
});

/** Overwrites every value that can be reached. */
function estragar(valor: unknown): void {
  if (typeof valor !== 'object' || valor === null || Object.isFrozen(valor)) return;
  for (const [campo, dentro] of Object.entries(valor)) {
    estragar(dentro);
    (valor as Record<string, unknown>)[campo] = 'estragado';
  }
}
