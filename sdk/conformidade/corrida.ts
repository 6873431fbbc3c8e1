import type { Vaga } from '../domain/agenda.js';
import type { RemocaoDeAgendamento } from '../domain/agendamento-do-plano.js';
import { emPalavras } from './copiar.js';
import type { Escrita } from './escrita.js';
import { descreverErro } from './ler-erro.js';
import { achado, SEM_FALTA, type Terreno } from './terreno.js';

export const remocaoDe = ({ marca }: Terreno, motivoId: string): RemocaoDeAgendamento => ({
  motivoId,
  nota: `Conformance kit ${marca}: appointment of a test.`,
});

/** Two plans that run for one time. */
export interface Corrida {
  readonly planos: readonly [string, string];
  readonly vaga: Vaga;
  /** Takes an appointment off. */
  readonly motivoId: string;
}

/** A gap of a millisecond is not met each time. */
const RODADAS = 5;

/** What came of a round. */
interface Rodada {
  /** Another one makes sense. */
  readonly certa: boolean;
  /** Plans that may have an appointment now. */
  readonly talvez: readonly string[];
}

/** Two plans are given the same time at once, round after round (SPEC C07): what is a race only now and then is found so. */
export async function correr(t: Terreno, escrita: Escrita, corrida: Corrida): Promise<void> {
  let marcados = 0;
  let limpa = true;
  for (let vez = 1; vez <= RODADAS && limpa; vez += 1) {
    const { certa, talvez } = await correrUmaVez(t, escrita, corrida);
    marcados += talvez.length;
    limpa = await tirarTodos(t, escrita, corrida, talvez);
    if (!certa) break;
  }
  if (marcados === 0) return;
  const { data, inicio } = corrida.vaga;
  const nota = limpa ? `${data} ${inicio}, ${marcados} times, taken off again each time.` : `${data} ${inicio}: the last one could not be taken off.`;
  t.escritos.push({ oque: 'agendamento', id: corrida.planos.join(', '), desfeito: limpa, nota });
}

async function correrUmaVez(t: Terreno, escrita: Escrita, { planos, vaga }: Corrida): Promise<Rodada> {
  const lidos = await Promise.all(planos.map((id) => t.sonda.pedir('plano', id)));
  const versoes = lidos.flatMap((lido) => (lido.tipo === 'resposta' ? [lido.valor.versao] : []));
  if (versoes.length < planos.length) return { certa: false, talvez: [] };
  const chamadas = await Promise.all(
    [t.sonda, t.outra].map((sonda, i) => sonda.pedir('agendar', planos[i]!, vaga, { chave: escrita.chave(), versao: versoes[i]! })),
  );
  const talvez = planos.filter((_, i) => chamadas[i]!.tipo !== 'recusa');
  if (chamadas.some(({ tipo }) => tipo === 'nada')) return { certa: false, talvez };
  const perdas = chamadas.flatMap((uma) => (uma.tipo === 'recusa' ? [uma.erro] : []));
  const semFalta = perdas.find(({ code }) => SEM_FALTA.includes(code));
  if (semFalta) {
    const motivo = `Plans in this status take no appointment, or not from this operator: ${descreverErro(semFalta)}`;
    (['agenda.corrida', 'resposta.agendar'] as const).forEach((id) => t.provas.semObjeto(id, motivo));
    return { certa: false, talvez };
  }
  const certa = perdas.length === 1 && perdas[0]!.code === 'slot-taken';
  const veio = chamadas.map((uma, i) => (uma.tipo === 'recusa' ? descreverErro(uma.erro) : `an appointment of ${planos[i]}`)).join(' and ');
  const esperado = `one of two plans to get ${vaga.data} ${vaga.inicio}, the other to be refused with "slot-taken"`;
  t.provas.provar('agenda.corrida', certa ? [] : [achado(t, 'agendar', '', esperado, emPalavras(veio))]);
  return { certa, talvez };
}

/** Whether none of them has an appointment any more. */
async function tirarTodos(t: Terreno, escrita: Escrita, { motivoId }: Corrida, planos: readonly string[]): Promise<boolean> {
  let limpa = true;
  for (const id of planos) {
    const plano = await t.sonda.pedir('plano', id);
    if (plano.tipo !== 'resposta') return false;
    const tirado = await t.sonda.pedir('removerAgendamento', id, remocaoDe(t, motivoId), { chave: escrita.chave(), versao: plano.valor.versao });
    limpa &&= tirado.tipo === 'resposta' || (tirado.tipo === 'recusa' && tirado.erro.code === 'not-found');
  }
  return limpa;
}
