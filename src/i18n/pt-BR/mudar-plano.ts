import type { ServicoConfigurado } from '../../../sdk/domain/mudanca-de-plano.js';
import type { Textos } from '../textos.js';

const servicos: Record<ServicoConfigurado, string> = { loginRadius: 'Login Radius', email: 'Email' };

const ptBR = {
  servicos,
  titulo: (plano?: string) => ['Mudar Plano', plano].filter(Boolean).join(': '),
  novoPlano: 'Novo plano',
  semOpcoes: 'Não há outro plano do mesmo grupo para este cliente.',
  aMais: (valor: string) => `+ ${valor} por mês`,
  aMenos: (valor: string) => `− ${valor} por mês`,
  mesmoValor: 'mesmo valor',
  mudancas: 'O que muda',
  valor: 'Valor',
  velocidade: 'Velocidade',
  status: 'Status',
  continua: (status: string) => `continua ${status}`,
  semPerdas: 'O cliente continua com todos os serviços.',
  perde: (perdidos: string) => `O cliente perde ${perdidos}.`,
  semVolta: 'Isto não tem volta.',
  ciente: 'Entendo que estes serviços serão apagados',
  pendente: (exigidos: string) => `O plano novo exige ${exigidos}. Adicione antes em Adicionar Serviço.`,
  manter: 'Manter o plano',
  mudar: 'Mudar plano',
  mudando: 'Mudando…',
  mudado: (antes: string, depois: string) => `${antes}: mudado para ${depois}.`,
};

export const mudarPlano: Textos<typeof ptBR> = { nome: 'mudarPlano', ptBR };
