import type { Sessao } from '../../domain/configuracao.js';
import { tipoDeDocumento } from '../../domain/documento.js';
import type { NovoPlano } from '../../domain/novo-plano.js';
import { efeitoDe, type Permissao } from '../../domain/permissao.js';
import { regrasQuebradas, type RegraQuebrada } from '../../domain/regra-de-cadastro.js';
import { statusDe } from '../../domain/status.js';
import { ForbiddenError } from '../../errors/forbidden-error.js';
import { RuleError } from '../../errors/rule-error.js';
import { SlotTakenError } from '../../errors/slot-taken-error.js';
import { UnsupportedCapabilityError } from '../../errors/unsupported-capability-error.js';
import { ValidationError } from '../../errors/validation-error.js';
import type { PlanoAdicionado } from '../port.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';
import { guardarCobranca } from './forma-de-pagamento.js';
import { montarAgendamento, montarPlano, type PecasDoPlano } from './montar-plano.js';
import { reservarHorario } from './reservar-horario.js';
import { faltasDoNovoPlano } from './validar-novo-plano.js';

/** Adds plan, services, contract and appointment together or nothing: it runs to its end without an await. */
export function adicionarPlano(estado: EstadoDoProvedor, sessao: Sessao, clienteId: string, novo: NovoPlano): PlanoAdicionado {
  exigirPermissoes(sessao, novo);
  const reserva = novo.agendamento && reservarHorario(estado, clienteId, novo.agendamento);
  const pecas = exigirValido(estado, clienteId, novo, reserva?.tipo === 'recusada' ? reserva.faltas : []);
  if (novo.contrato.taxaDeInstalacao !== pecas.oferta.taxaDeInstalacao) exigirPermissao(sessao, 'editarTaxaInstalacao');
  exigirRegras(estado, sessao, novo, pecas);
  if (reserva?.tipo === 'ocupada') throw new SlotTakenError('This time has been taken; choose another one.', { alternativas: reserva.alternativas() });
  const plano = montarPlano(estado, novo, pecas);
  const agendamento = novo.agendamento && reserva?.tipo === 'livre' ? montarAgendamento(estado, plano.id, novo.agendamento, reserva.tecnicoId) : undefined;
  const completo = agendamento ? { ...plano, agendamentoId: agendamento.id } : plano;
  if (agendamento) estado.agenda.registrar(agendamento, pecas.instalacao.bairro);
  estado.planos(clienteId).push(completo);
  estado.ocuparNomes(completo);
  estado.contratos.set(completo.id, novo.contrato);
  guardarCobranca(estado, completo, novo.cobranca);
  return { plano: completo, ...(agendamento ? { agendamento } : {}) };
}

function exigirPermissao({ permissoes }: Sessao, permissao: Permissao): void {
  if (efeitoDe(permissoes, permissao) === 'permitir') return;
  throw new ForbiddenError(`This operator lacks the permission ${permissao}.`);
}

function exigirPermissoes(sessao: Sessao, { agendamento }: NovoPlano): void {
  exigirPermissao(sessao, 'adicionarPlano');
  if (!agendamento) return;
  if (!sessao.capacidades.agendar) throw new UnsupportedCapabilityError('This backend takes no appointments (capability agendar).');
  exigirPermissao(sessao, 'agendar');
}

function exigirValido(estado: EstadoDoProvedor, clienteId: string, novo: NovoPlano, faltasDoHorario: ValidationError['faltas']): PecasDoPlano {
  const { dados, emUso } = estado;
  const cliente = estado.cliente(clienteId);
  const ofertas = estado.ofertas(clienteId);
  const enderecos = estado.enderecos(clienteId);
  const contexto = {
    cliente,
    ofertas,
    enderecos,
    cartoes: dados.cartoes[clienteId] ?? [],
    configuracao: dados.configuracao,
    hoje: estado.naParede().data,
    emUso,
  };
  const faltas = [...faltasDoNovoPlano(novo, contexto), ...faltasDoHorario];
  const oferta = ofertas.find(({ id }) => id === novo.ofertaId);
  const instalacao = enderecos.find(({ id }) => id === novo.enderecoInstalacaoId);
  const cobranca = enderecos.find(({ id }) => id === novo.enderecoCobrancaId);
  if (faltas.length > 0 || !oferta || !instalacao || !cobranca) throw new ValidationError('The new plan is refused; mend the fields in `faltas`.', faltas);
  return { clienteId, oferta, instalacao, cobranca };
}

function exigirRegras(estado: EstadoDoProvedor, { permissoes }: Sessao, novo: NovoPlano, pecas: PecasDoPlano): void {
  const quebradas = [
    ...regrasQuebradas(estado.dados.regras, {
      oferta: pecas.oferta.id,
      formaDePagamento: novo.cobranca.forma,
      diaDeVencimento: novo.contrato.diaDeVencimento,
      fidelidadeMeses: novo.contrato.fidelidadeMeses,
      cidade: pecas.instalacao.cidade,
      tipoDeDocumento: tipoDeDocumento(estado.cliente(pecas.clienteId).documento),
    }),
    ...planoRepetido(estado, pecas),
  ];
  const podeConfirmar = efeitoDe(permissoes, 'confirmarAvisoDeRegra') === 'permitir';
  const passa = ({ id, efeito }: RegraQuebrada): boolean => efeito === 'avisa' && podeConfirmar && novo.regrasConfirmadas.includes(id);
  if (!quebradas.every(passa)) throw new RuleError('Registration rules are broken; see `regras`.', quebradas);
}

/** B13: the same plan at the same address once more is most often a mistake, but a client may have it (DOMINIO §1). */
function planoRepetido(estado: EstadoDoProvedor, { clienteId, oferta, instalacao }: PecasDoPlano): RegraQuebrada[] {
  const { statusDePlano } = estado.dados.configuracao;
  const repetido = estado
    .planos(clienteId)
    .some(
      (plano) =>
        plano.oferta.id === oferta.id && plano.enderecoInstalacao.id === instalacao.id && statusDe(statusDePlano, plano.status.id).grupo !== 'cancelado',
    );
  if (!repetido) return [];
  const mensagem = 'O cliente já tem este plano neste endereço. Confirme se deve ter mais um.';
  return [{ id: 'plano-repetido', nome: 'Plano repetido no endereço', efeito: 'avisa', mensagem, campo: 'oferta' }];
}
