import type { ExigenciaDeServico } from '../../../sdk/domain/servico.js';
import type { ServicoDoWizard } from '../../../sdk/use-cases/novo-plano/state.js';
import type { Textos } from '../textos.js';

const servicos: Record<ServicoDoWizard, string> = { loginRadius: 'Login Radius', email: 'Email' };
const exigencias: Record<ExigenciaDeServico, string> = { inativo: '', opcional: 'opcional', obrigatorio: 'obrigatório' };
/** Names of the fields, for the list of what is missing. */
const campos: Record<string, string> = {
  enderecoId: 'End. de Instalação',
  ofertaId: 'Plano',
  loginRadius: 'Login Radius',
  'loginRadius.login': 'Login Radius: login',
  'loginRadius.dominio': 'Login Radius: domínio',
  'loginRadius.senha': 'Login Radius: senha',
  email: 'Email',
  'email.login': 'Email: login',
  'email.dominio': 'Email: domínio',
  'email.senha': 'Email: senha',
  'contrato.dataDeInicio': 'Data de início',
  'contrato.diaDeVencimento': 'Dia de vencimento',
  'contrato.taxaDeInstalacao': 'Taxa de instalação',
  'contrato.parcelasDaTaxa': 'Parcelas da taxa',
  'contrato.validadeMeses': 'Validade',
  'contrato.fidelidadeMeses': 'Fidelidade',
  enderecoCobrancaId: 'Endereço de cobrança',
  'cobranca.forma': 'Forma de Pagamento',
  'cobranca.cartao': 'Cartão',
  'cobranca.conta.banco': 'Banco',
  'cobranca.conta.agencia': 'Agência',
  'cobranca.conta.agenciaDigito': 'Dígito da agência',
  'cobranca.conta.conta': 'Conta',
  'cobranca.conta.contaDigito': 'Dígito da conta',
  'cobranca.conta.operacao': 'Operação',
  'cobranca.titular.nome': 'Nome do titular',
  'cobranca.titular.documento': 'CPF/CNPJ do titular',
  'cobranca.consentimento': 'Autorização do titular',
  'cobranca.operadora': 'Operadora',
  'cobranca.telefone': 'Telefone',
  'cobranca.titularDoTelefone': 'Titular do telefone',
  'cobranca.pix.centavos': 'Valor do Pix Automático',
  'cobranca.pix.inicio': 'Início do Pix Automático',
  agendamento: 'Agendamento da Instalação',
  'agendamento.alvo': 'Técnico ou Cargo',
  'agendamento.data': 'Data',
  'agendamento.inicio': 'Hr. Ini',
  'agendamento.fim': 'Hr. Fin',
};

const ptBR = {
  servicos,
  exigencias,
  campos,
  faltam: (n: number) => (n === 1 ? 'Falta 1 campo' : `Faltam ${n} campos`),
  detalhesDoPlano: 'Detalhes do Plano',
  etiqueta: 'Etiqueta da oferta',
  etiquetaCampos: {
    nome: 'Oferta',
    codigo: 'Código',
    tecnologia: 'Tecnologia',
    velocidade: 'Velocidade',
    preco: 'Preço',
    fidelidade: 'Fidelidade',
    reajuste: 'Reajuste',
    fonte: 'Fonte',
  },
  aCada: (n: number) => `a cada ${n} meses`,
  faltaPreencher: 'falta preencher',
  adicionar: 'Adicionar',
  editar: 'Editar',
  remover: 'Remover',
  rascunhoRestaurado: 'Rascunho restaurado',
  guardadoAs: (quando: string) => `guardado em ${quando}`,
  rascunhoEnviado: 'Este rascunho já tinha sido enviado, e a resposta se perdeu. Enviar de novo não adiciona o plano duas vezes.',
  digiteDeNovo: 'Por segurança, digite de novo:',
  descartar: 'Descartar rascunho',
  aDigitar: { loginRadius: 'senha do Login Radius', email: 'senha do Email', 'cobranca.conta.banco': 'dados da conta', 'cobranca.cartao': 'cartão' } as Record<
    string,
    string
  >,
  jaExistia: 'Este rascunho já tinha adicionado o plano, com os dados abaixo. O que mudou depois não foi gravado.',
  semServicos: 'Este plano não tem Login Radius nem Email.',
};

/** What the wizard says once a plan is chosen or something is missing. */
export const wizardDetalhes: Textos<typeof ptBR> = { nome: 'wizardDetalhes', ptBR };
