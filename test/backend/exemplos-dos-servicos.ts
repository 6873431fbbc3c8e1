import { PLANO, planoLido, type ExemploDoFio } from './exemplo-do-fio.js';

const IP = '{"id":"s9","tipo":"ip","endereco":"192.0.2.8/29","mac":"AA:BB:CC:DD:EE:FF","velocidade":{"down":100,"up":50}}';
const ipLido = { id: 's9', tipo: 'ip', endereco: '192.0.2.8/29', mac: 'AA:BB:CC:DD:EE:FF', velocidade: { down: 100, up: 50 } };

export const EXEMPLOS_DOS_SERVICOS: readonly ExemploDoFio[] = [
  {
    metodo: 'opcoesDeServico',
    argumentos: ['p1'],
    pedido: 'GET /planos/p1/opcoes-de-servico',
    status: 200,
    resposta:
      '{"loginRadius":{"dominio":"opcional","dominios":["provedor"]},"email":{"dominios":["provedor.example"]},"ip":{"faixas":[{"tipo":"bloco","rede":"192.0.2.0/24","prefixo":29,"livres":["192.0.2.8/29"]}]},"hospedagem":{"produtos":[{"id":"h1","nome":"Site","preco":1490,"descricao":"5 GB","servidoresDeNomes":["ns1.provedor.example"]}]},"registro":{"periodos":[1,2]},"antivirus":{"produtos":[{"id":"a1","nome":"Escudo","preco":990,"maximo":10}]}}',
    valor: {
      loginRadius: { dominio: 'opcional', dominios: ['provedor'] },
      email: { dominios: ['provedor.example'] },
      ip: { faixas: [{ tipo: 'bloco', rede: '192.0.2.0/24', prefixo: 29, livres: ['192.0.2.8/29'] }] },
      hospedagem: { produtos: [{ id: 'h1', nome: 'Site', preco: 1490, descricao: '5 GB', servidoresDeNomes: ['ns1.provedor.example'] }] },
      registro: { periodos: [1, 2] },
      antivirus: { produtos: [{ id: 'a1', nome: 'Escudo', preco: 990, maximo: 10 }] },
    },
  },
  {
    metodo: 'disponibilidadeDeDominio',
    argumentos: ['xn--aa-4iaz.com.br'],
    pedido: 'GET /dominios/xn--aa-4iaz.com.br/disponibilidade',
    status: 200,
    resposta: '{"dominio":"xn--aa-4iaz.com.br","estado":"indisponivel","motivo":"Já tem dono.","precoPorAno":4000,"periodos":[1,10]}',
    valor: { dominio: 'xn--aa-4iaz.com.br', estado: 'indisponivel', motivo: 'Já tem dono.', precoPorAno: 4000, periodos: [1, 10] },
  },
  {
    metodo: 'adicionarServico',
    argumentos: ['p1', { tipo: 'antivirus', produtoId: 'a1', quantidade: 2 }],
    pedido: 'POST /planos/p1/servicos',
    corpo: '{"tipo":"antivirus","produtoId":"a1","quantidade":2}',
    versao: '6',
    status: 201,
    resposta: `{"plano":${PLANO},"servico":{"id":"s5","tipo":"antivirus","produto":"Escudo","produtoId":"a1","quantidade":2},"chaves":["K1","K2"]}`,
    valor: { plano: planoLido, servico: { id: 's5', tipo: 'antivirus', produto: 'Escudo', produtoId: 'a1', quantidade: 2 }, chaves: ['K1', 'K2'] },
  },
  {
    metodo: 'editarServico',
    argumentos: ['p1', 's9', { tipo: 'ip', tipoDeIp: 'bloco', endereco: '192.0.2.8/29', mac: 'AA:BB:CC:DD:EE:FF', velocidade: { down: 100, up: 50 } }],
    pedido: 'PUT /planos/p1/servicos/s9',
    corpo: '{"tipo":"ip","tipoDeIp":"bloco","endereco":"192.0.2.8/29","mac":"AA:BB:CC:DD:EE:FF","velocidade":{"down":100,"up":50}}',
    versao: '6',
    status: 200,
    resposta: `{"plano":${PLANO},"servico":${IP}}`,
    valor: { plano: planoLido, servico: ipLido },
  },
  {
    metodo: 'removerServico',
    argumentos: ['p1', 's 1/a'],
    pedido: 'DELETE /planos/p1/servicos/s%201%2Fa',
    versao: '6',
    status: 200,
    resposta: PLANO,
    etag: '"7"',
    valor: planoLido,
  },
  {
    metodo: 'trocarSenha',
    argumentos: ['p1', 's1', { senha: 'Pa7-kelo.Ruvi' }],
    pedido: 'PUT /planos/p1/servicos/s1/senha',
    corpo: '{"senha":"Pa7-kelo.Ruvi"}',
    versao: '6',
    status: 200,
    resposta: PLANO,
    etag: '"7"',
    valor: planoLido,
  },
];
