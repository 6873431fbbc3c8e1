import type { Agendamento, AlvoDeAgenda, DiaDaAgenda, DiaDoTecnico, RecursosDeAgenda, Tecnico } from '../../domain/agenda.js';
import { dataValida, diaDaSemana, diasEntre, relogioDeParede, somarDias, type DataIso, type Hora, type Instante } from '../../domain/data.js';
import { feriadosNacionais } from '../../domain/feriados.js';
import { NotFoundError } from '../../errors/not-found-error.js';
import { ValidationError } from '../../errors/validation-error.js';
import type { AgendaDoProvedor, OcupacaoDoTecnico } from './dados-do-provedor.js';

/** The agenda of all technicians, which bookings change. */
export interface AgendaEmMemoria {
  recursos(): RecursosDeAgenda;
  /** `NotFoundError` for a target that is not there, `ValidationError` for a day that is none. */
  dia(alvo: AlvoDeAgenda, data: DataIso): DiaDaAgenda;
  tem(alvo: AlvoDeAgenda): boolean;
  /** Up to 31 days, in order. */
  dias(alvo: AlvoDeAgenda, de: DataIso, ate: DataIso): DiaDaAgenda[];
  /** The appointment of a plan. */
  doPlano(planoId: string): Agendamento | undefined;
  /** Books the time. The caller has made sure that it is free. */
  registrar(agendamento: Agendamento & { readonly tecnicoId: string }, local: string): void;
  /** Gives the time of a plan's appointment back. The returned function takes it again, e.g. when what was to follow is refused. */
  liberar(planoId: string): () => void;
}

const MAXIMO_DE_DIAS = 31;

const chaveDe = (tecnicoId: string, data: DataIso): string => `${tecnicoId} ${data}`;

/** Makes an agenda of `dados`, which are the caller's no more. */
export function criarAgendaEmMemoria(dados: AgendaDoProvedor): AgendaEmMemoria {
  const ocupacoes = new Map<string, OcupacaoDoTecnico[]>();
  const ocupar = (ocupacao: OcupacaoDoTecnico): void => {
    const chave = chaveDe(ocupacao.tecnicoId, ocupacao.data);
    const doDia = ocupacoes.get(chave);
    if (doDia) doDia.push(ocupacao);
    else ocupacoes.set(chave, [ocupacao]);
  };
  dados.ocupacoes.forEach(ocupar);
  /** The appointments, each with the very entry that takes its time. */
  const porPlano = new Map<string, { readonly agendamento: Agendamento; readonly ocupacao: OcupacaoDoTecnico }>();
  for (const agendamento of dados.agendamentos) {
    const { tecnicoId = '', data, inicio, fim, planoId } = agendamento;
    const ocupacao = ocupacoes.get(chaveDe(tecnicoId, data))?.find((o) => o.inicio === inicio && o.fim === fim);
    if (ocupacao) porPlano.set(planoId, { agendamento, ocupacao });
  }
  const tecnicosDe = ({ tipo, id }: AlvoDeAgenda): readonly Tecnico[] =>
    dados.tecnicos.filter((tecnico) => (tipo === 'tecnico' ? tecnico.id : tecnico.cargoId) === id);
  const tem = (alvo: AlvoDeAgenda): boolean => (alvo.tipo === 'tecnico' ? tecnicosDe(alvo).length > 0 : dados.cargos.some(({ id }) => id === alvo.id));
  const diaDe = (tecnico: Tecnico, data: DataIso): DiaDoTecnico => ({
    tecnico,
    turnos: dados.escalas.filter((e) => e.tecnicoId === tecnico.id && e.diasDaSemana.includes(diaDaSemana(data))).flatMap((e) => e.turnos),
    ocupacoes: (ocupacoes.get(chaveDe(tecnico.id, data)) ?? [])
      .map(({ inicio, fim, tipo, titulo, local }) => ({ inicio, fim, tipo, titulo, ...(local === undefined ? {} : { local }) }))
      .sort((a, b) => (a.inicio < b.inicio ? -1 : 1)),
  });
  return {
    tem,
    recursos: () => ({ tecnicos: dados.tecnicos, cargos: dados.cargos }),
    dia(alvo, data) {
      if (!dataValida(data)) throw new ValidationError('A day of the agenda is asked for by a date that exists.', [{ campo: 'data', codigo: 'data-invalida' }]);
      if (!tem(alvo)) throw new NotFoundError(`There is no ${alvo.tipo} with the id asked for.`);
      const feriado = feriadoEm(data, dados.feriadosMunicipais);
      return { data, alvo, ...(feriado === undefined ? {} : { feriado }), dias: tecnicosDe(alvo).map((tecnico) => diaDe(tecnico, data)) };
    },
    dias(alvo, de, ate) {
      const quantos = dataValida(de) && dataValida(ate) ? diasEntre(de, ate) + 1 : 0;
      if (quantos < 1 || quantos > MAXIMO_DE_DIAS)
        throw new ValidationError('Days of the agenda are asked for by two dates, 31 days at most.', [{ campo: 'ate', codigo: 'valor-invalido' }]);
      return Array.from({ length: quantos }, (_, i) => this.dia(alvo, somarDias(de, i)));
    },
    doPlano: (planoId) => porPlano.get(planoId)?.agendamento,
    registrar(agendamento, local) {
      const { tecnicoId, data, inicio, fim } = agendamento;
      const ocupacao: OcupacaoDoTecnico = { tecnicoId, data, inicio, fim, tipo: 'ocupado', titulo: 'Instalação', local };
      ocupar(ocupacao);
      porPlano.set(agendamento.planoId, { agendamento, ocupacao });
    },
    liberar(planoId) {
      const feito = porPlano.get(planoId);
      if (!feito) return () => {};
      const { tecnicoId, data } = feito.ocupacao;
      const chave = chaveDe(tecnicoId, data);
      porPlano.delete(planoId);
      ocupacoes.set(
        chave,
        (ocupacoes.get(chave) ?? []).filter((ocupacao) => ocupacao !== feito.ocupacao),
      );
      return () => {
        ocupar(feito.ocupacao);
        porPlano.set(planoId, feito);
      };
    },
  };
}

function feriadoEm(data: DataIso, municipais: AgendaDoProvedor['feriadosMunicipais']): string | undefined {
  // Corpus Christi closes banks; whether a provider works on it is for the town to say.
  const nacionais = feriadosNacionais(Number(data.slice(0, 4))).filter(({ soBancario }) => !soBancario);
  return [...nacionais, ...municipais].find((feriado) => feriado.data === data)?.nome;
}

/** The instant at which the wall clock of the zone shows that day and time, in UTC. */
export function instanteDe(data: DataIso, hora: Hora, fuso: string): Instante {
  const parede = Date.parse(`${data}T${hora}Z`);
  let instante = parede;
  // Twice: the first guess may lie on the other side of an old change to daylight saving.
  for (let vez = 0; vez < 2; vez += 1) {
    const la = relogioDeParede(new Date(instante), fuso);
    instante += parede - Date.parse(`${la.data}T${la.hora}Z`);
  }
  return new Date(instante).toISOString();
}
