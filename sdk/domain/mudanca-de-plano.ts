import type { Centavos } from './dinheiro.js';
import type { Falta } from './falta.js';
import type { Oferta } from './oferta.js';
import type { PlanoDoCliente } from './plano.js';
import type { ServicoDoPlano } from './servico.js';

/** Services that a plan's configuration can switch off or demand. */
export type ServicoConfigurado = keyof Oferta['servicos'];

/** What changes when a plan becomes another one (SPEC F06). */
export interface MudancaDePlano {
  /** By how much the month gets dearer; negative: cheaper. */
  readonly diferenca: Centavos;
  /** Services of the plan that the new one does not have. */
  readonly perdidos: readonly ServicoDoPlano[];
  /** Services that the new one demands and the plan does not have: they must be added before. */
  readonly pendentes: readonly ServicoConfigurado[];
}

const SERVICO_DE: { readonly [T in ServicoDoPlano['tipo']]?: ServicoConfigurado } = { 'login-radius': 'loginRadius', email: 'email' };

/** What the change of `plano` to `oferta` would bring. */
export function compararComOferta({ preco, servicos }: PlanoDoCliente, oferta: Oferta): MudancaDePlano {
  const exigenciaDe = ({ tipo }: ServicoDoPlano) => {
    const nome = SERVICO_DE[tipo];
    return nome && oferta.servicos[nome];
  };
  const tem = (nome: ServicoConfigurado): boolean => servicos.some(({ tipo }) => SERVICO_DE[tipo] === nome);
  return {
    diferenca: oferta.preco - preco,
    perdidos: servicos.filter((servico) => exigenciaDe(servico) === 'inativo'),
    pendentes: (Object.keys(oferta.servicos) as ServicoConfigurado[]).filter((nome) => oferta.servicos[nome] === 'obrigatorio' && !tem(nome)),
  };
}

export interface PedidoDeMudanca {
  readonly ofertaId: string;
}

/** As chosen so far. */
export interface RascunhoDeMudanca {
  readonly ofertaId?: string | undefined;
  /** The services that will be lost have been read. */
  readonly ciente?: boolean | undefined;
}

/** What "Mudar plano" still needs. `ofertas`: those of the plan's own group. */
export function faltasDaMudanca({ ofertaId, ciente }: RascunhoDeMudanca, plano: PlanoDoCliente, ofertas: readonly Oferta[]): Falta[] {
  if (!ofertaId) return [{ campo: 'ofertaId', codigo: 'obrigatorio' }];
  const oferta = ofertas.find(({ id }) => id === ofertaId);
  if (!oferta || oferta.id === plano.oferta.id) return [{ campo: 'ofertaId', codigo: 'opcao-indisponivel' }];
  const { perdidos, pendentes } = compararComOferta(plano, oferta);
  if (pendentes.length > 0) return [{ campo: 'ofertaId', codigo: 'servico-a-adicionar' }];
  return perdidos.length > 0 && !ciente ? [{ campo: 'ciente', codigo: 'confirmacao' }] : [];
}
