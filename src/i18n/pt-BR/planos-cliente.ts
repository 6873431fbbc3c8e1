import type { MotivoDeBloqueio } from '../../../sdk/domain/acoes-de.js';
import type { OrdemDePlanos } from '../../../sdk/domain/plano.js';
import type { TipoDeServico } from '../../../sdk/domain/servico.js';
import type { GrupoDeStatus } from '../../../sdk/domain/status.js';
import type { Textos } from '../textos.js';

const grupos: Record<GrupoDeStatus, string> = { ativo: 'Ativos', inativo: 'Inativos', cancelado: 'Cancelados' };

const servicos: Record<TipoDeServico, string> = { 'login-radius': 'Login Radius', email: 'Email', ip: 'IP', dominio: 'Domínio', antivirus: 'Antivírus' };

const ordens: Record<`${OrdemDePlanos} ${'asc' | 'desc'}`, string> = {
  'nome asc': 'Plano: A a Z',
  'nome desc': 'Plano: Z a A',
  'vencimento asc': 'Vencimento: 1 a 31',
  'vencimento desc': 'Vencimento: 31 a 1',
  'preco asc': 'Menor valor',
  'preco desc': 'Maior valor',
  'status-desde asc': 'Status mais antigo',
  'status-desde desc': 'Status mais recente',
};

const motivos: Record<MotivoDeBloqueio, string> = {
  status: 'O status do plano não permite.',
  programado: 'Já há uma mudança de status marcada para este plano.',
  permissao: 'Sem permissão para adicionar planos. Peça ao administrador.',
  configuracao: 'A configuração do provedor não permite.',
  capacidade: 'Este provedor não oferece este recurso.',
};

const planosDe = (n: number, total: string, grupo: GrupoDeStatus): string => `${total} ${n === 1 ? 'plano' : 'planos'} ${grupo}${n === 1 ? '' : 's'}`;
const vazios: Record<GrupoDeStatus, string> = {
  ativo: 'Este cliente não tem planos ativos.',
  inativo: 'Este cliente não tem planos inativos.',
  cancelado: 'Este cliente não tem planos cancelados.',
};

const ptBR = {
  grupos,
  servicos,
  ordens,
  motivos,
  titulo: 'Planos',
  grupoLegenda: 'Grupo de planos',
  quantidade: (n: number): string => (n === 1 ? 'plano' : 'planos'),
  buscar: 'Buscar',
  buscarExemplo: 'Buscar plano, login, rua…',
  forma: 'Forma de Pagamento',
  todasAsFormas: 'Todas as formas',
  ordenarPor: 'Ordenar por',
  acoes: 'Ações',
  adicionar: 'Adicionar Plano',
  novoPlano: 'Novo Plano Cliente',
  voltar: 'Voltar aos planos',
  colunas: { nome: 'Plano', endereco: 'End. de Instalação', forma: 'Forma de Pagamento', vencimento: 'Venc.', preco: 'Valor', 'status-desde': 'Status' },
  vencimentoPorExtenso: 'Dia de vencimento',
  ultimoDia: 'último dia',
  venc: (dia: string) => `venc. ${dia}`,
  desde: (data: string) => `desde ${data}`,
  ate: (data: string) => `até ${data}`,
  programado: (status: string, data: string) => `${status} em ${data}`,
  servicosDe: (plano: string) => `Serviços de ${plano}`,
  vazios,
  semPlanos: 'Este cliente ainda não tem planos.',
  nadaEncontrado: 'Nenhum plano encontrado.',
  nadaEncontradoPara: (busca: string) => `Nenhum plano encontrado para “${busca}”.`,
  limpar: 'Limpar busca e filtro',
  verAtivos: 'Ver planos ativos',
  planosDe,
  encontrados: (n: number, total: string) => `${total} ${n === 1 ? 'plano encontrado' : 'planos encontrados'}`,
  porMes: (valor: string) => `${valor} por mês`,
  mostrados: (quantos: string, total: string) => `Mostrando ${quantos} de ${total}`,
  mostrarMais: (quantos: string) => `Mostrar mais ${quantos}`,
  adicionado: (plano: string) => `${plano}: plano adicionado.`,
  emDestaque: (plano: string) => `${plano} em destaque.`,
  alterado: (plano: string) => `${plano}: alteração gravada.`,
  saiu: (plano: string, grupo: GrupoDeStatus, status: string) =>
    grupo === 'cancelado' ? `${plano}: plano cancelado.` : `${plano}: o status agora é “${status}”.`,
  foraDaBusca: (plano: string) => `${plano}: alteração gravada. O plano não está mais nesta busca.`,
  verEm: (grupo: string) => `Ver em ${grupo}`,
  verPlano: 'Ver o plano',
  naoEncontrado: 'O plano pedido não está entre os planos deste cliente.',
};

export const planosCliente: Textos<typeof ptBR> = { nome: 'planosCliente', ptBR };
