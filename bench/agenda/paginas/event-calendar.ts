import { createCalendar, destroyCalendar, ResourceTimeGrid, TimeGrid, type Calendar } from '@event-calendar/core';
import { somarDias } from '../../../sdk/domain/data.js';
import { ATE, DATA, DE, eventosDe, type CasoDaAgenda } from '../dados.js';

let caso: CasoDaAgenda;
let data = DATA;
let calendario: Calendar;
let alvo: HTMLElement;

const eventos = () =>
  eventosDe(caso, data).map(({ id, recurso, inicio, fim, titulo }) => ({ id, resourceIds: [recurso], start: inicio, end: fim, title: titulo }));

globalThis.agendaDaBancada = {
  montar(novo) {
    caso = novo;
    alvo = document.createElement('div');
    document.body.append(alvo);
    calendario = createCalendar(alvo, [TimeGrid, ResourceTimeGrid], {
      view: novo.periodo === 'semana' ? 'timeGridWeek' : 'resourceTimeGridDay',
      date: data,
      height: '740px',
      columnWidth: '196px',
      slotDuration: '00:30',
      slotHeight: 28,
      slotMinTime: `${DE}:00`,
      slotMaxTime: `${ATE}:00`,
      allDaySlot: false,
      firstDay: 0,
      resources: Array.from({ length: novo.tecnicos }, (_, i) => ({ id: `t-${i}`, title: `Técnico T-${i + 1}` })),
      events: eventos(),
    });
  },
  desmontar() {
    void destroyCalendar(calendario);
    alvo.remove();
  },
  proximo() {
    data = somarDias(data, caso.periodo === 'semana' ? 7 : 1);
    calendario.setOption('events', eventos());
    calendario.setOption('date', data);
  },
  mudarUma(titulo) {
    const primeiro = eventos()[0];
    if (primeiro) calendario.updateEvent({ ...primeiro, title: titulo });
  },
  completa: () => true,
  contem: (palavra) => [...document.querySelectorAll('.ec-event-title')].slice(0, 60).some((titulo) => titulo.textContent?.includes(palavra)),
  rolo: () =>
    [...document.querySelectorAll('.ec *')].find((e) => e.scrollWidth > e.clientWidth + 50 && /auto|scroll/.test(getComputedStyle(e).overflowX)) ?? null,
};
