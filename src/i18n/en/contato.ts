import type { contato as ptBR } from '../pt-BR/contato.js';

/** English of the contact form. */
export const contato: (typeof ptBR)['ptBR'] = {
  titulo: 'Contact',
  nome: 'Name',
  tipo: 'Type',
  tipos: { responsavel: 'Person in charge', financeiro: 'Billing', tecnico: 'Technical', familiar: 'Family', outro: 'Other' },
  telefone: 'Phone',
  celular: 'Mobile',
  email: 'Email',
  gravar: 'Save',
  gravando: 'Saving…',
  incerto: 'The contact may have been saved. Try again with the same data: it will not be saved twice.',
};
