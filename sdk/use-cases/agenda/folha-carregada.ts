import { semAgendamento, type TempoDoAgendamento } from '../../domain/agendamento-do-plano.js';
import type { AlvoDeAgenda, DiaDaAgenda, RecursosDeAgenda, Vaga } from '../../domain/agenda.js';
import { minutosDe, type DataIso, type Hora } from '../../domain/data.js';
import type { DiasProntos } from '../../domain/faixas-da-agenda.js';
import { filtrarDia, filtrosDe, folhaDaAgenda, semanaDe, type FiltroDeTecnicos } from '../../domain/folha-da-agenda.js';
import { intervaloDe, menosOcupado, podeComecar, type Momento } from '../../domain/situacao-do-horario.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import type { ConsultaDaAgenda, FolhaMostrada } from './state.js';

/** A beginning in the sheet; without `tecnicoId`, in "Qualquer técnico". */
export interface Celula {
  readonly inicio: Hora;
  readonly tecnicoId?: string | undefined;
  /** Which day of the week; the day shown unless told. */
  readonly data?: DataIso | undefined;
  /** Until when, if longer than what is to be booked. */
  readonly ate?: Hora | undefined;
}

/** What one load brings. */
export interface FolhaCarregada {
  readonly alvo: AlvoDeAgenda;
  readonly periodo: ConsultaDaAgenda['periodo'];
  /** The day that was asked for; of a week, one of its days. */
  readonly data: DataIso;
  readonly dias: readonly DiaDaAgenda[];
  readonly recursos: RecursosDeAgenda;
  readonly minutosDoSlot: number;
  readonly fuso: string;
}

const DOMINGO = 0;

/** Asks for a day or a week; without `data`, for today on the provider's wall. */
export async function carregarFolha(
  sdk: PlanoSdk,
  { alvo, data, periodo }: ConsultaDaAgenda,
  { exceto, signal }: { readonly exceto: TempoDoAgendamento | undefined; readonly signal: AbortSignal },
): Promise<FolhaCarregada> {
  const { configuracao } = await sdk.sessao();
  const { fuso } = configuracao.prestadora;
  const dia = data ?? sdk.hoje(fuso).data;
  const datas = periodo === 'semana' ? semanaDe(dia, configuracao.primeiroDiaDaSemana ?? DOMINGO) : [dia];
  const [de = dia, ate = dia] = [datas[0], datas.at(-1)];
  const [recursos, lidos] = await Promise.all([
    sdk.backend.recursosDeAgenda({ signal }),
    periodo === 'semana' ? sdk.backend.diasDaAgenda(alvo, de, ate, { signal }) : sdk.backend.diaDaAgenda(alvo, dia, { signal }).then((lido) => [lido]),
  ]);
  const dias = lidos.map((lido) => semAgendamento(lido, exceto));
  return { alvo, periodo, data: dia, dias, recursos, minutosDoSlot: configuracao.minutosDoSlot, fuso };
}

const iguais = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What was read anew, where every technician's day that says what it said is the object that it was: nobody looks at it again. */
export const comDiasDeAntes = (nova: FolhaCarregada, antes: FolhaCarregada): FolhaCarregada => ({
  ...nova,
  dias: nova.dias.map((dia) => {
    const velhos = new Map(antes.dias.find(({ data }) => data === dia.data)?.dias.map((velho) => [velho.tecnico.id, velho]));
    return { ...dia, dias: dia.dias.map((novo) => (iguais(velhos.get(novo.tecnico.id), novo) ? velhos.get(novo.tecnico.id)! : novo)) };
  }),
});

/** The sheet with one technician's day read anew; a day in which that changes nothing is the object that it was. */
export const comDiaDoTecnico = (folha: FolhaCarregada, { data, dias: [novo] }: DiaDaAgenda): FolhaCarregada => ({
  ...folha,
  dias: folha.dias.map((dia) => {
    const antes = dia.data === data && novo ? dia.dias.find(({ tecnico }) => tecnico.id === novo.tecnico.id) : undefined;
    return !antes || iguais(antes, novo) ? dia : { ...dia, dias: dia.dias.map((cada) => (cada === antes ? novo! : cada)) };
  }),
});

function nomeDoAlvo({ tipo, id }: AlvoDeAgenda, { tecnicos, cargos }: RecursosDeAgenda): string {
  const lista: readonly { readonly id: string; readonly nome: string }[] = tipo === 'tecnico' ? tecnicos : cargos;
  return lista.find((item) => item.id === id)?.nome ?? id;
}

/** Makes what is shown of what was loaded, and makes nothing twice: a choice or a minute that changes nothing gives the same sheet back. */
export class Mostrador {
  #chave = '';
  #carregada: FolhaCarregada | undefined;
  #folha: FolhaMostrada | undefined;
  #prontas: DiasProntos = new Map();

  mostrar(carregada: FolhaCarregada, agora: Momento, { duracao, filtro }: Pick<ConsultaDaAgenda, 'duracao' | 'filtro'>): FolhaMostrada {
    const { alvo, periodo, dias, recursos, minutosDoSlot } = carregada;
    const oQue = [agora.data, agora.hora, duracao, minutosDoSlot, alvo.tipo, alvo.id, periodo, dias[0]?.data].join(' ');
    const chave = [oQue, filtro.cidade, filtro.habilidade].join('|');
    if (this.#folha && this.#carregada === carregada && this.#chave === chave) return this.#folha;
    if (!this.#chave.startsWith(`${oQue}|`)) this.#prontas = new Map();
    this.#chave = chave;
    this.#carregada = carregada;
    const folha = folhaDaAgenda(dias, { minutosDoSlot, agora, duracao, filtro }, this.#prontas);
    this.#folha = { ...folha, alvo, periodo, nome: nomeDoAlvo(alvo, recursos), recursos, filtros: filtrosDe(dias), agora, minutosDoSlot };
    return this.#folha;
  }
}

interface Desejo {
  readonly agora: Momento;
  readonly duracao: number | undefined;
  readonly filtro: FiltroDeTecnicos;
}

/** What a cell books: its technician, or the role. Undefined when the time cannot be had now. */
export function vagaEm(folha: FolhaCarregada, celula: Celula, { agora, duracao = folha.minutosDoSlot, filtro }: Desejo): Vaga | undefined {
  const { alvo } = folha;
  const dia = folha.dias.find(({ data }) => data === (celula.data ?? folha.data));
  const minutos = celula.ate === undefined ? duracao : Math.max(duracao, minutosDe(celula.ate) - minutosDe(celula.inicio));
  const intervalo = intervaloDe(celula.inicio, minutos);
  if (!dia || !intervalo) return undefined;
  const olhado = filtrarDia(dia, filtro);
  // The role's booking does not know the filter: with one, whoever passes it and has the least to do is booked by name.
  const filtrado = olhado !== dia && !celula.tecnicoId;
  const tecnicoId = filtrado ? menosOcupado(olhado, intervalo, agora)?.id : (celula.tecnicoId ?? (alvo.tipo === 'tecnico' ? alvo.id : undefined));
  if (filtrado && !tecnicoId) return undefined;
  if (!podeComecar(olhado, { inicio: celula.inicio, duracao: minutos, tecnicoId }, agora)) return undefined;
  return { data: dia.data, ...intervalo, ...(tecnicoId === undefined ? { cargoId: alvo.id } : { tecnicoId }) };
}
