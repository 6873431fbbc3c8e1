import type { Ator } from './ator.js';
import type { Cena } from './cena.js';

const cliente = { 'cliente-id': '0042' };

/** What every element that asks a backend can look like: as it opens, waiting, and refused. */
const abertura = (elemento: string, atributos: Readonly<Record<string, string>>): readonly Cena[] => [
  { elemento, atributos, estado: 'aberto' },
  { elemento, atributos, estado: 'carregando', backend: 'mudo' },
  { elemento, atributos, estado: 'falhou', backend: 'falho' },
];

const plano = { 'plano-id': 'plano-0042-1' };
const login = { ...plano, 'servico-id': 'servico-0042-1' };
const preso = { 'plano-id': 'plano-0042-3', 'servico-id': 'servico-0042-5' };
const email = { ...plano, 'servico-id': 'servico-0042-2' };

/** An action on a plan: each is made of the same frame, from the plan's id alone. Sent as it opens it says what is missing, or is done. */
const acao = (elemento: string, atributos: Readonly<Record<string, string>> = plano): readonly Cena[] => [
  ...abertura(elemento, atributos),
  { elemento, atributos, estado: 'enviado como abriu', ate: (ator) => ator.envia() },
];

const adicionar = (tipo: string, estado = 'aberto', ate?: Cena['ate']): Cena => ({
  elemento: 'adicionar-servico',
  estado: `${tipo}, ${estado}`,
  atributos: { ...plano, tipo },
  ...(ate && { ate }),
});

/** All checks have said what they found. */
const assistir = (estado: string, atributos: Readonly<Record<string, string>>): Cena => ({
  elemento: 'assistente-autenticacao',
  estado,
  atributos,
  ate: (ator) => ator.espera('all checks', () => !/verificando|na fila/i.test(ator.texto)),
});

const irAosDetalhes = async (ator: Ator, oferta = 'empresas-dedicado'): Promise<void> => {
  await ator.escolhe('#c-enderecoId');
  await ator.clica(`input[name="oferta"][value="${oferta}"]`);
};

const irACobranca = async (ator: Ator, forma: string, oferta?: string): Promise<void> => {
  await irAosDetalhes(ator, oferta);
  await ator.aperta('Avançar');
  await ator.clica('input[name="dia"][value="10"]');
  await ator.escreve('#c-cobranca-forma', forma);
};

const irAosDados = async (ator: Ator, oferta?: string): Promise<void> => {
  await irACobranca(ator, 'boleto', oferta);
  await ator.aperta('Avançar');
  await ator.acha('.dados');
};

const irAAgenda = async (ator: Ator): Promise<void> => {
  await irAosDados(ator);
  await ator.clica('.agendar input');
  await ator.aperta('Avançar');
  await ator.acha('.formulario');
};

const pesquisar =
  (cep: string) =>
  async (ator: Ator): Promise<void> => {
    await ator.escreve('#c-cep', cep);
    await ator.envia();
    await ator.acha('#c-numero');
  };

const campoDeSenha = (senha: string) => (): Node => {
  const rotulo = document.createElement('label');
  rotulo.textContent = 'Senha ';
  const campo = document.createElement('input');
  campo.type = 'password';
  campo.autocomplete = 'new-password';
  campo.value = senha;
  rotulo.append(campo);
  return rotulo;
};

const comSenha = (estado: string, senha: string): Cena => ({ elemento: 'senha-forca', estado, miolo: campoDeSenha(senha) });

/**
 * Every element in its main states, for all tests that hold for every element: strict pages, axe, narrow pages, hostile
 * texts, leaks, in all browsers. A new element joins with one line: `...acao('<tag>')`, or `...abertura('<tag>', { … })`.
 */
export const CENAS: readonly Cena[] = [
  ...abertura('planos-cliente', cliente),
  { elemento: 'planos-cliente', estado: 'sem planos', atributos: { 'cliente-id': '0050' } },
  { elemento: 'planos-cliente', estado: 'status desconhecido', atributos: { 'cliente-id': '0043' } },
  { elemento: 'planos-cliente', estado: 'muitos planos', atributos: { 'cliente-id': '0049' } },
  { elemento: 'planos-cliente', estado: 'plano que não há', atributos: { ...cliente, 'plano-id': 'nenhum' } },
  { elemento: 'planos-cliente', estado: 'cancelados', atributos: cliente, ate: (ator) => ator.clica('input[name="grupo"][value="cancelado"]') },
  { elemento: 'planos-cliente', estado: 'novo plano', atributos: cliente, ate: (ator) => ator.aperta('Adicionar Plano') },

  ...abertura('plano-wizard', cliente),
  { elemento: 'plano-wizard', estado: 'com faltas', atributos: cliente, ate: (ator) => ator.aperta('Avançar') },
  {
    elemento: 'plano-wizard',
    estado: 'login',
    atributos: cliente,
    ate: async (ator) => {
      await irAosDetalhes(ator, 'fibra-500');
      await ator.aperta('Adicionar Login Radius');
      await ator.acha('#c-login');
      await ator.acha('[role="meter"]');
    },
  },
  {
    elemento: 'plano-wizard',
    estado: 'novo endereço',
    atributos: cliente,
    ate: async (ator) => {
      await ator.aperta('Novo Endereço');
      await ator.acha('#c-cep');
    },
  },
  { elemento: 'plano-wizard', estado: 'cobrança', atributos: cliente, ate: (ator) => irACobranca(ator, 'boleto') },
  {
    elemento: 'plano-wizard',
    estado: 'débito com faltas',
    atributos: cliente,
    ate: async (ator) => {
      await irACobranca(ator, 'debito-conta');
      await ator.aperta('Avançar');
    },
  },
  { elemento: 'plano-wizard', estado: 'dados do plano', atributos: cliente, ate: (ator) => irAosDados(ator) },
  {
    elemento: 'plano-wizard',
    estado: 'regra que bloqueia',
    atributos: cliente,
    ate: async (ator) => {
      await irAosDados(ator, 'fibra-600');
      await ator.aperta('Finalizar');
    },
  },
  { elemento: 'plano-wizard', estado: 'agendar', atributos: cliente, ate: irAAgenda },
  {
    elemento: 'plano-wizard',
    estado: 'concluído',
    atributos: cliente,
    ate: async (ator) => {
      await irAosDados(ator);
      await ator.aperta('Finalizar');
      await ator.espera('success', () => ator.texto.includes('Plano adicionado com sucesso!'));
    },
  },

  // Asks for nothing before a CEP is typed.
  { elemento: 'novo-endereco', estado: 'CEP', atributos: cliente },
  { elemento: 'novo-endereco', estado: 'achado', atributos: cliente, ate: pesquisar('13000-100') },
  { elemento: 'novo-endereco', estado: 'cidade inteira', atributos: cliente, ate: pesquisar('13459-000') },
  {
    elemento: 'novo-endereco',
    estado: 'à mão, com faltas',
    atributos: cliente,
    ate: async (ator) => {
      await pesquisar('99999-998')(ator);
      await ator.envia();
    },
  },
  {
    elemento: 'novo-endereco',
    estado: 'salvo',
    atributos: cliente,
    ate: async (ator) => {
      await pesquisar('13000-200')(ator);
      await ator.escreve('#c-numero', '12');
      await ator.envia();
      // A street with a name that is too long cannot be saved, and says so.
      await ator.acha('.sucesso, [aria-invalid="true"]');
    },
  },

  comSenha('vazia', ''),
  comSenha('fraca', 'abc123'),
  comSenha('forte', 'Vr7#kpQ2xw!m'),

  ...abertura('agendamento-instalacao', cliente),
  {
    elemento: 'agendamento-instalacao',
    estado: 'com faltas',
    atributos: cliente,
    ate: async (ator) => {
      await (ator.elemento as HTMLElementTagNameMap['agendamento-instalacao']).validar();
      await ator.quieto();
    },
  },
  {
    elemento: 'agendamento-instalacao',
    estado: 'contato',
    atributos: cliente,
    ate: async (ator) => {
      await ator.aperta('Adicionar');
      await ator.acha('plano-form-contato');
    },
  },
  {
    elemento: 'agendamento-instalacao',
    estado: 'agenda',
    atributos: cliente,
    ate: async (ator) => {
      await ator.escolhe('#c-alvoId');
      await ator.aperta('Agenda');
      await ator.acha('agenda-tecnico');
      await ator.quieto();
    },
  },

  ...abertura('agenda-tecnico', { 'alvo-id': 'tecnico-01' }),
  { elemento: 'agenda-tecnico', estado: 'cargo', atributos: { 'alvo-tipo': 'cargo', 'alvo-id': 'fusionista' } },

  ...acao('mudar-status'),
  { elemento: 'mudar-status', estado: 'impedida', atributos: { 'plano-id': 'plano-0042-5' } },
  ...acao('cancelar-plano'),
  {
    elemento: 'cancelar-plano',
    estado: 'feito',
    atributos: plano,
    ate: async (ator) => {
      await ator.escolhe('#c-motivoId');
      await ator.clica('#c-ciente');
      await ator.envia();
    },
  },
  ...acao('suspensao-temporaria'),
  ...acao('desbloqueio-confianca', { 'plano-id': 'plano-0042-4' }),
  ...acao('mudar-plano'),
  { elemento: 'mudar-plano', estado: 'com perda', atributos: plano, ate: (ator) => ator.clica('input[value="fibra-300"]') },
  ...acao('alterar-vencimento'),
  { elemento: 'alterar-vencimento', estado: 'prévia', atributos: plano, ate: (ator) => ator.clica('input[name="dia"][value="15"]') },
  {
    elemento: 'alterar-vencimento',
    estado: 'feito',
    atributos: plano,
    ate: async (ator) => {
      await ator.clica('input[name="dia"][value="15"]');
      await ator.envia();
    },
  },
  ...acao('forma-pagamento'),
  ...acao('autorizacao-debito', { 'plano-id': 'plano-0042-3' }),
  ...acao('transferencia-endereco'),
  ...acao('enderecos-plano'),
  { elemento: 'enderecos-plano', estado: 'corrigindo', atributos: plano, ate: (ator) => ator.clica('#c-corrigir-instalacao') },
  ...acao('campos-extra'),
  ...acao('contrato-servico'),
  ...acao('historico-plano'),

  adicionar('login-radius'),
  ...acao('adicionar-servico', { ...plano, tipo: 'email' }),
  adicionar('ip', 'com faltas', (ator) => ator.envia()),
  adicionar('dominio'),
  adicionar('registrar-dominio', 'não está disponível', (ator) => ator.escreve('#c-dominio', 'provedor.com.br')),
  adicionar('antivirus'),
  adicionar('antivirus', 'chaves', async (ator) => {
    await ator.escreve('#c-quantidade', '3');
    await ator.envia();
    await ator.acha('.chaves');
  }),
  ...acao('editar-servico', email),
  ...acao('remover-servico', email),
  ...acao('trocar-senha', login),
  ...abertura('propriedades-login', login),
  { elemento: 'propriedades-login', estado: 'sessão presa', atributos: preso },
  ...abertura('assistente-autenticacao', login).slice(1),
  assistir('ligado', login),
  assistir('sessão presa', preso),
];
