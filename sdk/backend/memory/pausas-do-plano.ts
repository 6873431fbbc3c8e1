import type { Sessao } from '../../domain/configuracao.js';
import { diasEntre, somarDias, somarMeses, type DataIso } from '../../domain/data.js';
import { faltasDoDesbloqueio, fimDoDesbloqueio, type LimiteDeDesbloqueio, type PedidoDeDesbloqueio } from '../../domain/desbloqueio.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import { statusDe } from '../../domain/status.js';
import { faltasDaSuspensao, type LimitesDeSuspensao, type PeriodoDeSuspensao } from '../../domain/suspensao.js';
import { transicoesDe } from '../../domain/transicoes.js';
import { InvalidTransitionError } from '../../errors/invalid-transition-error.js';
import type { Edicao } from '../port.js';
import { alterarPlano } from './alterar-plano.js';
import { exigirSemFaltas } from './contexto.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';
import { porEstado } from './por-estado.js';

/** By plan: the last day of its last trust unlock and of its last suspension. */
const DESBLOQUEIOS = porEstado((): Map<string, DataIso> => new Map());
const SUSPENSOES = porEstado((): Map<string, DataIso> => new Map());

/** The days that are to be had now: none within the interval after the last unlock (SPEC F07). */
export function limiteDeDesbloqueio(estado: EstadoDoProvedor, { id }: PlanoDoCliente): LimiteDeDesbloqueio {
  const { diasMaximos, intervaloDias } = estado.dados.vida.desbloqueio;
  const ultimo = DESBLOQUEIOS(estado).get(id);
  const disponivelEm = ultimo === undefined ? undefined : somarDias(ultimo, intervaloDias);
  return disponivelEm !== undefined && disponivelEm > estado.naParede().data ? { diasMaximos: 0, disponivelEm } : { diasMaximos };
}

export function desbloquearEmConfianca(
  estado: EstadoDoProvedor,
  sessao: Sessao,
  planoId: string,
  pedido: PedidoDeDesbloqueio,
  { versao }: Edicao,
): PlanoDoCliente {
  const { statusDePlano } = estado.dados.configuracao;
  const { data: hoje } = estado.naParede();
  return alterarPlano(estado, sessao, { planoId, versao, acao: 'desbloqueio-confianca' }, (plano) => {
    const { desbloquear } = transicoesDe(statusDePlano, statusDe(statusDePlano, plano.status.id));
    if (!desbloquear) throw new InvalidTransitionError('A plan in this status cannot be unlocked on trust.');
    exigirSemFaltas(faltasDoDesbloqueio(pedido, limiteDeDesbloqueio(estado, plano)));
    const ate = fimDoDesbloqueio(hoje, pedido.dias);
    DESBLOQUEIOS(estado).set(planoId, ate);
    return {
      plano: { ...plano, status: { id: desbloquear.id, desde: hoje, ate } },
      historico: { de: statusDe(statusDePlano, plano.status.id).descricao, para: desbloquear.descricao },
    };
  });
}

/** From today, or from when the last suspension is long enough ago, to as far ahead as may be planned (SPEC F10). */
export function limitesDeSuspensao(estado: EstadoDoProvedor, { id }: PlanoDoCliente): LimitesDeSuspensao {
  const { diasMinimos, diasMaximos, antecedenciaDias, intervaloMeses } = estado.dados.vida.suspensao;
  const { data: hoje } = estado.naParede();
  const ultima = SUSPENSOES(estado).get(id);
  const livre = ultima === undefined ? hoje : somarMeses(ultima, intervaloMeses);
  return { inicio: { de: livre > hoje ? livre : hoje, ate: somarDias(hoje, antecedenciaDias) }, dias: { minimo: diasMinimos, maximo: diasMaximos } };
}

export function suspenderPlano(estado: EstadoDoProvedor, sessao: Sessao, planoId: string, periodo: PeriodoDeSuspensao, { versao }: Edicao): PlanoDoCliente {
  const { statusDePlano } = estado.dados.configuracao;
  const { data: hoje } = estado.naParede();
  return alterarPlano(estado, sessao, { planoId, versao, acao: 'suspensao-temporaria' }, (plano) => {
    const { suspender } = transicoesDe(statusDePlano, statusDe(statusDePlano, plano.status.id));
    if (!suspender) throw new InvalidTransitionError('A plan in this status cannot be suspended.');
    exigirSemFaltas(faltasDaSuspensao(periodo, limitesDeSuspensao(estado, plano)));
    const status = { id: suspender.id, desde: periodo.de, ate: periodo.ate };
    SUSPENSOES(estado).set(planoId, periodo.ate);
    return {
      plano: periodo.de > hoje ? { ...plano, programado: status } : { ...plano, status },
      historico: {
        de: statusDe(statusDePlano, plano.status.id).descricao,
        para: suspender.descricao,
        nota: `${diasEntre(periodo.de, periodo.ate) + 1} dias`,
      },
    };
  });
}
