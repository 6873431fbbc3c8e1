import type { acao as original } from '../pt-BR/acao.js';

export const acao: (typeof original)['ptBR'] = {
  semPlano: 'No plan was given.',
  motivos: {
    status: 'The current status of the plan does not allow this action.',
    programado: 'A change of status is already set for this plan.',
    permissao: 'You do not have permission for this action. Ask the administrator.',
    configuracao: 'The configuration of this plan does not offer this action.',
    capacidade: 'This provider does not offer this feature.',
  },
  gravando: 'Saving…',
  faltam: (n) => (n === 1 ? '1 piece of information is missing:' : `${n} pieces of information are missing:`),
  incerto: 'The answer was lost: nobody knows whether it was saved. Trying again does not save twice.',
  naoConfirmado: 'It could not be confirmed whether this was saved. Check the plan as it is now before repeating.',
  conferirPlano: 'Check the plan',
  conflitoTitulo: 'Somebody else changed this plan meanwhile',
  conflito: 'Nothing you typed was lost. Check and save again, or start from the current value.',
  deAntes: 'Before',
  deAgora: 'Now',
  usarAtual: 'Start from the current value',
};
