import type { Agendamento } from '../../domain/agenda.js';
import {
  faltasDoCancelamento,
  multaProposta,
  visitaDesmarcada,
  type DadosDoCancelamento,
  type PlanoCancelado,
  type RascunhoDeCancelamento,
} from '../../domain/cancelamento.js';
import type { Multa } from '../../domain/multa.js';
import { efeitoDe } from '../../domain/permissao.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { acaoDoPlano, type AcaoDoPlano, type DadosDaAcao, type EstadoDaAcao } from '../acao-do-plano/acao-do-plano.js';
import { estaCiente, type Ciencia } from '../acao-do-plano/ciente.js';

export interface DadosDeCancelarPlano extends DadosDaAcao, DadosDoCancelamento {
  /** Whether this operator may lower the fine (permission `alterarMulta`). */
  readonly alteraMulta: boolean;
  /** The plan's appointment, if it has one. */
  readonly agendamento?: Agendamento | undefined;
}

/** As chosen so far. */
export interface FormDeCancelarPlano extends Omit<RascunhoDeCancelamento, 'ciente'>, Ciencia {}

export type EstadoDeCancelarPlano = EstadoDaAcao<DadosDeCancelarPlano, FormDeCancelarPlano, PlanoCancelado>;

/** "Cancelar Plano" without a screen (SPEC F01). */
export interface CancelarPlanoFlow extends AcaoDoPlano<DadosDeCancelarPlano, FormDeCancelarPlano, PlanoCancelado> {
  /** The fine that date and reason lead to, and the most that may be asked; undefined before there is a date. */
  proposta(): Multa | undefined;
  /** The appointment that goes with the plan on the chosen day. */
  desmarcada(): Agendamento | undefined;
}

/** Starts the flow for a plan. */
export function cancelarPlano(sdk: PlanoSdk, { planoId }: { readonly planoId: string }): CancelarPlanoFlow {
  const flow = acaoDoPlano<DadosDeCancelarPlano, FormDeCancelarPlano, PlanoCancelado>(sdk, {
    acao: 'cancelar',
    planoId,
    carregar: async (base, leitura) => {
      const temAgenda = base.plano.agendamentoId !== undefined && base.sessao.capacidades.agendar;
      const [dados, visita] = await Promise.all([
        sdk.backend.dadosDoCancelamento(planoId, leitura),
        temAgenda ? sdk.backend.agendamento(planoId, leitura) : undefined,
      ]);
      return { ...base, ...dados, alteraMulta: efeitoDe(base.sessao.permissoes, 'alterarMulta') === 'permitir', agendamento: visita?.agendamento };
    },
    formulario: ({ hoje, datas }) => ({ data: hoje < datas.de ? datas.de : hoje, cancelarParcelas: true }),
    aoMudar: (form, mudanca, { plano }) => ('ciente' in mudanca ? { ...form, cienteDe: plano.versao } : form),
    faltas: (form, dados) => faltasDoCancelamento({ ...form, ciente: estaCiente(form, dados) }, dados, dados),
    gravar: (form, dados, edicao) =>
      sdk.backend.cancelarPlano(
        planoId,
        {
          motivoId: form.motivoId ?? '',
          data: form.data ?? '',
          multa: form.multa ?? multaProposta(form, dados)?.valor ?? 0,
          cancelarParcelas: form.cancelarParcelas ?? false,
        },
        edicao,
      ),
  });
  return Object.assign(flow, {
    proposta() {
      const { state } = flow;
      return 'form' in state ? multaProposta(state.form, state.dados) : undefined;
    },
    desmarcada() {
      const { state } = flow;
      const visita = 'form' in state ? state.dados.agendamento : undefined;
      return visita && visitaDesmarcada(visita, ('form' in state && state.form.data) || '', sdk.agora()) ? visita : undefined;
    },
  });
}
