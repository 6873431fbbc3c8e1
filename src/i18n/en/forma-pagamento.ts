import type { formaPagamento as ptBR } from '../pt-BR/forma-pagamento.js';

type Partes = (typeof ptBR)['ptBR'];

export const formaPagamento: Partes = {
  titulo: 'Payment method',
  verbo: 'Change payment method',
  feito: 'Payment method changed.',
  atual: 'How it is charged now',
  semDetalhes: 'The provider does not show the details of this method.',
  conta: (banco, agencia, conta) => `${banco} · branch ${agencia} · account ${conta}`,
  titular: (nome, documento) => `Holder: ${nome} · ${documento}`,
  telefone: (operadora, numero, titular) => `${operadora} · ${numero} · holder: ${titular}`,
  regras: 'Registration rules',
  bloqueia: 'This rule does not allow the change.',
  avisa: 'This warning can be confirmed.',
  semPermissao: 'Only an operator with the permission can confirm this warning.',
  confirmar: 'I have read the warnings and want to go on.',
};
