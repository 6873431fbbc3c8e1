import type { ServicoDoWizard } from '../../../sdk/use-cases/novo-plano/state.js';
import type { Textos } from '../textos.js';

const titulos: Record<ServicoDoWizard, string> = { loginRadius: 'Login Radius', email: 'Email' };

const ptBR = {
  titulos,
  login: 'Login',
  dominio: 'Domínio',
  escolhaODominio: 'Escolha o domínio',
  senha: 'Senha',
  senhaAjuda: 'Use uma senha só deste serviço: ela fica guardada de forma recuperável no servidor.',
  alias: (n: number) => `Alias ${n}`,
  adicionarAlias: 'Adicionar alias',
  removerAlias: (n: number) => `Remover alias ${n}`,
  aliasAjuda: 'Outro endereço que entrega na mesma caixa.',
  salvar: 'Salvar',
  criarEmail: 'Criar email',
  verificando: 'Verificando…',
  cancelar: 'Cancelar',
};

export const servico: Textos<typeof ptBR> = { nome: 'servico', ptBR };
