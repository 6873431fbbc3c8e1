import type { MotivoDeBloqueio } from '../../../sdk/domain/acoes-de.js';
import type { Textos } from '../textos.js';

const motivos: Record<MotivoDeBloqueio, string> = {
  status: 'O status atual do plano não permite esta ação.',
  programado: 'Já há uma mudança de status marcada para este plano.',
  permissao: 'Sem permissão para esta ação. Peça ao administrador.',
  configuracao: 'A configuração deste plano não oferece esta ação.',
  capacidade: 'Este provedor não oferece este recurso.',
};

const ptBR = {
  semPlano: 'Nenhum plano foi informado.',
  motivos,
  gravando: 'Gravando…',
  faltam: (n: number) => (n === 1 ? 'Falta 1 informação:' : `Faltam ${n} informações:`),
  incerto: 'A resposta se perdeu: não se sabe se foi gravado. Tentar de novo não grava duas vezes.',
  naoConfirmado: 'Não foi possível confirmar se foi gravado. Confira o plano como está agora antes de repetir.',
  conferirPlano: 'Conferir o plano',
  conflitoTitulo: 'Outra pessoa alterou este plano enquanto isso',
  conflito: 'Nada do que foi digitado se perdeu. Confira e grave de novo, ou comece do valor atual.',
  deAntes: 'Antes',
  deAgora: 'Agora',
  usarAtual: 'Começar do valor atual',
};

/** What every action on a plan says. */
export const acao: Textos<typeof ptBR> = { nome: 'acao', ptBR };
