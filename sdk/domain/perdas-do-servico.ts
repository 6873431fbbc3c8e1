import type { ServicoDoPlano } from './servico.js';

/**
 * What is lost when a service is removed, as data: the interface has a sentence for each (SPEC E09).
 * `valores` fills the sentence; never a secret.
 */
export type PerdaDoServico =
  | { readonly perda: 'conexao' | 'senha' | 'caixa' | 'site' | 'email-do-dominio' | 'faixa' }
  | { readonly perda: 'login' | 'endereco' | 'dominio'; readonly nome: string }
  | { readonly perda: 'aliases' | 'licencas'; readonly quantos: number }
  | { readonly perda: 'registro-fica'; readonly ate: string };

/** What removal of this service loses or sets free, the gravest first. */
export function perdasDoServico(servico: ServicoDoPlano): readonly PerdaDoServico[] {
  switch (servico.tipo) {
    case 'login-radius':
      return [{ perda: 'conexao' }, { perda: 'senha' }, { perda: 'login', nome: servico.dominio ? `${servico.login}@${servico.dominio}` : servico.login }];
    case 'email':
      return [
        { perda: 'caixa' },
        { perda: 'senha' },
        ...(servico.aliases.length > 0 ? [{ perda: 'aliases', quantos: servico.aliases.length } as const] : []),
        { perda: 'endereco', nome: servico.endereco },
      ];
    case 'ip':
      return [{ perda: 'faixa' }, { perda: 'endereco', nome: servico.endereco }];
    case 'dominio':
      return [
        ...(servico.hospedagem ? [{ perda: 'site' } as const] : []),
        ...(servico.hospedagem?.email ? [{ perda: 'email-do-dominio' } as const] : []),
        ...(servico.registradoAte ? [{ perda: 'registro-fica', ate: servico.registradoAte } as const] : [{ perda: 'dominio', nome: servico.dominio } as const]),
      ];
    case 'antivirus':
      return [{ perda: 'licencas', quantos: servico.quantidade }];
  }
}
