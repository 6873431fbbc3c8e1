import type { Textos } from '../textos.js';

const ptBR = {
  titulo: 'Forma de Pagamento',
  verbo: 'Alterar forma de pagamento',
  feito: 'Forma de pagamento alterada.',
  atual: 'Como é cobrado hoje',
  semDetalhes: 'O provedor não mostra os detalhes desta forma.',
  conta: (banco: string, agencia: string, conta: string) => `${banco} · agência ${agencia} · conta ${conta}`,
  titular: (nome: string, documento: string) => `Titular: ${nome} · ${documento}`,
  telefone: (operadora: string, numero: string, titular: string) => `${operadora} · ${numero} · titular: ${titular}`,
  regras: 'Regras Cadastro',
  bloqueia: 'Esta regra não permite a mudança.',
  avisa: 'Este aviso pode ser confirmado.',
  semPermissao: 'Só um operador com permissão pode confirmar este aviso.',
  confirmar: 'Li os avisos e quero continuar.',
};

export const formaPagamento: Textos<typeof ptBR> = { nome: 'formaPagamento', ptBR };
