import type { AlvoDeAgenda, DiaDaAgenda, DiaDoTecnico, Vaga } from '../../domain/agenda.js';
import { diasEntre, horaDe, minutosDe, somarDias, type DataIso } from '../../domain/data.js';
import {
  intervaloDe,
  jaPassou,
  situacaoDoHorario,
  tecnicosLivres,
  type EstadoDeFaixa,
  type Intervalo,
  type Momento,
} from '../../domain/situacao-do-horario.js';

/** Why a time cannot be booked; the same codes as `Falta` has. */
export type RecusaDeHorario = `horario-${Exclude<EstadoDeFaixa, 'livre'>}`;

/**
 * Why one technician cannot come at that time (SPEC C04), `undefined` when he can. What nobody can help, the clock and
 * the calendar, is named before a booking: it must not be answered with "taken meanwhile".
 */
function recusaDoTecnico(dia: DiaDaAgenda, doTecnico: DiaDoTecnico, intervalo: Intervalo, agora: Momento): RecusaDeHorario | undefined {
  if (jaPassou(dia.data, intervalo.inicio, agora)) return 'horario-passado';
  if (dia.feriado !== undefined) return 'horario-feriado';
  const { estado } = situacaoDoHorario(dia, doTecnico, intervalo, agora);
  return estado === 'livre' ? undefined : `horario-${estado}`;
}

const ORDEM_DAS_RECUSAS = ['horario-ocupado', 'horario-passado', 'horario-feriado', 'horario-bloqueado'] as const;

/**
 * Who goes: the technician himself, or for a role the free one with the fewest bookings that day (DOMINIO §4).
 * When nobody can, the refusal that is nearest to a yes.
 */
export function escolherTecnico(dia: DiaDaAgenda, intervalo: Intervalo, agora: Momento): { readonly tecnicoId: string } | { readonly recusa: RecusaDeHorario } {
  const recusas = dia.dias.map((doTecnico) => recusaDoTecnico(dia, doTecnico, intervalo, agora));
  const livres = dia.dias.filter((_, i) => recusas[i] === undefined);
  const servicos = ({ ocupacoes }: DiaDoTecnico): number => ocupacoes.filter(({ tipo }) => tipo === 'ocupado').length;
  const [escolhido] = livres.sort((a, b) => servicos(a) - servicos(b) || (a.tecnico.id < b.tecnico.id ? -1 : 1));
  if (escolhido) return { tecnicoId: escolhido.tecnico.id };
  return { recusa: ORDEM_DAS_RECUSAS.find((recusa) => recusas.includes(recusa)) ?? 'horario-fora-do-expediente' };
}

const QUANTAS_ALTERNATIVAS = 3;
const DIAS_DE_BUSCA = 14;
// A provider that has set no slot must not make the search endless.
const MENOR_PASSO = 5;

/**
 * The three free times nearest to the wish, of the same length and for the same technician or role (SPEC C07), nearest
 * first. `passo`: minutes between two beginnings. Looks two weeks around.
 */
export function alternativasPara(diaDe: (data: DataIso) => DiaDaAgenda, pedido: Vaga, alvo: AlvoDeAgenda, agora: Momento, passo: number): Vaga[] {
  const duracao = minutosDe(pedido.fim) - minutosDe(pedido.inicio);
  const distancia = (vaga: Vaga): number => Math.abs(diasEntre(pedido.data, vaga.data) * 1440 + minutosDe(vaga.inicio) - minutosDe(pedido.inicio));
  const quem = alvo.tipo === 'tecnico' ? { tecnicoId: alvo.id } : { cargoId: alvo.id };
  const achadas: Vaga[] = [];
  for (let longe = 0; longe <= DIAS_DE_BUSCA && achadas.length < QUANTAS_ALTERNATIVAS; longe += 1) {
    for (const deslocamento of longe === 0 ? [0] : [longe, -longe]) {
      const dia = diaDe(somarDias(pedido.data, deslocamento));
      for (let minuto = 0; minuto < 1440; minuto += Math.max(passo, MENOR_PASSO)) {
        const intervalo = intervaloDe(horaDe(minuto), duracao);
        if (intervalo && tecnicosLivres(dia, intervalo, agora).length > 0) achadas.push({ data: dia.data, ...intervalo, ...quem });
      }
    }
  }
  return achadas.sort((a, b) => distancia(a) - distancia(b)).slice(0, QUANTAS_ALTERNATIVAS);
}
