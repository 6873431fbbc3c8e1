import type { DadosDoProvedor } from '../../sdk/backend/memory/dados-do-provedor.js';
import type { DataIso } from '../../sdk/domain/data.js';
import type { PlanoDoCliente } from '../../sdk/domain/plano.js';
import { camposExtra } from './campos-extra.js';
import { ceps } from './ceps.js';
import { criarCobrancas } from './cobrancas.js';
import { capacidades, configuracao } from './configuracao.js';
import { criarAcessos } from './criar-acessos.js';
import { criarAgenda } from './criar-agenda.js';
import { criarFicha, criarFichaDoExemplo, type FichaDoCliente } from './criar-ficha.js';
import { criarHistorico } from './criar-historico.js';
import { sortearPlano } from './sortear-plano.js';
import { criarVida } from './criar-vida.js';
import { criarSorteio, type Sorteio } from './criar-sorteio.js';
import { ofertas, ofertasAntigas } from './ofertas.js';
import { documentos } from './documentos.js';
import { operadores } from './operadores.js';
import { planosComMarcacao, planosComStatusDesconhecido, planosDoExemplo } from './planos-notaveis.js';
import { regras } from './regras.js';
import { servicos } from './servicos.js';

/** Clients that stand for something; the others are ordinary. */
export const clientesNotaveis = {
  /** "Comercial Exemplo Ltda": alphanumeric CNPJ, 3 active, 1 inactive, 2 cancelled plans. */
  exemplo: '0042',
  /** One plan in a status that the registry does not know. */
  statusDesconhecido: '0043',
  /** Plans whose names hold markup. */
  marcacao: '0044',
  /** 2,000 plans. */
  muitosPlanos: '0049',
  /** No plan at all. */
  semPlanos: '0050',
} as const;

const CLIENTES = 50;
const MUITOS = 2000;

/**
 * A whole synthetic provider: the same `hoje` and `semente` give the same data. Dates are relative to `hoje`.
 * No person, document, telephone, address or account in it belongs to anybody (DOMINIO §9).
 */
export function criarDados({ hoje, semente = 42 }: { readonly hoje: DataIso; readonly semente?: number }): DadosDoProvedor {
  const sorteio = criarSorteio(semente);
  const fichas = Array.from({ length: CLIENTES }, (_, i) => (i + 1 === 42 ? criarFichaDoExemplo(hoje) : criarFicha(i + 1, sorteio, hoje)));
  const porCliente = <T>(parte: (ficha: FichaDoCliente) => readonly T[]): Record<string, readonly T[]> =>
    Object.fromEntries(fichas.map((ficha) => [ficha.cliente.id, parte(ficha)]));
  const planos = fichas.flatMap((ficha) => planosDa(ficha, sorteio, hoje));
  return {
    configuracao,
    capacidades,
    operadores,
    clientes: fichas.map(({ cliente }) => cliente),
    enderecos: porCliente(({ enderecos }) => enderecos),
    contatos: porCliente(({ contatos }) => contatos),
    cartoes: porCliente(({ cartoes }) => cartoes),
    ofertas: [...ofertas, ...ofertasAntigas],
    planos,
    regras,
    ceps,
    agenda: criarAgenda(sorteio, hoje),
    documentos,
    vida: criarVida(planos, hoje),
    servicos,
    historico: criarHistorico(planos, hoje),
    camposExtra,
    cobrancas: criarCobrancas(hoje),
    acessos: criarAcessos(planos, hoje, semente),
    emUso: { logins: ['admin', 'teste', 'teste@provedor.example'], emails: ['postmaster@provedor.example', 'abuse@provedor.example'] },
  };
}

function planosDa(ficha: FichaDoCliente, sorteio: Sorteio, hoje: DataIso): PlanoDoCliente[] {
  switch (ficha.cliente.id) {
    case clientesNotaveis.exemplo:
      return planosDoExemplo(ficha, hoje);
    case clientesNotaveis.statusDesconhecido:
      return planosComStatusDesconhecido(ficha, hoje);
    case clientesNotaveis.marcacao:
      return planosComMarcacao(ficha, hoje);
    case clientesNotaveis.semPlanos:
      return [];
    default: {
      const quantos = ficha.cliente.id === clientesNotaveis.muitosPlanos ? MUITOS : sorteio.inteiro(1, 4);
      return Array.from({ length: quantos }, (_, i) => sortearPlano(ficha, i + 1, sorteio, hoje));
    }
  }
}
