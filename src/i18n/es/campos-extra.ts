import type { camposExtra as ptBR } from '../pt-BR/campos-extra.js';

type Partes = (typeof ptBR)['ptBR'];

export const camposExtra: Partes = {
  titulo: 'Campos adicionales',
  verbo: 'Guardar campos',
  feito: 'Campos guardados.',
  vazio: 'El proveedor no creó campos adicionales para este plan.',
  sim: 'Sí',
  nao: 'No',
  naoInformado: 'No informado',
  semOpcao: 'Ningún valor',
  foraDaLista: (valor) => `${valor} (fuera de la lista)`,
  segredoDefinido: 'Ya tiene un valor, que no se muestra. Complete solo para cambiarlo.',
  segredoVazio: 'Después de guardado, el valor no se muestra.',
  apagar: (campo) => `Borrar ${campo}`,
  valorApagado: 'vacío',
};
