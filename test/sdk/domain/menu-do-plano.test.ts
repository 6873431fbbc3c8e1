import { expect } from 'chai';
import { statusDePlano } from '../../../mock-server/dados/status-de-plano.js';
import type { Acao } from '../../../sdk/domain/acao.js';
import { acoesDe, type ContextoDeAcoes } from '../../../sdk/domain/acoes-de.js';
import { menuDoPlano, type ItemDoPlano, type MenuDoPlano } from '../../../sdk/domain/menu-do-plano.js';
import { PERMISSOES, type Permissoes } from '../../../sdk/domain/permissao.js';
import { statusDe } from '../../../sdk/domain/status.js';
import { planoDeTeste, sessaoDeTeste } from '../../helpers/planos-de-teste.js';

const plano = planoDeTeste({ servicos: [{ id: 's1', tipo: 'login-radius', login: 'login0042' }] });
const DOCUMENTO: readonly Acao[] = ['contrato', 'alterar-endereco', 'alterar-vencimento', 'autorizacao-debito'];
const SERVICOS: readonly Acao[] = ['login-radius', 'email', 'ip', 'dominio', 'registrar-dominio', 'antivirus'];
/** The whole menu, by hand from SPEC A04 and the design’s picture. */
const COMPLETO = [
  ['agendamento', 'contrato-de-servico', { documento: DOCUMENTO }, { 'adicionar-servico': SERVICOS }, 'assistente-autenticacao'],
  ['mudar-status', 'mudar-plano', 'desbloqueio-confianca', 'forma-pagamento', 'suspensao-temporaria', 'endereco', 'campos-extra', 'historico'],
  ['cancelar'],
];

const contexto = (mudancas: Partial<ContextoDeAcoes> = {}, status = 'habilitado'): ContextoDeAcoes => {
  const { permissoes, capacidades, configuracao } = sessaoDeTeste();
  return { permissoes, capacidades, configuracao: { ...configuracao, statusDePlano }, status: statusDe(statusDePlano, status), ...mudancas };
};
const itens = (menu: MenuDoPlano): ItemDoPlano[] => menu.flat().flatMap((linha) => (linha.tipo === 'submenu' ? linha.itens : [linha]));
const nomes = (menu: MenuDoPlano): unknown[] =>
  menu.map((grupo) => grupo.map((linha) => (linha.tipo === 'submenu' ? { [linha.nome]: linha.itens.map(({ nome }) => nome) } : linha.nome)));
const habilitadas = (menu: MenuDoPlano): string[] => itens(menu).flatMap(({ nome, motivo }) => (motivo ? [] : [nome]));

describe('menuDoPlano', () => {
  it('A04 has every action in its place: order, submenus, and what cannot be undone last and apart', () => {
    expect(nomes(menuDoPlano(plano, contexto()))).to.deep.equal(COMPLETO);
  });

  it('A04 "Contrato de Serviço" and "Documento ▸ Contrato" do the same', () => {
    const contratos = itens(menuDoPlano(plano, contexto())).filter(({ acao }) => acao === 'contrato');
    expect(contratos.map(({ nome }) => nome)).to.deep.equal(['contrato-de-servico', 'contrato']);
  });

  const REGISTRO = [...statusDePlano.map(({ id }) => id), 'em-analise'];
  for (const status of REGISTRO) {
    it(`A05 A06 in “${status}” everything is shown, and what the status forbids says so`, () => {
      const menu = menuDoPlano(plano, contexto({}, status));
      expect(nomes(menu)).to.deep.equal(COMPLETO);
      const acoes = acoesDe(plano, contexto({}, status));
      for (const { acao, motivo } of itens(menu)) {
        const situacao = acoes[acao];
        expect(motivo, acao).to.equal(situacao.situacao === 'habilitada' ? undefined : situacao.motivo);
      }
    });
  }

  it('A06 a cancelled plan still shows its contract and its history, and nothing else can be done', () => {
    expect(habilitadas(menuDoPlano(plano, contexto({}, 'cancelado')))).to.deep.equal(['contrato-de-servico', 'contrato', 'historico']);
    expect(habilitadas(menuDoPlano(plano, contexto({}, 'em-analise')))).to.deep.equal([]);
  });

  it('A05 any set of permissions, in any status: hidden is absent, greyed says why, the order holds, nothing is empty', () => {
    const todos = itens(menuDoPlano(plano, contexto())).map(({ nome }) => nome);
    for (const status of REGISTRO) {
      for (const permissao of PERMISSOES) {
        for (const efeito of ['desabilitar', 'esconder', 'permitir'] as const) {
          conferir({ [permissao]: efeito }, status, todos);
          // All but this one hidden.
          conferir({ ...Object.fromEntries(PERMISSOES.map((outra) => [outra, 'esconder'])), [permissao]: efeito }, status, todos);
        }
      }
    }
  });

  function conferir(permissoes: Permissoes, status: string, todos: readonly string[]): void {
    const com = contexto({ permissoes }, status);
    const acoes = acoesDe(plano, com);
    const menu = menuDoPlano(plano, com);
    const vistos = itens(menu);
    const esperados = itens(menuDoPlano(plano, contexto({}, status))).filter(({ acao }) => acoes[acao].situacao !== 'oculta');
    expect(vistos.map(({ nome }) => nome)).to.deep.equal(esperados.map(({ nome }) => nome));
    expect(vistos.map(({ nome }) => nome)).to.deep.equal(todos.filter((nome) => vistos.some((item) => item.nome === nome)));
    expect(vistos.every(({ acao, motivo }) => (motivo !== undefined) === (acoes[acao].situacao === 'desabilitada'))).to.equal(true);
    expect(menu.every((grupo) => grupo.length > 0 && grupo.every((linha) => linha.tipo === 'acao' || linha.itens.length > 0))).to.equal(true);
  }

  it('A05 a submenu of which nothing is left goes too', () => {
    const linhas = menuDoPlano(plano, contexto({ permissoes: { adicionarServico: 'esconder' } })).flat();
    expect(linhas.some(({ nome }) => nome === 'adicionar-servico')).to.equal(false);
    expect(linhas.some(({ nome }) => nome === 'documento')).to.equal(true);
  });

  it('A05 an operator from whom all is hidden gets an empty menu', () => {
    expect(menuDoPlano(plano, contexto({ permissoes: Object.fromEntries(PERMISSOES.map((uma) => [uma, 'esconder'])) }))).to.deep.equal([]);
  });

  it('A04 an action without a screen is left out wherever it stands', () => {
    const menu = menuDoPlano(plano, contexto(), { temTela: (acao) => acao === 'contrato' || acao === 'historico' });
    expect(nomes(menu)).to.deep.equal([['contrato-de-servico', { documento: ['contrato'] }], ['historico']]);
  });
});
