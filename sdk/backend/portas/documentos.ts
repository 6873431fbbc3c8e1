import type { AutorizacaoDeDebito, MudancaDeAutorizacao, NovaAutorizacao } from '../../domain/autorizacao-de-debito.js';
import type { ContratoDeServico, ContratosDoPlano, DadosDoContrato } from '../../domain/contrato-de-servico.js';
import type { CorrecaoDeEnderecos, TransferenciaDeEndereco } from '../../domain/enderecos-do-plano.js';
import type { Impresso, PedidoDeImpresso } from '../../domain/impresso.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import type { OpcoesDeVencimento, PreviaDoVencimento } from '../../domain/vencimento.js';
import type { Edicao, Leitura } from './opcoes.js';

/** A change that makes a document: `impressoId` is its `referenciaId`. */
export interface PlanoComImpresso {
  readonly plano: PlanoDoCliente;
  readonly impressoId: string;
}

export interface VencimentoAlterado extends PlanoComImpresso {
  /** What was billed, which is the backend's to say. */
  readonly previa: PreviaDoVencimento;
}

export interface ContratoSalvo {
  readonly plano: PlanoDoCliente;
  readonly contrato: ContratoDeServico;
}

export interface AutorizacaoSalva {
  readonly plano: PlanoDoCliente;
  readonly autorizacao: AutorizacaoDeDebito;
}

/** "Documento" and "Endereço" (SPEC D01–D05, F03). */
export interface PortaDeDocumentos {
  /** The models of a plan's documents merged with its data, or finished ones. `NotFoundError`: no such model or reference. */
  impresso(planoId: string, pedido: PedidoDeImpresso, opcoes?: Leitura): Promise<Impresso>;

  opcoesDeVencimento(planoId: string, opcoes?: Leitura): Promise<OpcoesDeVencimento>;
  /** `RuleError`: a precondition is broken, e.g. an open dispute. */
  alterarVencimento(planoId: string, novo: { readonly dia: number }, edicao: Edicao): Promise<VencimentoAlterado>;

  contratosDoPlano(planoId: string, opcoes?: Leitura): Promise<ContratosDoPlano>;
  /** Adds a contract, or with its id corrects one. `ValidationError` `contrato-em-uso`: the number is another contract's. */
  salvarContrato(planoId: string, contrato: DadosDoContrato, edicao: Edicao): Promise<ContratoSalvo>;

  autorizacoesDeDebito(planoId: string, opcoes?: Leitura): Promise<readonly AutorizacaoDeDebito[]>;
  autorizarDebito(planoId: string, nova: NovaAutorizacao, edicao: Edicao): Promise<AutorizacaoSalva>;
  /** `InvalidTransitionError`: not one of the next states. Once accepted, the plan is paid so. */
  mudarAutorizacao(planoId: string, mudanca: MudancaDeAutorizacao, edicao: Edicao): Promise<AutorizacaoSalva>;

  /** Adds the address to the client and moves the installation there, and the bills if asked. */
  transferirEndereco(planoId: string, transferencia: TransferenciaDeEndereco, edicao: Edicao): Promise<PlanoComImpresso>;
  corrigirEnderecos(planoId: string, correcao: CorrecaoDeEnderecos, edicao: Edicao): Promise<PlanoDoCliente>;
}
