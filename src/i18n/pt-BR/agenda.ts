import type { EstadoDeFaixa } from '../../../sdk/domain/situacao-do-horario.js';
import type { Textos } from '../textos.js';

const estados: Record<EstadoDeFaixa, string> = {
  livre: 'livre',
  ocupado: 'ocupado',
  'fora-do-expediente': 'fora do expediente',
  feriado: 'feriado',
  bloqueado: 'bloqueado',
  passado: 'já passou',
};

const ptBR = {
  estados,
  gradeDe: (nome: string, data: string) => `Agenda de ${nome}, ${data}`,
  navegar: 'Mudar de dia',
  hoje: 'Hoje',
  diaAnterior: 'Dia anterior',
  proximoDia: 'Próximo dia',
  irPara: 'Ir para a data',
  agendaDe: 'Agenda de',
  tecnicos: 'Técnicos',
  cargos: 'Cargos',
  cargo: (nome: string) => `Cargo: ${nome}`,
  hora: 'Hora',
  qualquer: 'Qualquer técnico',
  qualquerAjuda: 'o primeiro que puder',
  livres: (n: number) => (n === 1 ? '1 livre' : `${n} livres`),
  naoCabe: (duracao: string) => `não cabe ${duracao}`,
  nenhumLivre: 'nenhum técnico livre',
  escolhido: 'Escolhido',
  escolher: 'Escolher',
  escolherCom: (horario: string, nome: string) => `Escolher ${horario} com ${nome}`,
  qualquerMinusculo: 'qualquer técnico',
  nadaEscolhido: 'Escolha um horário livre.',
  naoDa: (hora: string, motivo: string) => `${hora}: ${motivo}. Escolha um horário livre.`,
  legenda: 'Legenda',
  carregando: 'Carregando a agenda…',
  feriado: (nome: string) => `Feriado: ${nome}. Escolha outro dia.`,
  resumo: (data: string, n: number) => `${data}: ${n === 0 ? 'nenhum horário livre' : n === 1 ? '1 horário livre' : `${n} horários livres`}`,
  lotado: 'Nenhum horário livre neste dia. Veja outro dia ou outro técnico.',
  periodos: { manha: 'Manhã', tarde: 'Tarde', noite: 'Noite' },
  horarios: (n: number) => (n === 1 ? '1 horário' : `${n} horários`),
  livresAs: (hora: string) => `Às ${hora} estão livres`,
  indisponiveis: 'Horários indisponíveis',
  semAlvo: 'Nenhum técnico ou cargo foi informado.',
};

/** Words of `<agenda-tecnico>`. */
export const agenda: Textos<typeof ptBR> = { nome: 'agenda', ptBR };
