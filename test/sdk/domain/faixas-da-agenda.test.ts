import { expect } from 'chai';
import fc from 'fast-check';
import type { DiaDaAgenda, DiaDoTecnico } from '../../../sdk/domain/agenda.js';
import { alternativasDeHorario } from '../../../sdk/domain/alternativas-de-horario.js';
import { horaDe, minutosDe } from '../../../sdk/domain/data.js';
import { faixasDoDia } from '../../../sdk/domain/faixas-da-agenda.js';
import { normalizarHora } from '../../../sdk/domain/normalizar-hora.js';
import { intervaloDe, podeComecar, situacaoDoHorario, tecnicosLivres } from '../../../sdk/domain/situacao-do-horario.js';
import { verificarHorario } from '../../../sdk/domain/verificar-horario.js';

const HOJE = '2026-11-26';
const CEDO = { data: HOJE, hora: '00:00' };
const SLOT = 30;

const tecnico = (id: string, turnos: [string, string][], ocupacoes: [string, string, ('ocupado' | 'bloqueado')?, string?][] = []): DiaDoTecnico => ({
  tecnico: { id, nome: `Técnico ${id}`, cargoId: 'instalador' },
  turnos: turnos.map(([inicio, fim]) => ({ inicio, fim })),
  ocupacoes: ocupacoes.map(([inicio, fim, tipo = 'ocupado', titulo = 'Instalação']) => ({ inicio, fim, tipo, titulo, local: 'Centro' })),
});
const diaDe = (dias: DiaDoTecnico[], mais: Partial<DiaDaAgenda> = {}): DiaDaAgenda => ({
  data: HOJE,
  alvo: { tipo: 'cargo', id: 'instalador' },
  dias,
  ...mais,
});

/** Any day of up to three technicians, on whole slots, with holiday, past and bookings that may overlap one another. */
const intervalo = fc
  .tuple(fc.integer({ min: 12, max: 40 }), fc.integer({ min: 1, max: 8 }))
  .map(([de, n]) => ({ inicio: horaDe(de * SLOT), fim: horaDe((de + n) * SLOT) }));
const ocupacao = fc
  .record({ quando: intervalo, tipo: fc.constantFrom('ocupado' as const, 'bloqueado' as const) })
  .map(({ quando, tipo }) => ({ ...quando, tipo, titulo: 'X' }));
const doTecnico = (id: string) =>
  fc.record({
    tecnico: fc.constant({ id, nome: id, cargoId: 'c' }),
    turnos: fc.array(intervalo, { maxLength: 3 }),
    ocupacoes: fc.array(ocupacao, { maxLength: 3 }),
  });
const dias = fc.record({
  data: fc.constant(HOJE),
  alvo: fc.constant({ tipo: 'cargo' as const, id: 'c' }),
  feriado: fc.option(fc.constant('Natal'), { nil: undefined, freq: 6 }),
  dias: fc.tuple(doTecnico('a'), doTecnico('b'), doTecnico('c')).chain((todos) => fc.integer({ min: 1, max: 3 }).map((n) => todos.slice(0, n))),
});
const agoras = fc
  .tuple(fc.constantFrom('2026-11-25', HOJE, HOJE, '2026-11-27'), fc.integer({ min: 0, max: 47 }))
  .map(([data, slot]) => ({ data, hora: horaDe(slot * SLOT) }));
const duracoes = fc.integer({ min: 1, max: 8 }).map((n) => n * SLOT);

/** `23:59` stands for midnight: an hour of `24:00` cannot be written. */
const fimDe = (hora: string): number => (hora === '23:59' ? 1440 : minutosDe(hora));

/** The oracle: a technician's day minute by minute, written without any of the code under test. */
const minutoLivre = (dia: DiaDaAgenda, t: DiaDoTecnico, minuto: number): boolean =>
  dia.feriado === undefined &&
  t.turnos.some((turno) => minutosDe(turno.inicio) <= minuto && minuto < fimDe(turno.fim)) &&
  !t.ocupacoes.some((o) => minutosDe(o.inicio) <= minuto && minuto < fimDe(o.fim));
const livreDe = (dia: DiaDaAgenda, t: DiaDoTecnico, de: number, ate: number, agora: { data: string; hora: string }): boolean =>
  dia.data >= agora.data &&
  (dia.data > agora.data || de >= minutosDe(agora.hora)) &&
  Array.from({ length: ate - de }, (_, i) => minutoLivre(dia, t, de + i)).every(Boolean);

describe('faixas da agenda', () => {
  it('C04 names each slot by what makes it free or not', () => {
    const dia = diaDe([
      tecnico(
        't',
        [
          ['08:00', '12:00'],
          ['13:00', '17:00'],
        ],
        [
          ['09:00', '10:00'],
          ['14:00', '15:00', 'bloqueado', 'Treinamento'],
        ],
      ),
    ]);
    const [coluna] = faixasDoDia(dia, { minutosDoSlot: SLOT, agora: { data: HOJE, hora: '08:30' } }).colunas;
    const estados = Object.fromEntries(coluna!.faixas.map((faixa) => [faixa.inicio, faixa.estado]));
    expect(estados).to.include({ '08:00': 'passado', '08:30': 'livre', '09:00': 'ocupado', '09:30': 'ocupado', '10:00': 'livre' });
    expect(estados).to.include({ '12:00': 'fora-do-expediente', '12:30': 'fora-do-expediente', '13:00': 'livre', '14:30': 'bloqueado', '16:30': 'livre' });
    expect(coluna!.faixas).to.have.length(18);
    expect(coluna!.faixas.find(({ inicio }) => inicio === '14:00')).to.deep.include({
      titulo: 'Treinamento',
      local: 'Centro',
      ocupacao: { inicio: '14:00', fim: '15:00' },
    });
  });

  it('C04 makes a holiday of the whole day, with bookings still named', () => {
    const dia = diaDe([tecnico('t', [['08:00', '12:00']], [['09:00', '10:00']])], { feriado: 'Finados' });
    const { feriado, colunas, qualquer } = faixasDoDia(dia, { minutosDoSlot: SLOT, agora: CEDO });
    expect(feriado).to.equal('Finados');
    expect(new Set(colunas[0]!.faixas.map(({ estado }) => estado))).to.deep.equal(new Set(['feriado', 'ocupado']));
    expect(colunas[0]!.faixas.some(({ cabe }) => cabe)).to.equal(false);
    expect(qualquer!.every(({ livres }) => livres === 0)).to.equal(true);
    const deTodos = new Set(qualquer!.map(({ estado, titulo }) => `${estado} ${titulo}`));
    expect(deTodos, 'of all together the day is the reason, not who is busy').to.deep.equal(new Set(['feriado Finados']));
  });

  it('C02 counts in "Qualquer técnico" those who have the whole time, and only for a role', () => {
    const dois = [tecnico('a', [['08:00', '12:00']]), tecnico('b', [['08:00', '12:00']], [['09:00', '12:00']])];
    const { qualquer } = faixasDoDia(diaDe(dois), { minutosDoSlot: SLOT, agora: CEDO, duracao: 120 });
    expect(qualquer!.map(({ livres }) => livres)).to.deep.equal([1, 1, 1, 1, 1, 0, 0, 0]);
    expect(qualquer!.at(-1)).to.include({ estado: 'livre', cabe: false });
    const um = diaDe(dois.slice(0, 1), { alvo: { tipo: 'tecnico', id: 'a' } });
    expect(faixasDoDia(um, { minutosDoSlot: SLOT, agora: CEDO }).qualquer).to.equal(undefined);
  });

  it('C04 shows business hours when nobody works that day', () => {
    const { inicios, colunas } = faixasDoDia(diaDe([tecnico('a', [])]), { minutosDoSlot: 60, agora: CEDO });
    expect(inicios).to.deep.equal(['08:00', '09:00', '10:00', '11:00', '12:00', '13:00', '14:00', '15:00', '16:00', '17:00']);
    expect(colunas[0]!.faixas.every(({ estado }) => estado === 'fora-do-expediente')).to.equal(true);
  });

  it('C04 gives every column the same slots, and a free slot is one whose every minute is free', () => {
    fc.assert(
      fc.property(dias, agoras, (dia, agora) => {
        const { inicios, colunas, qualquer } = faixasDoDia(dia, { minutosDoSlot: SLOT, agora });
        colunas.forEach(({ faixas }, i) => {
          expect(faixas.map(({ inicio }) => inicio)).to.deep.equal(inicios);
          for (const { inicio, estado } of faixas) {
            expect(estado === 'livre', inicio).to.equal(livreDe(dia, dia.dias[i]!, minutosDe(inicio), minutosDe(inicio) + SLOT, agora));
          }
        });
        qualquer!.forEach((faixa, i) => expect(faixa.livres).to.equal(colunas.filter(({ faixas }) => faixas[i]!.cabe).length));
      }),
    );
  });

  it('C04 says after any change of a day what it says of that day seen for the first time', () => {
    const mudancas = fc.array(fc.record({ fica: fc.boolean(), feriado: fc.constantFrom(undefined, 'Natal') }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(dias, dias, mudancas, agoras, (antes, outro, passos, agora) => {
        const opcoes = { minutosDoSlot: SLOT, agora };
        const prontas = new Map();
        const vista = (dia: DiaDaAgenda, lembrando: boolean) => {
          const { colunas, ...resto } = faixasDoDia(dia, lembrando ? { ...opcoes, prontas } : opcoes);
          return { ...resto, colunas: colunas.map(({ faixas, ...coluna }) => ({ ...coluna, faixas: [...faixas] })) };
        };
        let dia = antes;
        for (const { fica, feriado } of passos) {
          expect(vista(dia, true)).to.deep.equal(vista(dia, false));
          // The same people in another order, or with one more: each is told by who he is, not by where he stands.
          dia = { ...antes, feriado, dias: fica ? [...dia.dias].reverse() : [...dia.dias, ...outro.dias] };
        }
        expect(vista(dia, true)).to.deep.equal(vista(dia, false));
      }),
    );
  });

  it('C04 looks again at a technician whose day has become a holiday, and at nobody else', () => {
    const opcoes = { minutosDoSlot: SLOT, agora: CEDO, prontas: new Map() };
    const dia = diaDe([tecnico('a', [['08:00', '12:00']])]);
    const primeira = faixasDoDia(dia, opcoes).colunas[0]!.faixas;
    expect(faixasDoDia({ ...dia }, opcoes).colunas[0]!.faixas === primeira, 'the same slots').to.equal(true);
    expect(faixasDoDia({ ...dia, feriado: 'Natal' }, opcoes).colunas[0]!.faixas.map(({ estado }) => estado)).to.deep.equal(Array(8).fill('feriado'));
  });

  it('C04 looks again at everybody when the sheet begins at another hour, with as many slots', () => {
    const opcoes = { minutosDoSlot: SLOT, agora: CEDO, prontas: new Map() };
    const a = tecnico('a', [['10:00', '12:00']]);
    faixasDoDia(diaDe([a, tecnico('b', [['08:00', '12:00']])]), opcoes);
    const { inicios, colunas } = faixasDoDia(diaDe([a, tecnico('b', [['10:00', '14:00']])]), opcoes);
    expect([inicios[0], inicios.length]).to.deep.equal(['10:00', 8]);
    expect(colunas[0]!.faixas.map(({ inicio }) => inicio)).to.deep.equal(inicios);
    expect(colunas[0]!.faixas.map(({ estado }) => estado === 'livre')).to.deep.equal([true, true, true, true, false, false, false, false]);
  });

  it('C04 names every kind of slot that the technicians have, once, for the legend', () => {
    fc.assert(
      fc.property(dias, agoras, duracoes, (dia, agora, duracao) => {
        const { colunas, especies } = faixasDoDia(dia, { minutosDoSlot: SLOT, agora, duracao });
        const daEspecie = ({ estado, cabe }: (typeof especies)[number]): string => `${estado} ${cabe}`;
        const vistas = new Set(colunas.flatMap(({ faixas }) => faixas.map(daEspecie)));
        expect(especies.map(daEspecie).sort()).to.deep.equal([...vistas].sort());
      }),
    );
  });

  it('C03 lets a time begin when every minute of it is free for one technician, never a part each of two', () => {
    fc.assert(
      fc.property(dias, agoras, duracoes, fc.integer({ min: 10, max: 46 }), (dia, agora, duracao, slot) => {
        const de = slot * SLOT;
        const esperado = dia.dias.filter((t) => de + duracao <= 1440 && livreDe(dia, t, de, de + duracao, agora)).map((t) => t.tecnico.id);
        const inicio = horaDe(de);
        expect(podeComecar(dia, { inicio, duracao }, agora)).to.equal(esperado.length > 0);
        for (const {
          tecnico: { id },
        } of dia.dias)
          expect(podeComecar(dia, { inicio, duracao, tecnicoId: id }, agora)).to.equal(esperado.includes(id));
        const vaga = intervaloDe(inicio, duracao);
        expect(vaga ? tecnicosLivres(dia, vaga, agora).map(({ id }) => id) : []).to.deep.equal(esperado);
      }),
    );
    const metades = diaDe([tecnico('a', [['08:00', '09:00']]), tecnico('b', [['09:00', '10:00']])]);
    expect(podeComecar(metades, { inicio: '08:00', duracao: 120 }, CEDO)).to.equal(false);
  });

  it('C03 checks a typed time exactly as a picked one', () => {
    fc.assert(
      fc.property(dias, agoras, duracoes, fc.integer({ min: 10, max: 38 }), fc.boolean(), (dia, agora, duracao, slot, nomeado) => {
        const inicio = horaDe(slot * SLOT);
        const tecnicoId = nomeado ? dia.dias[0]!.tecnico.id : undefined;
        const faltas = verificarHorario(dia, { hrIni: inicio, hrFin: horaDe(slot * SLOT + duracao), tecnicoId }, agora);
        expect(faltas.length === 0).to.equal(podeComecar(dia, { inicio, duracao, tecnicoId }, agora));
      }),
    );
  });

  it('C03 says why a typed time cannot be had, at the field that can mend it', () => {
    const dia = diaDe([
      tecnico(
        'a',
        [['08:00', '12:00']],
        [
          ['09:00', '10:00'],
          ['11:00', '12:00', 'bloqueado'],
        ],
      ),
    ]);
    const agora = { data: HOJE, hora: '08:15' };
    const codigo = (hrIni: string, hrFin: string, d = dia): string =>
      verificarHorario(d, { hrIni, hrFin }, agora)
        .map((f) => `${f.campo} ${f.codigo}`)
        .join();
    expect(codigo('08:15', '09:00')).to.equal('');
    expect(codigo('08:00', '08:30')).to.equal('hrIni horario-passado');
    expect(codigo('08:30', '09:01')).to.equal('hrIni horario-ocupado');
    expect(codigo('10:30', '11:30')).to.equal('hrIni horario-bloqueado');
    expect(codigo('12:00', '13:00')).to.equal('hrIni horario-fora-do-expediente');
    expect(codigo('10:00', '10:00')).to.equal('hrFin hora-final-antes');
    expect(codigo('25:00', '10:00')).to.equal('hrIni hora-invalida');
    expect(codigo('10:00', '9')).to.equal('hrFin hora-invalida');
    expect(codigo('10:00', '11:00', { ...dia, feriado: 'Natal' })).to.equal('data horario-feriado');
    expect(codigo('09:00', '10:00', { ...dia, feriado: 'Natal' }), 'who is busy does not matter').to.equal('data horario-feriado');
    expect(codigo('10:00', '11:00', { ...dia, data: '2026-11-25' })).to.equal('data data-passada');
    expect(verificarHorario(dia, { hrIni: '10:00', hrFin: '11:00', tecnicoId: 'z' }, agora)).to.deep.equal([{ campo: 'alvoId', codigo: 'opcao-indisponivel' }]);
    expect(verificarHorario(dia, { hrIni: '', hrFin: '11:00' }, agora)).to.deep.equal([]);
  });

  it('C07 offers the nearest free times, nearest first, and only such as can be had', () => {
    fc.assert(
      fc.property(dias, agoras, duracoes, fc.integer({ min: 10, max: 40 }), (dia, agora, duracao, slot) => {
        const inicio = horaDe(slot * SLOT);
        const vagas = alternativasDeHorario(dia, { inicio, duracao }, { agora, minutosDoSlot: SLOT });
        const longe = vagas.map((vaga) => Math.abs(minutosDe(vaga.inicio) - slot * SLOT));
        expect(longe).to.deep.equal([...longe].sort((a, b) => a - b));
        expect(new Set(vagas.map((vaga) => vaga.inicio)).size).to.equal(vagas.length);
        for (const vaga of vagas) {
          expect(podeComecar(dia, { inicio: vaga.inicio, duracao }, agora)).to.equal(true);
          expect(vaga).to.include({ data: HOJE, cargoId: 'c' }).and.not.have.property('tecnicoId');
        }
        const todas = faixasDoDia(dia, { minutosDoSlot: SLOT, agora, duracao }).qualquer!.filter(({ cabe }) => cabe);
        expect(vagas.length).to.equal(Math.min(3, todas.length));
        const limite = Math.max(...longe);
        const melhores = todas.filter((faixa) => Math.abs(minutosDe(faixa.inicio) - slot * SLOT) < limite);
        for (const { inicio: melhor } of melhores) expect(vagas.map((vaga) => vaga.inicio)).to.include(melhor);
      }),
    );
  });

  it('C03 knows touching shifts as one, and the minute before midnight as the end of the day', () => {
    const dia = diaDe([
      tecnico('a', [
        ['12:00', '23:59'],
        ['08:00', '12:00'],
      ]),
    ]);
    expect(situacaoDoHorario(dia, dia.dias[0]!, { inicio: '11:00', fim: '13:00' }, CEDO).estado).to.equal('livre');
    expect(podeComecar(dia, { inicio: '22:00', duracao: 120 }, CEDO)).to.equal(true);
    expect(podeComecar(dia, { inicio: '22:30', duracao: 120 }, CEDO)).to.equal(false);
  });

  it('C01 understands times as people type them', () => {
    const casos = {
      '8': '08:00',
      '830': '08:30',
      '0830': '08:30',
      '8:30': '08:30',
      '8h30': '08:30',
      ' 8H ': '08:00',
      '08.30': '08:30',
      '2561': '25:61',
      oito: 'oito',
      '': '',
    };
    for (const [texto, hora] of Object.entries(casos)) expect(normalizarHora(texto), texto).to.equal(hora);
  });
});
