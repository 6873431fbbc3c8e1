import type { ContratoSalvo } from '../../backend/port.js';
import {
  dadosDoContrato,
  faltasDoContratoDeServico,
  type ContratoDeServico,
  type ContratosDoPlano,
  type RascunhoDoContrato,
} from '../../domain/contrato-de-servico.js';
import { efeitoDe } from '../../domain/permissao.js';
import { statusDe } from '../../domain/status.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { acaoDoPlano, type AcaoDoPlano, type DadosDaAcao } from '../acao-do-plano/acao-do-plano.js';

export interface DadosDoContratoDoPlano extends DadosDaAcao, ContratosDoPlano {
  /** A cancelled plan's contracts are only printed (DOMINIO §1). */
  readonly soImprimir: boolean;
  /** The operator may not touch fee and instalments. */
  readonly taxaFixa: boolean;
}

/** "Contrato do Serviço" without a screen (SPEC D01). The form is a contract with its id, or a new one without. */
export interface ContratoServicoFlow extends AcaoDoPlano<DadosDoContratoDoPlano, RascunhoDoContrato, ContratoSalvo> {
  /** Puts this contract into the form; without an id a new one. What was typed for another one is gone. */
  escolher(contratoId?: string): void;
}

/** What the form starts with: this contract, or a new one that will be in force. */
export function formDoContrato({ contratos, sugestao }: ContratosDoPlano, contratoId?: string): RascunhoDoContrato {
  const escolhido = contratos.find(({ id }) => id === contratoId);
  return escolhido ?? { id: undefined, ...sugestao, emVigor: true };
}

const CAMPOS_DO_CONTRATO = ['numero', 'dataDaVenda', 'taxaDeInstalacao', 'parcelas', 'validadeMeses', 'emVigor'] as const;

/** The contract that can be printed as it is: the form's, when nothing but its model differs. */
export function contratoParaImprimir({ contratos }: ContratosDoPlano, form: RascunhoDoContrato): ContratoDeServico | undefined {
  const salvo = contratos.find(({ id }) => id === form.id);
  return salvo && CAMPOS_DO_CONTRATO.every((campo) => salvo[campo] === form[campo]) ? salvo : undefined;
}

export function contratoServico(sdk: PlanoSdk, { planoId }: { readonly planoId: string }): ContratoServicoFlow {
  const acao = acaoDoPlano<DadosDoContratoDoPlano, RascunhoDoContrato, ContratoSalvo>(sdk, {
    acao: 'contrato',
    planoId,
    async carregar(base, leitura) {
      const { permissoes, configuracao } = base.sessao;
      return {
        ...base,
        ...(await sdk.backend.contratosDoPlano(planoId, leitura)),
        soImprimir: statusDe(configuracao.statusDePlano, base.plano.status.id).grupo === 'cancelado',
        taxaFixa: efeitoDe(permissoes, 'editarTaxaInstalacao') !== 'permitir',
      };
    },
    formulario: (dados) => formDoContrato(dados, dados.contratos.find(({ emVigor }) => emVigor)?.id),
    faltas: (form, dados) => faltasDoContratoDeServico(form, dados),
    gravar: (form, _, edicao) => sdk.backend.salvarContrato(planoId, dadosDoContrato(form), edicao),
  });
  return Object.assign(acao, {
    escolher(contratoId?: string): void {
      const { state } = acao;
      if (state.phase === 'editing') acao.mudar(formDoContrato(state.dados, contratoId));
    },
  });
}
