import type { TipoDeContato } from '../../../sdk/domain/tipo-de-contato.js';
import type { Textos } from '../textos.js';

const tipos: Record<TipoDeContato, string> = {
  responsavel: 'Responsável',
  financeiro: 'Financeiro',
  tecnico: 'Técnico',
  familiar: 'Familiar',
  outro: 'Outro',
};

const ptBR = {
  titulo: 'Contato',
  nome: 'Nome',
  tipo: 'Tipo',
  tipos,
  telefone: 'Telefone',
  celular: 'Celular',
  email: 'E-mail',
  gravar: 'Gravar',
  gravando: 'Gravando…',
  incerto: 'O contato pode ter sido gravado. Tente de novo com os mesmos dados: ele não será gravado duas vezes.',
};

/** Words of the form "Contato". */
export const contato: Textos<typeof ptBR> = { nome: 'contato', ptBR };
