import { expect } from 'chai';
import { statusDePlano } from '../../../mock-server/dados/status-de-plano.js';
import type { AcaoDeServico } from '../../../sdk/domain/acao-de-servico.js';
import type { ContextoDeAcoes } from '../../../sdk/domain/acoes-de.js';
import { acoesDoServico } from '../../../sdk/domain/acoes-do-servico.js';
import { menuDoServico, type MenuDoServico } from '../../../sdk/domain/menu-do-servico.js';
import { PERMISSOES, type Permissao } from '../../../sdk/domain/permissao.js';
import type { ServicoDoPlano, TipoDeServico } from '../../../sdk/domain/servico.js';
import { statusDe } from '../../../sdk/domain/status.js';
import { sessaoDeTeste } from '../../helpers/planos-de-teste.js';

const SERVICOS: { readonly [T in TipoDeServico]: ServicoDoPlano } = {
  'login-radius': { id: 's1', tipo: 'login-radius', login: 'login0042' },
  email: { id: 's2', tipo: 'email', endereco: 'a@provedor.example', aliases: [] },
  ip: { id: 's3', tipo: 'ip', endereco: '200.0.113.18' },
  dominio: { id: 's4', tipo: 'dominio', dominio: 'exemplo.com.br' },
  antivirus: { id: 's5', tipo: 'antivirus', produto: 'Antivírus', quantidade: 2 },
};
const TIPOS = Object.keys(SERVICOS) as TipoDeServico[];

/** SPEC A04 and 6.8, by hand: what each kind of service offers, and the permission that it takes. */
const TABELA: { readonly [T in TipoDeServico]: readonly (readonly [AcaoDeServico, Permissao | null])[] } = {
  'login-radius': [
    ['trocar-senha', 'editarSenhaRadius'],
    ['propriedades', null],
    ['editar', 'adicionarServico'],
    ['remover', 'apagarLoginRadius'],
  ],
  email: [
    ['trocar-senha', null],
    ['editar', 'adicionarServico'],
    ['remover', 'adicionarServico'],
  ],
  ip: [
    ['editar', 'editarIp'],
    ['remover', 'editarIp'],
  ],
  dominio: [
    ['editar', 'adicionarServico'],
    ['remover', 'adicionarServico'],
  ],
  antivirus: [
    ['editar', 'adicionarServico'],
    ['remover', 'adicionarServico'],
  ],
};

const EFEITOS = [
  ['desabilitar', 'desabilitada'],
  ['esconder', 'oculta'],
  ['permitir', 'habilitada'],
] as const;

const contexto = (mudancas: Partial<ContextoDeAcoes> = {}, status = 'habilitado'): ContextoDeAcoes => {
  const { permissoes, capacidades, configuracao } = sessaoDeTeste();
  return { permissoes, capacidades, configuracao, status: statusDe(statusDePlano, status), ...mudancas };
};
const situacoes = (tipo: TipoDeServico, com: ContextoDeAcoes) => acoesDoServico(SERVICOS[tipo], com).map(({ acao, situacao }) => [acao, situacao]);
const nomes = (menu: MenuDoServico) => menu.map((grupo) => grupo.map(({ nome }) => nome));

describe('acoesDoServico', () => {
  for (const tipo of TIPOS) {
    it(`A04 ${tipo}: offers what makes sense for it, in the menu’s order`, () => {
      expect(situacoes(tipo, contexto())).to.deep.equal(TABELA[tipo].map(([acao]) => [acao, 'habilitada']));
    });

    it(`A05 ${tipo}: each permission greys or hides exactly what needs it`, () => {
      for (const permissao of PERMISSOES) {
        for (const [efeito, situacao] of EFEITOS) {
          const esperado = TABELA[tipo].map(([acao, precisa]) => [acao, precisa === permissao ? situacao : 'habilitada']);
          expect(situacoes(tipo, contexto({ permissoes: { [permissao]: efeito } })), `${permissao} ${efeito}`).to.deep.equal(esperado);
        }
      }
    });
  }

  // DOMINIO §1: active ones allow all, the waiting ones their services; the rest leaves them alone.
  const MUDAM = ['habilitado', 'reduzido', 'habilitado-provisoriamente', 'aguardando-assinatura', 'aguardando-instalacao'];
  for (const status of [...statusDePlano.map(({ id }) => id), 'em-analise']) {
    it(`A05 A06 a plan in “${status}” ${MUDAM.includes(status) ? 'lets' : 'does not let'} its services be changed`, () => {
      for (const tipo of TIPOS) {
        for (const uma of acoesDoServico(SERVICOS[tipo], contexto({}, status))) {
          const { acao } = uma;
          expect(uma).to.deep.equal(MUDAM.includes(status) ? { acao, situacao: 'habilitada' } : { acao, situacao: 'desabilitada', motivo: 'status' });
        }
      }
    });
  }

  it('A05 properties can be read wherever the login may be diagnosed', () => {
    const status = { ...statusDe(statusDePlano, 'suspenso-por-debito'), permite: ['assistente-autenticacao'] as const };
    expect(situacoes('login-radius', contexto({ status }))).to.deep.equal([
      ['trocar-senha', 'desabilitada'],
      ['propriedades', 'habilitada'],
      ['editar', 'desabilitada'],
      ['remover', 'desabilitada'],
    ]);
  });
});

describe('menuDoServico', () => {
  it('A04 what cannot be undone stands last and apart', () => {
    expect(nomes(menuDoServico(SERVICOS['login-radius'], contexto()))).to.deep.equal([['trocar-senha', 'propriedades', 'editar'], ['remover']]);
    expect(nomes(menuDoServico(SERVICOS.ip, contexto()))).to.deep.equal([['editar'], ['remover']]);
  });

  it('A05 what is hidden is not in it, what is greyed says why', () => {
    const menu = menuDoServico(SERVICOS['login-radius'], contexto({ permissoes: { apagarLoginRadius: 'esconder', editarSenhaRadius: 'desabilitar' } }));
    expect(nomes(menu)).to.deep.equal([['trocar-senha', 'propriedades', 'editar']]);
    expect(menu[0]!.map(({ motivo }) => motivo)).to.deep.equal(['permissao', undefined, undefined]);
  });

  it('A04 an action without a screen is left out, and so is a group that becomes empty', () => {
    expect(nomes(menuDoServico(SERVICOS.email, contexto(), { temTela: (acao) => acao === 'trocar-senha' }))).to.deep.equal([['trocar-senha']]);
    expect(menuDoServico(SERVICOS.email, contexto(), { temTela: () => false })).to.deep.equal([]);
  });
});
