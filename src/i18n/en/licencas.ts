import type { licencas as ptBR } from '../pt-BR/licencas.js';

export const licencas: (typeof ptBR)['ptBR'] = {
  quantidade: 'Licences',
  total: (valor) => `${valor} a month`,
  soAgora: 'Copy or write them down now: for safety the keys are not shown again.',
  chaves: (n) => (n === 1 ? 'Licence key' : `Keys of the ${n} licences`),
  chave: (n) => `key ${n}`,
  todas: 'all keys',
  copiar: (nome) => `Copy ${nome}`,
  copiado: 'Copied.',
  naoCopiado: 'It could not be copied. Select the text and copy it.',
};
