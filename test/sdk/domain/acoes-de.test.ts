import { expect } from 'chai';
import { statusDePlano } from '../../../mock-server/dados/status-de-plano.js';
import { ACOES, type Acao } from '../../../sdk/domain/acao.js';
import { acoesDe, type ContextoDeAcoes } from '../../../sdk/domain/acoes-de.js';
import { podeAdicionarPlano } from '../../../sdk/domain/pode-adicionar-plano.js';
import { CAPACIDADES, type Capacidade } from '../../../sdk/domain/configuracao.js';
import type { Permissao } from '../../../sdk/domain/permissao.js';
import type { PlanoDoCliente } from '../../../sdk/domain/plano.js';
import { statusDe } from '../../../sdk/domain/status.js';
import { planoDeTeste, sessaoDeTeste, STATUS } from '../../helpers/planos-de-teste.js';

const sessao = sessaoDeTeste();
const plano = planoDeTeste({ servicos: [{ id: 's1', tipo: 'login-radius', login: 'login0042' }] });

const com = (mudancas: Partial<ContextoDeAcoes> = {}, id = 'habilitado', doPlano: PlanoDoCliente = plano) =>
  acoesDe(doPlano, { status: statusDe(STATUS, id), permissoes: {}, capacidades: sessao.capacidades, configuracao: sessao.configuracao, ...mudancas });

const SERVICOS = ['login-radius', 'email', 'ip', 'dominio', 'registrar-dominio', 'antivirus'] as const;

const habilitadas = (acoes: ReturnType<typeof com>): Acao[] => ACOES.filter((acao) => acoes[acao].situacao === 'habilitada');

const PERMISSAO: Record<Acao, readonly Permissao[]> = {
  cancelar: ['cancelarPlano'],
  agendamento: ['agendar'],
  contrato: ['contrato'],
  'alterar-endereco': ['editarEndereco'],
  'alterar-vencimento': ['editarVencimento'],
  'autorizacao-debito': ['autorizarDebito'],
  'login-radius': ['adicionarServico'],
  email: ['adicionarServico'],
  ip: ['adicionarServico', 'editarIp'],
  dominio: ['adicionarServico'],
  'registrar-dominio': ['adicionarServico'],
  antivirus: ['adicionarServico'],
  'assistente-autenticacao': ['assistente'],
  'mudar-status': ['editarStatus'],
  'mudar-plano': ['mudarPlano'],
  'desbloqueio-confianca': ['desbloquearEmConfianca'],
  'forma-pagamento': ['editarFormaDePagamento'],
  'suspensao-temporaria': ['suspender'],
  endereco: ['editarEndereco'],
  'campos-extra': ['camposExtra'],
  historico: ['historico'],
};

describe('acoesDe', () => {
  it('A05 an active plan allows every action to an operator without restrictions', () => {
    expect(habilitadas(com())).to.deep.equal([...ACOES]);
  });

  it('A05 names each action and its place in the menu order', () => {
    expect(Object.values(com()).map(({ acao }) => acao)).to.deep.equal([...ACOES]);
  });

  for (const acao of ACOES) {
    for (const permissao of PERMISSAO[acao]) {
      it(`A05 "${acao}" needs the permission ${permissao}: greyed with the reason, or hidden`, () => {
        expect(com({ permissoes: { [permissao]: 'desabilitar' } })[acao]).to.deep.equal({ acao, situacao: 'desabilitada', motivo: 'permissao' });
        expect(com({ permissoes: { [permissao]: 'esconder' } })[acao]).to.deep.equal({ acao, situacao: 'oculta', motivo: 'permissao' });
        expect(com({ permissoes: { [permissao]: 'permitir' } })[acao]).to.deep.equal({ acao, situacao: 'habilitada' });
      });
    }
    it(`A05 "${acao}" obeys no other permission`, () => {
      const outras = Object.values(PERMISSAO)
        .flat()
        .filter((permissao) => !PERMISSAO[acao].includes(permissao));
      expect(com({ permissoes: Object.fromEntries(outras.map((permissao) => [permissao, 'esconder'])) })[acao].situacao).to.equal('habilitada');
    });
  }

  it('A05 the permission that restricts most decides', () => {
    expect(com({ permissoes: { adicionarServico: 'desabilitar', editarIp: 'esconder' } }).ip.situacao).to.equal('oculta');
  });

  it('A06 each status allows what its list says and greys the rest', () => {
    const suspenso = com({}, 'suspenso-debito');
    expect(habilitadas(suspenso)).to.deep.equal(['cancelar', 'mudar-status', 'desbloqueio-confianca', 'historico']);
    expect(suspenso['mudar-plano']).to.deep.equal({ acao: 'mudar-plano', situacao: 'desabilitada', motivo: 'status' });
  });

  it('A06 F07 F10 the trust unlock and the suspension are offered only where a status leads to what they give', () => {
    const semSaida = { status: { ...statusDe(STATUS, 'habilitado'), proximos: ['reduzido', 'cancelado'] } };
    for (const acao of ['desbloqueio-confianca', 'suspensao-temporaria'] as const) {
      expect(com()[acao].situacao, acao).to.equal('habilitada');
      expect(com(semSaida)[acao], acao).to.deep.equal({ acao, situacao: 'desabilitada', motivo: 'status' });
    }
  });

  it('F01 F06 F10 while a change is set for a day to come, the plan cannot be changed or suspended, but can be cancelled', () => {
    const acoes = com({}, 'habilitado', { ...plano, programado: { id: 'cancelado', desde: '2026-11-30' } });
    const paradas = ACOES.filter((acao) => acoes[acao].situacao !== 'habilitada');
    expect(paradas).to.deep.equal(['mudar-plano', 'suspensao-temporaria']);
    for (const acao of paradas) expect(acoes[acao]).to.include({ motivo: 'programado' });
  });

  it('A06 a cancelled plan allows its contract and its history, and never comes back', () => {
    expect(habilitadas(com({}, 'cancelado'))).to.deep.equal(['contrato', 'historico']);
  });

  it('A06 a status without next ones cannot be changed, and one that cannot become cancelled cannot be cancelled', () => {
    const status = { ...statusDe(STATUS, 'habilitado'), proximos: [] };
    expect(com({ status })['mudar-status']).to.include({ situacao: 'desabilitada', motivo: 'status' });
    expect(com({ status }).cancelar).to.include({ situacao: 'desabilitada', motivo: 'status' });
  });

  it('A06 "Mudar Status" does not count the status that only "Cancelar Plano" gives', () => {
    const status = { ...statusDe(STATUS, 'habilitado'), proximos: ['cancelado'] };
    expect(com({ status })['mudar-status'].situacao).to.equal('desabilitada');
    expect(com({ status }).cancelar.situacao).to.equal('habilitada');
  });

  it('A01 an unknown status allows nothing', () => {
    expect(habilitadas(com({}, 'em-analise'))).to.deep.equal([]);
    expect(com({}, 'em-analise').historico).to.include({ motivo: 'status' });
  });

  it('A05 a status without service orders greys the scheduling', () => {
    expect(com({ status: { ...statusDe(STATUS, 'habilitado'), permiteOS: false } }).agendamento).to.include({ situacao: 'desabilitada', motivo: 'status' });
  });

  it('A05 a backend without an agenda greys the scheduling, and that reason comes first', () => {
    const capacidades = { ...sessao.capacidades, agendar: false };
    expect(com({ capacidades }).agendamento).to.include({ situacao: 'desabilitada', motivo: 'capacidade' });
    expect(com({ capacidades, permissoes: { agendar: 'desabilitar' } }, 'cancelado').agendamento).to.include({ motivo: 'capacidade' });
    expect(com({ capacidades, permissoes: { agendar: 'esconder' } }).agendamento.situacao).to.equal('oculta');
  });

  it('A05 a lacking permission is named before a status that forbids', () => {
    expect(com({ permissoes: { mudarPlano: 'desabilitar' } }, 'cancelado')['mudar-plano']).to.include({ motivo: 'permissao' });
  });

  // By hand from the domain's list (DOMINIO §1), over the registry that the mock ships.
  const DOCUMENTOS: readonly Acao[] = ['contrato', 'alterar-endereco', 'alterar-vencimento', 'autorizacao-debito'];
  const AGUARDANDO: readonly Acao[] = ['mudar-status', 'agendamento', ...SERVICOS, 'endereco', ...DOCUMENTOS, 'historico', 'cancelar'];
  const menos = (...fora: Acao[]): readonly Acao[] => ACOES.filter((acao) => !fora.includes(acao));
  const POR_STATUS: Readonly<Record<string, readonly Acao[]>> = {
    'aguardando-assinatura': AGUARDANDO,
    'aguardando-instalacao': AGUARDANDO,
    habilitado: menos('desbloqueio-confianca'),
    reduzido: menos('desbloqueio-confianca', 'suspensao-temporaria'),
    'habilitado-provisoriamente': menos('desbloqueio-confianca', 'suspensao-temporaria'),
    'suspenso-por-debito': ['mudar-status', 'desbloqueio-confianca', 'forma-pagamento', ...DOCUMENTOS, 'historico', 'cancelar'],
    'suspensao-temporaria': ['mudar-status', ...DOCUMENTOS, 'historico', 'cancelar'],
    cancelado: ['contrato', 'historico'],
  };

  it('A05 A06 every status of the default set × every action: enabled, or greyed by the status', () => {
    expect(statusDePlano.map(({ id }) => id).sort()).to.deep.equal(Object.keys(POR_STATUS).sort());
    for (const [id, permitidas] of Object.entries(POR_STATUS)) {
      const acoes = com({ status: statusDe(statusDePlano, id), configuracao: { ...sessao.configuracao, statusDePlano } });
      for (const acao of ACOES) {
        const esperada = permitidas.includes(acao) ? { situacao: 'habilitada' } : { situacao: 'desabilitada', motivo: 'status' };
        expect(acoes[acao], `${id} ${acao}`).to.deep.equal({ acao, ...esperada });
      }
    }
  });

  const CAPACIDADE: Partial<Record<Acao, Capacidade>> = {
    agendamento: 'agendar',
    contrato: 'contratos',
    'autorizacao-debito': 'debitoAutomatico',
    ip: 'servicosDeIp',
    dominio: 'hospedagemDeDominio',
    'registrar-dominio': 'registroDeDominio',
    antivirus: 'antivirus',
    'assistente-autenticacao': 'diagnostico',
    'mudar-plano': 'mudancaDePlano',
    'desbloqueio-confianca': 'desbloqueioEmConfianca',
    'suspensao-temporaria': 'suspensao',
    'campos-extra': 'camposExtra',
    historico: 'historico',
  };

  it('A05 S02 every capability × every action: what the backend lacks is greyed, and nothing else', () => {
    for (const capacidade of CAPACIDADES) {
      const acoes = com({ capacidades: { ...sessao.capacidades, [capacidade]: false } });
      for (const acao of ACOES) {
        const esperada = CAPACIDADE[acao] === capacidade ? { situacao: 'desabilitada', motivo: 'capacidade' } : { situacao: 'habilitada' };
        expect(acoes[acao], `${capacidade} ${acao}`).to.deep.equal({ acao, ...esperada });
      }
    }
  });

  it('A05 each kind of service × what the configuration of the plan says of it: greyed where it is inactive, and no other kind with it', () => {
    for (const tipo of SERVICOS) {
      for (const exigencia of ['inativo', 'opcional', 'obrigatorio'] as const) {
        const acoes = com({}, 'habilitado', { ...plano, exigencias: { [tipo]: exigencia } });
        const paradas = ACOES.filter((acao) => acoes[acao].situacao !== 'habilitada');
        expect(paradas, `${tipo} ${exigencia}`).to.deep.equal(exigencia === 'inativo' ? [tipo] : []);
        for (const acao of paradas) expect(acoes[acao]).to.deep.equal({ acao, situacao: 'desabilitada', motivo: 'configuracao' });
      }
    }
  });

  const semOpcao: readonly [Acao, Partial<typeof sessao.configuracao>, PlanoDoCliente][] = [
    ['alterar-vencimento', { diasDeVencimento: [10] }, plano],
    ['autorizacao-debito', { formasDePagamento: ['boleto'] }, plano],
    ['forma-pagamento', { formasDePagamento: [] }, plano],
    ['assistente-autenticacao', {}, planoDeTeste({ servicos: [] })],
  ];
  for (const [acao, configuracao, doPlano] of semOpcao) {
    it(`A05 "${acao}" is greyed by the configuration when there is nothing to choose`, () => {
      const acoes = com({ configuracao: { ...sessao.configuracao, ...configuracao } }, 'habilitado', doPlano);
      expect(acoes[acao]).to.deep.equal({ acao, situacao: 'desabilitada', motivo: 'configuracao' });
    });
  }
});

describe('podeAdicionarPlano', () => {
  it('A03 allowed, greyed or hidden, as the effect of the permission says', () => {
    expect(podeAdicionarPlano({ permissoes: {} })).to.deep.equal({ situacao: 'habilitada' });
    expect(podeAdicionarPlano({ permissoes: { adicionarPlano: 'permitir' } })).to.deep.equal({ situacao: 'habilitada' });
    expect(podeAdicionarPlano({ permissoes: { adicionarPlano: 'desabilitar' } })).to.deep.equal({ situacao: 'desabilitada', motivo: 'permissao' });
    expect(podeAdicionarPlano({ permissoes: { adicionarPlano: 'esconder' } })).to.deep.equal({ situacao: 'oculta', motivo: 'permissao' });
  });
});
