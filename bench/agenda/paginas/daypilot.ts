import { DayPilot } from '@daypilot/daypilot-lite-javascript';
import { somarDias } from '../../../sdk/domain/data.js';
import { DATA, eventosDe, type CasoDaAgenda } from '../dados.js';

let caso: CasoDaAgenda;
let data = DATA;
let calendario: DayPilot.Calendar;

const eventos = (): DayPilot.EventData[] =>
  eventosDe(caso, data).map(({ id, recurso, inicio, fim, titulo }) => ({ id, resource: recurso, start: inicio, end: fim, text: titulo }));

globalThis.agendaDaBancada = {
  montar(novo) {
    caso = novo;
    const rolo = document.createElement('div');
    rolo.className = 'rolo';
    const folha = document.createElement('div');
    rolo.append(folha);
    document.body.append(rolo);
    const recursos = novo.periodo === 'dia';
    // Lite squeezes its columns into the width that it has: it gets as much as the others take.
    if (recursos) folha.style.width = `${64 + novo.tecnicos * 196}px`;
    calendario = new DayPilot.Calendar(folha, {
      viewType: recursos ? 'Resources' : 'Week',
      startDate: data,
      weekStarts: 0,
      cellDuration: 30,
      cellHeight: 28,
      businessBeginsHour: 7,
      businessEndsHour: 20,
      heightSpec: 'BusinessHoursNoScroll',
      ...(recursos ? { columns: Array.from({ length: novo.tecnicos }, (_, i) => ({ id: `t-${i}`, name: `Técnico T-${i + 1}` })) } : {}),
      events: eventos(),
    });
    calendario.init();
  },
  desmontar() {
    calendario.dispose();
    document.querySelector('.rolo')?.remove();
  },
  proximo() {
    data = somarDias(data, caso.periodo === 'semana' ? 7 : 1);
    calendario.update({ startDate: data, events: eventos() });
  },
  mudarUma(titulo) {
    const primeiro = eventos()[0];
    if (primeiro) calendario.events.update({ ...primeiro, text: titulo });
  },
  completa: () => true,
  contem: (palavra) => [...document.querySelectorAll('.calendar_default_event_inner')].some((evento) => evento.textContent?.includes(palavra)),
  rolo: () => document.querySelector('.rolo'),
};
