import type { StatusDePlano } from '../../../sdk/domain/status.js';
import type { Textos } from '../textos.js';

const acessos: Record<StatusDePlano['acesso'], string> = { livre: 'acesso livre', reduzido: 'acesso reduzido', bloqueado: 'acesso bloqueado' };
const faturas = { sim: 'com cobrança', nao: 'sem cobrança', configuravel: 'cobrança conforme a configuração do plano' };

const ptBR = {
  titulo: 'Mudar Status',
  verbo: 'Mudar status',
  status: 'Novo status',
  acessos,
  faturas,
  atual: (status: string) => `Status atual: ${status}`,
  consequencia: (status: string, acesso: string, fatura: string) => `${status}: ${acesso}, ${fatura}.`,
  motivo: 'Motivo',
  motivoAjuda: 'Fica no histórico do plano.',
  feito: 'Status alterado.',
};

export const mudarStatus: Textos<typeof ptBR> = { nome: 'mudarStatus', ptBR };
