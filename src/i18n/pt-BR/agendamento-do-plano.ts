import type { Textos } from '../textos.js';

const ptBR = {
  titulo: 'Agendamento',
  oQueFazer: 'O que fazer',
  agendar: 'Agendar',
  reagendar: 'Reagendar',
  remover: 'Remover agendamento',
  manter: 'Voltar',
  quando: 'Quando',
  quem: 'Técnico',
  observacao: 'Observação',
  baixar: 'Baixar para o calendário (.ics)',
  arquivo: 'agendamento',
  evento: (plano: string) => `Instalação: ${plano}`,
  motivo: 'Motivo',
  nota: 'Nota',
  notaAjuda: (minimo: number) => `Ao menos ${minimo} caracteres. Fica no histórico do plano.`,
  perde: 'O horário fica livre para outro atendimento.',
  agendado: (quando: string) => `Agendado para ${quando}.`,
  removido: 'Agendamento removido.',
  semAgendamento: 'nenhum',
};

/** Words of `<agendamento-instalacao plano-id>`. */
export const agendamentoDoPlano: Textos<typeof ptBR> = { nome: 'agendamentoDoPlano', ptBR };
