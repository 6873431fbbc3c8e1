import { expect } from 'chai';
import type { DetalhesDaCobranca } from '../../sdk/domain/cobranca.js';
import type { NovoPlano } from '../../sdk/domain/novo-plano.js';
import type { ConflictError } from '../../sdk/errors/index.js';
import type { BackendEmProva } from './suite-de-backend.js';
import { chave, falha, faltasDe, pedido, regrasDe } from './pedidos.js';

const contrato = (mudancas: Partial<NovoPlano['contrato']>): Partial<NovoPlano> => ({ contrato: { ...pedido().contrato, ...mudancas } });
const email: NonNullable<NovoPlano['email']> = { login: 'nova0042', dominio: 'provedor.example', senha: 'correio seguro 9', aliases: ['recados0042'] };
const conta = { banco: '341', agencia: '2545', conta: '02366', contaDigito: '1' };

/** `listarOfertas`, `adicionarPlano` without an appointment. */
export function suiteDeAdicao(t: Omit<BackendEmProva, 'fechar'>): void {
  const adicionar = (mudancas: Partial<NovoPlano> = {}, clienteId = '0042') => t.backend.adicionarPlano(clienteId, pedido(mudancas), chave());
  const quantos = async (): Promise<number> => {
    const { contagem } = await t.backend.listarPlanos('0042', { grupo: 'ativo' });
    return contagem.ativo + contagem.inativo + contagem.cancelado;
  };

  describe('offers', () => {
    it('B04 S02 offers the plans that this client can buy, and no others', async () => {
      const ids = async (clienteId: string): Promise<string[]> => (await t.backend.listarOfertas(clienteId)).map(({ id }) => id);
      const [empresa, pessoa] = [await ids('0042'), await ids('0007')];
      expect(empresa).to.include('empresas-dedicado').and.not.include('fibra-estudante').and.not.include('rural-pioneiro');
      expect(pessoa).to.include('fibra-estudante').and.include('rural-pioneiro').and.not.include('empresas-dedicado');
      expect(empresa).to.include('rural-escola', 'it has an address in Sumaré');
    });

    it('B04 S04 refuses one that the client cannot buy', async () => {
      expect(await faltasDe(adicionar({ ofertaId: 'fibra-estudante', loginRadius: undefined }))).to.include('ofertaId opcao-indisponivel');
      expect(await faltasDe(adicionar({ ofertaId: 'nenhuma' }))).to.deep.equal(['ofertaId opcao-indisponivel']);
    });
  });

  describe('adding a plan', () => {
    it('B10 S02 adds it with its services, and it stands in the list in the status of its configuration', async () => {
      const { plano, agendamento } = await adicionar({
        ofertaId: 'fibra-500',
        email,
        loginRadius: { login: 'Novo0042', dominio: 'provedor.example', senha: 'Pa7-kelo.Ruvi' },
        ...contrato({ taxaDeInstalacao: 0 }),
      });
      expect(agendamento).to.equal(undefined);
      expect(plano).to.include({ clienteId: '0042', formaDePagamento: 'boleto', diaDeVencimento: 10, preco: 9990 });
      expect(plano.status).to.deep.equal({ id: 'aguardando-instalacao', desde: '2026-11-24' });
      expect(plano.enderecoInstalacao.id).to.equal('endereco-0042-1');
      expect(plano.enderecoCobranca.id).to.equal('endereco-0042-2');
      expect(plano.servicos.map(({ id: _, ...servico }) => servico)).to.deep.equal([
        { tipo: 'login-radius', login: 'novo0042', dominio: 'provedor.example' },
        { tipo: 'email', endereco: 'nova0042@provedor.example', aliases: ['recados0042'] },
      ]);
      const { itens, contagem } = await t.backend.listarPlanos('0042', { grupo: 'inativo' });
      expect(contagem.inativo).to.equal(2);
      expect(itens).to.deep.include(plano);
      expect(await t.backend.plano(plano.id)).to.deep.equal(plano);
    });

    it('B10 S02 takes the initial status from the offer, each of the three', async () => {
      const assinatura = await adicionar({ ofertaId: 'empresas-600', loginRadius: undefined, ...contrato({ taxaDeInstalacao: 45000 }) });
      expect(assinatura.plano.status.id).to.equal('aguardando-assinatura');
      const habilitado = await adicionar({ ofertaId: 'rural-50', loginRadius: undefined, ...contrato({ taxaDeInstalacao: 25000 }) });
      expect(habilitado.plano.status.id).to.equal('habilitado');
    });

    it('S02 never gives a password back', async () => {
      const { plano } = await adicionar();
      expect(JSON.stringify([plano, await t.backend.listarPlanos('0042', { grupo: 'inativo' })]))
        .not.to.include('Pa7-kelo')
        .and.not.include('senha');
    });

    it('A03 S04 is forbidden to an operator without the permission, disabled or hidden alike', async () => {
      for (const operador of ['bruno', 'carla']) {
        expect((await falha(t.como(operador).adicionarPlano('0042', pedido(), chave()))).code).to.equal('forbidden');
      }
      expect(await quantos()).to.equal(6);
    });

    it('S02 shows one operator’s plan to the others: the data are the same', async () => {
      const { plano } = await t.como('davi').adicionarPlano('0042', pedido(), chave());
      expect(await t.backend.plano(plano.id)).to.deep.equal(plano);
    });

    for (const [oque, mudancas, esperadas] of [
      ['an address of somebody else', { enderecoInstalacaoId: 'endereco-0001-1' }, ['enderecoInstalacaoId opcao-indisponivel']],
      ['a billing address of somebody else', { enderecoCobrancaId: 'endereco-0001-1' }, ['enderecoCobrancaId opcao-indisponivel']],
      ['a due day that is not offered', contrato({ diaDeVencimento: 7 }), ['contrato.diaDeVencimento opcao-indisponivel']],
      ['a fidelity above 12 months', contrato({ fidelidadeMeses: 13 }), ['contrato.fidelidadeMeses fora-do-intervalo']],
      ['more instalments than the offer allows', contrato({ parcelasDaTaxa: 13 }), ['contrato.parcelasDaTaxa fora-do-intervalo']],
      ['a day that does not exist', contrato({ dataDeInicio: '2026-02-29' }), ['contrato.dataDeInicio data-invalida']],
      ['no required login', { loginRadius: undefined }, ['loginRadius servico-pendente']],
      ['a service that the plan has switched off', { email }, ['email opcao-indisponivel']],
      [
        'a login badly written',
        { loginRadius: { login: 'joão silva', senha: 'Pa7-kelo.Ruvi' } },
        ['loginRadius.login login-com-espaco', 'loginRadius.login login-com-acento'],
      ],
      ['a short password', { loginRadius: { login: 'novo0042', senha: 'abc' } }, ['loginRadius.senha senha-curta']],
      [
        'a domain where the plan takes none',
        { loginRadius: { login: 'novo0042', dominio: 'provedor.example', senha: 'Pa7-kelo.Ruvi' } },
        ['loginRadius.dominio opcao-indisponivel'],
      ],
      ['a login already taken', { loginRadius: { login: 'ADMIN', senha: 'Pa7-kelo.Ruvi' } }, ['loginRadius.login login-em-uso']],
    ] satisfies [string, Partial<NovoPlano>, string[]][]) {
      it(`B05 B07 S04 refuses ${oque}, naming the field, and adds nothing`, async () => {
        expect(await faltasDe(adicionar(mudancas))).to.have.members(esperadas);
        expect(await quantos()).to.equal(6);
      });
    }

    it('B05 S04 asks for the domain where the plan needs one, and only takes those offered', async () => {
      const comGiga = (dominio?: string): Promise<unknown> =>
        adicionar({
          ofertaId: 'fibra-1-giga',
          email,
          loginRadius: { login: 'novo0042', senha: 'Pa7-kelo.Ruvi', ...(dominio ? { dominio } : {}) },
          ...contrato({ taxaDeInstalacao: 0 }),
        });
      expect(await faltasDe(comGiga())).to.deep.equal(['loginRadius.dominio obrigatorio']);
      expect(await faltasDe(comGiga('outro.example'))).to.deep.equal(['loginRadius.dominio opcao-indisponivel']);
    });

    it('B06 S04 refuses an address or an alias already taken', async () => {
      const com = (mudancas: Partial<typeof email>): Promise<unknown> =>
        adicionar({ ofertaId: 'fibra-500', email: { ...email, ...mudancas }, ...contrato({ taxaDeInstalacao: 0 }) });
      expect(await faltasDe(com({ login: 'contato' }))).to.deep.equal(['email.login email-em-uso']);
      expect(await faltasDe(com({ aliases: ['novo', 'vendas'] }))).to.deep.equal(['email.aliases.1 email-em-uso']);
    });

    it('B05 S02 takes the new login at once: the next one who wants it is refused', async () => {
      await adicionar();
      expect(await t.backend.disponivel({ tipo: 'login-radius', login: 'novo0042' })).to.equal(false);
      expect(await faltasDe(adicionar({ enderecoInstalacaoId: 'endereco-0042-2' }))).to.deep.equal(['loginRadius.login login-em-uso']);
    });

    for (const [cobranca, esperadas] of [
      [{ forma: 'cartao-credito', cartao: { salvoId: 'cartao-0042-1' } }, []],
      [{ forma: 'cartao-credito', cartao: { salvoId: 'cartao-0042-2' } }, ['cobranca.cartao cartao-vencido']],
      [{ forma: 'cartao-credito', cartao: { salvoId: 'de-outro' } }, ['cobranca.cartao opcao-indisponivel']],
      [{ forma: 'cartao-credito', cartao: { token: 'tok', bandeira: 'Visa', final: '1111', validade: '2026-11' } }, []],
      [{ forma: 'debito-conta', conta, titular: { nome: 'Comercial Exemplo Ltda', documento: '12ABC34501DE35' }, consentimento: true }, []],
      [
        { forma: 'debito-conta', conta, titular: { nome: 'Outra Pessoa', documento: '52998224725' }, consentimento: false },
        ['cobranca.consentimento consentimento'],
      ],
      [
        { forma: 'debito-conta', conta: { ...conta, agencia: '' }, titular: { nome: 'X', documento: '12ABC34501DE35' }, consentimento: true },
        ['cobranca.conta.agencia obrigatorio'],
      ],
      [{ forma: 'debito-telefone', operadora: 'Linha Sul', telefone: '1920000420', titular: 'X' }, []],
      [{ forma: 'debito-telefone', operadora: 'Nenhuma', telefone: '1920000420', titular: 'X' }, ['cobranca.operadora opcao-indisponivel']],
      [{ forma: 'pix-automatico', inicio: '2026-11-24', periodicidade: 'mensal', valor: { tipo: 'fixo', centavos: 7990 }, retentativa: 'nenhuma' }, []],
      [
        { forma: 'pix-automatico', inicio: '2026-11-23', periodicidade: 'mensal', valor: { tipo: 'fixo', centavos: 0 }, retentativa: 'nenhuma' },
        ['cobranca.pix.centavos valor-invalido', 'cobranca.pix.inicio data-passada'],
      ],
    ] satisfies [DetalhesDaCobranca, string[]][]) {
      it(`B08 S02 ${esperadas.length === 0 ? 'takes' : 'refuses'} ${JSON.stringify(cobranca)}`, async () => {
        if (esperadas.length === 0) expect((await adicionar({ cobranca })).plano.formaDePagamento).to.equal(cobranca.forma);
        else expect(await faltasDe(adicionar({ cobranca }))).to.have.members(esperadas);
      });
    }
  });

  describe('registration rules', () => {
    const fibra600 = { ofertaId: 'fibra-600', loginRadius: undefined };
    const vencimento31 = contrato({ diaDeVencimento: 31 });

    it('B12 S04 stops at a blocking rule even when it is said to be confirmed, and names all that are broken', async () => {
      const regras = await regrasDe(adicionar({ ...fibra600, ...vencimento31, regrasConfirmadas: ['fibra-600-so-pix', 'vencimento-de-empresa'] }));
      expect(regras.map(({ id, efeito, campo }) => [id, efeito, campo])).to.deep.equal([
        ['fibra-600-so-pix', 'bloqueia', 'formaDePagamento'],
        ['vencimento-de-empresa', 'avisa', 'diaDeVencimento'],
      ]);
      for (const { nome, mensagem } of regras) expect([nome, mensagem]).to.not.include('');
      expect(await quantos()).to.equal(6);
    });

    it('B12 S04 warns until the operator confirms, then lets go on', async () => {
      expect((await regrasDe(adicionar(vencimento31))).map(({ id }) => id)).to.deep.equal(['vencimento-de-empresa']);
      const { plano } = await adicionar({ ...vencimento31, regrasConfirmadas: ['vencimento-de-empresa'] });
      expect(plano.diaDeVencimento).to.equal(31);
    });

    it('B12 S04 confirms one warning, not the other', async () => {
      const duas = { ofertaId: 'fibra-300', ...contrato({ diaDeVencimento: 1, fidelidadeMeses: 0 }) };
      const regras = await regrasDe(adicionar({ ...duas, regrasConfirmadas: ['vencimento-de-empresa'] }));
      expect(regras.map(({ id }) => id)).to.have.members(['vencimento-de-empresa', 'fidelidade-no-boleto']);
    });

    it('B12 S04 lets an operator without the permission confirm nothing', async () => {
      const novo = pedido({ ...vencimento31, regrasConfirmadas: ['vencimento-de-empresa'] });
      expect(await regrasDe(t.como('davi').adicionarPlano('0042', novo, chave()))).to.have.lengthOf(1);
      expect(await quantos()).to.equal(6);
    });

    it('B13 S04 warns when the client has the same plan at the same address, and can be confirmed', async () => {
      const { plano } = await adicionar();
      const outra = { loginRadius: { login: 'novo0042b', senha: 'Pa7-kelo.Ruvi' } };
      const regras = await regrasDe(adicionar(outra));
      expect(regras.map(({ id, efeito }) => [id, efeito])).to.deep.equal([['plano-repetido', 'avisa']]);
      expect((await adicionar({ ...outra, enderecoInstalacaoId: 'endereco-0042-2' })).plano.id).to.not.equal(plano.id);
      await adicionar({ loginRadius: { login: 'novo0042c', senha: 'Pa7-kelo.Ruvi' }, regrasConfirmadas: ['plano-repetido'] });
      expect(await quantos()).to.equal(9);
    });
  });

  describe('keys', () => {
    it('B13 S05 answers the same key again with the first plan, also when sent twice at once', async () => {
      const uma = chave();
      const [a, b] = await Promise.all([t.backend.adicionarPlano('0042', pedido(), uma), t.backend.adicionarPlano('0042', pedido(), uma)]);
      expect(b).to.deep.equal(a);
      expect(await t.backend.adicionarPlano('0042', pedido(), uma)).to.deep.equal(a);
      expect(await quantos()).to.equal(7);
    });

    it('B13 S05 says conflict for another body under a used key, with what was made', async () => {
      const uma = chave();
      const feito = await t.backend.adicionarPlano('0042', pedido(), uma);
      const erro = await falha(t.backend.adicionarPlano('0042', pedido(contrato({ diaDeVencimento: 5 })), uma));
      expect(erro).to.include({ code: 'conflict', motivo: 'chave' });
      expect((erro as ConflictError).atual).to.deep.equal(feito);
    });

    it('B13 S05 says conflict for another client under a used key', async () => {
      const uma = chave();
      await t.backend.adicionarPlano('0042', pedido(), uma);
      expect((await falha(t.backend.adicionarPlano('0043', pedido(), uma))).code).to.equal('conflict');
    });

    it('B13 S05 leaves the key free after a refusal', async () => {
      const uma = chave();
      await faltasDe(t.backend.adicionarPlano('0042', pedido(contrato({ diaDeVencimento: 7 })), uma));
      expect((await t.backend.adicionarPlano('0042', pedido(), uma)).plano.diaDeVencimento).to.equal(10);
    });
  });
}
