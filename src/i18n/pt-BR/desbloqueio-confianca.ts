import type { Textos } from '../textos.js';

const ptBR = {
  titulo: (plano?: string) => ['Desbloqueio em Confiança', plano].filter(Boolean).join(': '),
  dias: 'Dias de acesso',
  diasAjuda: (maximo: number) => (maximo === 1 ? 'No máximo 1 dia.' : `No máximo ${maximo} dias.`),
  opcao: (dias: number) => (dias === 1 ? '1 dia' : `${dias} dias`),
  previa: (ate: string, status?: string) => `Acesso até ${ate}.${status ? ` Sem pagamento até lá, o plano volta sozinho para ${status}.` : ''}`,
  indisponivel: 'Não há dias de desbloqueio disponíveis para este plano.',
  disponivelEm: (data: string) => `Este plano já foi desbloqueado há pouco. O próximo desbloqueio pode ser feito a partir de ${data}.`,
  desistir: 'Deixar como está',
  desbloquear: 'Desbloquear',
  desbloqueando: 'Desbloqueando…',
  desbloqueado: (plano: string, ate: string) => `${plano}: acesso liberado até ${ate}.`,
};

export const desbloqueioConfianca: Textos<typeof ptBR> = { nome: 'desbloqueioConfianca', ptBR };
