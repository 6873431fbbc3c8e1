import { existsSync } from 'node:fs';
import { expect } from 'chai';
import { ACOES_DE_SERVICO, type AcaoDeServico } from '../../sdk/domain/acao-de-servico.js';
import { ACOES, type Acao } from '../../sdk/domain/acao.js';
import { TELAS, TELAS_DE_SERVICO } from '../../src/elements/planos-cliente/acoes-lazy.js';

/** The element of each action, by hand. */
const ELEMENTOS: Readonly<Record<Acao, string>> = {
  cancelar: 'cancelar-plano',
  agendamento: 'agendamento-instalacao',
  contrato: 'contrato-servico',
  'alterar-endereco': 'transferencia-endereco',
  'alterar-vencimento': 'alterar-vencimento',
  'autorizacao-debito': 'autorizacao-debito',
  'login-radius': 'adicionar-servico',
  email: 'adicionar-servico',
  ip: 'adicionar-servico',
  dominio: 'adicionar-servico',
  'registrar-dominio': 'adicionar-servico',
  antivirus: 'adicionar-servico',
  'assistente-autenticacao': 'assistente-autenticacao',
  'mudar-status': 'mudar-status',
  'mudar-plano': 'mudar-plano',
  'desbloqueio-confianca': 'desbloqueio-confianca',
  'forma-pagamento': 'forma-pagamento',
  'suspensao-temporaria': 'suspensao-temporaria',
  endereco: 'enderecos-plano',
  'campos-extra': 'campos-extra',
  historico: 'historico-plano',
};
const DE_SERVICO: Readonly<Record<AcaoDeServico, string>> = {
  'trocar-senha': 'trocar-senha',
  propriedades: 'propriedades-login',
  editar: 'editar-servico',
  remover: 'remover-servico',
};

const existe = (tag: string): boolean => existsSync(new URL(`../../src/elements/${tag}/define.ts`, import.meta.url));

describe('The screens of the actions', () => {
  for (const acao of ACOES) {
    it(`A04 "${acao}" opens <${ELEMENTOS[acao]}>`, function () {
      if (!existe(ELEMENTOS[acao])) return this.skip();
      expect(TELAS[acao]?.tag).to.equal(ELEMENTOS[acao]);
    });
  }

  for (const acao of ACOES_DE_SERVICO) {
    it(`A04 "${acao}" of a service opens <${DE_SERVICO[acao]}>`, function () {
      if (!existe(DE_SERVICO[acao])) return this.skip();
      expect(TELAS_DE_SERVICO[acao]?.tag).to.equal(DE_SERVICO[acao]);
    });
  }

  it('A04 E01 "Adicionar Serviço" tells its screen which service', () => {
    for (const acao of ['login-radius', 'email', 'ip', 'dominio', 'registrar-dominio', 'antivirus'] as const) {
      expect(TELAS[acao]?.atributos ?? { tipo: acao }, acao).to.deep.equal({ tipo: acao });
    }
  });
});
