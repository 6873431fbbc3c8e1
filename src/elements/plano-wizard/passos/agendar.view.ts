import { html, type TemplateResult } from 'lit';
import { ofertaDe } from '../../../../sdk/use-cases/novo-plano/passos.js';
import type { NovoAgendamento } from '../../../../sdk/domain/agenda.js';
import '../../agendamento-instalacao/define.js';
import type { VistaDoPasso } from '../passo-view.js';

/** Step "Agendar Instalação": the scheduling form, bound to the draft. Manual 5. */
export function agendarView({ state, flow, sdk, faltas }: VistaDoPasso): TemplateResult {
  const prefixo = 'agendamento';
  return html`<agendamento-instalacao
    data-campo="agendamento"
    .sdk=${sdk}
    cliente-id=${state.rascunho.clienteId}
    .duracao=${ofertaDe(state.rascunho, state.catalogo)?.duracaoDaInstalacao ?? 60}
    .valor=${state.rascunho.agendamento}
    .faltas=${faltas.filter(({ campo }) => campo.startsWith(`${prefixo}.`)).map((falta) => ({ ...falta, campo: falta.campo.slice(prefixo.length + 1) }))}
    @agendamento-mudou=${(event: CustomEvent<{ valor: NovoAgendamento | undefined }>) => flow.mudar({ agendamento: event.detail.valor })}
  ></agendamento-instalacao>`;
}
