import type { AcaoDeServico } from '../../../sdk/domain/acao-de-servico.js';
import type { Acao } from '../../../sdk/domain/acao.js';
import type { ItemDoPlano, SubmenuDoPlano } from '../../../sdk/domain/menu-do-plano.js';
import type { MotivoDeBloqueio } from '../../../sdk/domain/situacao.js';
import type { Textos } from '../textos.js';

/** The lines of a plan's menu (SPEC A04). */
const itens: Record<ItemDoPlano['nome'] | SubmenuDoPlano['nome'], string> = {
  cancelar: 'Cancelar Plano',
  agendamento: 'Agendamento',
  'contrato-de-servico': 'Contrato de Serviço',
  documento: 'Documento',
  contrato: 'Contrato',
  'alterar-endereco': 'Alterar Endereço',
  'alterar-vencimento': 'Alterar Vencimento',
  'autorizacao-debito': 'Autorização de Débito Bancário',
  'adicionar-servico': 'Adicionar Serviço',
  'login-radius': 'Login Radius',
  email: 'Email',
  ip: 'IP',
  dominio: 'Domínio',
  'registrar-dominio': 'Registrar Domínio',
  antivirus: 'Licença de Antivírus',
  'assistente-autenticacao': 'Assistente de Autenticação',
  'mudar-status': 'Mudar Status',
  'mudar-plano': 'Mudar Plano',
  'desbloqueio-confianca': 'Desbloqueio em Confiança',
  'forma-pagamento': 'Forma de Pagamento',
  'suspensao-temporaria': 'Suspensão Temporária',
  endereco: 'Endereço',
  'campos-extra': 'Campos Extra',
  historico: 'Histórico',
};

const itensDeServico: Record<AcaoDeServico, string> = { 'trocar-senha': 'Trocar Senha', propriedades: 'Propriedades', editar: 'Editar', remover: 'Remover' };

/** Why a line is greyed; `status`: how the plan's status is called. */
const motivos: Record<MotivoDeBloqueio, (status: string) => string> = {
  status: (status) => `O status “${status}” não permite.`,
  programado: () => 'Já há uma mudança de status marcada.',
  permissao: () => 'Sem permissão. Peça ao administrador.',
  configuracao: () => 'A configuração do plano não permite.',
  capacidade: () => 'O sistema do provedor não oferece este recurso.',
};

/** The same, where something better than the rule can be said. */
const motivosProprios: Partial<Record<`${Acao} ${MotivoDeBloqueio}`, string>> = {
  'alterar-vencimento configuracao': 'Não há outro dia de vencimento.',
  'autorizacao-debito configuracao': 'O provedor não oferece Débito em Conta.',
  'assistente-autenticacao configuracao': 'O plano não tem Login Radius.',
  'forma-pagamento configuracao': 'O provedor não oferece outra forma.',
  'desbloqueio-confianca status': 'O plano não está suspenso.',
};

const ptBR = {
  itens,
  itensDeServico,
  motivos,
  motivosProprios,
  acoesDe: (nome: string) => `Ações de ${nome}`,
  nenhuma: 'Nenhuma ação disponível.',
};

/** What the menus of a plan and of its services say, and the dialog that an action opens in. */
export const menuDeAcoes: Textos<typeof ptBR> = { nome: 'menuDeAcoes', ptBR };
