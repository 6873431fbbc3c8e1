import type { MotivoDeRemocao } from '../../domain/agendamento-do-plano.js';
import type { Agendamento, Cargo, Ocupacao, Tecnico, Turno } from '../../domain/agenda.js';
import type { MotivoDeCancelamento, ParcelaEmAberto } from '../../domain/cancelamento.js';
import type { CampoExtra } from '../../domain/campo-extra.js';
import type { EnderecoDoCep } from '../../domain/cep.js';
import type { Cliente } from '../../domain/cliente.js';
import type { CobrancaDoPlano } from '../../domain/cobranca-do-plano.js';
import type { CartaoSalvo } from '../../domain/cobranca.js';
import type { Capacidades, Configuracao, Operador } from '../../domain/configuracao.js';
import type { Contato } from '../../domain/contato.js';
import type { DataIso } from '../../domain/data.js';
import type { Diagnostico, RecursosDeDiagnostico, SessaoDeAcesso } from '../../domain/diagnostico.js';
import type { TipoDeDocumento } from '../../domain/documento.js';
import type { Centavos } from '../../domain/dinheiro.js';
import type { Endereco } from '../../domain/endereco.js';
import type { ModeloDeImpresso } from '../../domain/impresso.js';
import type { Fidelidade } from '../../domain/fidelidade.js';
import type { Venda } from '../../domain/multa.js';
import type { FaixaDeIp, ProdutoDeAntivirus, ProdutoDeHospedagem } from '../../domain/novo-servico.js';
import type { EntradaDoHistorico } from '../../domain/historico.js';
import type { Oferta } from '../../domain/oferta.js';
import type { Permissoes } from '../../domain/permissao.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import type { PropriedadesDoLogin } from '../../domain/propriedades-do-login.js';
import type { RegraDeCadastro } from '../../domain/regra-de-cadastro.js';
import type { EstrategiaDeProRata, ImpedimentoDeVencimento, ParDeVencimento } from '../../domain/vencimento.js';

/** Who can buy an offer (SPEC B04). Every condition that is given must hold. */
export interface RestricaoDeOferta {
  readonly clientes?: readonly string[];
  readonly tipoDeDocumento?: TipoDeDocumento;
  /** Cities: the client has an address in one of them. */
  readonly cidades?: readonly string[];
}

/** An offer of the catalogue; without `soPara` every client can buy it. */
export interface OfertaDoProvedor {
  readonly oferta: Oferta;
  readonly soPara?: RestricaoDeOferta;
  /** A plan changes only to another offer of its group (SPEC F06); without one it cannot. */
  readonly grupo?: string;
  /** What a client gets for the fidelity of this offer; nothing when not given. */
  readonly beneficio?: Centavos;
}

export interface OperadorDoProvedor extends Operador {
  readonly permissoes: Permissoes;
}

/** The look-up of CEPs. A CEP that is in neither list is unknown. */
export interface CepsDoProvedor {
  readonly enderecos: readonly EnderecoDoCep[];
  /** CEPs whose look-up fails as if the service were down. */
  readonly foraDoAr: readonly string[];
}

/** Working spans of a technician on some days of the week. */
export interface EscalaDoTecnico {
  readonly tecnicoId: string;
  /** 0 is Sunday … 6 is Saturday. */
  readonly diasDaSemana: readonly number[];
  readonly turnos: readonly Turno[];
}

export interface OcupacaoDoTecnico extends Ocupacao {
  readonly tecnicoId: string;
  readonly data: DataIso;
}

/** Everything that the agenda is made of. National holidays are computed, so they are not here. */
export interface AgendaDoProvedor {
  readonly cargos: readonly Cargo[];
  readonly tecnicos: readonly Tecnico[];
  readonly escalas: readonly EscalaDoTecnico[];
  readonly ocupacoes: readonly OcupacaoDoTecnico[];
  readonly feriadosMunicipais: readonly { readonly data: DataIso; readonly nome: string }[];
  /** Appointments of plans. Their time also stands in `ocupacoes`. */
  readonly agendamentos: readonly Agendamento[];
  /** Registered reasons to take an appointment off. */
  readonly motivosDeRemocao?: readonly MotivoDeRemocao[];
}

/** What a plan meets after it was sold: how it may be left, paused, unlocked. Records are keyed by the plan's id. */
export interface VidaDoProvedor {
  readonly motivosDeCancelamento: readonly MotivoDeCancelamento[];
  /** Days before and after today on which a cancellation may be dated. */
  readonly cancelamento: { readonly diasAntes: number; readonly diasDepois: number };
  /** How long a trust unlock lasts at most, and how long after one there is no other. */
  readonly desbloqueio: { readonly diasMaximos: number; readonly intervaloDias: number };
  readonly suspensao: {
    readonly diasMinimos: number;
    readonly diasMaximos: number;
    /** How many days ahead it may begin. */
    readonly antecedenciaDias: number;
    /** Months after one without another. */
    readonly intervaloMeses: number;
  };
  readonly fidelidades: Readonly<Record<string, Fidelidade>>;
  readonly vendas: Readonly<Record<string, Venda>>;
  readonly parcelas: Readonly<Record<string, readonly ParcelaEmAberto[]>>;
}

/** What can be added to plans, and what of it is taken by others. */
export interface ServicosDoProvedor {
  readonly faixasDeIp: readonly Omit<FaixaDeIp, 'livres'>[];
  /** Addresses and blocks that something else than the plans has. */
  readonly enderecosEmUso: readonly string[];
  readonly hospedagem: readonly ProdutoDeHospedagem[];
  readonly antivirus: readonly ProdutoDeAntivirus[];
  readonly registro: {
    readonly periodos: readonly number[];
    /** A year below each suffix (`com.br`); a suffix that is not here cannot be registered. */
    readonly precos: Readonly<Record<string, Centavos>>;
    readonly indisponiveis: readonly string[];
    /** Domains whose question stays without an answer. */
    readonly semResposta: readonly string[];
  };
}

/** The provider's own fields: those of every plan, and of plans that have values. A secret is never in it. */
export interface CamposExtraDoProvedor {
  readonly padrao: readonly CampoExtra[];
  readonly porPlano: Readonly<Record<string, readonly CampoExtra[]>>;
}

/** What the access server holds of a login. */
export interface AcessoDoLogin {
  /** When it differs from what the plan's status says: the server was not told. */
  readonly conta?: Diagnostico['conta'];
  readonly semSenha?: boolean;
  readonly sessao?: SessaoDeAcesso | undefined;
  /** Of the session before, when there is none now. */
  readonly anterior?: Omit<SessaoDeAcesso, 'desde'>;
  readonly ultimaDesconexao?: PropriedadesDoLogin['ultimaDesconexao'];
  readonly recusa?: Diagnostico['recusa'];
  /** The one MAC that may use it. */
  readonly mac?: string | undefined;
  readonly consumo?: PropriedadesDoLogin['consumo'];
}

/** A model of a document: HTML with variables, HTML that the ERP has merged, or a finished PDF (base64). */
export type ModeloDoProvedor = ModeloDeImpresso & ({ readonly html: string; readonly pronto?: boolean } | { readonly pdf: string });

/** What documents and due days are made of (SPEC D01–D05). */
export interface DocumentosDoProvedor {
  readonly vencimentos: readonly ParDeVencimento[];
  readonly estrategiaDeProRata: EstrategiaDeProRata;
  readonly modelos: readonly ModeloDoProvedor[];
  /** Preconditions that are broken, by plan, e.g. an open dispute (DOMINIO §5). */
  readonly impedimentos?: Readonly<Record<string, readonly ImpedimentoDeVencimento[]>>;
}

/** A whole provider as plain data: what `createMemoryBackend` starts from. Lists by client are keyed by the client's id. */
export interface DadosDoProvedor {
  readonly configuracao: Configuracao;
  readonly capacidades: Capacidades;
  /** The first one signs in when none is named. */
  readonly operadores: readonly OperadorDoProvedor[];
  readonly clientes: readonly Cliente[];
  readonly enderecos: Readonly<Record<string, readonly Endereco[]>>;
  readonly contatos: Readonly<Record<string, readonly Contato[]>>;
  readonly cartoes: Readonly<Record<string, readonly CartaoSalvo[]>>;
  readonly ofertas: readonly OfertaDoProvedor[];
  readonly planos: readonly PlanoDoCliente[];
  readonly regras: readonly RegraDeCadastro[];
  readonly ceps: CepsDoProvedor;
  readonly agenda: AgendaDoProvedor;
  /** Absent: no model, and due days that close ten days before. */
  readonly documentos?: DocumentosDoProvedor;
  readonly vida: VidaDoProvedor;
  readonly servicos: ServicosDoProvedor;
  /** By plan, newest first: what was done before the backend started. */
  readonly historico?: Readonly<Record<string, readonly EntradaDoHistorico[]>>;
  readonly camposExtra?: CamposExtraDoProvedor;
  /** By plan, masked. */
  readonly cobrancas?: Readonly<Record<string, CobrancaDoPlano>>;
  /** By service: what the access server holds. */
  readonly acessos?: Readonly<Record<string, AcessoDoLogin>>;
  /** What can be asked and told of logins; everything when not given. */
  readonly recursosDeDiagnostico?: RecursosDeDiagnostico;
  /** Logins (`login` or `login@dominio`) and e-mail addresses taken by something else than the plans above. */
  readonly emUso: { readonly logins: readonly string[]; readonly emails: readonly string[] };
}
