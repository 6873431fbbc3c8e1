import { valorDe, type Loader } from '../../core/resource.js';
import type { DiaDaAgenda } from '../../domain/agenda.js';
import { semAgendamento, type TempoDoAgendamento } from '../../domain/agendamento-do-plano.js';
import { isSdkError, type SdkError } from '../../errors/sdk-error.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { carregarFolha, comDiaDoTecnico, comDiasDeAntes, type FolhaCarregada } from './folha-carregada.js';
import type { ConsultaDaAgenda } from './state.js';

type Mudanca = (atual: FolhaCarregada) => FolhaCarregada;

/** Reads again behind what is shown: nothing blinks, nothing is lost, and what cannot be read leaves the sheet as it is. */
export class Refresco {
  readonly #sdk: PlanoSdk;
  readonly #loader: Loader<FolhaCarregada, ConsultaDaAgenda, SdkError>;
  readonly #exceto: TempoDoAgendamento | undefined;
  readonly #publicar: () => void;
  #vida = new AbortController();
  #atraso: SdkError | undefined;

  constructor(
    sdk: PlanoSdk,
    loader: Loader<FolhaCarregada, ConsultaDaAgenda, SdkError>,
    { exceto, publicar }: { readonly exceto: TempoDoAgendamento | undefined; readonly publicar: () => void },
  ) {
    this.#sdk = sdk;
    this.#loader = loader;
    this.#exceto = exceto;
    this.#publicar = publicar;
  }

  /** Why what is shown is older than it should be. */
  get atraso(): SdkError | undefined {
    return this.#atraso;
  }

  /** Another day or target is asked for, or nobody looks any more: what is on its way is given up. */
  largar(): void {
    this.#vida.abort();
    this.#vida = new AbortController();
    this.#atraso = undefined;
  }

  tudo(consulta: ConsultaDaAgenda): void {
    void this.#ler(async (signal) => {
      const nova = await carregarFolha(this.#sdk, consulta, { exceto: this.#exceto, signal });
      return (atual) => comDiasDeAntes(nova, atual);
    });
  }

  tecnico(tecnicoId: string): void {
    void this.#ler(async (signal) => {
      const mostrados = (valorDe(this.#loader.state)?.dias ?? []).filter(({ dias }) => dias.some(({ tecnico }) => tecnico.id === tecnicoId));
      const novos = await this.#diasDe(tecnicoId, mostrados, signal);
      return (atual) => novos.map((dia) => semAgendamento(dia, this.#exceto)).reduce(comDiaDoTecnico, atual);
    });
  }

  /** One request, however many days. */
  async #diasDe(id: string, dias: readonly DiaDaAgenda[], signal: AbortSignal): Promise<readonly DiaDaAgenda[]> {
    const [de, ate] = [dias[0]?.data, dias.at(-1)?.data];
    if (!de || !ate) return [];
    const { backend } = this.#sdk;
    const alvo = { tipo: 'tecnico', id } as const;
    return de === ate ? [await backend.diaDaAgenda(alvo, de, { signal })] : backend.diasDaAgenda(alvo, de, ate, { signal });
  }

  async #ler(ler: (signal: AbortSignal) => Promise<Mudanca>): Promise<void> {
    const vida = this.#vida;
    let mudar: Mudanca | undefined;
    let atraso: SdkError | undefined;
    try {
      mudar = await ler(vida.signal);
    } catch (erro) {
      if (!isSdkError(erro)) throw erro;
      atraso = erro;
    }
    const { state } = this.#loader;
    if (vida.signal.aborted || state.status !== 'ready') return;
    this.#atraso = atraso;
    if (mudar) this.#loader.put(mudar(state.valor));
    else this.#publicar();
  }
}
