import type { CepsDoProvedor } from '../../sdk/backend/memory/dados-do-provedor.js';

/** A CEP of each kind that "Novo Endereço" meets (SPEC B03), for stories, tests and the demo. Streets are invented. */
export const cepsDeExemplo = {
  rua: '13000100',
  outraRua: '13000200',
  cidadeInteira: '13459000',
  desconhecido: '99999998',
  foraDoAr: '13000999',
} as const;

/** What the look-up knows. */
export const ceps: CepsDoProvedor = {
  enderecos: [
    { cep: cepsDeExemplo.rua, logradouro: 'Rua das Acácias', bairro: 'Centro', cidade: 'Campinas', uf: 'SP' },
    { cep: cepsDeExemplo.outraRua, logradouro: 'Avenida Norte', bairro: 'Jd. Paraíso', cidade: 'Campinas', uf: 'SP' },
    { cep: '13000300', logradouro: 'Travessa do Comércio', bairro: 'Cambuí', cidade: 'Campinas', uf: 'SP' },
    { cep: '13170100', logradouro: 'Rua Sete', bairro: 'Vila Nova', cidade: 'Sumaré', uf: 'SP' },
    { cep: cepsDeExemplo.cidadeInteira, cidade: 'Monte Verde Paulista', uf: 'SP' },
    { cep: '69000100', logradouro: 'Rua do Igarapé', bairro: 'Flores', cidade: 'Manaus', uf: 'AM' },
  ],
  foraDoAr: [cepsDeExemplo.foraDoAr],
};
