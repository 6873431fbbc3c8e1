import type { CodigoDeFalta } from '../../../sdk/domain/falta.js';
import type { SdkErrorCode } from '../../../sdk/errors/sdk-error.js';
import type { Textos } from '../textos.js';
import { dataValida } from '../../../sdk/domain/data.js';
import { formatarData, formatarMoeda } from '../formatar.js';

const dia = (data: string | number | undefined): string => (dataValida(String(data)) ? formatarData(String(data), 'pt-BR') : '');
const reais = (centavos: string | number | undefined): string => formatarMoeda(Number(centavos), 'pt-BR');

type Valores = Readonly<Record<string, string | number>>;

const erros: Record<SdkErrorCode, string> = {
  network: 'Sem conexão com o servidor. Confira a rede e tente de novo.',
  timeout: 'O servidor demorou para responder. Tente de novo.',
  aborted: 'A consulta foi interrompida. Tente de novo.',
  unauthenticated: 'A sessão terminou. Entre de novo para continuar.',
  forbidden: 'Sem permissão para esta ação. Peça ao administrador.',
  'not-found': 'Não encontrado. Atualize a página e confira.',
  conflict: 'Outra pessoa alterou este cadastro. Confira os dados atuais e tente de novo.',
  'slot-taken': 'Este horário acabou de ser ocupado. Escolha outro.',
  validation: 'Alguns campos não foram aceitos. Confira os avisos.',
  rule: 'Uma regra de cadastro não permite continuar.',
  unavailable: 'O serviço está fora do ar no momento. Tente de novo em instantes.',
  'unexpected-response': 'O servidor respondeu de um jeito inesperado. Tente de novo ou avise o suporte.',
  'unsupported-capability': 'Este provedor não oferece este recurso.',
  'invalid-transition': 'O plano não pode passar para este status.',
  'unconfirmed-write': 'Não foi possível confirmar se foi gravado. Confira a lista antes de repetir.',
};

const faltas: Record<CodigoDeFalta, (v: Valores) => string> = {
  obrigatorio: () => 'Preencha este campo.',
  'texto-longo': (v) => `Use no máximo ${v['maximo'] ?? ''} caracteres.`,
  'valor-invalido': () => 'Valor inválido. Confira o número.',
  'fora-do-intervalo': (v) => `Use um valor de ${v['minimo'] ?? ''} a ${v['maximo'] ?? ''}.`,
  'opcao-indisponivel': () => 'Esta opção não está disponível. Escolha outra.',
  'cep-invalido': () => 'CEP inválido. São 8 números.',
  'numero-ou-sn': () => 'Informe o número ou marque S/N.',
  'uf-invalida': () => 'Escolha o estado.',
  'documento-invalido': () => 'CPF ou CNPJ inválido. Confira os números.',
  'telefone-invalido': () => 'Telefone inválido. Informe DDD e número.',
  'email-invalido': () => 'E-mail inválido. Exemplo: nome@provedor.com.br.',
  'email-em-uso': () => 'Este e-mail já existe. Escolha outro.',
  'data-invalida': () => 'Data inválida. Use dd/mm/aaaa.',
  'data-passada': () => 'A data já passou. Escolha de hoje em diante.',
  'hora-invalida': () => 'Hora inválida. Use hh:mm, por exemplo 08:30.',
  'hora-final-antes': () => 'A hora final vem antes da inicial.',
  'horario-ocupado': () => 'Horário ocupado. Escolha outro na agenda.',
  'horario-fora-do-expediente': () => 'Fora do expediente do técnico. Escolha outro horário.',
  'horario-feriado': (v) => `Feriado${v['nome'] ? `: ${v['nome']}` : ''}. Escolha outro dia.`,
  'horario-bloqueado': () => 'Horário bloqueado na agenda. Escolha outro.',
  'horario-passado': () => 'Este horário já passou. Escolha outro.',
  'login-invalido': () => 'Use letras minúsculas, números, ponto, hífen ou sublinhado, começando e terminando com letra ou número.',
  'login-com-acento': () => 'O login não pode ter acentos.',
  'login-com-espaco': () => 'O login não pode ter espaços.',
  'login-com-arroba': () => 'Informe o login sem @: o domínio tem campo próprio.',
  'login-longo': (v) => `Login e domínio juntos passam de ${v['maximo'] ?? ''} bytes.`,
  'login-em-uso': () => 'Este login já existe. Escolha outro.',
  'dominio-invalido': () => 'Domínio inválido. Exemplo: provedor.com.br.',
  'dominio-sem-ponto': () => 'Domínio sem ponto: alguns servidores não aceitam.',
  'senha-curta': (v) => `Use pelo menos ${v['minimo'] ?? 8} caracteres.`,
  'senha-longa': (v) => `Use no máximo ${v['maximo'] ?? ''} caracteres.`,
  'senha-longa-para-roteador': (v) => `Mais de ${v['maximo'] ?? 32} caracteres: alguns roteadores não aceitam.`,
  'senha-caractere-invalido': () => 'Use só letras sem acento, números e símbolos comuns.',
  'senha-com-espaco': () => 'Evite espaços na senha: alguns roteadores não aceitam.',
  'senha-caractere-arriscado': () => 'Aspas, \\, $ e ? dão problema em alguns roteadores.',
  'senha-igual-ao-login': () => 'A senha não pode ser igual ao login.',
  'senha-igual-ao-email': () => 'A senha não pode ser igual ao e-mail.',
  'senha-comum': () => 'Esta é uma das senhas mais usadas. Escolha ou gere outra.',
  'senha-adivinhavel': () => 'Esta senha é fácil de adivinhar. Escolha ou gere outra.',
  'senha-sem-requisitos': () => 'Use 8 caracteres ou mais, de 3 dos 4 tipos.',
  'senha-fraca': (v) => `A força precisa chegar a ${v['minimo'] ?? ''} %.`,
  'banco-desconhecido': () => 'Banco desconhecido. Escolha um da lista.',
  'agencia-tamanho': (v) => `São ${v['tamanho'] ?? 4} números.`,
  'agencia-digito': () => 'O dígito da agência não confere.',
  'conta-tamanho': (v) => `Confira a conta: são até ${v['tamanho'] ?? ''} números.`,
  'conta-digito': () => 'O dígito da conta não confere.',
  'operacao-obrigatoria': () => 'Informe a operação da Caixa, por exemplo 001.',
  consentimento: () => 'Confirme que o titular autorizou o débito.',
  'servico-pendente': () => 'Preencha este serviço e escolha Salvar.',
  'cartao-vencido': () => 'Cartão vencido. Escolha outro.',
  'data-fora-do-prazo': (v) => `Escolha um dia de ${dia(v['de'])} a ${dia(v['ate'])}.`,
  'data-final-antes': () => 'A data final vem antes da inicial.',
  'duracao-fora-do-prazo': (v) => `São ${v['dias'] ?? ''} dias. O prazo vai de ${v['minimo'] ?? ''} a ${v['maximo'] ?? ''} dias.`,
  'valor-acima': (v) => `O valor não pode passar de ${reais(v['centavos'])}.`,
  confirmacao: () => 'Marque esta confirmação para continuar.',
  'servico-a-adicionar': () => 'Falta um serviço que este plano exige. Adicione antes em Adicionar Serviço.',
};

const ptBR = { erros, faltas };

/** What is said of failures and of fields to be mended: lazy, because a form opens without any (see `frasesEm`). */
export const frases: Textos<typeof ptBR> = { nome: 'frases', ptBR };
