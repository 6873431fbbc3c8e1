import type { ExemploDoFio } from './exemplo-do-fio.js';

export const EXEMPLOS_DO_REGISTRO: readonly ExemploDoFio[] = [
  {
    metodo: 'historico',
    argumentos: ['p1', { cursor: '20', limite: 2 }],
    pedido: 'GET /planos/p1/historico?cursor=20&limite=2',
    status: 200,
    resposta:
      '{"itens":[{"quando":"2026-11-24T12:00:00Z","operador":"Ana","acao":"mudar-status","de":"Habilitado","para":"Reduzido","nota":"a pedido"},{"quando":"2026-11-23T12:00:00Z","operador":"Sistema","acao":"reajuste"}],"proximo":"18"}',
    valor: {
      itens: [
        { quando: '2026-11-24T12:00:00Z', operador: 'Ana', acao: 'mudar-status', de: 'Habilitado', para: 'Reduzido', nota: 'a pedido' },
        { quando: '2026-11-23T12:00:00Z', operador: 'Sistema', acao: 'reajuste' },
      ],
      proximo: '18',
    },
  },
  {
    metodo: 'anotar',
    argumentos: ['p1', { nota: 'ligar amanhã' }],
    pedido: 'POST /planos/p1/historico',
    corpo: '{"nota":"ligar amanhã"}',
    status: 201,
    resposta: '{"quando":"2026-11-24T12:00:00Z","operador":"Ana","acao":"nota","nota":"ligar amanhã"}',
    valor: { quando: '2026-11-24T12:00:00Z', operador: 'Ana', acao: 'nota', nota: 'ligar amanhã' },
  },
  {
    metodo: 'propriedadesDoLogin',
    argumentos: ['p1', 's1'],
    pedido: 'GET /planos/p1/servicos/s1/propriedades',
    status: 200,
    resposta:
      '{"conectado":true,"desde":"2026-11-24T09:00:00Z","ip":"203.0.113.7","mac":"AA:BB:CC:DD:EE:FF","nas":"nas-1","porta":"ge-0/0/1","ultimaDesconexao":{"quando":"2026-11-24T08:59:00Z","motivo":"queda de energia"},"consumo":{"recebidos":1024,"enviados":512}}',
    valor: {
      conectado: true,
      desde: '2026-11-24T09:00:00Z',
      ip: '203.0.113.7',
      mac: 'AA:BB:CC:DD:EE:FF',
      nas: 'nas-1',
      porta: 'ge-0/0/1',
      ultimaDesconexao: { quando: '2026-11-24T08:59:00Z', motivo: 'queda de energia' },
      consumo: { recebidos: 1024, enviados: 512 },
    },
  },
  {
    metodo: 'recursosDeDiagnostico',
    argumentos: ['p1', 's1'],
    pedido: 'GET /planos/p1/servicos/s1/diagnostico',
    status: 200,
    resposta: '{"partes":["conta","sessao"],"remedios":["encerrar-sessao"]}',
    valor: { partes: ['conta', 'sessao'], remedios: ['encerrar-sessao'] },
  },
  {
    metodo: 'diagnosticar',
    argumentos: ['p1', 's1', 'recusa'],
    pedido: 'GET /planos/p1/servicos/s1/diagnostico/recusa',
    status: 200,
    resposta: '{"recusa":{"quando":"2026-11-24T08:00:00Z","motivo":"senha-errada","detalhe":"CHAP"}}',
    valor: { recusa: { quando: '2026-11-24T08:00:00Z', motivo: 'senha-errada', detalhe: 'CHAP' } },
  },
  {
    metodo: 'remediar',
    argumentos: ['p1', 's1', { remedio: 'encerrar-sessao' }],
    pedido: 'POST /planos/p1/servicos/s1/diagnostico',
    corpo: '{"remedio":"encerrar-sessao"}',
    status: 200,
    resposta: '{"sessao":null}',
    valor: { sessao: null },
  },
];
