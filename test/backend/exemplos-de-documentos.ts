import { ENDERECO, PLANO, enderecoLido, planoLido, type ExemploDoFio } from './exemplo-do-fio.js';

const CONTRATO =
  '{"id":"k1","numero":"2026-1","dataDaVenda":"2026-01-02","taxaDeInstalacao":10000,"parcelas":2,"validadeMeses":24,"modeloId":"m1","emVigor":true}';
const contratoLido = {
  id: 'k1',
  numero: '2026-1',
  dataDaVenda: '2026-01-02',
  taxaDeInstalacao: 10000,
  parcelas: 2,
  validadeMeses: 24,
  modeloId: 'm1',
  emVigor: true,
};
const AUTORIZACAO =
  '{"id":"d1","forma":"debito-conta","estado":"enviada","desde":"2026-01-02T12:00:00Z","titular":"Ana","conta":{"banco":"001","conta":"•••69-6"},"motivo":"x","proximos":["aceita","cancelada"]}';
const autorizacaoLida = {
  id: 'd1',
  forma: 'debito-conta',
  estado: 'enviada',
  desde: '2026-01-02T12:00:00Z',
  titular: 'Ana',
  conta: { banco: '001', conta: '•••69-6' },
  motivo: 'x',
  proximos: ['aceita', 'cancelada'],
};
const { id: _, ...novoEndereco } = enderecoLido;
const NOVO_ENDERECO = ENDERECO.replace('"id":"e1",', '');

export const EXEMPLOS_DE_DOCUMENTOS: readonly ExemploDoFio[] = [
  {
    metodo: 'impresso',
    argumentos: ['p1', { tipo: 'contrato', modeloId: 'm1', referenciaId: 'k1' }],
    pedido: 'GET /planos/p1/impresso?tipo=contrato&modeloId=m1&referenciaId=k1',
    status: 200,
    resposta: '{"titulo":"Contrato","formato":"modelo","html":"<p>{{cliente.nome}}</p>","valores":{"cliente.nome":"Ana"}}',
    valor: { titulo: 'Contrato', formato: 'modelo', html: '<p>{{cliente.nome}}</p>', valores: { 'cliente.nome': 'Ana' } },
  },
  {
    metodo: 'opcoesDeVencimento',
    argumentos: ['p1'],
    pedido: 'GET /planos/p1/vencimento',
    status: 200,
    resposta:
      '{"atual":{"dia":10,"fechamento":30},"opcoes":[{"dia":15,"fechamento":5}],"estrategia":"mes-comercial","impedimentos":[{"id":"i1","nome":"Contestação","mensagem":"Há uma contestação aberta."}]}',
    valor: {
      atual: { dia: 10, fechamento: 30 },
      opcoes: [{ dia: 15, fechamento: 5 }],
      estrategia: 'mes-comercial',
      impedimentos: [{ id: 'i1', nome: 'Contestação', mensagem: 'Há uma contestação aberta.' }],
    },
  },
  {
    metodo: 'alterarVencimento',
    argumentos: ['p1', { dia: 15 }],
    pedido: 'POST /planos/p1/vencimento',
    corpo: '{"dia":15}',
    versao: '7',
    status: 200,
    resposta: `{"plano":${PLANO},"previa":{"dias":5,"acerto":1665,"proximaFatura":{"fechamento":"2026-12-05","vencimento":"2026-12-15","valor":11655,"credito":0},"ultimaFatura":{"fechamento":"2026-11-30","vencimento":"2026-12-10"}},"impressoId":"t1"}`,
    valor: {
      plano: planoLido,
      previa: {
        dias: 5,
        acerto: 1665,
        proximaFatura: { fechamento: '2026-12-05', vencimento: '2026-12-15', valor: 11655, credito: 0 },
        ultimaFatura: { fechamento: '2026-11-30', vencimento: '2026-12-10' },
      },
      impressoId: 't1',
    },
  },
  {
    metodo: 'contratosDoPlano',
    argumentos: ['p1'],
    pedido: 'GET /planos/p1/contratos',
    status: 200,
    resposta: `{"contratos":[${CONTRATO}],"modelos":[{"id":"m1","nome":"Contrato","tipo":"contrato"}],"sugestao":{"numero":"2026-2","dataDaVenda":"2026-01-02","taxaDeInstalacao":0,"parcelas":1,"validadeMeses":12,"modeloId":"m1"}}`,
    valor: {
      contratos: [contratoLido],
      modelos: [{ id: 'm1', nome: 'Contrato', tipo: 'contrato' }],
      sugestao: { numero: '2026-2', dataDaVenda: '2026-01-02', taxaDeInstalacao: 0, parcelas: 1, validadeMeses: 12, modeloId: 'm1' },
    },
  },
  {
    metodo: 'salvarContrato',
    argumentos: ['p1', contratoLido],
    pedido: 'POST /planos/p1/contratos',
    corpo: CONTRATO,
    versao: '7',
    status: 200,
    resposta: `{"plano":${PLANO},"contrato":${CONTRATO}}`,
    valor: { plano: planoLido, contrato: contratoLido },
  },
  {
    metodo: 'autorizacoesDeDebito',
    argumentos: ['p1'],
    pedido: 'GET /planos/p1/autorizacoes',
    status: 200,
    resposta: `{"itens":[${AUTORIZACAO}]}`,
    valor: [autorizacaoLida],
  },
  {
    metodo: 'autorizarDebito',
    argumentos: [
      'p1',
      {
        forma: 'debito-conta',
        conta: { banco: '001', agencia: '1584', agenciaDigito: '9', conta: '00210169', contaDigito: '6' },
        titular: { nome: 'Ana', documento: '52998224725' },
        consentimento: true,
      },
    ],
    pedido: 'POST /planos/p1/autorizacoes',
    corpo:
      '{"forma":"debito-conta","conta":{"banco":"001","agencia":"1584","agenciaDigito":"9","conta":"00210169","contaDigito":"6"},"titular":{"nome":"Ana","documento":"52998224725"},"consentimento":true}',
    versao: '7',
    status: 200,
    resposta: `{"plano":${PLANO},"autorizacao":${AUTORIZACAO}}`,
    valor: { plano: planoLido, autorizacao: autorizacaoLida },
  },
  {
    metodo: 'mudarAutorizacao',
    argumentos: ['p1', { autorizacaoId: 'd1', estado: 'recusada', motivo: 'conta encerrada' }],
    pedido: 'POST /planos/p1/autorizacoes/estado',
    corpo: '{"autorizacaoId":"d1","estado":"recusada","motivo":"conta encerrada"}',
    versao: '7',
    status: 200,
    resposta: `{"plano":${PLANO},"autorizacao":${AUTORIZACAO}}`,
    valor: { plano: planoLido, autorizacao: autorizacaoLida },
  },
  {
    metodo: 'transferirEndereco',
    argumentos: ['p1', { endereco: novoEndereco, cobrancaTambem: true }],
    pedido: 'POST /planos/p1/transferencia',
    corpo: `{"endereco":${NOVO_ENDERECO},"cobrancaTambem":true}`,
    versao: '7',
    status: 200,
    resposta: `{"plano":${PLANO},"impressoId":"t1"}`,
    valor: { plano: planoLido, impressoId: 't1' },
  },
  {
    metodo: 'corrigirEnderecos',
    argumentos: ['p1', { instalacao: novoEndereco, cobranca: { enderecoId: 'e2' } }],
    pedido: 'POST /planos/p1/enderecos',
    corpo: `{"instalacao":${NOVO_ENDERECO},"cobranca":{"enderecoId":"e2"}}`,
    versao: '7',
    status: 200,
    resposta: PLANO,
    etag: '"7"',
    valor: planoLido,
  },
];
