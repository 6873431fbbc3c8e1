import { normalizarCep } from '../../domain/cep.js';
import { faltasDoEndereco, type Endereco } from '../../domain/endereco.js';
import type { CorrecaoDeEnderecos } from '../../domain/enderecos-do-plano.js';
import type { Falta } from '../../domain/falta.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import { isValidationError } from '../../errors/guards.js';
import { ValidationError } from '../../errors/validation-error.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { acaoDoPlano, type AcaoDoPlano, type DadosDaAcao } from '../acao-do-plano/acao-do-plano.js';
import { completo, type RascunhoDeEndereco } from '../novo-endereco/state.js';

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
};

/** "Endereço" without a screen (SPEC F03). */
export interface EnderecosPlanoFlow extends AcaoDoPlano<DadosDosEnderecos, FormDosEnderecos, PlanoDoCliente> {
  /** Puts this address into the form, as it is now; without one gives the correction up. */
  corrigir(alvo?: AlvoDaCorrecao): void;
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

export function enderecosPlano(sdk: PlanoSdk, { planoId }: { readonly planoId: string }): EnderecosPlanoFlow {
  const acao = acaoDoPlano<DadosDosEnderecos, FormDosEnderecos, PlanoDoCliente>(sdk, {
    acao: 'endereco',
    planoId,
    carregar: async (base, leitura) => ({ ...base, enderecos: await sdk.backend.listarEnderecos(base.plano.clienteId, leitura) }),
    formulario: () => SEM_ENDERECO,
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
  return Object.assign(acao, {
    corrigir(alvo?: AlvoDaCorrecao): void {
      const { state } = acao;
      if (state.phase === 'editing') acao.mudar(formDe(state.dados, alvo));
    },
  });
}
