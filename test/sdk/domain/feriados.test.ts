import { expect } from 'chai';
import fc from 'fast-check';
import { diaUtilBancario, feriadosNacionais, pascoa } from '../../../sdk/domain/feriados.js';

const anos = fc.integer({ min: 1583, max: 9999 });
const diaDaSemana = (data: string): number => new Date(`${data}T00:00:00Z`).getUTCDay();
const diasEntre = (de: string, ate: string): number => (Date.parse(`${ate}T00:00:00Z`) - Date.parse(`${de}T00:00:00Z`)) / 86_400_000;
/** Oudin's algorithm (1940), another way to the same Sunday. */
const pascoaDeOudin = (ano: number): string => {
  const div = (a: number, b: number): number => Math.floor(a / b);
  const g = ano % 19;
  const c = div(ano, 100);
  const h = (c - div(c, 4) - div(8 * c + 13, 25) + 19 * g + 15) % 30;
  const i = h - div(h, 28) * (1 - div(29, h + 1) * div(21 - g, 11));
  const l = i - ((ano + div(ano, 4) + i + 2 - c + div(c, 4)) % 7);
  const mes = 3 + div(l + 40, 44);
  const dia = l + 28 - 31 * div(mes, 4);
  return `${ano}-0${mes}-${String(dia).padStart(2, '0')}`;
};
const dataDe = (ano: number, nome: string): string => feriadosNacionais(ano).find((feriado) => feriado.nome === nome)?.data ?? '';
const diasDe = (ano: number): string[] => {
  const primeiro = Date.UTC(ano, 0, 1);
  const total = (Date.UTC(ano + 1, 0, 1) - primeiro) / 86_400_000;
  return Array.from({ length: total }, (_, i) => new Date(primeiro + i * 86_400_000).toISOString().slice(0, 10));
};

describe('feriados', () => {
  it('C04 computes Easter, its earliest and latest days and the exceptions of the calendar included', () => {
    const conhecidas = [
      '1583-04-10',
      '1818-03-22',
      '1886-04-25',
      '1943-04-25',
      '1954-04-18',
      '1961-04-02',
      '1981-04-19',
      '2000-04-23',
      '2008-03-23',
      '2011-04-24',
      '2019-04-21',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2028-04-16',
      '2029-04-01',
      '2030-04-21',
      '2038-04-25',
      '2049-04-18',
      '2076-04-19',
      '2285-03-22',
    ];
    for (const data of conhecidas) expect(pascoa(Number(data.slice(0, 4)))).to.equal(data);
  });

  it('C04 Easter is a Sunday from 22 March to 25 April, in every year', () => {
    fc.assert(
      fc.property(anos, (ano) => {
        const data = pascoa(ano);
        expect(diaDaSemana(data)).to.equal(0);
        expect(data >= `${ano}-03-22` && data <= `${ano}-04-25`).to.equal(true);
      }),
    );
  });

  it('C04 Easter agrees with another algorithm in all years of the calendar', () => {
    for (let ano = 1583; ano <= 9999; ano++) {
      if (pascoa(ano) !== pascoaDeOudin(ano)) expect(pascoa(ano)).to.equal(pascoaDeOudin(ano));
    }
  });

  it('C04 lists the national holidays of 2026 in order, Corpus Christi marked as a bank one', () => {
    expect(feriadosNacionais(2026)).to.deep.equal([
      { data: '2026-01-01', nome: 'Confraternização Universal' },
      { data: '2026-04-03', nome: 'Sexta-feira Santa' },
      { data: '2026-04-21', nome: 'Tiradentes' },
      { data: '2026-05-01', nome: 'Dia do Trabalho' },
      { data: '2026-06-04', nome: 'Corpus Christi', soBancario: true },
      { data: '2026-09-07', nome: 'Independência do Brasil' },
      { data: '2026-10-12', nome: 'Nossa Senhora Aparecida' },
      { data: '2026-11-02', nome: 'Finados' },
      { data: '2026-11-15', nome: 'Proclamação da República' },
      { data: '2026-11-20', nome: 'Dia Nacional de Zumbi e da Consciência Negra' },
      { data: '2026-12-25', nome: 'Natal' },
    ]);
  });

  it('C04 20 November is a holiday since 2024 only', () => {
    expect(feriadosNacionais(2023).map((feriado) => feriado.data)).not.to.include('2023-11-20');
    expect(feriadosNacionais(2024).map((feriado) => feriado.data)).to.include('2024-11-20');
    expect(diaUtilBancario('2023-11-20')).to.equal(true);
    expect(diaUtilBancario('2024-11-20')).to.equal(false);
  });

  it('C04 the list is in order of date and the moving holidays keep their distance, in every year', () => {
    fc.assert(
      fc.property(anos, (ano) => {
        const datas = feriadosNacionais(ano).map((feriado) => feriado.data);
        expect([...datas].sort()).to.deep.equal(datas);
        expect(diasEntre(dataDe(ano, 'Sexta-feira Santa'), pascoa(ano))).to.equal(2);
        expect(diasEntre(pascoa(ano), dataDe(ano, 'Corpus Christi'))).to.equal(60);
        expect(diaDaSemana(dataDe(ano, 'Corpus Christi'))).to.equal(4);
      }),
    );
  });

  it('C04 sorts Tiradentes and a late Good Friday by date', () => {
    expect(
      feriadosNacionais(2011)
        .map((feriado) => feriado.data)
        .slice(1, 3),
    ).to.deep.equal(['2011-04-21', '2011-04-22']);
  });

  it('C04 refuses years outside the Gregorian calendar', () => {
    for (const ano of [1582, 10000, 2026.5, Number.NaN]) {
      expect(() => pascoa(ano), String(ano)).to.throw(RangeError);
      expect(() => feriadosNacionais(ano), String(ano)).to.throw(RangeError);
    }
  });

  it('C04 banks settle on no weekend, holiday, Carnival Monday and Tuesday, nor 31 December: all of 2026', () => {
    const parados = diasDe(2026).filter((data) => diaDaSemana(data) % 6 !== 0 && !diaUtilBancario(data));
    expect(parados).to.deep.equal([
      '2026-01-01',
      '2026-02-16',
      '2026-02-17',
      '2026-04-03',
      '2026-04-21',
      '2026-05-01',
      '2026-06-04',
      '2026-09-07',
      '2026-10-12',
      '2026-11-02',
      '2026-11-20',
      '2026-12-25',
      '2026-12-31',
    ]);
    expect(diasDe(2026).filter((data) => diaDaSemana(data) % 6 === 0 && diaUtilBancario(data))).to.deep.equal([]);
  });

  it('C04 Ash Wednesday and the Thursday of Holy Week are bank days', () => {
    expect(diaUtilBancario('2026-02-18')).to.equal(true);
    expect(diaUtilBancario('2026-04-02')).to.equal(true);
    expect(diaUtilBancario('1583-01-03')).to.equal(true);
  });

  it('C04 counts the municipal holidays that it is told of', () => {
    expect(diaUtilBancario('2026-08-26')).to.equal(true);
    expect(diaUtilBancario('2026-08-26', ['2026-08-26'])).to.equal(false);
    expect(diaUtilBancario('2026-08-27', ['2026-08-26'])).to.equal(true);
  });

  it('C04 what is not a date is no bank day', () => {
    for (const texto of ['', '2026', '2026-02-30', '2026-13-01', '2026-6-4', '04/06/2026', '2026-06-05T10:00', '1500-01-02', '2025-02-29']) {
      expect(diaUtilBancario(texto), texto).to.equal(false);
    }
  });
});
