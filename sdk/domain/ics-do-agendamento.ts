import type { Agendamento } from './agenda.js';

/** What a calendar shows of an appointment. */
export interface EventoDeCalendario {
  readonly agendamento: Agendamento;
  /** IANA name of the provider's zone. */
  readonly fuso: string;
  readonly titulo: string;
  readonly local?: string | undefined;
  readonly descricao?: string | undefined;
  /** When the file is made. */
  readonly agora: Date;
}

const LINHA_MAXIMA = 75;

/** RFC 5545 §3.3.11: what has a meaning of its own in a text. */
const escapar = (texto: string): string =>
  texto
    .replace(/[\\;,]/g, (sinal) => `\\${sinal}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

const octetos = (caractere: string): number => {
  const codigo = caractere.codePointAt(0) ?? 0;
  return codigo < 0x80 ? 1 : codigo < 0x800 ? 2 : codigo < 0x10000 ? 3 : 4;
};

/** RFC 5545 §3.1: lines of 75 octets at most, no character cut in two, what follows begins with a blank. */
function dobrar(linha: string): string {
  let saida = '';
  let conta = 0;
  for (const caractere of linha) {
    if (conta + octetos(caractere) > LINHA_MAXIMA) {
      saida += '\r\n ';
      conta = 1;
    }
    saida += caractere;
    conta += octetos(caractere);
  }
  return saida;
}

const compacta = (instante: Date): string => instante.toISOString().replace(/[-:]|\.\d{3}/g, '');
const naParede = (data: string, hora: string): string => `${data}T${hora}00`.replace(/[-:]/g, '');

/** The zone's distance from UTC at the appointment, e.g. `-0300`: the wall clock against the instant. */
function distancia({ data, inicio, inicioEm }: Agendamento): string {
  const minutos = Math.round((Date.parse(`${data}T${inicio}:00Z`) - Date.parse(inicioEm)) / 60_000);
  const [horas, resto] = [Math.trunc(Math.abs(minutos) / 60), Math.abs(minutos) % 60];
  return `${minutos < 0 ? '-' : '+'}${String(horas).padStart(2, '0')}${String(resto).padStart(2, '0')}`;
}

/** An appointment as an `.ics` file (RFC 5545), with its zone, for the calendar of client or technician (SPEC C08). */
export function icsDoAgendamento({ agendamento, fuso, titulo, local, descricao, agora }: EventoDeCalendario): string {
  const zona = distancia(agendamento);
  const { data, inicio, fim, id } = agendamento;
  const linhas = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Plano Kit//Agendamento//PT',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // One appointment needs the zone as it is on its day, and no table of all its changes.
    'BEGIN:VTIMEZONE',
    `TZID:${fuso}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${zona}`,
    `TZOFFSETTO:${zona}`,
    'END:STANDARD',
    'END:VTIMEZONE',
    'BEGIN:VEVENT',
    `UID:${escapar(id)}@plano-kit`,
    `DTSTAMP:${compacta(agora)}`,
    `DTSTART;TZID=${fuso}:${naParede(data, inicio)}`,
    `DTEND;TZID=${fuso}:${naParede(data, fim)}`,
    `SUMMARY:${escapar(titulo)}`,
    ...(local ? [`LOCATION:${escapar(local)}`] : []),
    ...(descricao ? [`DESCRIPTION:${escapar(descricao)}`] : []),
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return linhas.map((linha) => `${dobrar(linha)}\r\n`).join('');
}
