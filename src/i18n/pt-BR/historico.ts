import type { Acao } from '../../../sdk/domain/acao.js';
import type { Textos } from '../textos.js';

const acoes: Record<Acao, string> = {
  cancelar: 'Plano cancelado',
  agendamento: 'Agendamento',
  contrato: 'Contrato',
  'alterar-endereco': 'Transferência de endereço',
  'alterar-vencimento': 'Vencimento alterado',
  'autorizacao-debito': 'Autorização de débito',
  'login-radius': 'Login Radius adicionado',
  email: 'Email adicionado',
  ip: 'IP adicionado',
  dominio: 'Domínio adicionado',
  'registrar-dominio': 'Domínio registrado',
  antivirus: 'Antivírus adicionado',
  'assistente-autenticacao': 'Assistente de Autenticação',
  'mudar-status': 'Status alterado',
  'mudar-plano': 'Plano trocado',
  'desbloqueio-confianca': 'Desbloqueio em confiança',
  'forma-pagamento': 'Forma de pagamento alterada',
  'suspensao-temporaria': 'Suspensão temporária',
  endereco: 'Endereço corrigido',
  'campos-extra': 'Campos extra alterados',
  historico: 'Nota',
};

/** Names that come from the backend and not from the menu. */
const outras: Record<string, string> = {
  adicionar: 'Plano adicionado',
  nota: 'Nota',
  'encerrar-sessao': 'Sessão encerrada',
  'limpar-mac': 'MAC liberado',
  'trocar-senha': 'Senha trocada',
  'editar-servico': 'Serviço alterado',
  'remover-servico': 'Serviço removido',
  'fim-do-prazo': 'Mudança automática de status',
  'programado-sem-efeito': 'Mudança marcada sem efeito',
};

const ptBR = {
  titulo: 'Histórico',
  acoes: { ...acoes, ...outras } as Record<string, string>,
  lista: 'O que foi feito neste plano, do mais novo ao mais antigo',
  vazio: 'Nada foi registrado neste plano até agora.',
  de: 'de',
  para: 'para',
  por: (operador: string) => `por ${operador}`,
  nota: 'Nova nota',
  notaAjuda: 'Fica no histórico do plano, com nome e hora. Não escreva senhas.',
  anotar: 'Adicionar nota',
  gravando: 'Gravando…',
  gravada: 'Nota adicionada.',
  incerta: 'A resposta se perdeu: não se sabe se a nota foi gravada. Tentar de novo não grava duas vezes.',
  verMais: 'Ver mais antigas',
  atualizar: 'Atualizar',
};

export const historico: Textos<typeof ptBR> = { nome: 'historico', ptBR };
