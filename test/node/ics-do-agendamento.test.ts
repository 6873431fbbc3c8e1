import { expect } from 'chai';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { icsDoAgendamento, type EventoDeCalendario } from '../../sdk/domain/ics-do-agendamento.js';

const AGORA = new Date('2026-11-24T12:00:00Z');
const base: EventoDeCalendario = {
  agendamento: { id: 'a1', planoId: 'p1', data: '2026-11-26', inicio: '08:00', fim: '10:00', tecnicoId: 't1', inicioEm: '2026-11-26T11:00:00.000Z' },
  fuso: 'America/Sao_Paulo',
  titulo: 'Instalação: Fibra 500',
  agora: AGORA,
};

/** The file as somebody else's parser reads it. */
function ler(ics: string) {
  const calendario = new ICAL.Component(ICAL.parse(ics) as unknown[]);
  const zona = new ICAL.Timezone(calendario.getFirstSubcomponent('vtimezone')!);
  const evento = new ICAL.Event(calendario.getFirstSubcomponent('vevent')!);
  const instante = (quando: ICAL.Time): string => {
    quando.zone = zona;
    return new Date(quando.toUnixTime() * 1000).toISOString();
  };
  return { evento, inicio: instante(evento.startDate), fim: instante(evento.endDate), fuso: zona.tzid, metodo: calendario.getFirstPropertyValue('method') };
}

describe('icsDoAgendamento', () => {
  it('C08 is a calendar that a parser of others reads, at the instant of the appointment, in the provider’s zone', () => {
    const lido = ler(icsDoAgendamento({ ...base, local: 'R. das Acácias, 12, Centro, Campinas - SP', descricao: 'Técnico T-01\nportão; azul, à direita' }));
    expect(lido).to.include({ inicio: '2026-11-26T11:00:00.000Z', fim: '2026-11-26T13:00:00.000Z', fuso: 'America/Sao_Paulo', metodo: 'PUBLISH' });
    expect(lido.evento.uid).to.equal('a1@plano-kit');
    expect(lido.evento.summary).to.equal('Instalação: Fibra 500');
    expect(lido.evento.location).to.equal('R. das Acácias, 12, Centro, Campinas - SP');
    expect(lido.evento.description).to.equal('Técnico T-01\nportão; azul, à direita');
  });

  for (const [fuso, inicioEm] of [
    ['America/Manaus', '2026-11-26T12:00:00Z'],
    ['America/Rio_Branco', '2026-11-26T13:00:00Z'],
    ['America/Noronha', '2026-11-26T10:00:00Z'],
  ] as const) {
    it(`X05 C08 keeps the instant in ${fuso}`, () => {
      const lido = ler(icsDoAgendamento({ ...base, fuso, agendamento: { ...base.agendamento, inicioEm } }));
      expect(Date.parse(lido.inicio)).to.equal(Date.parse(inicioEm));
      expect(lido.fuso).to.equal(fuso);
    });
  }

  it('X05 C08 keeps the instant on a summer day with daylight saving', () => {
    const lido = ler(icsDoAgendamento({ ...base, agendamento: { ...base.agendamento, data: '2018-12-10', inicioEm: '2018-12-10T10:00:00Z' } }));
    expect(lido.inicio).to.equal('2018-12-10T10:00:00.000Z');
  });

  it('C08 gives any text back as it was, in lines of 75 octets at most that no character is cut by (RFC 5545 §3.1)', () => {
    const texto = fc.string({ unit: 'grapheme', maxLength: 300 }).map((t) => t.replace(/[\u0000-\u001f\u007f]/g, ' '));
    fc.assert(
      fc.property(texto, texto, (titulo, descricao) => {
        const ics = icsDoAgendamento({ ...base, titulo: `x${titulo}`, descricao: `${descricao}\nfim` });
        expect(ics.endsWith('\r\n')).to.equal(true);
        for (const linha of ics.split('\r\n')) expect(Buffer.byteLength(linha)).to.be.at.most(75);
        expect(ics).not.to.match(/[^\r]\n/);
        const { evento } = ler(ics);
        expect(evento.summary).to.equal(`x${titulo}`);
        expect(evento.description).to.equal(`${descricao}\nfim`);
      }),
    );
  });
});
