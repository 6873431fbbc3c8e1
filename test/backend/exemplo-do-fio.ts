import type { Backend } from '../../sdk/backend/port.js';

/**
 * The wire format, in literal JSON: what a method of the port is on the wire, in both directions.
 * Written by hand from the contract, never from the route table, so that a mistake in the table cannot hide in both ends.
 */
export interface ExemploDoFio {
  readonly metodo: keyof Backend;
  /** Arguments before `Leitura`, `Escrita` or `Edicao`. */
  readonly argumentos: readonly unknown[];
  /** Request line, relative to the base. */
  readonly pedido: string;
  /** JSON body, exactly; and the write's key. */
  readonly corpo?: string;
  /** Version that a change is made of; `If-Match` in quotes. */
  readonly versao?: string;
  /** The answer's `ETag`. */
  readonly etag?: string;
  readonly status: 200 | 201;
  /** JSON of the answer, exactly. */
  readonly resposta: string;
  /** What the method gives. */
  readonly valor: unknown;
}

/** An address, as it goes and as it is read. */
export const ENDERECO =
  '{"id":"e1","cep":"13083970","logradouro":"R. das Acácias","numero":null,"complemento":"fundos","bairro":"Centro","cidade":"Campinas","uf":"SP","referencia":"ao lado da padaria","tipo":"residencial"}';
export const enderecoLido = {
  id: 'e1',
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

/** A plan with one service of each kind. */
export const PLANO = `{"id":"p1","versao":"7","clienteId":"c 1/a","oferta":{"id":"o1","nome":"Fibra 500","velocidade":{"down":500,"up":250}},"enderecoInstalacao":${ENDERECO},"enderecoCobranca":${ENDERECO},"formaDePagamento":"boleto","diaDeVencimento":10,"preco":9990,"status":{"id":"habilitado","desde":"2026-01-02","ate":"2026-03-04"},"servicos":[{"id":"s1","tipo":"login-radius","login":"ana","dominio":"provedor"},{"id":"s2","tipo":"email","endereco":"ana@provedor.example","aliases":["a.silva"]},{"id":"s3","tipo":"ip","endereco":"192.0.2.7","mac":"AA:BB:CC:DD:EE:FF"},{"id":"s4","tipo":"dominio","dominio":"ana.example"},{"id":"s5","tipo":"antivirus","produto":"Escudo","quantidade":3}],"criadoEm":"2026-01-02T12:00:00Z","agendamentoId":"a1"}`;
export const planoLido = {
  id: 'p1',
  versao: '7',
  clienteId: 'c 1/a',
  oferta: { id: 'o1', nome: 'Fibra 500', velocidade: { down: 500, up: 250 } },
  enderecoInstalacao: enderecoLido,
  enderecoCobranca: enderecoLido,
  formaDePagamento: 'boleto',
  diaDeVencimento: 10,
  preco: 9990,
  status: { id: 'habilitado', desde: '2026-01-02', ate: '2026-03-04' },
  servicos: [
    { id: 's1', tipo: 'login-radius', login: 'ana', dominio: 'provedor' },
    { id: 's2', tipo: 'email', endereco: 'ana@provedor.example', aliases: ['a.silva'] },
    { id: 's3', tipo: 'ip', endereco: '192.0.2.7', mac: 'AA:BB:CC:DD:EE:FF' },
    { id: 's4', tipo: 'dominio', dominio: 'ana.example' },
    { id: 's5', tipo: 'antivirus', produto: 'Escudo', quantidade: 3 },
  ],
  criadoEm: '2026-01-02T12:00:00Z',
  agendamentoId: 'a1',
};

/** An offer. */
export const OFERTA =
  '{"id":"o1","nome":"Fibra 500","preco":9990,"velocidade":{"down":500,"up":250},"taxaDeInstalacao":15000,"parcelasDaTaxa":3,"fidelidadeMeses":12,"validadeMeses":24,"destaque":"IP fixo incluído","etiqueta":{"nome":"Fibra 500","codigo":"SCM-0001","tecnologia":"FTTH","velocidade":{"down":500,"up":250},"preco":9990,"fidelidadeMeses":12,"reajusteMeses":12,"fonte":"RGC, art. 12"},"servicos":{"loginRadius":"obrigatorio","email":"opcional"},"dominioNoLogin":"inativo","dominios":{"radius":["provedor"],"email":["provedor.example"]},"statusInicial":"aguardando-instalacao","duracaoDaInstalacao":90}';
export const ofertaLida = {
  id: 'o1',
  nome: 'Fibra 500',
  preco: 9990,
  velocidade: { down: 500, up: 250 },
  taxaDeInstalacao: 15000,
  parcelasDaTaxa: 3,
  fidelidadeMeses: 12,
  validadeMeses: 24,
  destaque: 'IP fixo incluído',
  etiqueta: {
    nome: 'Fibra 500',
    codigo: 'SCM-0001',
    tecnologia: 'FTTH',
    velocidade: { down: 500, up: 250 },
    preco: 9990,
    fidelidadeMeses: 12,
    reajusteMeses: 12,
    fonte: 'RGC, art. 12',
  },
  servicos: { loginRadius: 'obrigatorio', email: 'opcional' },
  dominioNoLogin: 'inativo',
  dominios: { radius: ['provedor'], email: ['provedor.example'] },
  statusInicial: 'aguardando-instalacao',
  duracaoDaInstalacao: 90,
};
