import type { OfertaDoProvedor, RestricaoDeOferta } from '../../sdk/backend/memory/dados-do-provedor.js';
import type { ExigenciaDeServico } from '../../sdk/domain/servico.js';

/** Id, name, Mb/s down and up, monthly price in centavos, Login Radius, Email, domain of the login. */
type Linha = readonly [string, string, number, number, number, ExigenciaDeServico, ExigenciaDeServico, ExigenciaDeServico];

interface Familia {
  /** A plan changes only within its family (SPEC F06). */
  readonly grupo: string;
  readonly statusInicial: string;
  readonly tecnologia: string;
  readonly taxaDeInstalacao: number;
  readonly duracaoDaInstalacao: number;
  readonly linhas: readonly Linha[];
}

// One family an initial status; in each, every Login Radius flag meets every Email flag.
const FAMILIAS: readonly Familia[] = [
  {
    grupo: 'fibra',
    statusInicial: 'aguardando-instalacao',
    tecnologia: 'Fibra óptica (FTTH)',
    taxaDeInstalacao: 10000,
    duracaoDaInstalacao: 120,
    linhas: [
      ['fibra-100', 'Fibra 100', 100, 50, 5990, 'opcional', 'inativo', 'inativo'],
      ['fibra-200', 'Fibra 200', 200, 100, 6990, 'opcional', 'opcional', 'opcional'],
      ['fibra-300', 'Fibra 300', 300, 150, 7990, 'obrigatorio', 'inativo', 'inativo'],
      ['fibra-400', 'Fibra 400', 400, 200, 8990, 'opcional', 'obrigatorio', 'obrigatorio'],
      ['fibra-500', 'Fibra 500', 500, 250, 9990, 'obrigatorio', 'opcional', 'opcional'],
      ['fibra-600', 'Fibra 600', 600, 300, 10990, 'inativo', 'opcional', 'inativo'],
      ['fibra-700', 'Fibra 700', 700, 350, 11990, 'inativo', 'obrigatorio', 'inativo'],
      ['fibra-estudante', 'Fibra Estudante', 150, 75, 4990, 'inativo', 'inativo', 'inativo'],
      ['fibra-1-giga', 'Fibra 1 Giga', 1000, 500, 14990, 'obrigatorio', 'obrigatorio', 'obrigatorio'],
    ],
  },
  {
    grupo: 'empresas',
    statusInicial: 'aguardando-assinatura',
    tecnologia: 'Fibra óptica dedicada',
    taxaDeInstalacao: 45000,
    duracaoDaInstalacao: 180,
    linhas: [
      ['empresas-100', 'Empresas 100', 100, 100, 12990, 'opcional', 'inativo', 'opcional'],
      ['empresas-200', 'Empresas 200', 200, 200, 16990, 'opcional', 'opcional', 'obrigatorio'],
      ['empresas-300', 'Empresas 300', 300, 300, 19990, 'obrigatorio', 'inativo', 'obrigatorio'],
      ['empresas-400', 'Empresas 400', 400, 400, 22990, 'opcional', 'obrigatorio', 'inativo'],
      ['empresas-500', 'Empresas 500', 500, 500, 24990, 'obrigatorio', 'opcional', 'opcional'],
      ['empresas-600', 'Empresas 600', 600, 600, 26990, 'inativo', 'opcional', 'inativo'],
      ['empresas-dedicado', 'Empresas Dedicado', 200, 200, 89990, 'inativo', 'inativo', 'inativo'],
      ['empresas-e-mail', 'Empresas E-mail', 50, 25, 9990, 'inativo', 'obrigatorio', 'inativo'],
      ['empresas-1-giga', 'Empresas 1 Giga', 1000, 500, 28990, 'obrigatorio', 'obrigatorio', 'obrigatorio'],
    ],
  },
  {
    grupo: 'rural',
    statusInicial: 'habilitado',
    tecnologia: 'Rádio ponto-multiponto',
    taxaDeInstalacao: 25000,
    duracaoDaInstalacao: 150,
    linhas: [
      ['rural-10', 'Rural 10', 10, 5, 7990, 'obrigatorio', 'inativo', 'inativo'],
      ['rural-20', 'Rural 20', 20, 10, 9990, 'obrigatorio', 'opcional', 'opcional'],
      ['rural-30', 'Rural 30', 30, 15, 11990, 'obrigatorio', 'obrigatorio', 'obrigatorio'],
      ['rural-40', 'Rural 40', 40, 20, 13990, 'opcional', 'inativo', 'opcional'],
      ['rural-50', 'Rural 50', 50, 25, 15990, 'opcional', 'opcional', 'inativo'],
      ['rural-60', 'Rural 60', 60, 30, 17990, 'opcional', 'obrigatorio', 'obrigatorio'],
      ['rural-escola', 'Rural Escola', 30, 30, 3990, 'inativo', 'inativo', 'inativo'],
      ['rural-pioneiro', 'Rural Pioneiro', 15, 5, 5990, 'inativo', 'opcional', 'inativo'],
      ['rural-sede', 'Rural Sede', 100, 50, 21990, 'inativo', 'obrigatorio', 'inativo'],
    ],
  },
];

const RESTRICOES: Readonly<Record<string, RestricaoDeOferta>> = {
  'fibra-estudante': { tipoDeDocumento: 'cpf' },
  'empresas-dedicado': { tipoDeDocumento: 'cnpj' },
  'empresas-1-giga': { tipoDeDocumento: 'cnpj' },
  'rural-pioneiro': { clientes: ['0007', '0008', '0009'] },
  'rural-escola': { cidades: ['Sumaré'] },
};

const DESTAQUES: Readonly<Record<string, string>> = {
  'fibra-1-giga': 'IP fixo incluído',
  'empresas-dedicado': 'Banda garantida em contrato',
  'empresas-1-giga': 'IP fixo incluído',
};

// SPEC B04: free of charge with fidelity, as in the provider's advertisement.
const INSTALACAO_GRATIS: ReadonlySet<string> = new Set(['fibra-500', 'fibra-1-giga', 'empresas-1-giga']);

function montar(familia: Familia, [id, nome, down, up, preco, loginRadius, email, dominioNoLogin]: Linha): OfertaDoProvedor {
  const velocidade = { down, up };
  const fidelidadeMeses = id === 'rural-escola' || id === 'fibra-100' ? 0 : 12;
  const soPara = RESTRICOES[id];
  const oferta = {
    id,
    nome,
    preco,
    velocidade,
    taxaDeInstalacao: INSTALACAO_GRATIS.has(id) ? 0 : familia.taxaDeInstalacao,
    parcelasDaTaxa: 12,
    fidelidadeMeses,
    validadeMeses: 24,
    ...(DESTAQUES[id] ? { destaque: DESTAQUES[id] } : {}),
    etiqueta: {
      nome,
      codigo: `PE-${id.toUpperCase()}`,
      tecnologia: familia.tecnologia,
      velocidade,
      preco,
      fidelidadeMeses,
      reajusteMeses: 12,
      fonte: 'RGC, Res. 765/2023',
    },
    servicos: { loginRadius, email },
    dominioNoLogin,
    dominios: {
      radius: dominioNoLogin === 'opcional' ? [] : ['provedor.example', 'empresas.provedor.example'],
      email: ['provedor.example', 'correio.provedor.example'],
    },
    statusInicial: familia.statusInicial,
    duracaoDaInstalacao: familia.duracaoDaInstalacao,
  };
  const beneficio = fidelidadeMeses === 0 ? {} : { beneficio: oferta.taxaDeInstalacao === 0 ? familia.taxaDeInstalacao : 15000 };
  return { oferta, grupo: familia.grupo, ...beneficio, ...(soPara ? { soPara } : {}) };
}

/** The catalogue: 27 offers, one for each Login Radius flag with each Email flag and each initial status; five restricted. */
export const ofertas: readonly OfertaDoProvedor[] = FAMILIAS.flatMap((familia) => familia.linhas.map((linha) => montar(familia, linha)));

/** No longer sold to anybody; plans sold then can still change within their group. */
export const ofertasAntigas: readonly OfertaDoProvedor[] = ofertas
  .filter(({ oferta }) => oferta.id === 'fibra-500')
  .map(({ oferta, ...resto }) => ({ ...resto, oferta: { ...oferta, id: 'fibra-500-2025' }, soPara: { clientes: [] } }));
