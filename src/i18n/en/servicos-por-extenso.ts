import type { servicosPorExtenso as ptBR } from '../pt-BR/servicos-por-extenso.js';

export const servicosPorExtenso: (typeof ptBR)['ptBR'] = {
  nomes: {
    'login-radius': (nome) => `the login ${nome}`,
    email: (nome) => `the e-mail ${nome}`,
    ip: (nome) => `the IP ${nome}`,
    dominio: (nome) => `the domain ${nome}`,
    antivirus: (nome) => `the licence ${nome}`,
  },
};
