import type { AcaoDeServico } from '../../../sdk/domain/acao-de-servico.js';
import type { Acao } from '../../../sdk/domain/acao.js';

/** The element in which an action is done. It gets `plano-id`, for a service also `servico-id`, and says `acao-fechada` when the operator is through. */
export interface TelaDeAcao {
  readonly tag: string;
  /** Registers the element. */
  readonly carregar: () => Promise<unknown>;
  readonly atributos?: Readonly<Record<string, string>>;
  /** Needs more than the width of a form. */
  readonly larga?: boolean;
}

const adicionarServico = (tipo: Acao): TelaDeAcao => ({
  tag: 'adicionar-servico',
  carregar: () => import('../adicionar-servico/define.js'),
  atributos: { tipo },
});

/** One line an action; what is not here is not offered. The files load when the action is chosen. */
export const TELAS: { readonly [A in Acao]?: TelaDeAcao } = {
  agendamento: { tag: 'agendamento-instalacao', carregar: () => import('../agendamento-instalacao/define.js'), larga: true },
  contrato: { tag: 'contrato-servico', carregar: () => import('../contrato-servico/define.js'), larga: true },
  'alterar-endereco': { tag: 'transferencia-endereco', carregar: () => import('../transferencia-endereco/define.js') },
  'alterar-vencimento': { tag: 'alterar-vencimento', carregar: () => import('../alterar-vencimento/define.js') },
  'autorizacao-debito': { tag: 'autorizacao-debito', carregar: () => import('../autorizacao-debito/define.js') },
  'login-radius': adicionarServico('login-radius'),
  email: adicionarServico('email'),
  ip: adicionarServico('ip'),
  dominio: adicionarServico('dominio'),
  'registrar-dominio': adicionarServico('registrar-dominio'),
  antivirus: adicionarServico('antivirus'),
  'assistente-autenticacao': { tag: 'assistente-autenticacao', carregar: () => import('../assistente-autenticacao/define.js') },
  'mudar-status': { tag: 'mudar-status', carregar: () => import('../mudar-status/define.js') },
  'mudar-plano': { tag: 'mudar-plano', carregar: () => import('../mudar-plano/define.js') },
  'desbloqueio-confianca': { tag: 'desbloqueio-confianca', carregar: () => import('../desbloqueio-confianca/define.js') },
  'forma-pagamento': { tag: 'forma-pagamento', carregar: () => import('../forma-pagamento/define.js') },
  'suspensao-temporaria': { tag: 'suspensao-temporaria', carregar: () => import('../suspensao-temporaria/define.js') },
  endereco: { tag: 'enderecos-plano', carregar: () => import('../enderecos-plano/define.js') },
  'campos-extra': { tag: 'campos-extra', carregar: () => import('../campos-extra/define.js') },
  historico: { tag: 'historico-plano', carregar: () => import('../historico-plano/define.js'), larga: true },
  cancelar: { tag: 'cancelar-plano', carregar: () => import('../cancelar-plano/define.js') },
};

/** The same for the actions of a service. */
export const TELAS_DE_SERVICO: { readonly [A in AcaoDeServico]?: TelaDeAcao } = {
  'trocar-senha': { tag: 'trocar-senha', carregar: () => import('../trocar-senha/define.js') },
  propriedades: { tag: 'propriedades-login', carregar: () => import('../propriedades-login/define.js') },
  editar: { tag: 'editar-servico', carregar: () => import('../editar-servico/define.js') },
  remover: { tag: 'remover-servico', carregar: () => import('../remover-servico/define.js') },
};
