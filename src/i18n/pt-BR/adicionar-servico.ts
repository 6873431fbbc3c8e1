import type { TipoDeAdicao } from '../../../sdk/domain/tipo-de-adicao.js';
import type { Textos } from '../textos.js';

const titulos: Record<TipoDeAdicao, string> = {
  'login-radius': 'Login Radius',
  email: 'Email',
  ip: 'Serviços de IP',
  dominio: 'Adicionar Domínio',
  'registrar-dominio': 'Novo Registro de Domínio',
  antivirus: 'Licença de Antivírus',
};

const verbos: Record<TipoDeAdicao, string> = {
  'login-radius': 'Salvar',
  email: 'Criar email',
  ip: 'Adicionar IP',
  dominio: 'Adicionar domínio',
  'registrar-dominio': 'Registrar',
  antivirus: 'Adicionar licenças',
};

/** Labels of the fields of services by their name, for the list of what is missing. */
const campos: Readonly<Record<string, string>> = {
  login: 'Login',
  dominio: 'Domínio',
  senha: 'Senha',
  aliases: 'Alias',
  tipoDeIp: 'Tipo',
  endereco: 'Endereço',
  mac: 'MAC',
  'velocidade.down': 'Download',
  'velocidade.up': 'Upload',
  produtoId: 'Produto',
  anos: 'Período de registro',
  quantidade: 'Licenças',
};

const ptBR = {
  titulos,
  verbos,
  campos,
  semTipo: 'Nenhum tipo de serviço foi informado.',
  feito: (nome: string) => `Serviço adicionado: ${nome}.`,
  dominio: 'Domínio',
  punycode: (unicode: string, ascii: string) => `${unicode} · na rede: ${ascii}`,
  apontar: (dominio: string) => `No registro de ${dominio}, informe estes servidores de nomes:`,
  periodo: 'Período de registro',
  anos: (n: number) => (n === 1 ? '1 ano' : `${n} anos`),
  verificar: 'Verificar Disponibilidade',
  consultando: 'Consultando o registro…',
  disponivel: 'Está disponível',
  indisponivel: 'Não está disponível',
  semResposta: 'O registro não respondeu. Verifique de novo em instantes.',
  preco: (valor: string, periodo: string) => `${valor} por ${periodo}`,
  registradoAte: (data: string) => `Registrado até ${data}.`,
  produto: 'Produto',
  porLicenca: (valor: string) => `${valor} por mês cada`,
};

export const adicionarServico: Textos<typeof ptBR> = { nome: 'adicionarServico', ptBR };
