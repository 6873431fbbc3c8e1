import type { Sessao } from '../../domain/configuracao.js';
import {
  PARTES_DO_DIAGNOSTICO,
  REMEDIOS,
  type Diagnostico,
  type ParteDoDiagnostico,
  type RecursosDeDiagnostico,
  type Remedio,
} from '../../domain/diagnostico.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import type { PropriedadesDoLogin } from '../../domain/propriedades-do-login.js';
import { nomeDoServico } from '../../domain/servico.js';
import { statusDe } from '../../domain/status.js';
import { NotFoundError } from '../../errors/not-found-error.js';
import { UnsupportedCapabilityError } from '../../errors/unsupported-capability-error.js';
import { exigirAcao } from './alterar-plano.js';
import { exigir } from './contexto.js';
import type { AcessoDoLogin } from './dados-do-provedor.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';
import { registrarNoHistorico } from './historico.js';
import { porEstado } from './por-estado.js';

/** By service: what the access server holds. One that is not there has never connected. */
const ACESSOS = porEstado(({ dados }): Map<string, AcessoDoLogin> => new Map(Object.entries(dados.acessos ?? {})));

const acessoDe = (estado: EstadoDoProvedor, servicoId: string): AcessoDoLogin => ACESSOS(estado).get(servicoId) ?? {};

function acharLogin({ servicos }: PlanoDoCliente, servicoId: string): string {
  const login = servicos.find(({ id, tipo }) => id === servicoId && tipo === 'login-radius');
  if (!login) throw new NotFoundError('This plan has no login with this id.');
  return nomeDoServico(login);
}

export function exigirDiagnostico(estado: EstadoDoProvedor, sessao: Sessao, planoId: string, servicoId: string): void {
  const plano = estado.plano(planoId);
  exigirAcao(sessao, plano, 'assistente-autenticacao');
  acharLogin(plano, servicoId);
}

export function propriedadesDoLogin(estado: EstadoDoProvedor, planoId: string, servicoId: string): PropriedadesDoLogin {
  exigir(estado, 'diagnostico');
  acharLogin(estado.plano(planoId), servicoId);
  const { sessao, anterior, ultimaDesconexao, consumo } = acessoDe(estado, servicoId);
  return {
    conectado: sessao !== undefined,
    ...(ultimaDesconexao && { desde: ultimaDesconexao.quando, ultimaDesconexao }),
    ...(sessao ?? anterior),
    ...(consumo && { consumo }),
  };
}

/** What this provider's access server can be asked and told; all of it unless the data say less. */
export const recursosDeDiagnostico = ({ dados }: EstadoDoProvedor): RecursosDeDiagnostico =>
  dados.recursosDeDiagnostico ?? { partes: PARTES_DO_DIAGNOSTICO, remedios: REMEDIOS };

const PARTES: { readonly [P in ParteDoDiagnostico]: (acesso: AcessoDoLogin, plano: PlanoDoCliente, estado: EstadoDoProvedor) => Diagnostico } = {
  conta: ({ conta }, plano, estado) => ({ conta: conta ?? contaDe(plano, estado) }),
  senha: ({ semSenha }) => ({ senha: semSenha ? 'ausente' : 'definida' }),
  sessao: ({ sessao }) => ({ sessao: sessao ?? null }),
  mac: ({ mac }) => ({ mac: mac ?? null }),
  // A login gets the one address that its plan has; a block is routed behind it.
  ip: (_, { servicos }) => ({
    ip: servicos.flatMap((servico) => (servico.tipo === 'ip' && !servico.endereco.includes('/') ? [servico.endereco] : []))[0] ?? null,
  }),
  recusa: ({ recusa }) => ({ recusa: recusa ?? null }),
};

function contaDe({ status }: PlanoDoCliente, { dados }: EstadoDoProvedor): NonNullable<Diagnostico['conta']> {
  const { grupo, acesso } = statusDe(dados.configuracao.statusDePlano, status.id);
  if (grupo === 'cancelado') return 'inexistente';
  return acesso === 'bloqueado' ? 'suspensa' : 'ativa';
}

export function diagnosticar(estado: EstadoDoProvedor, planoId: string, servicoId: string, parte: ParteDoDiagnostico): Diagnostico {
  if (!recursosDeDiagnostico(estado).partes.includes(parte)) throw new UnsupportedCapabilityError(`This backend cannot look at the part ${parte}.`);
  return PARTES[parte](acessoDe(estado, servicoId), estado.plano(planoId), estado);
}

/** Does nothing, and says so by the same answer, when there is nothing to end or to clear. */
export function remediar(
  estado: EstadoDoProvedor,
  sessao: Sessao,
  { planoId, servicoId, remedio }: { readonly planoId: string; readonly servicoId: string; readonly remedio: Remedio },
): Diagnostico {
  if (!recursosDeDiagnostico(estado).remedios.includes(remedio)) throw new UnsupportedCapabilityError(`This backend cannot do ${remedio}.`);
  const acesso = acessoDe(estado, servicoId);
  const login = acharLogin(estado.plano(planoId), servicoId);
  if (remedio === 'limpar-mac') {
    if (acesso.mac !== undefined) registrarNoHistorico(estado, sessao, planoId, { acao: remedio, de: acesso.mac, nota: login });
    ACESSOS(estado).set(servicoId, { ...acesso, mac: undefined });
    return { mac: null };
  }
  if (acesso.sessao) {
    const { desde: _, ...anterior } = acesso.sessao;
    const ultimaDesconexao = { quando: estado.agora().toISOString(), motivo: 'Encerrada pelo operador' };
    ACESSOS(estado).set(servicoId, { ...acesso, sessao: undefined, anterior, ultimaDesconexao });
    registrarNoHistorico(estado, sessao, planoId, { acao: remedio, nota: login });
  }
  return { sessao: null };
}
