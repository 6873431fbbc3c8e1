import {
  faltasDoCancelamento,
  separarParcelas,
  type DadosDoCancelamento,
  type ParcelaEmAberto,
  type PedidoDeCancelamento,
  type PlanoCancelado,
} from '../../domain/cancelamento.js';
import type { Sessao } from '../../domain/configuracao.js';
import { relogioDeParede, somarDias, somarMeses } from '../../domain/data.js';
import type { Fidelidade } from '../../domain/fidelidade.js';
import type { Venda } from '../../domain/multa.js';
import { efeitoDe } from '../../domain/permissao.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import { statusDe } from '../../domain/status.js';
import { transicoesDe } from '../../domain/transicoes.js';
import { InvalidTransitionError } from '../../errors/invalid-transition-error.js';
import type { Edicao } from '../port.js';
import { alterarPlano } from './alterar-plano.js';
import { exigirSemFaltas } from './contexto.js';
import { desmarcarComOPlano } from './desmarcar.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';
import { porEstado } from './por-estado.js';

/** Instalments that went with a plan. */
const CANCELADAS = porEstado((): Set<string> => new Set());

/** What "Cancelar Plano" must know of this plan. */
export function dadosDoCancelamento(estado: EstadoDoProvedor, plano: PlanoDoCliente): DadosDoCancelamento {
  const { motivosDeCancelamento, cancelamento } = estado.dados.vida;
  const { data: hoje } = estado.naParede();
  const fidelidade = fidelidadeDe(estado, plano);
  return {
    motivos: motivosDeCancelamento,
    datas: { de: somarDias(hoje, -cancelamento.diasAntes), ate: somarDias(hoje, cancelamento.diasDepois) },
    ...(fidelidade ? { fidelidade } : {}),
    venda: vendaDe(estado, plano),
    parcelas: parcelasDe(estado, plano).filter(({ id }) => !CANCELADAS(estado).has(id)),
  };
}

/** Cancels the plan, today or on a day to come; until then it stays as it is (SPEC F01). */
export function cancelarPlano(estado: EstadoDoProvedor, sessao: Sessao, planoId: string, pedido: PedidoDeCancelamento, { versao }: Edicao): PlanoCancelado {
  const { statusDePlano } = estado.dados.configuracao;
  const { data: hoje } = estado.naParede();
  const plano = alterarPlano(estado, sessao, { planoId, versao, acao: 'cancelar' }, (antes) => {
    const { cancelar: cancelado } = transicoesDe(statusDePlano, statusDe(statusDePlano, antes.status.id));
    if (!cancelado) throw new InvalidTransitionError('A plan in this status cannot be cancelled.');
    const dados = dadosDoCancelamento(estado, antes);
    const alteraMulta = efeitoDe(sessao.permissoes, 'alterarMulta') === 'permitir';
    exigirSemFaltas(faltasDoCancelamento({ ...pedido, ciente: true }, dados, { alteraMulta }));
    if (pedido.cancelarParcelas) separarParcelas(dados.parcelas, pedido.data).canceladas.forEach(({ id }) => CANCELADAS(estado).add(id));
    const status = { id: cancelado.id, desde: pedido.data };
    return {
      plano:
        pedido.data > hoje
          ? { ...antes, programado: status }
          : { ...desmarcarComOPlano(estado, sessao, antes, { dia: pedido.data, quando: estado.agora().toISOString() }), status, programado: undefined },
      historico: {
        de: statusDe(statusDePlano, antes.status.id).descricao,
        para: cancelado.descricao,
        nota: dados.motivos.find(({ id }) => id === pedido.motivoId)?.descricao,
      },
    };
  });
  return { plano, protocolo: `${hoje.replaceAll('-', '')}${estado.novoId('').slice(1).padStart(6, '0')}` };
}

/** Agreed with the plan, or with the sale that this backend has seen. */
function fidelidadeDe({ dados, contratos }: EstadoDoProvedor, { id, oferta }: PlanoDoCliente): Fidelidade | undefined {
  const contrato = contratos.get(id);
  if (!contrato) return dados.vida.fidelidades[id];
  const beneficio = dados.ofertas.find((uma) => uma.oferta.id === oferta.id)?.beneficio ?? 0;
  return { inicio: contrato.dataDeInicio, meses: contrato.fidelidadeMeses, beneficio };
}

function vendaDe({ dados, contratos }: EstadoDoProvedor, { id, criadoEm }: PlanoDoCliente): Venda {
  // Sold in this console: by telephone.
  const { data } = relogioDeParede(new Date(criadoEm), dados.configuracao.prestadora.fuso);
  return dados.vida.vendas[id] ?? { data, foraDoEstabelecimento: contratos.has(id) };
}

function parcelasDe({ dados, contratos }: EstadoDoProvedor, { id }: PlanoDoCliente): readonly ParcelaEmAberto[] {
  const contrato = contratos.get(id);
  if (!contrato) return dados.vida.parcelas[id] ?? [];
  const { taxaDeInstalacao, parcelasDaTaxa: total, dataDeInicio } = contrato;
  if (taxaDeInstalacao === 0) return [];
  const valor = Math.trunc(taxaDeInstalacao / total);
  return Array.from({ length: total }, (_, i) => ({
    id: `taxa-${id}-${i + 1}`,
    descricao: `Taxa de instalação ${i + 1}/${total}`,
    vencimento: somarMeses(dataDeInicio, i + 1),
    valor: i === 0 ? taxaDeInstalacao - valor * (total - 1) : valor,
  }));
}
