import { expect } from 'chai';
import fc from 'fast-check';
import { instanteDe } from '../../../sdk/backend/memory/agenda-em-memoria.js';
import type { DiaDaAgenda } from '../../../sdk/domain/agenda.js';
import { diasEntre, horaDe, minutosDe, relogioDeParede, somarDias } from '../../../sdk/domain/data.js';
import { faixasDoDia } from '../../../sdk/domain/faixas-da-agenda.js';
import { folhaDaAgenda, semanaDe } from '../../../sdk/domain/folha-da-agenda.js';
import { proximosHorariosNosDias } from '../../../sdk/domain/proximos-horarios-livres.js';
import { periodoDoDia } from '../../../sdk/domain/periodo-do-dia.js';
import { podeComecar } from '../../../sdk/domain/situacao-do-horario.js';

const FUSOS = ['America/Sao_Paulo', 'America/Manaus', 'America/Rio_Branco', 'America/Noronha'] as const;
/** Years in which Brazil had daylight saving, its last one, and years without. */
const ANOS = [1999, 2007, 2012, 2018, 2019, 2020, 2026, 2027] as const;

const fusos = fc.constantFrom(...FUSOS);
const datas = fc.tuple(fc.constantFrom(...ANOS), fc.integer({ min: 0, max: 364 })).map(([ano, dia]) => somarDias(`${ano}-01-01`, dia));
const horas = fc.integer({ min: 6 * 60, max: 21 * 60 }).map(horaDe);

const diaDe = (data: string, inicio = '08:00', fim = '18:00'): DiaDaAgenda => ({
  data,
  alvo: { tipo: 'tecnico', id: 't' },
  dias: [{ tecnico: { id: 't', nome: 'T', cargoId: 'c' }, turnos: [{ inicio, fim }], ocupacoes: [] }],
});

describe('agenda in the zones of Brazil', () => {
  it('X05 C04 the wall clock of an appointment and its instant are the same moment, also in the years with daylight saving', () => {
    fc.assert(
      fc.property(fusos, datas, horas, (fuso, data, hora) => {
        const instante = instanteDe(data, hora, fuso);
        expect(relogioDeParede(new Date(instante), fuso)).to.deep.equal({ data, hora });
      }),
      { numRuns: 400 },
    );
  });

  it('X05 C04 no slot shifts: a shift of ten hours has twenty slots of thirty minutes on every day, in every zone', () => {
    fc.assert(
      fc.property(fusos, datas, (fuso, data) => {
        const agora = relogioDeParede(new Date(instanteDe(somarDias(data, -1), '12:00', fuso)), fuso);
        const { inicios, colunas } = faixasDoDia(diaDe(data), { minutosDoSlot: 30, agora });
        expect(inicios).to.deep.equal(Array.from({ length: 20 }, (_, i) => horaDe(480 + i * 30)));
        expect(colunas[0]!.faixas.every(({ estado }) => estado === 'livre')).to.equal(true);
      }),
      { numRuns: 400 },
    );
  });

  it('X05 C04 what has passed is decided by the wall clock of the provider, to the minute', () => {
    fc.assert(
      fc.property(fusos, datas, horas, (fuso, data, hora) => {
        const agora = relogioDeParede(new Date(instanteDe(data, hora, fuso)), fuso);
        for (const { inicio, estado } of faixasDoDia(diaDe(data), { minutosDoSlot: 30, agora }).colunas[0]!.faixas) {
          expect(estado, `${inicio} at ${hora}`).to.equal(minutosDe(inicio) < minutosDe(hora) ? 'passado' : 'livre');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('X05 C05 a week is seven days in a row that hold the day, beginning where it should', () => {
    fc.assert(
      fc.property(datas, fc.integer({ min: 0, max: 6 }), (data, primeiro) => {
        const semana = semanaDe(data, primeiro);
        expect(semana).to.have.length(7).and.to.include(data);
        expect(new Date(`${semana[0]!}T00:00:00Z`).getUTCDay()).to.equal(primeiro);
        semana.forEach((dia, i) => expect(diasEntre(semana[0]!, dia)).to.equal(i));
      }),
    );
  });

  it('C05 gives the columns of a week the same slots, whatever the shifts of its days', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 12, max: 20 }), fc.integer({ min: 1, max: 20 })), { minLength: 7, maxLength: 7 }), (turnos) => {
        const dias = semanaDe('2026-11-26', 0).map((data, i) => diaDe(data, horaDe(turnos[i]![0] * 30), horaDe((turnos[i]![0] + turnos[i]![1]) * 30)));
        const { inicios, colunas } = folhaDaAgenda(dias, { minutosDoSlot: 30, agora: { data: '2026-11-01', hora: '00:00' }, duracao: 30, filtro: {} });
        for (const { faixas } of colunas) expect(faixas.map(({ inicio }) => inicio)).to.deep.equal(inicios);
        colunas.forEach(({ faixas }, i) => expect(faixas.filter(({ cabe }) => cabe)).to.have.length(turnos[i]![1]));
      }),
    );
  });

  it('C07 the next free times can all be had, are in order, and those that suit the client come first', () => {
    const agora = { data: '2026-11-26', hora: '09:10' };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('manha' as const, 'tarde' as const, undefined),
        fc.integer({ min: 1, max: 40 }),
        (n, preferido, quantos) => {
          const dias = [diaDe('2026-11-26'), diaDe('2026-11-27')];
          const duracao = n * 30;
          const vagas = proximosHorariosNosDias(dias, { agora, minutosDoSlot: 30, duracao, quantos, preferido });
          const ordem = vagas.map(({ data, inicio }) => `${preferido && periodoDoDia(inicio) !== preferido ? 1 : 0} ${data} ${inicio}`);
          expect(ordem).to.deep.equal([...ordem].sort());
          for (const { data, inicio, fim } of vagas) {
            expect(minutosDe(fim) - minutosDe(inicio)).to.equal(duracao);
            expect(
              podeComecar(
                dias.find((dia) => dia.data === data)!,
                { inicio, duracao },
                agora,
              ),
            ).to.equal(true);
          }
        },
      ),
    );
  });
});
