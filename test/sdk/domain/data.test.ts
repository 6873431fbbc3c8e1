import { expect } from 'chai';
import fc from 'fast-check';
import { dataValida, diaDaSemana, diasEntre, horaDe, horaValida, minutosDe, relogioDeParede, somarDias } from '../../../sdk/domain/data.js';

const dias = fc.integer({ min: -200_000, max: 200_000 });

describe('dates', () => {
  it('knows days that exist from days that do not', () => {
    for (const data of ['2026-11-24', '2028-02-29', '2000-02-29', '2026-12-31']) expect(dataValida(data), data).to.equal(true);
    for (const data of [
      '2026-02-29',
      '1900-02-29',
      '2026-11-31',
      '2026-13-01',
      '2026-00-10',
      '2026-1-1',
      '24/11/2026',
      '2026-11-24T00:00',
      '',
      ' 2026-11-24',
    ]) {
      expect(dataValida(data), data).to.equal(false);
    }
  });

  it('adds days over months, years and leap days', () => {
    expect(somarDias('2026-11-30', 1)).to.equal('2026-12-01');
    expect(somarDias('2026-01-01', -1)).to.equal('2025-12-31');
    expect(somarDias('2028-02-28', 1)).to.equal('2028-02-29');
    expect(somarDias('2026-11-24', 0)).to.equal('2026-11-24');
  });

  it('counts the days between two dates, the other way round too', () => {
    expect(diasEntre('2026-03-12', '2026-11-24')).to.equal(257);
    expect(diasEntre('2026-11-24', '2026-03-12')).to.equal(-257);
    // The nights on which Brazil's clocks were put forward and back: a day is a day.
    expect([diasEntre('2018-11-03', '2018-11-04'), diasEntre('2019-02-16', '2019-02-17')]).to.deep.equal([1, 1]);
  });

  it('undoes what it does: adding and counting agree', () => {
    fc.assert(fc.property(dias, (n) => diasEntre('2026-11-24', somarDias('2026-11-24', n)) === n && dataValida(somarDias('2026-11-24', n))));
  });

  it('numbers the days of the week from Sunday', () => {
    expect(['2026-11-22', '2026-11-24', '2026-11-28'].map(diaDaSemana)).to.deep.equal([0, 2, 6]);
  });
});

describe('hours', () => {
  it('knows hours that exist from those that do not', () => {
    for (const hora of ['00:00', '08:30', '23:59']) expect(horaValida(hora), hora).to.equal(true);
    for (const hora of ['24:00', '8:30', '08:60', '08h30', '', '08:30:00', '-1:00']) expect(horaValida(hora), hora).to.equal(false);
  });

  it('turns hours into minutes and back', () => {
    expect([minutosDe('00:00'), minutosDe('08:30'), minutosDe('23:59')]).to.deep.equal([0, 510, 1439]);
    fc.assert(fc.property(fc.integer({ min: 0, max: 1439 }), (minutos) => minutosDe(horaDe(minutos)) === minutos && horaValida(horaDe(minutos))));
  });

  it('stays within the day', () => {
    expect([horaDe(-1), horaDe(1440), horaDe(9999), horaDe(90.9)]).to.deep.equal(['00:00', '23:59', '23:59', '01:30']);
  });
});

describe('relogioDeParede', () => {
  const virada = new Date('2026-11-24T02:30:00Z');

  it('shows the day and hour of the provider’s zone, not of the machine’s', () => {
    expect(relogioDeParede(virada, 'America/Sao_Paulo')).to.deep.equal({ data: '2026-11-23', hora: '23:30' });
    expect(relogioDeParede(virada, 'America/Manaus')).to.deep.equal({ data: '2026-11-23', hora: '22:30' });
    expect(relogioDeParede(virada, 'America/Rio_Branco')).to.deep.equal({ data: '2026-11-23', hora: '21:30' });
    expect(relogioDeParede(virada, 'America/Noronha')).to.deep.equal({ data: '2026-11-24', hora: '00:30' });
  });

  it('knows that Brazil had daylight saving until 2019', () => {
    expect(relogioDeParede(new Date('2018-12-01T12:00:00Z'), 'America/Sao_Paulo').hora).to.equal('10:00');
    expect(relogioDeParede(new Date('2026-12-01T12:00:00Z'), 'America/Sao_Paulo').hora).to.equal('09:00');
  });

  it('calls midnight 00:00 of the new day', () => {
    expect(relogioDeParede(new Date('2026-11-24T03:00:00Z'), 'America/Sao_Paulo')).to.deep.equal({ data: '2026-11-24', hora: '00:00' });
  });
});
