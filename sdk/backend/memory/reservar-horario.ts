import type { AlvoDeAgenda, DiaDaAgenda, NovoAgendamento, Vaga } from '../../domain/agenda.js';
import { dataValida, horaValida, type DataIso } from '../../domain/data.js';
import type { Falta } from '../../domain/falta.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';
import { alternativasPara, escolherTecnico } from './ocupar-agenda.js';

/** Whether the time asked for can be booked: what is wrong, who goes, or, when somebody else has it, what is free around. */
export type Reserva =
  | { readonly tipo: 'recusada'; readonly faltas: readonly Falta[] }
  | { readonly tipo: 'livre'; readonly tecnicoId: string }
  | { readonly tipo: 'ocupada'; readonly alternativas: () => Vaga[] };

/** Looks without booking, so that a plan refused for another reason takes nobody's time. `prefixo`: what its fields begin with. */
export function reservarHorario(estado: EstadoDoProvedor, clienteId: string, pedido: NovoAgendamento, prefixo = 'agendamento.'): Reserva {
  const alvo: AlvoDeAgenda = pedido.tecnicoId ? { tipo: 'tecnico', id: pedido.tecnicoId } : { tipo: 'cargo', id: pedido.cargoId ?? '' };
  const faltas = faltasDoAgendamento(estado, clienteId, pedido, alvo).map((falta) => ({ ...falta, campo: prefixo + falta.campo }));
  if (faltas.length > 0) return { tipo: 'recusada', faltas };
  const agora = estado.naParede();
  const diaDe = (data: DataIso): DiaDaAgenda => estado.agenda.dia(alvo, data);
  const escolha = escolherTecnico(diaDe(pedido.data), pedido, agora);
  if ('tecnicoId' in escolha) return { tipo: 'livre', tecnicoId: escolha.tecnicoId };
  if (escolha.recusa !== 'horario-ocupado') return { tipo: 'recusada', faltas: [{ campo: `${prefixo}inicio`, codigo: escolha.recusa }] };
  return { tipo: 'ocupada', alternativas: () => alternativasPara(diaDe, pedido, alvo, agora, estado.dados.configuracao.minutosDoSlot) };
}

function faltasDoAgendamento({ agenda, contatos }: EstadoDoProvedor, clienteId: string, pedido: NovoAgendamento, alvo: AlvoDeAgenda): Falta[] {
  const { data, inicio, fim, contatoId, tecnicoId, cargoId } = pedido;
  const faltas: Falta[] = [];
  const falta = (campo: string, codigo: Falta['codigo']): unknown => faltas.push({ campo, codigo });
  if (!alvo.id) falta('tecnicoId', 'obrigatorio');
  else if (!agenda.tem(alvo)) falta(`${alvo.tipo}Id`, 'opcao-indisponivel');
  else if (tecnicoId && cargoId && !agenda.recursos().tecnicos.some((t) => t.id === tecnicoId && t.cargoId === cargoId)) falta('cargoId', 'opcao-indisponivel');
  if (!dataValida(data)) falta('data', 'data-invalida');
  if (!horaValida(inicio)) falta('inicio', 'hora-invalida');
  if (!horaValida(fim)) falta('fim', 'hora-invalida');
  else if (horaValida(inicio) && fim <= inicio) falta('fim', 'hora-final-antes');
  if (contatoId && !contatos(clienteId).some(({ id }) => id === contatoId)) falta('contatoId', 'opcao-indisponivel');
  return faltas;
}
