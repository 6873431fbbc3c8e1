import { faltasDosCamposExtra, type CampoExtra } from '../../domain/campo-extra.js';
import { bloqueia, type Falta } from '../../domain/falta.js';
import { mudancasDosCamposExtra } from '../../domain/mudanca-dos-campos-extra.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { acaoDoPlano, type AcaoDoPlano, type DadosDaAcao } from '../acao-do-plano/acao-do-plano.js';

export interface DadosDosCamposExtra extends DadosDaAcao {
  /** The backend's own fields, in its order, with their values; of a secret only whether there is one. */
  readonly campos: readonly CampoExtra[];
}

/** As typed, by the field's id. A field that is absent was not touched. */
export type FormDosCamposExtra = Readonly<Record<string, string | boolean | null>>;

/** "Campos Extra" without a screen (SPEC F04). `resultado` is the plan as it is now. */
export type CamposExtraFlow = AcaoDoPlano<DadosDosCamposExtra, FormDosCamposExtra, PlanoDoCliente>;

const digitado = (form: FormDosCamposExtra) => new Map(Object.entries(form));

function faltasDe(form: FormDosCamposExtra, campos: readonly CampoExtra[]): Falta[] {
  const faltas = faltasDosCamposExtra(campos, digitado(form));
  const { valores, segredos } = mudancasDosCamposExtra(campos, digitado(form));
  const [primeiro] = campos;
  if (faltas.some(bloqueia) || valores.length + segredos.length > 0 || !primeiro) return faltas;
  return [{ campo: primeiro.id, codigo: 'sem-mudanca' }];
}

export const camposExtra = (sdk: PlanoSdk, { planoId }: { readonly planoId: string }): CamposExtraFlow =>
  acaoDoPlano(sdk, {
    acao: 'campos-extra',
    planoId,
    carregar: async (base, leitura): Promise<DadosDosCamposExtra> => ({ ...base, campos: await sdk.backend.camposExtra(planoId, leitura) }),
    formulario: (): FormDosCamposExtra => ({}),
    faltas: (form, { campos }) => faltasDe(form, campos),
    gravar: (form, { campos }, edicao) => sdk.backend.gravarCamposExtra(planoId, mudancasDosCamposExtra(campos, digitado(form)), edicao),
  });
