import type { DataIso } from './data.js';
import type { Velocidade } from './oferta.js';

/** Whether a plan's configuration has the service switched off, on, or demands it. SPEC B05. */
export type ExigenciaDeServico = 'inativo' | 'opcional' | 'obrigatorio';

/** A service that a plan has, as the list shows it under the plan. Never a password. */
export type ServicoDoPlano =
  | { readonly id: string; readonly tipo: 'login-radius'; readonly login: string; readonly dominio?: string | undefined }
  | { readonly id: string; readonly tipo: 'email'; readonly endereco: string; readonly aliases: readonly string[] }
  | { readonly id: string; readonly tipo: 'ip'; readonly endereco: string; readonly mac?: string | undefined; readonly velocidade?: Velocidade | undefined }
  | {
      readonly id: string;
      readonly tipo: 'dominio';
      /** As people read it. */
      readonly dominio: string;
      readonly hospedagem?: HospedagemDoDominio | undefined;
      /** Registered through the provider, until this day. */
      readonly registradoAte?: DataIso | undefined;
    }
  | { readonly id: string; readonly tipo: 'antivirus'; readonly produto: string; readonly produtoId?: string | undefined; readonly quantidade: number };

/** What is hosted of a domain, and where its owner has to point it. */
export interface HospedagemDoDominio {
  readonly produtoId: string;
  readonly produto: string;
  readonly email: boolean;
  readonly servidoresDeNomes: readonly string[];
}

export type TipoDeServico = ServicoDoPlano['tipo'];

/** How a service is called in a list: `login0042@provedor`. */
export function nomeDoServico(servico: ServicoDoPlano): string {
  switch (servico.tipo) {
    case 'login-radius':
      return servico.dominio ? `${servico.login}@${servico.dominio}` : servico.login;
    case 'email':
    case 'ip':
      return servico.endereco;
    case 'dominio':
      return servico.dominio;
    case 'antivirus':
      return `${servico.produto} × ${servico.quantidade}`;
  }
}

/** A RADIUS login to be made with the plan. The password goes out once and never comes back. */
export interface NovoLoginRadius {
  readonly login: string;
  readonly dominio?: string | undefined;
  readonly senha: string;
}

/** An e-mail box to be made with the plan. */
export interface NovoEmail {
  readonly login: string;
  readonly dominio: string;
  readonly senha: string;
  /** Local parts in the same domain. */
  readonly aliases: readonly string[];
}
