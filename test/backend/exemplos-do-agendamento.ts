import { PLANO, planoLido, type ExemploDoFio } from './exemplo-do-fio.js';

const AGENDAMENTO =
  '{"data":"2026-11-26","inicio":"08:00","fim":"10:00","tecnicoId":"t1","contatoId":"k1","observacao":"portão","id":"a1","planoId":"p1","inicioEm":"2026-11-26T11:00:00Z"}';
const agendamentoLido = {
  data: '2026-11-26',
  inicio: '08:00',
  fim: '10:00',
  tecnicoId: 't1',
  contatoId: 'k1',
  observacao: 'portão',
  id: 'a1',
  planoId: 'p1',
  inicioEm: '2026-11-26T11:00:00Z',
};

const doPlano = (metodo: 'agendar' | 'reagendar', verbo: 'POST' | 'PUT', status: 200 | 201): ExemploDoFio => ({
  metodo,
  argumentos: ['p1', { data: '2026-11-26', inicio: '08:00', fim: '10:00', tecnicoId: 't1', contatoId: 'k1', observacao: 'portão' }],
  pedido: `${verbo} /planos/p1/agendamento`,
  corpo: '{"data":"2026-11-26","inicio":"08:00","fim":"10:00","tecnicoId":"t1","contatoId":"k1","observacao":"portão"}',
  versao: '7',
  status,
  resposta: `{"plano":${PLANO},"agendamento":${AGENDAMENTO}}`,
  valor: { plano: planoLido, agendamento: agendamentoLido },
});

export const EXEMPLOS_DO_AGENDAMENTO: readonly ExemploDoFio[] = [
  {
    metodo: 'diasDaAgenda',
    argumentos: [{ tipo: 'tecnico', id: 't1' }, '2026-12-24', '2026-12-25'],
    pedido: 'GET /agenda/dias/2026-12-24/2026-12-25?tipo=tecnico&id=t1',
    status: 200,
    resposta:
      '{"itens":[{"data":"2026-12-24","alvo":{"tipo":"tecnico","id":"t1"},"dias":[]},{"data":"2026-12-25","alvo":{"tipo":"tecnico","id":"t1"},"feriado":"Natal","dias":[]}]}',
    valor: [
      { data: '2026-12-24', alvo: { tipo: 'tecnico', id: 't1' }, dias: [] },
      { data: '2026-12-25', alvo: { tipo: 'tecnico', id: 't1' }, feriado: 'Natal', dias: [] },
    ],
  },
  {
    metodo: 'agendamento',
    argumentos: ['p1'],
    pedido: 'GET /planos/p1/agendamento',
    status: 200,
    resposta: `{"agendamento":${AGENDAMENTO},"motivosDeRemocao":[{"id":"m1","descricao":"Cliente desistiu"}]}`,
    valor: { agendamento: agendamentoLido, motivosDeRemocao: [{ id: 'm1', descricao: 'Cliente desistiu' }] },
  },
  doPlano('agendar', 'POST', 201),
  doPlano('reagendar', 'PUT', 200),
  {
    metodo: 'removerAgendamento',
    argumentos: ['p1', { motivoId: 'm1', nota: 'Pediu por telefone.' }],
    pedido: 'POST /planos/p1/agendamento/remocao',
    corpo: '{"motivoId":"m1","nota":"Pediu por telefone."}',
    versao: '7',
    status: 200,
    resposta: `{"plano":${PLANO}}`,
    valor: { plano: planoLido },
  },
];
