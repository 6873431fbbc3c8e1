import { compararComOferta, faltasDaMudanca, type MudancaDePlano, type RascunhoDeMudanca } from '../../domain/mudanca-de-plano.js';
import type { Oferta } from '../../domain/oferta.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { acaoDoPlano, type AcaoDoPlano, type DadosDaAcao, type EstadoDaAcao } from '../acao-do-plano/acao-do-plano.js';
import { estaCiente, type Ciencia } from '../acao-do-plano/ciente.js';

export interface DadosDaMudancaDePlano extends DadosDaAcao {
  /** The other offers of the plan's group that the client can buy. */
  readonly ofertas: readonly Oferta[];
}

/** As chosen so far; another offer takes the tick away. */
export interface FormDaMudancaDePlano extends Omit<RascunhoDeMudanca, 'ciente'>, Ciencia {}

export type EstadoDaMudancaDePlano = EstadoDaAcao<DadosDaMudancaDePlano, FormDaMudancaDePlano, PlanoDoCliente>;

/** The offer that was chosen, with what it would bring. */
export interface PreviaDaMudanca extends MudancaDePlano {
  readonly oferta: Oferta;
}

/** "Mudar Plano" without a screen (SPEC F06). The status stays. */
export interface MudarPlanoFlow extends AcaoDoPlano<DadosDaMudancaDePlano, FormDaMudancaDePlano, PlanoDoCliente> {
  /** undefined before an offer is chosen. */
  previa(): PreviaDaMudanca | undefined;
}

/** Starts the flow for a plan. */
export function mudarPlano(sdk: PlanoSdk, { planoId }: { readonly planoId: string }): MudarPlanoFlow {
  const flow = acaoDoPlano<DadosDaMudancaDePlano, FormDaMudancaDePlano, PlanoDoCliente>(sdk, {
    acao: 'mudar-plano',
    planoId,
    carregar: async (base, leitura) => ({ ...base, ofertas: await sdk.backend.ofertasParaMudar(planoId, leitura) }),
    formulario: () => ({}),
    aoMudar: (form, mudanca, { plano }) => {
      if ('ciente' in mudanca) return { ...form, cienteDe: plano.versao };
      return 'ofertaId' in mudanca ? { ...form, ciente: false } : form;
    },
    faltas: (form, dados) => faltasDaMudanca({ ...form, ciente: estaCiente(form, dados) }, dados.plano, dados.ofertas),
    gravar: ({ ofertaId = '' }, _, edicao) => sdk.backend.mudarPlano(planoId, { ofertaId }, edicao),
  });
  return Object.assign(flow, {
    previa(): PreviaDaMudanca | undefined {
      const { state } = flow;
      if (!('form' in state)) return undefined;
      const oferta = state.dados.ofertas.find(({ id }) => id === state.form.ofertaId);
      return oferta && { oferta, ...compararComOferta(state.dados.plano, oferta) };
    },
  });
}
