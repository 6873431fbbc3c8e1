import type { Agendamento, NovoAgendamento } from '../../domain/agenda.js';
import { faltasDaRemocao, type PlanoAgendado, type RemocaoDeAgendamento, type SituacaoDoAgendamento } from '../../domain/agendamento-do-plano.js';
import type { Sessao } from '../../domain/configuracao.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import { ConflictError } from '../../errors/conflict-error.js';
import { NotFoundError } from '../../errors/not-found-error.js';
import { SlotTakenError } from '../../errors/slot-taken-error.js';
import { ValidationError } from '../../errors/validation-error.js';
import type { Edicao } from '../port.js';
import type { PortaDoAgendamento } from '../portas/agendamento.js';
import { alterarPlano } from './alterar-plano.js';
import { exigir, exigirSemFaltas, type Contexto } from './contexto.js';
import { agendamentoEmPalavras } from './desmarcar.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';
import { montarAgendamento } from './montar-plano.js';
import { reservarHorario } from './reservar-horario.js';

export const agendamento = ({ estado, ler, gravar }: Contexto): PortaDoAgendamento => ({
  diasDaAgenda: (alvo, de, ate, o) => ler(o, () => (exigir(estado, 'agendar'), estado.agenda.dias(alvo, de, ate))),
  agendamento: (planoId, o) => ler(o, () => (exigir(estado, 'agendar'), situacaoDe(estado, planoId))),
  agendar: (planoId, novo, edicao) => gravar((sessao) => agendar(estado, sessao, planoId, novo, edicao)),
  reagendar: (planoId, novo, edicao) => gravar((sessao) => reagendar(estado, sessao, planoId, novo, edicao)),
  removerAgendamento: (planoId, remocao, edicao) => gravar((sessao) => remover(estado, sessao, planoId, remocao, edicao)),
});

const motivosDe = ({ dados }: EstadoDoProvedor): SituacaoDoAgendamento['motivosDeRemocao'] => dados.agenda.motivosDeRemocao ?? [];

function situacaoDe(estado: EstadoDoProvedor, planoId: string): SituacaoDoAgendamento {
  const feito = estado.agenda.doPlano(estado.plano(planoId).id);
  return { ...(feito ? { agendamento: feito } : {}), motivosDeRemocao: motivosDe(estado) };
}

function exigirAgendamento(estado: EstadoDoProvedor, planoId: string): Agendamento {
  const feito = estado.agenda.doPlano(planoId);
  if (!feito) throw new NotFoundError('This plan has no appointment.');
  return feito;
}

/** Takes the time if it is free, or says why not. Runs to its end without an await: two who ask at once cannot both have it. */
function ocupar(estado: EstadoDoProvedor, plano: PlanoDoCliente, novo: NovoAgendamento): Agendamento {
  const reserva = reservarHorario(estado, plano.clienteId, novo, '');
  if (reserva.tipo === 'recusada') throw new ValidationError('The appointment is refused; mend the fields in `faltas`.', reserva.faltas);
  if (reserva.tipo === 'ocupada') throw new SlotTakenError('This time has been taken; choose another one.', { alternativas: reserva.alternativas() });
  const feito = montarAgendamento(estado, plano.id, structuredClone(novo), reserva.tecnicoId);
  estado.agenda.registrar(feito, plano.enderecoInstalacao.bairro);
  return feito;
}

function agendar(estado: EstadoDoProvedor, sessao: Sessao, planoId: string, novo: NovoAgendamento, { versao }: Edicao): PlanoAgendado {
  const plano = alterarPlano(estado, sessao, { planoId, versao, acao: 'agendamento' }, (antes) => {
    if (estado.agenda.doPlano(planoId)) throw new ConflictError('This plan has an appointment already; move it instead.', { atual: antes });
    const feito = ocupar(estado, antes, novo);
    return { plano: { ...antes, agendamentoId: feito.id }, historico: { para: agendamentoEmPalavras(feito) } };
  });
  return { plano, agendamento: exigirAgendamento(estado, planoId) };
}

function reagendar(estado: EstadoDoProvedor, sessao: Sessao, planoId: string, novo: NovoAgendamento, { versao }: Edicao): PlanoAgendado {
  const plano = alterarPlano(estado, sessao, { planoId, versao, acao: 'agendamento' }, (antes) => {
    const anterior = exigirAgendamento(estado, planoId);
    // Its own time is free for it; a refusal gives it back.
    const retomar = estado.agenda.liberar(planoId);
    try {
      const feito = ocupar(estado, antes, novo);
      return { plano: { ...antes, agendamentoId: feito.id }, historico: { de: agendamentoEmPalavras(anterior), para: agendamentoEmPalavras(feito) } };
    } catch (erro) {
      retomar();
      throw erro;
    }
  });
  return { plano, agendamento: exigirAgendamento(estado, planoId) };
}

function remover(estado: EstadoDoProvedor, sessao: Sessao, planoId: string, remocao: RemocaoDeAgendamento, { versao }: Edicao): PlanoAgendado {
  const motivos = motivosDe(estado);
  const plano = alterarPlano(estado, sessao, { planoId, versao, acao: 'agendamento' }, ({ agendamentoId: _, ...antes }) => {
    const anterior = exigirAgendamento(estado, planoId);
    exigirSemFaltas(faltasDaRemocao(remocao, motivos));
    estado.agenda.liberar(planoId);
    const motivo = motivos.find(({ id }) => id === remocao.motivoId)?.descricao ?? '';
    return { plano: antes, historico: { de: agendamentoEmPalavras(anterior), nota: `${motivo}: ${remocao.nota.trim()}` } };
  });
  return { plano };
}
