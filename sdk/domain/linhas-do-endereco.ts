import type { Endereco } from './endereco.js';

/** The two lines in which every screen shows an address: "R. das Acácias, 12 · Centro" and "Campinas, SP". */
export function linhasDoEndereco(endereco: Omit<Endereco, 'id'>): readonly [string, string] {
  const porta = `${endereco.logradouro}, ${endereco.numero ?? 'S/N'}`;
  const complemento = endereco.complemento ? `, ${endereco.complemento}` : '';
  return [`${porta}${complemento} · ${endereco.bairro}`, `${endereco.cidade}, ${endereco.uf}`];
}
