import type { Centavos } from './dinheiro.js';
import type { PlanoDoCliente } from './plano.js';
import type { Velocidade } from './oferta.js';
import type { ExigenciaDeServico, NovoEmail, NovoLoginRadius, ServicoDoPlano } from './servico.js';

/** One address of either kind, or a whole network. */
export type TipoDeIp = 'ipv4' | 'ipv6' | 'bloco';

/** An address or a block for a plan (SPEC E03). */
export interface NovoIp {
  readonly tipoDeIp: TipoDeIp;
  /** An address, or `network/prefix` for a block. */
  readonly endereco: string;
  /** `AA:BB:CC:DD:EE:FF`: the one device that may use it. */
  readonly mac?: string | undefined;
  /** Absent: the plan's own. */
  readonly velocidade?: Velocidade | undefined;
}

/** Hosting of a domain that the client has already (SPEC E04). */
export interface NovaHospedagem {
  readonly dominio: string;
  readonly produtoId: string;
  /** Whether e-mail of the domain is hosted too. */
  readonly email: boolean;
}

/** A domain to be registered for the client (SPEC E05). */
export interface NovoRegistro {
  readonly dominio: string;
  /** 1–10. */
  readonly anos: number;
}

/** Antivirus licences (SPEC E06). */
export interface NovaLicenca {
  readonly produtoId: string;
  readonly quantidade: number;
}

/** A service to be added to a plan that is there. Passwords go out once and never come back. */
export type NovoServico =
  | ({ readonly tipo: 'login-radius' } & NovoLoginRadius)
  | ({ readonly tipo: 'email' } & NovoEmail)
  | ({ readonly tipo: 'ip' } & NovoIp)
  | ({ readonly tipo: 'dominio' } & NovaHospedagem)
  | ({ readonly tipo: 'registrar-dominio' } & NovoRegistro)
  | ({ readonly tipo: 'antivirus' } & NovaLicenca);

/** What of a service can be changed later (SPEC E09). A registration cannot: it is renewed at the registry. */
export type EdicaoDeServico =
  | { readonly tipo: 'login-radius'; readonly login: string; readonly dominio?: string | undefined }
  | { readonly tipo: 'email'; readonly aliases: readonly string[] }
  | ({ readonly tipo: 'ip' } & NovoIp)
  | { readonly tipo: 'dominio'; readonly produtoId: string; readonly email: boolean }
  | { readonly tipo: 'antivirus'; readonly quantidade: number };

/** A plan with the service that was just added or changed. */
export interface ServicoGravado {
  readonly plano: PlanoDoCliente;
  readonly servico: ServicoDoPlano;
  /** Licence keys that were made now. Said this once; no read gives them again. */
  readonly chaves?: readonly string[] | undefined;
}

/** A pool of addresses of the provider. */
export interface FaixaDeIp {
  readonly tipo: TipoDeIp;
  /** `198.51.100.0/24`. */
  readonly rede: string;
  /** Size of the blocks that are handed out of it. */
  readonly prefixo?: number | undefined;
  /** A few free addresses or blocks of it, the first one to be proposed. */
  readonly livres: readonly string[];
}

export interface ProdutoDeHospedagem {
  readonly id: string;
  readonly nome: string;
  /** Per month. */
  readonly preco: Centavos;
  /** What it offers, in a few words. */
  readonly descricao?: string | undefined;
  /** To be entered where the domain is registered. */
  readonly servidoresDeNomes: readonly string[];
}

export interface ProdutoDeAntivirus {
  readonly id: string;
  readonly nome: string;
  /** Of one licence, per month. */
  readonly preco: Centavos;
  /** Licences of one service at most. */
  readonly maximo: number;
}

/** What may be added to one plan now. A kind that is absent cannot be. */
export interface OpcoesDeServico {
  /** Whether its logins take a domain, and which. */
  readonly loginRadius?: { readonly dominio: ExigenciaDeServico; readonly dominios: readonly string[] } | undefined;
  readonly email?: { readonly dominios: readonly string[] } | undefined;
  readonly ip?: { readonly faixas: readonly FaixaDeIp[] } | undefined;
  readonly hospedagem?: { readonly produtos: readonly ProdutoDeHospedagem[] } | undefined;
  readonly registro?: { readonly periodos: readonly number[] } | undefined;
  readonly antivirus?: { readonly produtos: readonly ProdutoDeAntivirus[] } | undefined;
}

/** What the registry says of a domain (DOMINIO §10). */
export interface DisponibilidadeDeDominio {
  /** In punycode. */
  readonly dominio: string;
  /** `desconhecido`: the registry did not say. */
  readonly estado: 'disponivel' | 'indisponivel' | 'invalido' | 'desconhecido';
  readonly motivo?: string | undefined;
  readonly precoPorAno?: Centavos | undefined;
  /** Years for which it can be registered. */
  readonly periodos: readonly number[];
}
