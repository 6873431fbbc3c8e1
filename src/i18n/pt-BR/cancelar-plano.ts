import type { IsencaoDeMulta } from '../../../sdk/domain/multa.js';
import type { Textos } from '../textos.js';

const isencoes: Record<IsencaoDeMulta, (desde: string) => string> = {
  'sem-fidelidade': () => 'Sem multa: o plano não tem fidelidade.',
  'fidelidade-cumprida': (desde) => `Sem multa: a fidelidade terminou em ${desde}.`,
  'falha-da-prestadora': () => 'Sem multa: o motivo é falha da prestadora.',
  arrependimento: () => 'Sem multa: arrependimento em até 7 dias da venda (CDC, art. 49).',
};

const ptBR = {
  isencoes,
  titulo: (plano: string) => `Cancelar plano ${plano}`,
  motivo: 'Motivo',
  data: 'Data',
  dataAjuda: (de: string, ate: string) => `De ${de} a ${ate}. Numa data futura, o plano funciona até a véspera.`,
  multa: 'Valor da multa',
  multaAjuda: (beneficio: string, faltam: string, total: string) => `Benefício de ${beneficio} × ${faltam} de ${total} dias de fidelidade que faltam.`,
  multaMaxima: (valor: string) => `No máximo ${valor}.`,
  multaSoLeitura: 'Sem permissão para alterar o valor.',
  multaProposta: (valor: string) => `Usar ${valor}`,
  parcelas: 'Parcelas em aberto',
  vencida: 'vencida',
  vence: (data: string) => `vence em ${data}`,
  venceu: (data: string) => `venceu em ${data}`,
  cancelarParcelas: (quantas: number, total: string) =>
    quantas === 1 ? `Cancelar a parcela que vence depois da data (${total})` : `Cancelar as ${quantas} parcelas que vencem depois da data (${total})`,
  continuamDevidas: (total: string) => `Continua devido: ${total}.`,
  semVolta: 'Isto não tem volta.',
  perde: (servicos: string) => `O cliente perde ${servicos}.`,
  perdeAcesso: 'O cliente perde o acesso.',
  desmarca: (data: string, hora: string) => `A instalação agendada para ${data}, ${hora}, é desmarcada.`,
  ciente: 'Entendo que o plano não poderá ser reativado',
  manter: 'Manter o plano',
  cancelar: 'Cancelar plano',
  cancelando: 'Cancelando…',
  cancelado: (plano: string) => `${plano}: plano cancelado.`,
  programado: (plano: string, data: string) => `${plano}: cancelamento marcado para ${data}.`,
  protocolo: (numero: string) => `Protocolo ${numero}`,
  multaCobrada: (valor: string) => `Multa: ${valor}.`,
  semMulta: 'Sem multa.',
};

export const cancelarPlano: Textos<typeof ptBR> = { nome: 'cancelarPlano', ptBR };
