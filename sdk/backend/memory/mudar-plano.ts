import type { Sessao } from '../../domain/configuracao.js';
import { compararComOferta, faltasDaMudanca, type PedidoDeMudanca } from '../../domain/mudanca-de-plano.js';
import type { Oferta } from '../../domain/oferta.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import type { Edicao } from '../port.js';
import { alterarPlano } from './alterar-plano.js';
import { exigirSemFaltas } from './contexto.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';

/** The other offers of the plan's own group that its client can buy (SPEC F06). */
export function ofertasParaMudar(estado: EstadoDoProvedor, { clienteId, oferta: { id } }: PlanoDoCliente): Oferta[] {
  const grupoDe = (ofertaId: string): string | undefined => estado.dados.ofertas.find(({ oferta }) => oferta.id === ofertaId)?.grupo;
  const grupo = grupoDe(id);
  return grupo === undefined ? [] : estado.ofertas(clienteId).filter((oferta) => oferta.id !== id && grupoDe(oferta.id) === grupo);
}

/** Another offer, its price and speed; the services that it does not have go, the status stays. */
export function mudarPlano(estado: EstadoDoProvedor, sessao: Sessao, planoId: string, { ofertaId }: PedidoDeMudanca, { versao }: Edicao): PlanoDoCliente {
  return alterarPlano(estado, sessao, { planoId, versao, acao: 'mudar-plano' }, (plano) => {
    const ofertas = ofertasParaMudar(estado, plano);
    exigirSemFaltas(faltasDaMudanca({ ofertaId, ciente: true }, plano, ofertas));
    const oferta = ofertas.find(({ id }) => id === ofertaId)!;
    const { perdidos } = compararComOferta(plano, oferta);
    return {
      plano: {
        ...plano,
        exigencias: { 'login-radius': oferta.servicos.loginRadius, email: oferta.servicos.email },
        oferta: { id: oferta.id, nome: oferta.nome, ...(oferta.velocidade ? { velocidade: oferta.velocidade } : {}) },
        preco: oferta.preco,
        servicos: plano.servicos.filter((servico) => !perdidos.includes(servico)),
      },
      historico: { de: plano.oferta.nome, para: oferta.nome },
    };
  });
}
