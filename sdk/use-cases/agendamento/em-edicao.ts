import type { Resource } from '../../core/resource.js';
import { alternativasDeHorario } from '../../domain/alternativas-de-horario.js';
import type { DiaDaAgenda, RecursosDeAgenda, Vaga } from '../../domain/agenda.js';
import type { Sessao } from '../../domain/configuracao.js';
import type { Contato } from '../../domain/contato.js';
import { horaValida } from '../../domain/data.js';
import type { Falta } from '../../domain/falta.js';
import type { Momento } from '../../domain/situacao-do-horario.js';
import type { SdkError } from '../../errors/sdk-error.js';
import { UnsupportedCapabilityError } from '../../errors/unsupported-capability-error.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import type { ConferenciaDeHorario } from './conferencia.js';
import { alvoDo, faltasDoAgendamento, minutosDigitados, valorDo, type RascunhoDeAgendamento } from './rascunho.js';
import type { AgendamentoEmEdicao } from './state.js';

/** What must be there before the form can be filled in. */
export interface BaseDoAgendamento {
  readonly sessao: Sessao;
  readonly recursos: RecursosDeAgenda;
}

/** `UnsupportedCapabilityError` when this backend has no agenda. */
export async function carregarBase(sdk: PlanoSdk, signal: AbortSignal): Promise<BaseDoAgendamento> {
  const sessao = await sdk.sessao();
  if (!sessao.capacidades.agendar) throw new UnsupportedCapabilityError('This backend has no agenda (capability "agendar").');
  return { sessao, recursos: await sdk.backend.recursosDeAgenda({ signal }) };
}

/** What the state of the form is made of. */
export interface PartesDoAgendamento {
  readonly base: BaseDoAgendamento;
  readonly rascunho: RascunhoDeAgendamento;
  readonly cobrado: boolean;
  readonly conferencia: ConferenciaDeHorario;
  readonly contatos: Resource<readonly Contato[], SdkError>;
  /** Minutes that the order's type takes. */
  readonly duracao: number | undefined;
  readonly agora: Momento;
}

/** Puts the parts together: pure, so that the same parts are always the same screen. */
export function emEdicao({ base, rascunho, cobrado, conferencia, contatos, duracao, agora }: PartesDoAgendamento): AgendamentoEmEdicao {
  const { configuracao, capacidades } = base.sessao;
  const minutos = minutosDigitados(rascunho) ?? duracao ?? configuracao.minutosDoSlot;
  const { dia } = conferencia;
  const faltas = faltasDoAgendamento(rascunho, { agora, dia, cobrado });
  return {
    phase: 'editing',
    rascunho,
    valor: valorDo(rascunho),
    faltas,
    conferencia: conferencia.estado,
    alternativas: dia ? alternativasPara(rascunho, dia, faltas, { agora, minutosDoSlot: configuracao.minutosDoSlot, duracao: minutos }) : [],
    recursos: base.recursos,
    contatos: capacidades.contatos ? contatos : undefined,
    hoje: agora.data,
    duracao: minutos,
  };
}

function alternativasPara(
  rascunho: RascunhoDeAgendamento,
  dia: DiaDaAgenda,
  faltas: readonly Falta[],
  { agora, minutosDoSlot, duracao }: { readonly agora: Momento; readonly minutosDoSlot: number; readonly duracao: number },
): Vaga[] {
  const recusado = faltas.some(({ campo, codigo }) => campo === 'hrIni' && codigo.startsWith('horario-'));
  const { hrIni } = rascunho;
  if (!recusado || !hrIni || !horaValida(hrIni)) return [];
  const alvo = alvoDo(rascunho);
  return alternativasDeHorario(dia, { inicio: hrIni, duracao, tecnicoId: alvo?.tipo === 'tecnico' ? alvo.id : undefined }, { agora, minutosDoSlot });
}
