import type { camposExtra as ptBR } from '../pt-BR/campos-extra.js';

type Partes = (typeof ptBR)['ptBR'];

export const camposExtra: Partes = {
  titulo: 'Extra fields',
  verbo: 'Save fields',
  feito: 'Fields saved.',
  vazio: 'The provider has made no extra fields for this plan.',
  sim: 'Yes',
  nao: 'No',
  naoInformado: 'Not given',
  semOpcao: 'No value',
  foraDaLista: (valor) => `${valor} (not in the list)`,
  segredoDefinido: 'There is a value, which is not shown. Fill it in only to change it.',
  segredoVazio: 'Once saved, the value is not shown.',
  apagar: (campo) => `Delete ${campo}`,
  valorApagado: 'empty',
};
