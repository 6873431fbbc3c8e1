import type { AgendaDoProvedor, EscalaDoTecnico, OcupacaoDoTecnico } from '../../sdk/backend/memory/dados-do-provedor.js';
import type { Cargo, Tecnico, Turno } from '../../sdk/domain/agenda.js';
import { diaDaSemana, horaDe, minutosDe, somarDias, type DataIso } from '../../sdk/domain/data.js';
import type { Sorteio } from './criar-sorteio.js';
import { LUGARES } from './nomes.js';

const CARGOS: readonly Cargo[] = [
  { id: 'instalador', nome: 'Instalador' },
  { id: 'reparador', nome: 'Reparador' },
  { id: 'eletricista', nome: 'Eletricista' },
  { id: 'fusionista', nome: 'Fusionista' },
  { id: 'tecnico-de-radio', nome: 'Técnico de Rádio' },
  { id: 'analista-de-redes', nome: 'Analista de Redes' },
];
const TECNICOS_POR_CARGO = [10, 7, 4, 4, 3, 2];
const HABILIDADES: Readonly<Record<string, readonly string[]>> = {
  instalador: ['Fibra'],
  'tecnico-de-radio': ['Rádio', 'Altura'],
  eletricista: ['Altura'],
  fusionista: ['Fibra', 'Fusão'],
};

const MOTIVOS_DE_REMOCAO = [
  { id: 'cliente-desistiu', descricao: 'Cliente desistiu' },
  { id: 'cliente-ausente', descricao: 'Cliente ausente' },
  { id: 'sem-viabilidade', descricao: 'Sem viabilidade técnica' },
  { id: 'feito-por-outro', descricao: 'Serviço já feito' },
] as const;
const SERVICOS = ['Instalação', 'Reparo', 'Retirada', 'Mudança', 'Vistoria'] as const;
const DIAS_ANTES = 15;
const DIAS_DEPOIS = 75;

const SEGUNDA_A_SEXTA = [1, 2, 3, 4, 5];
const COMUM: readonly Turno[] = [
  { inicio: '08:00', fim: '12:00' },
  { inicio: '13:00', fim: '17:00' },
];
const TARDE: readonly Turno[] = [
  { inicio: '09:00', fim: '13:00' },
  { inicio: '14:00', fim: '18:00' },
];
const SABADO: readonly Turno[] = [{ inicio: '08:00', fim: '12:00' }];

/** Thirty technicians in six roles, with three months of bookings around `hoje` (15 days before, 75 after). */
export function criarAgenda(sorteio: Sorteio, hoje: DataIso): AgendaDoProvedor {
  const tecnicos = criarTecnicos(sorteio);
  const escalas = tecnicos.flatMap(escalasDe);
  const dias = Array.from({ length: DIAS_ANTES + DIAS_DEPOIS + 1 }, (_, i) => somarDias(hoje, i - DIAS_ANTES)).map((data) => ({
    data,
    semana: diaDaSemana(data),
  }));
  const ocupacoes = escalas.flatMap(({ tecnicoId, diasDaSemana, turnos }) =>
    dias.filter(({ semana }) => diasDaSemana.includes(semana)).flatMap(({ data }) => turnos.flatMap((turno) => ocuparTurno(tecnicoId, data, turno, sorteio))),
  );
  return { cargos: CARGOS, tecnicos, escalas, ocupacoes, feriadosMunicipais: feriadosMunicipais(hoje), agendamentos: [], motivosDeRemocao: MOTIVOS_DE_REMOCAO };
}

function criarTecnicos(sorteio: Sorteio): Tecnico[] {
  const cargos = CARGOS.flatMap(({ id }, i) => Array.from({ length: TECNICOS_POR_CARGO[i] ?? 0 }, () => id));
  return cargos.map((cargoId, i) => {
    const numero = String(i + 1).padStart(2, '0');
    return {
      id: `tecnico-${numero}`,
      nome: `Técnico T-${numero}`,
      cargoId,
      cidade: sorteio.escolher(['Campinas', 'Campinas', 'Sumaré']),
      habilidades: HABILIDADES[cargoId] ?? [],
    };
  });
}

function escalasDe({ id: tecnicoId }: Tecnico, ordem: number): EscalaDoTecnico[] {
  const semana = { tecnicoId, diasDaSemana: SEGUNDA_A_SEXTA, turnos: ordem % 4 === 3 ? TARDE : COMUM };
  return ordem % 3 === 0 ? [semana, { tecnicoId, diasDaSemana: [6], turnos: SABADO }] : [semana];
}

/** Bookings of one working span: one after the other, with gaps, never over its end. */
function ocuparTurno(tecnicoId: string, data: DataIso, { inicio, fim }: Turno, sorteio: Sorteio): OcupacaoDoTecnico[] {
  const ocupacoes: OcupacaoDoTecnico[] = [];
  if (sorteio.chance(0.03))
    return [{ tecnicoId, data, inicio, fim, tipo: 'bloqueado', titulo: sorteio.escolher(['Treinamento', 'Folga', 'Veículo na oficina']) }];
  const limite = minutosDe(fim);
  for (let minuto = minutosDe(inicio) + 30 * sorteio.inteiro(0, 3); minuto < limite; minuto += 30 * sorteio.inteiro(1, 4)) {
    const ate = minuto + 30 * sorteio.inteiro(2, 4);
    if (ate > limite || !sorteio.chance(0.6)) continue;
    const local = sorteio.escolher(LUGARES).bairro;
    ocupacoes.push({ tecnicoId, data, inicio: horaDe(minuto), fim: horaDe(ate), tipo: 'ocupado', titulo: sorteio.escolher(SERVICOS), local });
    minuto = ate - 30;
  }
  return ocupacoes;
}

/** The town's own holidays in the years around `hoje`. */
function feriadosMunicipais(hoje: DataIso): { data: DataIso; nome: string }[] {
  const ano = Number(hoje.slice(0, 4));
  return [ano - 1, ano, ano + 1].flatMap((a) => [
    { data: `${a}-07-14`, nome: 'Aniversário da cidade' },
    { data: `${a}-12-08`, nome: 'Padroeira da cidade' },
  ]);
}
