import type { TipoDeServico } from '../../../sdk/domain/servico.js';
import type { Textos } from '../textos.js';

const nomes: Record<TipoDeServico, (nome: string) => string> = {
  'login-radius': (nome) => `o login ${nome}`,
  email: (nome) => `o e-mail ${nome}`,
  ip: (nome) => `o IP ${nome}`,
  dominio: (nome) => `o domínio ${nome}`,
  antivirus: (nome) => `a licença ${nome}`,
};

const ptBR = { nomes };

export const servicosPorExtenso: Textos<typeof ptBR> = { nome: 'servicosPorExtenso', ptBR };
