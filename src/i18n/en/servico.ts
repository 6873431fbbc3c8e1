import type { servico as ptBR } from '../pt-BR/servico.js';

/** English of the form of a service. */
export const servico: (typeof ptBR)['ptBR'] = {
  titulos: { loginRadius: 'RADIUS login', email: 'Email' },
  login: 'Login',
  dominio: 'Domain',
  escolhaODominio: 'Choose the domain',
  senha: 'Password',
  senhaAjuda: 'Use a password for this service only: the server keeps it in a form that can be read back.',
  alias: (n) => `Alias ${n}`,
  adicionarAlias: 'Add alias',
  removerAlias: (n) => `Remove alias ${n}`,
  aliasAjuda: 'Another address that delivers to the same mailbox.',
  salvar: 'Save',
  criarEmail: 'Create email',
  verificando: 'Checking…',
  cancelar: 'Cancel',
};
