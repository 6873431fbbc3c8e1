import type { PlanoComImpresso } from '../../backend/port.js';
import { normalizarCep } from '../../domain/cep.js';
import { faltasDoEndereco } from '../../domain/endereco.js';
import { faltasDaTransferencia, type TransferenciaDeEndereco } from '../../domain/enderecos-do-plano.js';
import type { Falta } from '../../domain/falta.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { acaoDoPlano, type AcaoDoPlano, type DadosDaAcao } from '../acao-do-plano/acao-do-plano.js';
import { novoEndereco, type NovoEnderecoFlow } from '../novo-endereco/novo-endereco.js';
import { completo, type RascunhoDeEndereco } from '../novo-endereco/state.js';

/** The address as typed, flat, and where its bills go. */
export type FormDaTransferencia = RascunhoDeEndereco & {
  readonly cobrancaTambem: boolean;
  /** "Novo Cep", then "Novo Endereço". */
  readonly passo: 'cep' | 'endereco';
};

/** "Transferência de Endereço" without a screen (SPEC D03). */
export interface TransferenciaEnderecoFlow extends AcaoDoPlano<DadosDaAcao, FormDaTransferencia, PlanoComImpresso> {
  /** The look-up and the address, as "Novo Endereço" has them; its own "Salvar" is never pressed: the plan's action writes. */
  readonly endereco: NovoEnderecoFlow;
}

const transferenciaDe = ({ cobrancaTambem, passo: _, ...rascunho }: FormDaTransferencia): TransferenciaDeEndereco => ({
  endereco: completo(rascunho, normalizarCep(rascunho.cep ?? '')),
  cobrancaTambem,
});

/** What was typed first: what is sent takes an empty number for "S/N". */
function faltasDe(form: FormDaTransferencia, { plano }: DadosDaAcao): Falta[] {
  const faltas = faltasDoEndereco(form);
  return faltas.length > 0 ? faltas : faltasDaTransferencia(transferenciaDe(form), plano.enderecoInstalacao);
}

export function transferenciaEndereco(sdk: PlanoSdk, { planoId }: { readonly planoId: string }): TransferenciaEnderecoFlow {
  const endereco = novoEndereco(sdk, { clienteId: '' });
  const acao = acaoDoPlano<DadosDaAcao, FormDaTransferencia, PlanoComImpresso>(sdk, {
    acao: 'alterar-endereco',
    planoId,
    carregar: (base) => base,
    formulario: () => ({ passo: 'cep', cobrancaTambem: false }),
    faltas: faltasDe,
    gravar: (form, _, edicao) => sdk.backend.transferirEndereco(planoId, transferenciaDe(form), edicao),
  });
  const { conferir, enviar, encerrar, usarAtual, recarregar } = acao;
  const noCep = (): boolean => 'cep' in endereco.state;

  endereco.subscribe((state) => {
    if ('rascunho' in state) acao.mudar({ ...mudancas(acao, state.rascunho), passo: 'endereco' });
    else if ('cep' in state) acao.mudar({ passo: 'cep' });
  });

  return Object.assign(acao, {
    endereco,
    /** "Avançar" looks the CEP up; "Finalizar" checks the address. */
    conferir(): boolean {
      if (acao.state.phase === 'editing' && !acao.state.incerto && noCep()) return (void endereco.pesquisar(), false);
      return conferir();
    },
    enviar: () => (acao.state.phase === 'editing' && noCep() ? endereco.pesquisar() : enviar()),
    encerrar(): void {
      endereco.encerrar();
      encerrar();
    },
    usarAtual(): void {
      usarAtual();
      endereco.mudarCep('');
    },
    recarregar(): void {
      recarregar();
      endereco.mudarCep('');
    },
  });
}

/** Only what differs, so that the findings of the other fields stay. */
function mudancas(acao: AcaoDoPlano<DadosDaAcao, FormDaTransferencia, PlanoComImpresso>, rascunho: RascunhoDeEndereco): Partial<FormDaTransferencia> {
  const { state } = acao;
  const antes: Partial<Record<string, unknown>> = state.phase === 'editing' ? state.form : {};
  return Object.fromEntries(Object.entries(rascunho).filter(([campo, valor]) => antes[campo] !== valor));
}
