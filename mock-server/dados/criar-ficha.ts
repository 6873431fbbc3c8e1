import type { Cliente } from '../../sdk/domain/cliente.js';
import type { CartaoSalvo } from '../../sdk/domain/cobranca.js';
import type { Contato } from '../../sdk/domain/contato.js';
import { somarDias, type DataIso } from '../../sdk/domain/data.js';
import { completarCnpj, completarCpf } from '../../sdk/domain/documento.js';
import type { Endereco } from '../../sdk/domain/endereco.js';
import type { Sorteio } from './criar-sorteio.js';
import { LUGARES, PRENOMES, RAMOS, SOBRENOMES } from './nomes.js';

/** A client with what belongs to it, before any plan. */
export interface FichaDoCliente {
  readonly cliente: Cliente;
  readonly enderecos: readonly Endereco[];
  readonly contatos: readonly Contato[];
  readonly cartoes: readonly CartaoSalvo[];
}

/** Id of a client by its number: `42` is `'0042'`. */
export const idDoCliente = (numero: number): string => String(numero).padStart(4, '0');

// Numbers that begin 9 0000 or 2000 are given to nobody.
const celularDe = (numero: number, ordem: number): string => `1990000${idDoCliente(numero * 10 + ordem)}`;
const telefoneDe = (numero: number, ordem: number): string => `192000${idDoCliente(numero * 10 + ordem)}`;

/** A third of the clients does not mind. */
const PREFERE = ['tarde', 'manha', undefined] as const;

const pessoa = (sorteio: Sorteio): string => `${sorteio.escolher(PRENOMES)} ${sorteio.escolher(SOBRENOMES)} ${sorteio.escolher(SOBRENOMES)}`;

/** Client number `numero` (1–50): a company every third time, one to three addresses, up to two contacts, sometimes a card. */
export function criarFicha(numero: number, sorteio: Sorteio, hoje: DataIso): FichaDoCliente {
  const id = idDoCliente(numero);
  const empresa = numero % 3 === 0;
  const nome = empresa ? `${sorteio.escolher(RAMOS)} ${sorteio.escolher(SOBRENOMES)} Ltda` : pessoa(sorteio);
  const documento = empresa ? completarCnpj(`${sorteio.escolher(['A', 'B', '7'])}${sorteio.digitos(7)}0001`) : completarCpf(sorteio.digitos(9));
  const cliente = { id, nome, documento, email: `cliente${id}@example.com`, telefone: celularDe(numero, 0), periodoPreferido: PREFERE[numero % 3] };
  const enderecos = Array.from({ length: sorteio.inteiro(1, 3) }, (_, i) => enderecoDe(id, i + 1, sorteio, empresa));
  const contatos = Array.from({ length: sorteio.inteiro(0, 2) }, (_, i): Contato => ({
    id: `contato-${id}-${i + 1}`,
    nome: pessoa(sorteio),
    tipo: sorteio.escolher(['responsavel', 'financeiro', 'tecnico', 'familiar'] as const),
    celular: celularDe(numero, i + 1),
  }));
  const cartoes = sorteio.chance(0.4)
    ? [{ id: `cartao-${id}-1`, bandeira: 'Visa', final: sorteio.digitos(4), validade: somarDias(hoje, 700).slice(0, 7) }]
    : [];
  return { cliente, enderecos, contatos, cartoes };
}

function enderecoDe(clienteId: string, ordem: number, sorteio: Sorteio, empresa: boolean): Endereco {
  const lugar = sorteio.escolher(LUGARES);
  const rural = lugar.bairro === 'Zona Rural';
  return {
    id: `endereco-${clienteId}-${ordem}`,
    ...lugar,
    uf: 'SP',
    numero: rural ? null : String(sorteio.inteiro(1, 2400)),
    ...(sorteio.chance(0.2) ? { complemento: `apto ${sorteio.inteiro(1, 12)}${sorteio.inteiro(1, 4)}` } : {}),
    ...(rural ? { referencia: 'porteira azul depois do açude' } : {}),
    tipo: rural ? 'rural' : empresa ? 'comercial' : 'residencial',
  };
}

/** Client 0042, the one of the design: a company with an alphanumeric CNPJ, three addresses, three contacts, two cards, one expired. */
export function criarFichaDoExemplo(hoje: DataIso): FichaDoCliente {
  const endereco = (ordem: number, lugar: number, numero: string, complemento?: string): Endereco => ({
    id: `endereco-0042-${ordem}`,
    ...LUGARES[lugar]!,
    uf: 'SP',
    numero,
    ...(complemento ? { complemento } : {}),
    tipo: 'comercial',
  });
  return {
    cliente: {
      id: '0042',
      nome: 'Comercial Exemplo Ltda',
      documento: completarCnpj('12ABC34501DE'),
      email: 'compras@example.com',
      telefone: telefoneDe(42, 0),
    },
    enderecos: [endereco(1, 0, '12'), endereco(2, 1, '1.200', 'sala 4'), endereco(3, 5, '77')],
    contatos: [
      { id: 'contato-0042-1', nome: 'Rute Almada', tipo: 'responsavel', celular: celularDe(42, 1), email: 'rute@example.com' },
      { id: 'contato-0042-2', nome: 'Silvio Prates', tipo: 'financeiro', telefone: telefoneDe(42, 2) },
      { id: 'contato-0042-3', nome: 'Tânia Couto', tipo: 'tecnico', celular: celularDe(42, 3) },
    ],
    cartoes: [
      { id: 'cartao-0042-1', bandeira: 'Mastercard', final: '4242', validade: somarDias(hoje, 900).slice(0, 7) },
      { id: 'cartao-0042-2', bandeira: 'Visa', final: '0009', validade: somarDias(hoje, -60).slice(0, 7) },
    ],
  };
}
