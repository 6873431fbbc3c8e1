import type { AlvoDeAgenda, DiaDaAgenda, DiaDoTecnico, Vaga } from '../../domain/agenda.js';
import { diasEntre, horaDe, minutosDe, somarDias, type DataIso, type Hora } from '../../domain/data.js';

/** Why a time cannot be booked; the same codes as `Falta` has. */
export type RecusaDeHorario = 'horario-passado' | 'horario-feriado' | 'horario-bloqueado' | 'horario-fora-do-expediente' | 'horario-ocupado';

/** What the clock on the provider's wall shows. */
export interface AgoraNaParede {
  readonly data: DataIso;
  readonly hora: Hora;
}

type Periodo = { readonly inicio: Hora; readonly fim: Hora };

const sobrepoe = (a: Periodo, b: Periodo): boolean => a.inicio < b.fim && b.inicio < a.fim;

/** Why one technician cannot come at that time (SPEC C04), `undefined` when he can. A job never spans a break. */
export function recusaDoTecnico(dia: DiaDaAgenda, { turnos, ocupacoes }: DiaDoTecnico, periodo: Periodo, agora: AgoraNaParede): RecusaDeHorario | undefined {
  if (dia.data < agora.data || (dia.data === agora.data && periodo.inicio < agora.hora)) return 'horario-passado';
  if (dia.feriado !== undefined) return 'horario-feriado';
  const atravessadas = ocupacoes.filter((ocupacao) => sobrepoe(ocupacao, periodo));
  if (atravessadas.some(({ tipo }) => tipo === 'bloqueado')) return 'horario-bloqueado';
  if (!turnos.some(({ inicio, fim }) => inicio <= periodo.inicio && periodo.fim <= fim)) return 'horario-fora-do-expediente';
  return atravessadas.length > 0 ? 'horario-ocupado' : undefined;
}

const ORDEM_DAS_RECUSAS = ['horario-ocupado', 'horario-passado', 'horario-feriado', 'horario-bloqueado'] as const;

/**
 * Who goes: the technician himself, or for a role the free one with the fewest bookings that day (DOMINIO §4).
 * When nobody can, the refusal that is nearest to a yes.
 */
export function escolherTecnico(
  dia: DiaDaAgenda,
  periodo: Periodo,
  agora: AgoraNaParede,
): { readonly tecnicoId: string } | { readonly recusa: RecusaDeHorario } {
  const recusas = dia.dias.map((doTecnico) => recusaDoTecnico(dia, doTecnico, periodo, agora));
  const livres = dia.dias.filter((_, i) => recusas[i] === undefined);
  const servicos = ({ ocupacoes }: DiaDoTecnico): number => ocupacoes.filter(({ tipo }) => tipo === 'ocupado').length;
  const [escolhido] = livres.sort((a, b) => servicos(a) - servicos(b) || (a.tecnico.id < b.tecnico.id ? -1 : 1));
  if (escolhido) return { tecnicoId: escolhido.tecnico.id };
  return { recusa: ORDEM_DAS_RECUSAS.find((recusa) => recusas.includes(recusa)) ?? 'horario-fora-do-expediente' };
}

const QUANTAS_ALTERNATIVAS = 3;
const DIAS_DE_BUSCA = 14;

/**
 * The three free times nearest to the wish, of the same length and for the same technician or role (SPEC C07), nearest
 * first. `passo`: minutes between two beginnings. Looks two weeks around.
 */
export function alternativasPara(diaDe: (data: DataIso) => DiaDaAgenda, pedido: Vaga, alvo: AlvoDeAgenda, agora: AgoraNaParede, passo: number): Vaga[] {
  const duracao = minutosDe(pedido.fim) - minutosDe(pedido.inicio);
  const distancia = (vaga: Vaga): number => Math.abs(diasEntre(pedido.data, vaga.data) * 1440 + minutosDe(vaga.inicio) - minutosDe(pedido.inicio));
  const quem = alvo.tipo === 'tecnico' ? { tecnicoId: alvo.id } : { cargoId: alvo.id };
  const achadas: Vaga[] = [];
  for (let longe = 0; longe <= DIAS_DE_BUSCA && achadas.length < QUANTAS_ALTERNATIVAS; longe += 1) {
    for (const deslocamento of longe === 0 ? [0] : [longe, -longe]) {
      const dia = diaDe(somarDias(pedido.data, deslocamento));
      for (let minuto = 0; minuto + duracao < 1440; minuto += passo) {
        const periodo = { inicio: horaDe(minuto), fim: horaDe(minuto + duracao) };
        if ('tecnicoId' in escolherTecnico(dia, periodo, agora)) achadas.push({ data: dia.data, ...periodo, ...quem });
      }
    }
  }
  return achadas.sort((a, b) => distancia(a) - distancia(b)).slice(0, QUANTAS_ALTERNATIVAS);
}
