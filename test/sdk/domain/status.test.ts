import { expect } from 'chai';
import { statusDePlano as registro } from '../../../mock-server/dados/status-de-plano.js';
import { ACOES } from '../../../sdk/domain/acao.js';
import { podeIrPara, statusDe } from '../../../sdk/domain/status.js';

const doGrupo = (grupo: string): string[] => registro.filter((status) => status.grupo === grupo).map(({ id }) => id);

describe('statusDe', () => {
  it('A06 finds a status in the registry by its id', () => {
    expect(statusDe(registro, 'reduzido')).to.include({ descricao: 'Reduzido', grupo: 'ativo', acesso: 'reduzido', fatura: true });
  });

  it('A01 A06 gives an unknown status its raw name, the inactive group, and nothing allowed', () => {
    expect(statusDe(registro, 'Em Migração')).to.deep.equal({
      id: 'Em Migração',
      descricao: 'Em Migração',
      grupo: 'inativo',
      acesso: 'bloqueado',
      fatura: false,
      permiteOS: false,
      permite: [],
      proximos: [],
    });
    expect(statusDe([], 'habilitado').grupo, 'the names are the registry’s, not ours').to.equal('inativo');
  });
});

describe('podeIrPara', () => {
  it('A06 lets a plan go only where its status says', () => {
    expect(podeIrPara(registro, 'habilitado', 'reduzido')).to.equal(true);
    expect(podeIrPara(registro, 'habilitado', 'aguardando-assinatura')).to.equal(false);
    expect(podeIrPara(registro, 'habilitado', 'habilitado')).to.equal(false);
  });

  it('A06 never lets a cancelled plan come back, nor one in an unknown status go anywhere', () => {
    for (const { id } of registro) {
      expect(podeIrPara(registro, 'cancelado', id), id).to.equal(false);
      expect(podeIrPara(registro, 'desconhecido', id), id).to.equal(false);
    }
  });
});

describe('default registry of statuses', () => {
  it('A06 has three groups, and every next status is in it', () => {
    expect(doGrupo('ativo')).to.deep.equal(['habilitado', 'reduzido', 'habilitado-provisoriamente']);
    expect(doGrupo('inativo')).to.deep.equal(['aguardando-assinatura', 'aguardando-instalacao', 'suspenso-por-debito', 'suspensao-temporaria']);
    expect(doGrupo('cancelado')).to.deep.equal(['cancelado']);
    for (const { proximos } of registro) expect(registro.map(({ id }) => id)).to.include.members([...proximos]);
  });

  it('A06 lets every inactive plan become active, and every plan but a cancelled one be cancelled', () => {
    for (const { id, proximos, grupo } of registro) {
      if (grupo === 'inativo') expect(proximos, id).to.include('habilitado');
      if (grupo !== 'cancelado') expect(proximos, id).to.include('cancelado');
    }
  });

  it('A06 allows everything to active plans, and to the others what DOMINIO §1 lists', () => {
    for (const id of doGrupo('ativo')) expect(statusDe(registro, id).permite).to.have.members(ACOES);
    const documentos = ['contrato', 'alterar-endereco', 'alterar-vencimento', 'autorizacao-debito'];
    expect(statusDe(registro, 'suspenso-por-debito').permite).to.have.members([
      'mudar-status',
      'desbloqueio-confianca',
      'forma-pagamento',
      ...documentos,
      'historico',
      'cancelar',
    ]);
    expect(statusDe(registro, 'suspensao-temporaria').permite).to.have.members(['mudar-status', ...documentos, 'historico', 'cancelar']);
    const servicos = ['login-radius', 'email', 'ip', 'dominio', 'registrar-dominio', 'antivirus'];
    for (const id of ['aguardando-assinatura', 'aguardando-instalacao']) {
      expect(statusDe(registro, id).permite).to.have.members(['mudar-status', 'agendamento', ...servicos, 'endereco', ...documentos, 'historico', 'cancelar']);
    }
    expect(statusDe(registro, 'cancelado').permite).to.have.members(['contrato', 'historico']);
  });

  it('A06 bills active plans only, save where the provider chooses', () => {
    for (const { id, grupo, fatura } of registro) expect(fatura, id).to.equal(id === 'suspenso-por-debito' ? 'configuravel' : grupo === 'ativo');
  });
});
