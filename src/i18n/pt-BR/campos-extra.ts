import type { Textos } from '../textos.js';

const ptBR = {
  titulo: 'Campos Extra',
  verbo: 'Salvar campos',
  feito: 'Campos salvos.',
  vazio: 'O provedor não criou campos extra para este plano.',
  sim: 'Sim',
  nao: 'Não',
  naoInformado: 'Não informado',
  semOpcao: 'Sem valor',
  foraDaLista: (valor: string) => `${valor} (fora da lista)`,
  segredoDefinido: 'Já tem valor, que não é mostrado. Preencha só para trocar.',
  segredoVazio: 'Depois de salvo, o valor não é mostrado.',
  apagar: (campo: string) => `Apagar ${campo}`,
  valorApagado: 'vazio',
};

export const camposExtra: Textos<typeof ptBR> = { nome: 'camposExtra', ptBR };
