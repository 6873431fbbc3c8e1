import type { AlvoDeAgenda, Agendamento, DiaDaAgenda, RecursosDeAgenda } from '../../domain/agenda.js';
import type { EnderecoDoCep } from '../../domain/cep.js';
import type { Cliente } from '../../domain/cliente.js';
import type { CartaoSalvo } from '../../domain/cobranca.js';
import type { Sessao } from '../../domain/configuracao.js';
import type { Contato, NovoContato } from '../../domain/contato.js';
import type { DataIso } from '../../domain/data.js';
import type { Endereco, NovoEndereco } from '../../domain/endereco.js';
import type { NovoPlano } from '../../domain/novo-plano.js';
import type { Oferta } from '../../domain/oferta.js';
import type { FiltroDePlanos, PaginaDePlanos, PlanoDoCliente } from '../../domain/plano.js';
import type { Escrita, Leitura } from './opcoes.js';

export interface PlanoAdicionado {
  readonly plano: PlanoDoCliente;
  readonly agendamento?: Agendamento | undefined;
}

/** A login or an e-mail address to be checked before it is used. */
export interface IdentificadorDeServico {
  readonly tipo: 'login-radius' | 'email';
  readonly login: string;
  readonly dominio?: string | undefined;
}

/** What selling a plan needs: client, offers, plans, addresses, contacts, agenda. */
export interface PortaDeVenda {
  /** Operator, permissions, configuration, capabilities. */
  sessao(opcoes?: Leitura): Promise<Sessao>;
  cliente(clienteId: string, opcoes?: Leitura): Promise<Cliente>;

  /** One page of the client's plans, sorted and filtered by the backend. `limite` ≤ 100. */
  listarPlanos(
    clienteId: string,
    filtro: FiltroDePlanos & { readonly cursor?: string | undefined; readonly limite?: number | undefined },
    opcoes?: Leitura,
  ): Promise<PaginaDePlanos>;
  /** A plan by its id, whoever's it is. */
  plano(planoId: string, opcoes?: Leitura): Promise<PlanoDoCliente>;
  /** Plans that this client can buy, and no others. */
  listarOfertas(clienteId: string, opcoes?: Leitura): Promise<readonly Oferta[]>;
  /** Adds plan, services, contract and appointment together, or nothing. `RuleError`, `ValidationError`, `SlotTakenError`. */
  adicionarPlano(clienteId: string, novo: NovoPlano, escrita: Escrita): Promise<PlanoAdicionado>;

  listarEnderecos(clienteId: string, opcoes?: Leitura): Promise<readonly Endereco[]>;
  adicionarEndereco(clienteId: string, novo: NovoEndereco, escrita: Escrita): Promise<Endereco>;
  /** `NotFoundError`: no such CEP. `UnavailableError`: the look-up is down. */
  buscarCep(cep: string, opcoes?: Leitura): Promise<EnderecoDoCep>;

  listarContatos(clienteId: string, opcoes?: Leitura): Promise<readonly Contato[]>;
  adicionarContato(clienteId: string, novo: NovoContato, escrita: Escrita): Promise<Contato>;

  cartoesSalvos(clienteId: string, opcoes?: Leitura): Promise<readonly CartaoSalvo[]>;
  /** Whether nobody has this login or address yet. */
  disponivel(identificador: IdentificadorDeServico, opcoes?: Leitura): Promise<boolean>;

  recursosDeAgenda(opcoes?: Leitura): Promise<RecursosDeAgenda>;
  diaDaAgenda(alvo: AlvoDeAgenda, data: DataIso, opcoes?: Leitura): Promise<DiaDaAgenda>;
}
