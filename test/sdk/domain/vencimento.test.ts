import { expect } from 'chai';
import { somarDias, type DataIso } from '../../../sdk/domain/data.js';
import { faltasDoVencimento, previaDoVencimento, type EstrategiaDeProRata, type ParDeVencimento } from '../../../sdk/domain/vencimento.js';
import { PARES, TABELA } from './tabela-de-vencimentos.js';

const PRECO = 9990;
/** A day of each month of 2028 (a leap year) on which no closing of `PARES` falls. */
const DIA_QUIETO = '22';

const previa = (de: ParDeVencimento, para: ParDeVencimento, hoje: DataIso, estrategia: EstrategiaDeProRata = 'mes-comercial', preco = PRECO) =>
  previaDoVencimento({ de, para, preco, estrategia, hoje });

/** Days between two closings on a calendar whose months have `base` days, counted one by one. */
function contar(de: ParDeVencimento, para: ParDeVencimento, base: number): number {
  const passos = (par: ParDeVencimento): number => {
    let posicao = 0;
    if (par.fechamento <= par.dia) for (let dia = 1; dia <= par.fechamento; dia += 1) posicao += 1;
    else for (let dia = base; dia !== par.fechamento; dia += dia > par.fechamento ? -1 : 1) posicao += dia > par.fechamento ? -1 : 1;
    return posicao;
  };
  return passos(para) - passos(de);
}

/** `preco × dias / base`, cut toward zero, in whole numbers that cannot round. */
const cortar = (preco: number, dias: number, base: number): number => Number((BigInt(preco) * BigInt(dias)) / BigInt(base));

const TODOS: ParDeVencimento[] = Array.from({ length: 31 }, (_, i) => i + 1).flatMap((dia) =>
  [1, 10, 15, 20, 28, 30, 31].map((fechamento) => ({ dia, fechamento })),
);

describe('previaDoVencimento', () => {
  it('D04 charges 10 days of a price of 99,90 as R$ 33,30 when the closing moves from 11 to 21', () => {
    const { dias, acerto } = previa({ dia: 20, fechamento: 11 }, { dia: 30, fechamento: 21 }, '2026-11-05');
    expect([dias, acerto]).to.deep.equal([10, 3330]);
  });

  for (const base of [28, 29, 30, 31] as const) {
    it(`D04 gives the table's pro-rata for every pair of due days in a month of ${base} days`, () => {
      // The old closing falls into the month whose length counts: looked for, day by day.
      PARES.forEach((de, i) =>
        PARES.forEach((para, j) => {
          const { hoje, estrategia } = diaComBase(de, base);
          expect(previa(de, para, hoje, estrategia).acerto, `${de.dia} → ${para.dia}, today ${hoje}`).to.equal(TABELA[base][i]![j]);
        }),
      );
    });
  }

  it('D04 agrees with a count on the commercial calendar for all 47,089 pairs of due and closing days', () => {
    for (const de of TODOS) {
      for (const para of TODOS) {
        const { dias, acerto } = previa(de, para, '2026-11-24');
        const esperados = contar(de, para, 30);
        if (dias !== esperados || acerto !== cortar(PRECO, esperados, 30)) {
          expect.fail(`${JSON.stringify(de)} → ${JSON.stringify(para)}: ${dias} days, ${acerto}; counted ${esperados}`);
        }
      }
    }
  });

  it('D04 is nothing the other way round: what one change charges the opposite one gives back', () => {
    for (const de of TODOS) for (const para of TODOS) expect(previa(de, para, '2026-11-24').acerto + previa(para, de, '2026-11-24').acerto).to.equal(0);
  });

  it('D04 charges nothing with the strategy nenhum, and still says the days', () => {
    const { dias, acerto, proximaFatura } = previa({ dia: 20, fechamento: 10 }, { dia: 25, fechamento: 15 }, '2026-11-05', 'nenhum');
    expect([dias, acerto, proximaFatura.valor]).to.deep.equal([5, 0, PRECO]);
  });

  it('D04 never makes a bill below zero: what the discount leaves over is a credit', () => {
    const { acerto, proximaFatura } = previa({ dia: 31, fechamento: 28 }, { dia: 1, fechamento: 2 }, '2026-11-05');
    expect(acerto).to.be.below(-PRECO);
    expect([proximaFatura.valor, proximaFatura.credito]).to.deep.equal([0, -acerto - PRECO]);
  });

  it('D04 moves the bill that is still open when the new closing is still to come', () => {
    const { proximaFatura, ultimaFatura } = previa({ dia: 20, fechamento: 10 }, { dia: 25, fechamento: 15 }, '2026-11-05');
    expect(proximaFatura).to.deep.include({ fechamento: '2026-11-15', vencimento: '2026-11-25', valor: PRECO + 1665 });
    expect(ultimaFatura).to.equal(undefined);
  });

  it('D04 leaves the open bill to the old day when the new closing of this month has gone by', () => {
    const { proximaFatura, ultimaFatura } = previa({ dia: 25, fechamento: 15 }, { dia: 20, fechamento: 10 }, '2026-11-12');
    expect(ultimaFatura).to.deep.equal({ fechamento: '2026-11-15', vencimento: '2026-11-25' });
    expect(proximaFatura).to.deep.include({ fechamento: '2026-12-10', vencimento: '2026-12-20', valor: PRECO - 1665 });
  });

  it('D04 counts a bill that closes today as open', () => {
    const par = { dia: 20, fechamento: 10 };
    expect(previa(par, { dia: 25, fechamento: 15 }, '2026-11-10').proximaFatura.vencimento).to.equal('2026-11-25');
    expect(previa(par, { dia: 25, fechamento: 15 }, '2026-11-11').proximaFatura.vencimento).to.equal('2026-12-25');
  });

  it('D04 takes "último dia" as the last day of the month, in February and in leap years', () => {
    const para = { dia: 31, fechamento: 21 };
    expect(previa({ dia: 20, fechamento: 10 }, para, '2027-02-03').proximaFatura.vencimento).to.equal('2027-02-28');
    expect(previa({ dia: 20, fechamento: 10 }, para, '2028-02-03').proximaFatura.vencimento).to.equal('2028-02-29');
    expect(previa({ dia: 20, fechamento: 10 }, para, '2028-04-03').proximaFatura.vencimento).to.equal('2028-04-30');
  });

  it('D04 closes the next bill today or later, never before the last one, and as many days after it as were charged', () => {
    const comercial = (data: DataIso, fechamento: number): number => Number(data.slice(0, 4)) * 360 + Number(data.slice(5, 7)) * 30 + fechamento;
    for (let hoje = '2027-12-01'; hoje < '2029-01-02'; hoje = somarDias(hoje, 1)) {
      for (const de of PARES) {
        for (const para of PARES) {
          const { dias, proximaFatura, ultimaFatura } = previa(de, para, hoje);
          const anterior = ultimaFatura?.fechamento ?? fechamentoAntesDe(de, hoje);
          const passados = comercial(proximaFatura.fechamento, para.fechamento) - comercial(anterior, de.fechamento);
          const certo = proximaFatura.fechamento >= hoje && proximaFatura.fechamento >= anterior && passados === 30 + dias;
          if (!certo) expect.fail(`${hoje}: ${de.dia} → ${para.dia}: ${anterior} then ${proximaFatura.fechamento}, ${passados} days, ${dias} charged`);
        }
      }
    }
  });
});

/** A today on which the old closing to come falls into a month of `base` days; a month of 30 by the commercial strategy. */
function diaComBase(de: ParDeVencimento, base: number): { readonly hoje: DataIso; readonly estrategia: EstrategiaDeProRata } {
  if (base === 30) return { hoje: `2027-11-${DIA_QUIETO}`, estrategia: 'mes-comercial' };
  const mes = { 28: '2027-02', 29: '2028-02', 31: '2028-01' }[base as 28 | 29 | 31];
  return { hoje: `${mes}-01`, estrategia: de.fechamento > 0 ? 'mes-civil' : 'nenhum' };
}

/** The last closing before `hoje`, looked for day by day. */
function fechamentoAntesDe({ fechamento }: ParDeVencimento, hoje: DataIso): DataIso {
  let dia = somarDias(hoje, -1);
  const fecha = (data: DataIso): boolean => {
    const ultimo = somarDias(data, 1).endsWith('-01');
    return Number(data.slice(8)) === fechamento || (ultimo && Number(data.slice(8)) < fechamento);
  };
  while (!fecha(dia)) dia = somarDias(dia, -1);
  return dia;
}

describe('faltasDoVencimento', () => {
  const opcoes = { atual: { dia: 10, fechamento: 30 }, opcoes: PARES, estrategia: 'mes-comercial', impedimentos: [] } as const;
  const codigo = (dia: number | undefined): string | undefined => faltasDoVencimento(dia, opcoes)[0]?.codigo;

  it('D04 takes only another of the days that the provider offers', () => {
    for (const dia of [1, 5, 15, 20, 25, 31]) expect(codigo(dia), String(dia)).to.equal(undefined);
    expect(codigo(undefined)).to.equal('obrigatorio');
    expect(codigo(10)).to.equal('vencimento-atual');
    for (const dia of [0, 2, 30, 32, NaN]) expect(codigo(dia), String(dia)).to.equal('opcao-indisponivel');
  });
});
