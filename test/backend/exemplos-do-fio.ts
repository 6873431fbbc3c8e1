import { ENDERECO, enderecoLido, OFERTA, ofertaLida, PLANO, planoLido, type ExemploDoFio } from './exemplo-do-fio.js';
import { EXEMPLOS_DO_AGENDAMENTO } from './exemplos-do-agendamento.js';
import { EXEMPLOS_DE_DOCUMENTOS } from './exemplos-de-documentos.js';
import { EXEMPLOS_DA_VIDA } from './exemplos-da-vida.js';
import { EXEMPLOS_DOS_SERVICOS } from './exemplos-dos-servicos.js';
import { EXEMPLOS_DO_REGISTRO } from './exemplos-do-registro.js';

const AGENDAMENTO =
  '{"data":"2026-12-01","inicio":"08:30","fim":"10:00","tecnicoId":"t1","cargoId":"g1","contatoId":"k1","observacao":"portão azul","id":"a1","planoId":"p1","inicioEm":"2026-12-01T08:30:00-03:00"}';
const agendamentoLido = {
  data: '2026-12-01',
  inicio: '08:30',
  fim: '10:00',
  tecnicoId: 't1',
  cargoId: 'g1',
  contatoId: 'k1',
  observacao: 'portão azul',
  id: 'a1',
  planoId: 'p1',
  inicioEm: '2026-12-01T08:30:00-03:00',
};

const TECNICO = '{"id":"t1","nome":"Rui","cargoId":"g1","cidade":"Campinas","habilidades":["fibra"]}';
const tecnicoLido = { id: 't1', nome: 'Rui', cargoId: 'g1', cidade: 'Campinas', habilidades: ['fibra'] };

const PERMISSOES_LIDAS = { adicionarPlano: 'permitir', agendar: 'desabilitar', historico: 'esconder' };

export const sessaoLida = {
  operador: { id: 'ana', nome: 'Ana' },
  permissoes: PERMISSOES_LIDAS,
  configuracao: {
    prestadora: { nome: 'Provedor', fuso: 'America/Sao_Paulo', porte: 'ppp' },
    formasDePagamento: ['boleto', 'cartao-credito', 'debito-conta', 'debito-telefone', 'pix-automatico'],
    diasDeVencimento: [1, 10, 31],
    statusDePlano: [
      {
        id: 'habilitado',
        descricao: 'Habilitado',
        grupo: 'ativo',
        acesso: 'livre',
        fatura: true,
        permiteOS: true,
        permite: ['cancelar', 'historico'],
        proximos: ['suspenso'],
      },
      { id: 'suspenso', descricao: 'Suspenso', grupo: 'inativo', acesso: 'bloqueado', fatura: 'configuravel', permiteOS: false, permite: [], proximos: [] },
    ],
    loginRadiusObrigatorio: true,
    bloquearAcentosEmLogin: true,
    exigirDominioComPonto: 'aviso',
    celularObrigatorio: false,
    operadorasDeTelefone: ['Vivo'],
    minutosDoSlot: 30,
  },
  capacidades: {
    buscarCep: true,
    agendar: true,
    verificarLogin: false,
    verificarEmail: true,
    contatos: true,
    cartoesSalvos: false,
    contratos: true,
    debitoAutomatico: false,
    servicosDeIp: true,
    hospedagemDeDominio: false,
    registroDeDominio: true,
    antivirus: false,
    diagnostico: true,
    mudancaDePlano: false,
    desbloqueioEmConfianca: true,
    suspensao: false,
    camposExtra: true,
    historico: false,
  },
};
export const SESSAO =
  '{"operador":{"id":"ana","nome":"Ana"},"permissoes":{"adicionarPlano":"permitir","agendar":"desabilitar","historico":"esconder"},"configuracao":{"prestadora":{"nome":"Provedor","fuso":"America/Sao_Paulo","porte":"ppp"},"formasDePagamento":["boleto","cartao-credito","debito-conta","debito-telefone","pix-automatico"],"diasDeVencimento":[1,10,31],"statusDePlano":[{"id":"habilitado","descricao":"Habilitado","grupo":"ativo","acesso":"livre","fatura":true,"permiteOS":true,"permite":["cancelar","historico"],"proximos":["suspenso"]},{"id":"suspenso","descricao":"Suspenso","grupo":"inativo","acesso":"bloqueado","fatura":"configuravel","permiteOS":false,"permite":[],"proximos":[]}],"loginRadiusObrigatorio":true,"bloquearAcentosEmLogin":true,"exigirDominioComPonto":"aviso","celularObrigatorio":false,"operadorasDeTelefone":["Vivo"],"minutosDoSlot":30},"capacidades":{"buscarCep":true,"agendar":true,"verificarLogin":false,"verificarEmail":true,"contatos":true,"cartoesSalvos":false,"contratos":true,"debitoAutomatico":false,"servicosDeIp":true,"hospedagemDeDominio":false,"registroDeDominio":true,"antivirus":false,"diagnostico":true,"mudancaDePlano":false,"desbloqueioEmConfianca":true,"suspensao":false,"camposExtra":true,"historico":false}}';

const novoEndereco = {
  cep: '13083970',
  logradouro: 'R. das Acácias',
  numero: null,
  complemento: 'fundos',
  bairro: 'Centro',
  cidade: 'Campinas',
  uf: 'SP',
  referencia: 'ao lado da padaria',
  tipo: 'residencial',
};

export const NOVO_PLANO =
  '{"ofertaId":"o1","enderecoInstalacaoId":"e1","enderecoCobrancaId":"e2","loginRadius":{"login":"ana","dominio":"provedor","senha":"S3nh@-secreta"},"email":{"login":"ana","dominio":"provedor.example","senha":"0utra-S3nha","aliases":["a.silva"]},"contrato":{"dataDeInicio":"2026-12-01","diaDeVencimento":10,"taxaDeInstalacao":15000,"parcelasDaTaxa":3,"validadeMeses":24,"fidelidadeMeses":12},"cobranca":{"forma":"debito-conta","conta":{"banco":"001","agencia":"1584","agenciaDigito":"9","conta":"00210169","contaDigito":"6"},"titular":{"nome":"Ana","documento":"12345678909"},"consentimento":true},"agendamento":{"data":"2026-12-01","inicio":"08:30","fim":"10:00","tecnicoId":"t1","contatoId":"k1","observacao":"portão azul"},"regrasConfirmadas":["r1"]}';
export const novoPlano = {
  ofertaId: 'o1',
  enderecoInstalacaoId: 'e1',
  enderecoCobrancaId: 'e2',
  loginRadius: { login: 'ana', dominio: 'provedor', senha: 'S3nh@-secreta' },
  email: { login: 'ana', dominio: 'provedor.example', senha: '0utra-S3nha', aliases: ['a.silva'] },
  contrato: { dataDeInicio: '2026-12-01', diaDeVencimento: 10, taxaDeInstalacao: 15000, parcelasDaTaxa: 3, validadeMeses: 24, fidelidadeMeses: 12 },
  cobranca: {
    forma: 'debito-conta',
    conta: { banco: '001', agencia: '1584', agenciaDigito: '9', conta: '00210169', contaDigito: '6' },
    titular: { nome: 'Ana', documento: '12345678909' },
    consentimento: true,
  },
  agendamento: { data: '2026-12-01', inicio: '08:30', fim: '10:00', tecnicoId: 't1', contatoId: 'k1', observacao: 'portão azul' },
  regrasConfirmadas: ['r1'],
};

/** `c 1/a` as a client's id shows that path parameters are encoded. */
export const EXEMPLOS: readonly ExemploDoFio[] = [
  { metodo: 'sessao', argumentos: [], pedido: 'GET /sessao', status: 200, resposta: SESSAO, valor: sessaoLida },
  {
    metodo: 'cliente',
    argumentos: ['c 1/a'],
    pedido: 'GET /clientes/c%201%2Fa',
    status: 200,
    resposta: '{"id":"c 1/a","nome":"Ana","documento":"12345678909","email":"ana@cliente.example","telefone":"1932001234"}',
    valor: { id: 'c 1/a', nome: 'Ana', documento: '12345678909', email: 'ana@cliente.example', telefone: '1932001234' },
  },
  {
    metodo: 'listarPlanos',
    argumentos: ['c 1/a', { grupo: 'ativo', busca: 'R. & cia', formaDePagamento: 'boleto', ordem: 'preco', direcao: 'desc', cursor: 'x=', limite: 50 }],
    pedido: 'GET /clientes/c%201%2Fa/planos?grupo=ativo&busca=R.+%26+cia&formaDePagamento=boleto&ordem=preco&direcao=desc&cursor=x%3D&limite=50',
    status: 200,
    resposta: `{"itens":[${PLANO}],"proximo":"y","total":2,"soma":19980,"contagem":{"ativo":2,"inativo":1,"cancelado":0}}`,
    valor: { itens: [planoLido], proximo: 'y', total: 2, soma: 19980, contagem: { ativo: 2, inativo: 1, cancelado: 0 } },
  },
  { metodo: 'plano', argumentos: ['p 1/a'], pedido: 'GET /planos/p%201%2Fa', status: 200, resposta: PLANO, valor: planoLido, etag: '"7"' },
  {
    metodo: 'listarOfertas',
    argumentos: ['c 1/a'],
    pedido: 'GET /clientes/c%201%2Fa/ofertas',
    status: 200,
    resposta: `{"itens":[${OFERTA}]}`,
    valor: [ofertaLida],
  },
  {
    metodo: 'adicionarPlano',
    argumentos: ['c 1/a', novoPlano],
    pedido: 'POST /clientes/c%201%2Fa/planos',
    corpo: NOVO_PLANO,
    status: 201,
    resposta: `{"plano":${PLANO},"agendamento":${AGENDAMENTO}}`,
    valor: { plano: planoLido, agendamento: agendamentoLido },
  },
  {
    metodo: 'listarEnderecos',
    argumentos: ['c 1/a'],
    pedido: 'GET /clientes/c%201%2Fa/enderecos',
    status: 200,
    resposta: `{"itens":[${ENDERECO}]}`,
    valor: [enderecoLido],
  },
  {
    metodo: 'adicionarEndereco',
    argumentos: ['c 1/a', novoEndereco],
    pedido: 'POST /clientes/c%201%2Fa/enderecos',
    corpo:
      '{"cep":"13083970","logradouro":"R. das Acácias","numero":null,"complemento":"fundos","bairro":"Centro","cidade":"Campinas","uf":"SP","referencia":"ao lado da padaria","tipo":"residencial"}',
    status: 201,
    resposta: ENDERECO,
    valor: enderecoLido,
  },
  {
    metodo: 'buscarCep',
    argumentos: ['13083970'],
    pedido: 'GET /ceps/13083970',
    status: 200,
    resposta: '{"cep":"13083970","logradouro":"R. das Acácias","bairro":"Centro","cidade":"Campinas","uf":"SP"}',
    valor: { cep: '13083970', logradouro: 'R. das Acácias', bairro: 'Centro', cidade: 'Campinas', uf: 'SP' },
  },
  {
    metodo: 'listarContatos',
    argumentos: ['c 1/a'],
    pedido: 'GET /clientes/c%201%2Fa/contatos',
    status: 200,
    resposta: '{"itens":[{"id":"k1","nome":"Bia","tipo":"financeiro","telefone":"1932001234","celular":"19990001234","email":"bia@cliente.example"}]}',
    valor: [{ id: 'k1', nome: 'Bia', tipo: 'financeiro', telefone: '1932001234', celular: '19990001234', email: 'bia@cliente.example' }],
  },
  {
    metodo: 'adicionarContato',
    argumentos: ['c 1/a', { nome: 'Bia', tipo: 'financeiro', celular: '19990001234' }],
    pedido: 'POST /clientes/c%201%2Fa/contatos',
    corpo: '{"nome":"Bia","tipo":"financeiro","celular":"19990001234"}',
    status: 201,
    resposta: '{"id":"k1","nome":"Bia","tipo":"financeiro","celular":"19990001234"}',
    valor: { id: 'k1', nome: 'Bia', tipo: 'financeiro', celular: '19990001234' },
  },
  {
    metodo: 'cartoesSalvos',
    argumentos: ['c 1/a'],
    pedido: 'GET /clientes/c%201%2Fa/cartoes',
    status: 200,
    resposta: '{"itens":[{"id":"v1","bandeira":"Visa","final":"4242","validade":"2028-05"}]}',
    valor: [{ id: 'v1', bandeira: 'Visa', final: '4242', validade: '2028-05' }],
  },
  {
    metodo: 'disponivel',
    argumentos: [{ tipo: 'email', login: 'ana', dominio: 'provedor.example' }],
    pedido: 'GET /disponibilidade?tipo=email&login=ana&dominio=provedor.example',
    status: 200,
    resposta: '{"disponivel":false}',
    valor: false,
  },
  {
    metodo: 'recursosDeAgenda',
    argumentos: [],
    pedido: 'GET /agenda/recursos',
    status: 200,
    resposta: `{"tecnicos":[${TECNICO}],"cargos":[{"id":"g1","nome":"Instalador"}]}`,
    valor: { tecnicos: [tecnicoLido], cargos: [{ id: 'g1', nome: 'Instalador' }] },
  },
  {
    metodo: 'diaDaAgenda',
    argumentos: [{ tipo: 'cargo', id: 'g1' }, '2026-12-25'],
    pedido: 'GET /agenda/dias/2026-12-25?tipo=cargo&id=g1',
    status: 200,
    resposta: `{"data":"2026-12-25","alvo":{"tipo":"cargo","id":"g1"},"feriado":"Natal","dias":[{"tecnico":${TECNICO},"turnos":[{"inicio":"08:00","fim":"12:00"}],"ocupacoes":[{"inicio":"08:00","fim":"09:00","tipo":"bloqueado","titulo":"Treinamento","local":"Centro"}]}]}`,
    valor: {
      data: '2026-12-25',
      alvo: { tipo: 'cargo', id: 'g1' },
      feriado: 'Natal',
      dias: [
        {
          tecnico: tecnicoLido,
          turnos: [{ inicio: '08:00', fim: '12:00' }],
          ocupacoes: [{ inicio: '08:00', fim: '09:00', tipo: 'bloqueado', titulo: 'Treinamento', local: 'Centro' }],
        },
      ],
    },
  },
  ...EXEMPLOS_DA_VIDA,
  ...EXEMPLOS_DE_DOCUMENTOS,
  ...EXEMPLOS_DOS_SERVICOS,
  ...EXEMPLOS_DO_REGISTRO,
  ...EXEMPLOS_DO_AGENDAMENTO,
];
