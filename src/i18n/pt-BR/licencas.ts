import type { Textos } from '../textos.js';

const ptBR = {
  quantidade: 'Licenças',
  total: (valor: string) => `${valor} por mês`,
  soAgora: 'Copie ou anote agora: por segurança, as chaves não aparecem de novo.',
  chaves: (n: number) => (n === 1 ? 'Chave da licença' : `Chaves das ${n} licenças`),
  chave: (n: number) => `chave ${n}`,
  todas: 'todas as chaves',
  copiar: (nome: string) => `Copiar ${nome}`,
  copiado: 'Copiado.',
  naoCopiado: 'Não foi possível copiar. Selecione o texto e copie.',
};

export const licencas: Textos<typeof ptBR> = { nome: 'licencas', ptBR };
