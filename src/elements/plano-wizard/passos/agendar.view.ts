import { html, type TemplateResult } from 'lit';
import { ofertaDe } from '../../../../sdk/use-cases/novo-plano/passos.js';
import { isSlotTakenError } from '../../../../sdk/errors/guards.js';
import type { AgendamentoMudouEvent } from '../../../events/agendamento-mudou.js';
import '../../agendamento-instalacao/define.js';
import type { VistaDoPasso } from '../passo-view.js';

/** Step "Agendar Instalação": the scheduling form, bound to the draft. Manual 5. */
export function agendarView({ state, flow, sdk, faltas }: VistaDoPasso): TemplateResult {
  const prefixo = 'agendamento';
  const recusa = state.phase === 'editing' && state.recusa?.tipo === 'erro' ? state.recusa.erro : undefined;
  const tomado = recusa && isSlotTakenError(recusa) ? recusa : undefined;
  return html`<agendamento-instalacao
    data-campo="agendamento"
    .sdk=${sdk}
    cliente-id=${state.rascunho.clienteId}
    .duracao=${ofertaDe(state.rascunho, state.catalogo)?.duracaoDaInstalacao ?? 60}
    .periodoPreferido=${state.catalogo.cliente.periodoPreferido}
    .valor=${state.rascunho.agendamento}
    .rascunho=${state.rascunho.agendamentoEmRascunho}
    .alternativas=${tomado?.alternativas ?? []}
    .faltas=${faltas.filter(({ campo }) => campo.startsWith(`${prefixo}.`)).map((falta) => ({ ...falta, campo: falta.campo.slice(prefixo.length + 1) }))}
    @agendamento-mudou=${({ detail }: AgendamentoMudouEvent) => flow.mudar({ agendamento: detail.valor, agendamentoEmRascunho: detail.rascunho })}
  ></agendamento-instalacao>`;
}
