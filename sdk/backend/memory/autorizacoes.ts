import {
  autorizacaoViva,
  mascararConta,
  proximosEstados,
  type AutorizacaoDeDebito,
  type MudancaDeAutorizacao,
  type NovaAutorizacao,
} from '../../domain/autorizacao-de-debito.js';
import type { Sessao } from '../../domain/configuracao.js';
import type { FormaDePagamento } from '../../domain/forma-de-pagamento.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import { InvalidTransitionError } from '../../errors/invalid-transition-error.js';
import { NotFoundError } from '../../errors/not-found-error.js';
import type { Edicao } from '../port.js';
import type { AutorizacaoSalva } from '../portas/documentos.js';
import { alterarPlano } from './alterar-plano.js';
import { exigirSemFaltas } from './contexto.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';
import { guardarFato } from './fatos-de-impressos.js';
import { porEstado } from './por-estado.js';
import { faltasDosDetalhes } from './validar-novo-plano.js';

/** With how the plan was paid before, to which it returns when the authorisation ends. */
type Guardada = AutorizacaoDeDebito & { readonly formaAnterior: FormaDePagamento };

const AUTORIZACOES = porEstado((): Map<string, readonly Guardada[]> => new Map());

const guardadas = (estado: EstadoDoProvedor, planoId: string): readonly Guardada[] => AUTORIZACOES(estado).get(planoId) ?? [];
const semInterno = ({ formaAnterior: _, ...resto }: Guardada): AutorizacaoDeDebito => resto;

/** The authorisations of a plan, newest first. */
export const autorizacoesDe = (estado: EstadoDoProvedor, planoId: string): AutorizacaoDeDebito[] => guardadas(estado, planoId).map(semInterno);

const emEstado = (estado: EstadoDoProvedor, uma: Guardada, { estado: para, motivo }: Pick<MudancaDeAutorizacao, 'estado' | 'motivo'>): Guardada => ({
  ...uma,
  estado: para,
  desde: estado.agora().toISOString(),
  proximos: proximosEstados(uma.forma, para),
  ...(motivo?.trim() ? { motivo: motivo.trim() } : {}),
});

/** "Alterar" (SPEC D05): a new authorisation waits; one that still waited gives way, one in force stays until the new one is accepted. */
export function autorizarDebito(estado: EstadoDoProvedor, sessao: Sessao, planoId: string, nova: NovaAutorizacao, { versao }: Edicao): AutorizacaoSalva {
  const id = estado.novoId('autorizacao');
  const plano = alterarPlano(estado, sessao, { planoId, versao, acao: 'autorizacao-debito' }, (atual) => {
    exigirSemFaltas(faltasDaNova(estado, atual, nova));
    return { plano: atual, historico: { para: 'pendente' } };
  });
  const criada: Guardada = {
    id,
    forma: nova.forma,
    estado: 'pendente',
    desde: estado.agora().toISOString(),
    titular: nova.forma === 'debito-conta' ? nova.titular.nome : estado.cliente(plano.clienteId).nome,
    ...(nova.forma === 'debito-conta' ? { conta: mascararConta(nova.conta) } : {}),
    proximos: proximosEstados(nova.forma, 'pendente'),
    formaAnterior: formaSemAutorizacao(estado, plano),
  };
  const outras = guardadas(estado, planoId).map((uma) =>
    autorizacaoViva(uma) && uma.estado !== 'aceita' ? emEstado(estado, uma, { estado: 'cancelada' }) : uma,
  );
  AUTORIZACOES(estado).set(planoId, [criada, ...outras]);
  guardarFato(estado, planoId, { autorizacao: { ...nova, id } }, id);
  return { plano, autorizacao: semInterno(criada) };
}

/** How the plan is paid when no authorisation is in force. */
const formaSemAutorizacao = (estado: EstadoDoProvedor, { id, formaDePagamento }: PlanoDoCliente): FormaDePagamento =>
  guardadas(estado, id).find((uma) => uma.estado === 'aceita')?.formaAnterior ?? formaDePagamento;

function faltasDaNova(estado: EstadoDoProvedor, plano: PlanoDoCliente, nova: NovaAutorizacao) {
  const cliente = estado.cliente(plano.clienteId);
  return faltasDosDetalhes(nova, { cliente, cartoes: [], configuracao: estado.dados.configuracao, hoje: estado.naParede().data });
}

/** What the bank or the client said. Once accepted the plan is paid so; ended, as before. */
export function mudarAutorizacao(
  estado: EstadoDoProvedor,
  sessao: Sessao,
  planoId: string,
  mudanca: MudancaDeAutorizacao,
  { versao }: Edicao,
): AutorizacaoSalva {
  const lista = guardadas(estado, planoId);
  const antes = lista.find(({ id }) => id === mudanca.autorizacaoId);
  if (!antes) throw new NotFoundError('This plan has no such authorisation.');
  const depois = emEstado(estado, antes, mudanca);
  const plano = alterarPlano(estado, sessao, { planoId, versao, acao: 'autorizacao-debito' }, (atual) => {
    if (!antes.proximos.includes(mudanca.estado)) throw new InvalidTransitionError(`An authorisation that is ${antes.estado} cannot become ${mudanca.estado}.`);
    const historico = { de: antes.estado, para: mudanca.estado, nota: mudanca.motivo?.trim() || undefined };
    return { plano: { ...atual, formaDePagamento: formaDepois(atual, antes, mudanca.estado) }, historico };
  });
  const outras = lista.map((uma) => {
    if (uma.id === depois.id) return depois;
    return mudanca.estado === 'aceita' && uma.estado === 'aceita' ? emEstado(estado, uma, { estado: 'cancelada' }) : uma;
  });
  AUTORIZACOES(estado).set(planoId, outras);
  return { plano, autorizacao: semInterno(depois) };
}

function formaDepois({ formaDePagamento }: PlanoDoCliente, { forma, estado, formaAnterior }: Guardada, para: MudancaDeAutorizacao['estado']): FormaDePagamento {
  if (para === 'aceita') return forma;
  if (estado !== 'aceita' || formaDePagamento !== forma) return formaDePagamento;
  return formaAnterior === forma ? 'boleto' : formaAnterior;
}
