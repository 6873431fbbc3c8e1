import type { VidaDoProvedor } from '../../sdk/backend/memory/dados-do-provedor.js';
import type { ParcelaEmAberto } from '../../sdk/domain/cancelamento.js';
import { somarDias, type DataIso } from '../../sdk/domain/data.js';
import type { Fidelidade } from '../../sdk/domain/fidelidade.js';
import type { PlanoDoCliente } from '../../sdk/domain/plano.js';
import { ofertas } from './ofertas.js';

const BENEFICIO = new Map(ofertas.map(({ oferta, beneficio }) => [oferta.id, beneficio ?? 0]));

/** How plans are left, paused and unlocked at the synthetic provider; limits as in the RGC (DOMINIO §6). */
export function criarVida(planos: readonly PlanoDoCliente[], hoje: DataIso): VidaDoProvedor {
  return {
    motivosDeCancelamento: [
      { id: 'mudanca-de-cidade', descricao: 'Mudança de cidade' },
      { id: 'preco', descricao: 'Preço' },
      { id: 'concorrente', descricao: 'Proposta de outra prestadora' },
      { id: 'sem-uso', descricao: 'Não usa mais o serviço' },
      { id: 'falecimento', descricao: 'Falecimento do titular' },
      { id: 'falha-da-prestadora', descricao: 'Serviço abaixo do contratado', culpaDaPrestadora: true },
    ],
    cancelamento: { diasAntes: 0, diasDepois: 30 },
    desbloqueio: { diasMaximos: 3, intervaloDias: 30 },
    suspensao: { diasMinimos: 30, diasMaximos: 120, antecedenciaDias: 60, intervaloMeses: 12 },
    ...dosPlanos(planos, hoje),
  };
}

function dosPlanos(planos: readonly PlanoDoCliente[], hoje: DataIso): Pick<VidaDoProvedor, 'fidelidades' | 'vendas' | 'parcelas'> {
  const comuns = planos.flatMap((plano): [string, Fidelidade][] => {
    const beneficio = BENEFICIO.get(plano.oferta.id) ?? 0;
    return beneficio > 0 ? [[plano.id, { inicio: plano.status.desde, meses: 12, beneficio }]] : [];
  });
  return {
    fidelidades: {
      ...Object.fromEntries(comuns),
      // The one of the design: 100 of 365 days are left six days from now.
      'plano-0042-1': { inicio: somarDias(hoje, -259), meses: 12, beneficio: 15000 },
      'plano-0042-2': { inicio: somarDias(hoje, -700), meses: 12, beneficio: 45000 },
      'plano-0042-3': { inicio: somarDias(hoje, -5), meses: 12, beneficio: 10000 },
    },
    vendas: { 'plano-0042-3': { data: somarDias(hoje, -5), foraDoEstabelecimento: true } },
    parcelas: {
      ...Object.fromEntries(planos.map((plano) => [plano.id, [mensalidade(plano, somarDias(hoje, 12), 1)]])),
      'plano-0042-1': parcelasDoExemplo(planos, hoje),
    },
  };
}

const mensalidade = ({ id, preco }: PlanoDoCliente, vencimento: DataIso, ordem: number): ParcelaEmAberto => ({
  id: `parcela-${id}-${ordem}`,
  descricao: 'Mensalidade',
  vencimento,
  valor: preco,
});

/** One overdue, two to come. */
const parcelasDoExemplo = (planos: readonly PlanoDoCliente[], hoje: DataIso): ParcelaEmAberto[] =>
  planos.filter(({ id }) => id === 'plano-0042-1').flatMap((plano) => [-14, 16, 47].map((dias, i) => mensalidade(plano, somarDias(hoje, dias), i + 1)));
