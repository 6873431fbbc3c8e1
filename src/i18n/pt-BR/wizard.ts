import type { Passo } from '../../../sdk/use-cases/novo-plano/state.js';
import type { Textos } from '../textos.js';

const passos: Record<Passo, string> = { plano: 'Plano', cobranca: 'Informações da cobrança', dados: 'Dados do Plano', agendar: 'Agendar Instalação' };

const ptBR = {
  passos,
  titulo: 'Novo Plano Cliente',
  passoDe: (atual: number, total: number) => `Passo ${atual} de ${total}`,
  etapas: 'Etapas',
  etapaConcluida: 'concluída',
  opcional: '(opcional)',
  avancar: 'Avançar',
  voltar: 'Voltar',
  cancelar: 'Cancelar',
  finalizar: 'Finalizar',
  enviando: 'Adicionando o plano…',
  conferindo: 'Conferindo o horário…',
  rascunhoSalvo: 'Rascunho salvo',
  verPlanosDoCliente: 'Ver os planos do cliente',
  incerto: 'Não se sabe se o plano foi gravado. Tente de novo: ele não será adicionado duas vezes.',
  sucesso: 'Plano adicionado com sucesso!',
  enderecoDeInstalacao: 'End. de Instalação',
  enderecoDeInstalacaoAjuda: 'Onde o técnico fará a instalação.',
  escolhaOEndereco: 'Escolha o endereço',
  semEnderecos: 'Este cliente ainda não tem endereço. Adicione o primeiro.',
  novoEndereco: 'Novo Endereço',
  plano: 'Plano',
  filtrarPlanos: (n: number) => `Filtrar ${n} planos`,
  nenhumPlanoNoFiltro: 'Nenhum plano com esse texto.',
  limparFiltro: 'Limpar filtro',
  semPlanos: 'Não há planos à venda para este cliente. Confira o cadastro do cliente ou o catálogo.',
  porMes: 'por mês',
  instalacaoDe: (valor: string) => `instalação ${valor}`,
  instalacaoGratis: (meses: number) => (meses > 0 ? `instalação grátis com fidelidade de ${meses} meses` : 'instalação grátis'),
  meses: (n: number) => (n === 0 ? 'sem prazo' : n === 1 ? '1 mês' : `${n} meses`),
  semFidelidade: 'sem fidelidade',
  resumo: 'Resumo',
  mensalidade: 'Mensalidade',
  velocidade: 'Velocidade',
  instalacao: 'Instalação',
  gratis: 'grátis',
  fidelidade: 'Fidelidade',
  resumoVazio: 'Escolha um plano para ver o resumo.',
};

export const wizard: Textos<typeof ptBR> = { nome: 'wizard', ptBR };
