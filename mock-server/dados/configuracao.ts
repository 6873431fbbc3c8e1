import { FORMAS_DE_PAGAMENTO } from '../../sdk/domain/forma-de-pagamento.js';
import { CAPACIDADES, type Capacidades, type Configuracao } from '../../sdk/domain/configuracao.js';
import { statusDePlano } from './status-de-plano.js';

/** What the synthetic provider has set: every payment form, the usual due days (DOMINIO §2, §5). */
export const configuracao: Configuracao = {
  prestadora: { nome: 'Provedor Exemplo', fuso: 'America/Sao_Paulo', porte: 'ppp' },
  formasDePagamento: FORMAS_DE_PAGAMENTO,
  diasDeVencimento: [1, 5, 10, 15, 20, 25, 31],
  statusDePlano,
  loginRadiusObrigatorio: false,
  bloquearAcentosEmLogin: true,
  exigirDominioComPonto: 'aviso',
  celularObrigatorio: false,
  operadorasDeTelefone: ['Telefônica Exemplo', 'Telecom Modelo', 'Linha Sul'],
  mostraProtocoloDeCancelamento: true,
  minutosDoSlot: 30,
};

/** The mock can do everything. */
export const capacidades = Object.fromEntries(CAPACIDADES.map((capacidade) => [capacidade, true])) as Capacidades;
