import type { Edicao } from '../../backend/port.js';
import type { NovoAgendamento, RecursosDeAgenda } from '../../domain/agenda.js';
import { faltasDaRemocao, type PlanoAgendado, type RemocaoDeAgendamento, type SituacaoDoAgendamento } from '../../domain/agendamento-do-plano.js';
import { prefixar, type Falta } from '../../domain/falta.js';
import type { PeriodoDoDia } from '../../domain/periodo-do-dia.js';
import { isSlotTakenError } from '../../errors/guards.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { acaoDoPlano, type AcaoDoPlano, type DadosDaAcao } from '../acao-do-plano/acao-do-plano.js';
import { faltasDoAgendamento, rascunhoDe, type RascunhoDeAgendamento } from '../agendamento/rascunho.js';

/** What is to be done: make or move the appointment, or take it off. */
export type TarefaDeAgendamento = 'agendar' | 'remover';

export interface DadosDoAgendamentoDoPlano extends DadosDaAcao {
  readonly situacao: SituacaoDoAgendamento;
  readonly recursos: RecursosDeAgenda;
  /** Minutes that the installation of this plan takes. */
  readonly duracao: number;
  /** The part of the day that suits the client. */
  readonly periodoPreferido: PeriodoDoDia | undefined;
}

export interface FormDoAgendamentoDoPlano extends RemocaoDeAgendamento {
  readonly tarefa: TarefaDeAgendamento;
  /** As typed, complete or not. */
  readonly rascunho: RascunhoDeAgendamento;
  /** As it is sent; undefined while something is missing. */
  readonly agendamento: NovoAgendamento | undefined;
}

/** "Agendamento" of a plan that exists, without a screen (SPEC C08). `resultado` is the plan as it is now, with its appointment. */
export interface AgendamentoDoPlano extends AcaoDoPlano<DadosDoAgendamentoDoPlano, FormDoAgendamentoDoPlano, PlanoAgendado> {
  /** Makes the appointment of a plan that has none. What came out is in the state. */
  agendar(novo: NovoAgendamento): Promise<void>;
  /** Another time, another technician or role. */
  reagendar(novo: NovoAgendamento): Promise<void>;
  remover(remocao: RemocaoDeAgendamento): Promise<void>;
}

const UMA_HORA = 60;

/** Makes the flow. A time that somebody else has taken leaves `SlotTakenError`, with three alternatives, in `recusa`. */
export function agendamentoDoPlano(sdk: PlanoSdk, { planoId }: { readonly planoId: string }): AgendamentoDoPlano {
  const flow = acaoDoPlano<DadosDoAgendamentoDoPlano, FormDoAgendamentoDoPlano, PlanoAgendado>(sdk, {
    acao: 'agendamento',
    planoId,
    async carregar(base, leitura) {
      const [situacao, recursos, ofertas, { periodoPreferido }] = await Promise.all([
        sdk.backend.agendamento(planoId, leitura),
        sdk.backend.recursosDeAgenda(leitura),
        sdk.backend.listarOfertas(base.plano.clienteId, leitura),
        sdk.backend.cliente(base.plano.clienteId, leitura),
      ]);
      const oferta = ofertas.find(({ id }) => id === base.plano.oferta.id);
      return { ...base, situacao, recursos, duracao: oferta?.duracaoDaInstalacao ?? UMA_HORA, periodoPreferido };
    },
    formulario: ({ situacao: { agendamento } }) => ({
      tarefa: 'agendar',
      rascunho: rascunhoDe(agendamento),
      agendamento: agendamento && novoDe(agendamento),
      motivoId: '',
      nota: '',
    }),
    faltas: (form, { situacao, hoje }) =>
      form.tarefa === 'remover' ? faltasDaRemocao(form, situacao.motivosDeRemocao) : form.agendamento ? [] : faltasDoRascunho(form.rascunho, hoje),
    gravar: (form, { situacao }, edicao) => anunciando(sdk, gravar(sdk, planoId, form, situacao, edicao)),
  });
  const fazer = (mudanca: Partial<FormDoAgendamentoDoPlano>): Promise<void> => {
    flow.mudar(mudanca);
    return flow.enviar();
  };
  const marcar = (novo: NovoAgendamento): Promise<void> => fazer({ tarefa: 'agendar', agendamento: novo, rascunho: rascunhoDe(novo) });
  return Object.assign(flow, { agendar: marcar, reagendar: marcar, remover: (remocao: RemocaoDeAgendamento) => fazer({ tarefa: 'remover', ...remocao }) });
}

/** The appointment as it would be asked for once more. */
const novoDe = ({ data, inicio, fim, tecnicoId, cargoId, contatoId, observacao }: NovoAgendamento): NovoAgendamento => ({
  data,
  inicio,
  fim,
  ...(tecnicoId ? { tecnicoId } : { cargoId }),
  ...(contatoId ? { contatoId } : {}),
  ...(observacao ? { observacao } : {}),
});

/** What is missing of an appointment that is not complete, each under the field of the form. */
const faltasDoRascunho = (rascunho: RascunhoDeAgendamento, data: string): Falta[] =>
  prefixar('agendamento', faltasDoAgendamento(rascunho, { agora: { data, hora: '00:00' }, dia: undefined, cobrado: true }));

function gravar(
  { backend }: PlanoSdk,
  planoId: string,
  { tarefa, agendamento, motivoId, nota }: FormDoAgendamentoDoPlano,
  situacao: SituacaoDoAgendamento,
  edicao: Edicao,
): Promise<PlanoAgendado> {
  if (tarefa === 'remover') return backend.removerAgendamento(planoId, { motivoId, nota: nota.trim() }, edicao);
  return situacao.agendamento ? backend.reagendar(planoId, agendamento!, edicao) : backend.agendar(planoId, agendamento!, edicao);
}

/** Open agendas hear of it: what was booked, and what somebody else had booked before. */
async function anunciando(sdk: PlanoSdk, escrita: Promise<PlanoAgendado>): Promise<PlanoAgendado> {
  try {
    const feito = await escrita;
    sdk.anunciar({ tipo: 'agenda-mudou' });
    return feito;
  } catch (erro) {
    if (isSlotTakenError(erro)) sdk.anunciar({ tipo: 'agenda-mudou' });
    throw erro;
  }
}
