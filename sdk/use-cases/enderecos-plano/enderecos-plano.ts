import { cepValido, normalizarCep } from '../../domain/cep.js';
import { faltasDoEndereco, type Endereco } from '../../domain/endereco.js';
import type { CorrecaoDeEnderecos } from '../../domain/enderecos-do-plano.js';
import type { Falta } from '../../domain/falta.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import { isNotFoundError, isValidationError } from '../../errors/guards.js';
import { isSdkError } from '../../errors/sdk-error.js';
import { ValidationError } from '../../errors/validation-error.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { acaoDoPlano, type AcaoDoPlano, type DadosDaAcao } from '../acao-do-plano/acao-do-plano.js';
import { completo, type Consulta, type RascunhoDeEndereco } from '../novo-endereco/state.js';

export interface DadosDosEnderecos extends DadosDaAcao {
  /** The client's, for the bills. */
  readonly enderecos: readonly Endereco[];
}

/** What is being put right: the address of installation, that of the bills, or which address the bills go to. */
export type AlvoDaCorrecao = 'instalacao' | 'cobranca' | 'outra-cobranca';

/** One address as typed, flat; `alvo` absent: nothing is being corrected yet. */
export type FormDosEnderecos = RascunhoDeEndereco & {
  readonly alvo?: AlvoDaCorrecao | undefined;
  readonly enderecoId?: string | undefined;
  /** What the look-up of the CEP in the form has given; absent: it was not looked up. */
  readonly consulta?: Consulta | 'pesquisando' | undefined;
};

/** "Endereço" without a screen (SPEC F03). */
export interface EnderecosPlanoFlow extends AcaoDoPlano<DadosDosEnderecos, FormDosEnderecos, PlanoDoCliente> {
  /** Puts this address into the form, as it is now; without one gives the correction up. */
  corrigir(alvo?: AlvoDaCorrecao): void;
  /** Looks the CEP of the form up (SPEC B03): street, district, city and state of the answer take the place of what stood there. */
  pesquisarCep(): Promise<void>;
}

const SEM_ENDERECO: FormDosEnderecos = {
  alvo: undefined,
  enderecoId: undefined,
  cep: undefined,
  logradouro: undefined,
  numero: undefined,
  complemento: undefined,
  bairro: undefined,
  cidade: undefined,
  uf: undefined,
  referencia: undefined,
  tipo: undefined,
  consulta: undefined,
};

function formDe({ plano }: DadosDaAcao, alvo?: AlvoDaCorrecao): FormDosEnderecos {
  if (!alvo || alvo === 'outra-cobranca') return { ...SEM_ENDERECO, alvo, enderecoId: alvo && plano.enderecoCobranca.id };
  const { id: _, ...endereco } = alvo === 'instalacao' ? plano.enderecoInstalacao : plano.enderecoCobranca;
  return { ...SEM_ENDERECO, ...endereco, alvo };
}

function faltasDe(form: FormDosEnderecos, { plano, enderecos }: DadosDosEnderecos): Falta[] {
  if (!form.alvo) return [{ campo: 'alvo', codigo: 'obrigatorio' }];
  if (form.alvo !== 'outra-cobranca') return faltasDoEndereco(form);
  if (form.enderecoId === plano.enderecoCobranca.id || !enderecos.some(({ id }) => id === form.enderecoId))
    return [{ campo: 'enderecoId', codigo: form.enderecoId ? 'opcao-indisponivel' : 'obrigatorio' }];
  return [];
}

function correcaoDe({ alvo, enderecoId, ...rascunho }: FormDosEnderecos): CorrecaoDeEnderecos {
  if (alvo === 'outra-cobranca') return { cobranca: { enderecoId: enderecoId! } };
  const endereco = completo(rascunho, normalizarCep(rascunho.cep ?? ''));
  return alvo === 'instalacao' ? { instalacao: endereco } : { cobranca: endereco };
}

async function consultar(sdk: PlanoSdk, cep: string, signal: AbortSignal): Promise<Partial<FormDosEnderecos>> {
  try {
    const { cep: _, ...achado } = await sdk.backend.buscarCep(cep, { signal });
    return { ...achado, consulta: achado.logradouro ? 'encontrado' : 'cidade-inteira' };
  } catch (erro) {
    if (!isSdkError(erro)) throw erro;
    return { consulta: isNotFoundError(erro) ? 'desconhecido' : 'fora-do-ar' };
  }
}

export function enderecosPlano(sdk: PlanoSdk, { planoId }: { readonly planoId: string }): EnderecosPlanoFlow {
  const acao = acaoDoPlano<DadosDosEnderecos, FormDosEnderecos, PlanoDoCliente>(sdk, {
    acao: 'endereco',
    planoId,
    carregar: async (base, leitura) => ({ ...base, enderecos: await sdk.backend.listarEnderecos(base.plano.clienteId, leitura) }),
    formulario: () => SEM_ENDERECO,
    // What was looked up was another CEP.
    aoMudar: (form, mudanca) => ('cep' in mudanca && !('consulta' in mudanca) ? { ...form, consulta: undefined } : form),
    faltas: faltasDe,
    async gravar(form, _, edicao) {
      try {
        return await sdk.backend.corrigirEnderecos(planoId, correcaoDe(form), edicao);
      } catch (erro) {
        if (!isValidationError(erro)) throw erro;
        // The form has one address at a time, without its name before each field.
        throw new ValidationError(
          erro.message,
          erro.faltas.map((falta) => ({ ...falta, campo: falta.campo.replace(/^(?:instalacao|cobranca)\./, '') })),
          { cause: erro },
        );
      }
    },
  });
  const { encerrar } = acao;
  let consulta: AbortController | undefined;
  return Object.assign(acao, {
    encerrar(): void {
      consulta?.abort();
      encerrar();
    },
    async pesquisarCep(): Promise<void> {
      const { state } = acao;
      if (state.phase !== 'editing' || state.form.consulta === 'pesquisando' || !cepValido(state.form.cep ?? '')) return;
      const minha = (consulta = new AbortController());
      acao.mudar({ consulta: 'pesquisando' });
      const mudanca = await consultar(sdk, normalizarCep(state.form.cep ?? ''), minha.signal);
      // Meanwhile another CEP was typed, another address chosen, or the correction sent.
      const agora = acao.state;
      if (consulta === minha && agora.phase === 'editing' && agora.form.consulta === 'pesquisando') acao.mudar(mudanca);
    },
    corrigir(alvo?: AlvoDaCorrecao): void {
      const { state } = acao;
      if (state.phase === 'editing') acao.mudar(formDe(state.dados, alvo));
    },
  });
}
