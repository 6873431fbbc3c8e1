import type { TipoDeServico } from '../../../sdk/domain/servico.js';
import type { Textos } from '../textos.js';

const tipos: Record<TipoDeServico, string> = { 'login-radius': 'Login Radius', email: 'Email', ip: 'IP', dominio: 'Domínio', antivirus: 'Antivírus' };

/** What removal loses (SPEC E09). */
const perdas = {
  conexao: 'O equipamento que usa este login fica sem conexão na hora.',
  senha: 'A senha é apagada e não volta.',
  login: (nome: string) => `O login ${nome} fica livre: outro cliente pode usá-lo.`,
  caixa: 'A caixa postal e todas as mensagens guardadas são apagadas.',
  aliases: (n: number) => (n === 1 ? 'O alias deixa de entregar.' : `Os ${n} aliases deixam de entregar.`),
  faixa: 'O que depende deste endereço para de funcionar: acesso remoto, câmeras, liberações.',
  endereco: (nome: string) => `O endereço ${nome} fica livre: outro cliente pode usá-lo.`,
  site: 'O site sai do ar e seus arquivos são apagados.',
  'email-do-dominio': 'As caixas de e-mail do domínio param de receber.',
  dominio: (nome: string) => `${nome} deixa de ser atendido aqui. O registro do domínio não muda.`,
  'registro-fica': (ate: string) => `O provedor deixa de cuidar do registro, que vale até ${ate} e não é devolvido.`,
  licencas: (n: number) => (n === 1 ? 'A licença é cancelada e a chave deixa de valer.' : `As ${n} licenças são canceladas e as chaves deixam de valer.`),
};

const ptBR = {
  tipos,
  perdas,
  semServico: 'Nenhum serviço foi informado.',
  servicos: 'Serviços',
  trocarSenha: 'Trocar Senha',
  novaSenha: 'Nova senha',
  trocar: 'Trocar senha',
  senhaTrocada: 'Senha trocada.',
  trocarNoEquipamento: 'Depois de trocar, a nova senha tem de ser posta no equipamento do cliente: até lá ele não conecta.',
  trocarNosAparelhos: 'Depois de trocar, a nova senha tem de ser posta nos aparelhos que leem esta caixa.',
  editar: 'Editar Serviço',
  editarTipo: (tipo: string) => `Editar ${tipo}`,
  salvar: 'Salvar',
  editado: (nome: string) => `Serviço alterado: ${nome}.`,
  loginMuda: 'O equipamento do cliente fica sem conexão até receber o login novo. O login antigo fica livre.',
  aliasesPerdidos: (nomes: string) => `Deixam de entregar: ${nomes}.`,
  enderecoMuda: (antigo: string) => `${antigo} fica livre: outro cliente pode usá-lo.`,
  emailPerdido: 'As caixas de e-mail do domínio param de receber.',
  licencasPerdidas: (n: number) => (n === 1 ? '1 licença é cancelada e a chave deixa de valer.' : `${n} licenças são canceladas e as chaves deixam de valer.`),
  remover: 'Remover serviço',
  removerTipo: (tipo: string) => `Remover ${tipo}`,
  manter: 'Manter serviço',
  oQueSePerde: 'O que se perde',
  historicoFica: 'O histórico do plano guarda o que foi removido, quando e por quem.',
  confirmacao: 'Confirmação',
  ciente: 'Li o que se perde e quero remover',
  removido: (nome: string) => `Serviço removido: ${nome}.`,
};

export const servicoDoPlano: Textos<typeof ptBR> = { nome: 'servicoDoPlano', ptBR };
