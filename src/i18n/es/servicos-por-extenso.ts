import type { servicosPorExtenso as ptBR } from '../pt-BR/servicos-por-extenso.js';

export const servicosPorExtenso: (typeof ptBR)['ptBR'] = {
  nomes: {
    'login-radius': (nome) => `el login ${nome}`,
    email: (nome) => `el correo ${nome}`,
    ip: (nome) => `la IP ${nome}`,
    dominio: (nome) => `el dominio ${nome}`,
    antivirus: (nome) => `la licencia ${nome}`,
  },
};
