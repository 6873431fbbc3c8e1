import type { Leitura } from '../../backend/port.js';
import type { AlvoDeAgenda, DiaDaAgenda, Vaga } from '../../domain/agenda.js';
import { somarDias, type DataIso } from '../../domain/data.js';
import type { PeriodoDoDia } from '../../domain/periodo-do-dia.js';
import { proximosHorariosNosDias } from '../../domain/proximos-horarios-livres.js';
import type { PlanoSdk } from '../../plano-sdk.js';

/** What is looked for. */
export interface PedidoDeHorarios {
  readonly alvo: AlvoDeAgenda;
  /** First day to look at; today unless told. */
  readonly aPartirDe?: DataIso | undefined;
  /** Minutes of what is to be booked; one slot unless told. */
  readonly duracao?: number | undefined;
  /** Part of the day that suits the client; its times come first. */
  readonly preferido?: PeriodoDoDia | undefined;
  /** How many times at most; three unless told. */
  readonly quantos?: number | undefined;
}

const SEMANA = 7;
/** How far is looked: eight weeks. */
const SEMANAS = 8;

/** The next free times of a technician or of a role, week by week until there are enough; fewer when eight weeks have no more. */
export async function proximosHorariosLivres(
  sdk: PlanoSdk,
  { alvo, aPartirDe, duracao, preferido, quantos = 3 }: PedidoDeHorarios,
  leitura: Leitura = {},
): Promise<Vaga[]> {
  const { configuracao } = await sdk.sessao();
  const agora = sdk.hoje(configuracao.prestadora.fuso);
  const primeiro = aPartirDe && aPartirDe > agora.data ? aPartirDe : agora.data;
  const busca = { agora, minutosDoSlot: configuracao.minutosDoSlot, duracao: duracao ?? configuracao.minutosDoSlot, quantos, preferido };
  const dias: DiaDaAgenda[] = [];
  let vagas: Vaga[] = [];
  for (let semana = 0; semana < SEMANAS && vagas.length < quantos; semana += 1) {
    const de = somarDias(primeiro, semana * SEMANA);
    dias.push(...(await sdk.backend.diasDaAgenda(alvo, de, somarDias(de, SEMANA - 1), leitura)));
    vagas = proximosHorariosNosDias(dias, busca);
  }
  return vagas;
}
