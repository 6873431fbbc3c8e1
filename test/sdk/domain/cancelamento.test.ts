import { expect } from 'chai';
import {
  faltasDoCancelamento,
  multaProposta,
  separarParcelas,
  type DadosDoCancelamento,
  type RascunhoDeCancelamento,
} from '../../../sdk/domain/cancelamento.js';

const dados: DadosDoCancelamento = {
  motivos: [
    { id: 'mudanca', descricao: 'Mudança de cidade' },
    { id: 'falha', descricao: 'Falha no serviço', culpaDaPrestadora: true },
  ],
  datas: { de: '2026-11-20', ate: '2026-12-24' },
  fidelidade: { inicio: '2026-03-10', meses: 12, beneficio: 15000 },
  parcelas: [],
};
const completo: RascunhoDeCancelamento = { motivoId: 'mudanca', data: '2026-11-30', ciente: true };
const codigos = (mudancas: Partial<RascunhoDeCancelamento> = {}, alteraMulta = true): string[] =>
  faltasDoCancelamento({ ...completo, ...mudancas }, dados, { alteraMulta }).map(({ campo, codigo }) => `${campo} ${codigo}`);

describe('faltasDoCancelamento', () => {
  it('F01 asks for reason, date and confirmation, and for nothing else', () => {
    expect(faltasDoCancelamento({}, dados, { alteraMulta: true }).map(({ campo, codigo }) => `${campo} ${codigo}`)).to.deep.equal([
      'motivoId obrigatorio',
      'data obrigatorio',
      'ciente confirmacao',
    ]);
    expect(codigos()).to.deep.equal([]);
  });

  it('F01 takes a reason of the list and a day within the limits, both ends included', () => {
    expect(codigos({ motivoId: 'outro' })).to.deep.equal(['motivoId opcao-indisponivel']);
    expect(codigos({ data: '2026-02-30' })).to.deep.equal(['data data-invalida']);
    expect(['2026-11-19', '2026-11-20', '2026-12-24', '2026-12-25'].map((data) => codigos({ data }).length)).to.deep.equal([1, 0, 0, 1]);
    expect(faltasDoCancelamento({ ...completo, data: '2026-12-25' }, dados, { alteraMulta: true })[0]).to.deep.equal({
      campo: 'data',
      codigo: 'data-fora-do-prazo',
      valores: dados.datas,
    });
  });

  it('F01 caps the fine at the proposed one: it may be lowered with the permission, and raised by nobody', () => {
    expect([0, 4108, 4109].flatMap((multa) => codigos({ multa }))).to.deep.equal([]);
    expect(codigos({ multa: 4110 })).to.deep.equal(['multa valor-acima']);
    expect(codigos({ multa: 4108 }, false), 'without the permission alterarMulta').to.deep.equal(['multa valor-invalido']);
    expect(codigos({ multa: 4109 }, false)).to.deep.equal([]);
  });

  it('F01 refuses an amount that is none', () => {
    for (const multa of [Number.NaN, -1, 10.5]) expect(codigos({ multa }), String(multa)).to.deep.equal(['multa valor-invalido']);
  });

  it('F01 lets the proposal follow date and reason', () => {
    expect(multaProposta(completo, dados)?.valor).to.equal(4109);
    expect(multaProposta({ ...completo, data: '2026-12-01' }, dados)?.valor).to.equal(4068);
    expect(multaProposta({ ...completo, motivoId: 'falha' }, dados)).to.deep.equal({ valor: 0, isencao: 'falha-da-prestadora' });
    expect(multaProposta({ motivoId: 'mudanca' }, dados)).to.equal(undefined);
  });

  it('F01 parts what falls due after the day from what stays owed', () => {
    const parcela = (vencimento: string) => ({ id: vencimento, descricao: 'Mensalidade', vencimento, valor: 9990 });
    const { canceladas, devidas } = separarParcelas(['2026-11-10', '2026-11-30', '2026-12-10'].map(parcela), '2026-11-30');
    expect([canceladas, devidas].map((lista) => lista.map(({ id }) => id))).to.deep.equal([['2026-12-10'], ['2026-11-10', '2026-11-30']]);
  });
});
