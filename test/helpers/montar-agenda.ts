import { fixture, html } from '@open-wc/testing';
import '../../src/elements/agenda-tecnico/define.js';
import type { AgendaTecnico } from '../../src/elements/agenda-tecnico/agenda-tecnico.js';
import { AgendaHarness } from '../harness/agenda-harness.js';
import { criarAgendaDeTeste, type AgendaDeTeste } from './agenda-de-teste.js';
import { waitUntil } from '../harness/esperar.js';

export interface MontagemDaAgenda {
  readonly teste?: AgendaDeTeste;
  readonly tipo?: 'tecnico' | 'cargo';
  readonly alvo?: string;
  readonly largura?: number;
  /** Whether to wait for day and tools. */
  readonly inteira?: boolean;
  readonly esquema?: string;
  readonly hora?: string;
  readonly lang?: string;
  readonly modo?: 'dia' | 'semana' | 'lista';
  readonly duracao?: number;
  readonly periodoPreferido?: 'manha' | 'tarde' | 'noite';
  readonly exceto?: AgendaTecnico['exceto'];
}

/** The agenda on a page, with its day there. */
export async function montarAgenda({
  teste = criarAgendaDeTeste(),
  tipo = 'cargo',
  alvo = 'instalador',
  largura = 1100,
  inteira = true,
  esquema = 'light',
  hora,
  lang = 'pt-BR',
  modo = 'dia',
  duracao = 120,
  periodoPreferido,
  exceto,
}: MontagemDaAgenda = {}): Promise<AgendaHarness> {
  const caixa = await fixture<HTMLElement>(
    html`<div lang=${lang} style=${`width: ${largura}px; color-scheme: ${esquema}`}>
      <agenda-tecnico
        .sdk=${teste.sdk}
        alvo-tipo=${tipo}
        alvo-id=${alvo}
        .horaDesejada=${hora}
        modo=${modo}
        duracao=${duracao}
        .periodoPreferido=${periodoPreferido}
        .exceto=${exceto}
      ></agenda-tecnico>
    </div>`,
  );
  const harness = new AgendaHarness(caixa.querySelector<AgendaTecnico>('agenda-tecnico')!);
  if (!inteira) return harness;
  await harness.pronta();
  if (largura < 480) await waitUntil(() => harness.agenda.shadowRoot!.querySelector('.narrow .lista, .narrow .falha'));
  return harness;
}
