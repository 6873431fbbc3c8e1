import type { licencas as ptBR } from '../pt-BR/licencas.js';

export const licencas: (typeof ptBR)['ptBR'] = {
  quantidade: 'Licencias',
  total: (valor) => `${valor} por mes`,
  soAgora: 'Copie o anote ahora: por seguridad, las claves no se muestran de nuevo.',
  chaves: (n) => (n === 1 ? 'Clave de la licencia' : `Claves de las ${n} licencias`),
  chave: (n) => `clave ${n}`,
  todas: 'todas las claves',
  copiar: (nome) => `Copiar ${nome}`,
  copiado: 'Copiado.',
  naoCopiado: 'No se pudo copiar. Seleccione el texto y cópielo.',
};
