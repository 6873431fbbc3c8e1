import { faltasDaCobranca, type CartaoSalvo, type DetalhesDaCobranca, type RascunhoDeCobranca } from '../../domain/cobranca.js';
import type { Cliente } from '../../domain/cliente.js';
import type { Configuracao } from '../../domain/configuracao.js';
import { faltasDoContrato } from '../../domain/contrato.js';
import type { DataIso } from '../../domain/data.js';
import { normalizarDocumento } from '../../domain/documento.js';
import { faltasDoEmail } from '../../domain/email-de-servico.js';
import type { Endereco } from '../../domain/endereco.js';
import { exigenciaDoServico } from '../../domain/exigencia-do-servico.js';
import { bloqueia, prefixar, type Falta } from '../../domain/falta.js';
import { validarLoginRadius } from '../../domain/login-radius.js';
import type { NovoPlano } from '../../domain/novo-plano.js';
import type { Oferta } from '../../domain/oferta.js';
import { regrasDeLoginDa } from '../../domain/regras-de-login-da-oferta.js';
import type { ExigenciaDeServico, NovoEmail, NovoLoginRadius } from '../../domain/servico.js';

/** What a new plan is checked against. */
export interface ContextoDoNovoPlano {
  readonly cliente: Cliente;
  /** Those that this client can buy. */
  readonly ofertas: readonly Oferta[];
  readonly enderecos: readonly Endereco[];
  readonly cartoes: readonly CartaoSalvo[];
  readonly configuracao: Configuracao;
  readonly hoje: DataIso;
  readonly emUso: (tipo: 'login-radius' | 'email', nome: string) => boolean;
}

/**
 * Everything that stops a new plan but rules and agenda, checked again behind the wizard's back (ARCHITECTURE §5).
 * Fields are paths in `NovoPlano`.
 */
export function faltasDoNovoPlano(novo: NovoPlano, contexto: ContextoDoNovoPlano): Falta[] {
  const { enderecos, ofertas, configuracao } = contexto;
  const oferta = ofertas.find(({ id }) => id === novo.ofertaId);
  const escolhas = { ofertaId: ofertas, enderecoInstalacaoId: enderecos, enderecoCobrancaId: enderecos };
  const semOpcao = (Object.keys(escolhas) as (keyof typeof escolhas)[]).filter((campo) => !escolhas[campo].some(({ id }) => id === novo[campo]));
  return [
    ...semOpcao.map((campo): Falta => ({ campo, codigo: novo[campo] ? 'opcao-indisponivel' : 'obrigatorio' })),
    ...(oferta ? faltasDosServicos(novo, oferta, contexto) : []),
    ...prefixar('contrato', faltasDoContrato(novo.contrato, configuracao.diasDeVencimento)),
    ...(oferta ? faltasDasParcelas(novo, oferta) : []),
    ...prefixar('cobranca', faltasDosDetalhes(novo.cobranca, contexto)),
  ].filter(bloqueia);
}

function faltasDasParcelas({ contrato }: NovoPlano, { parcelasDaTaxa: maximo }: Oferta): Falta[] {
  if (contrato.parcelasDaTaxa <= maximo) return [];
  return [{ campo: 'contrato.parcelasDaTaxa', codigo: 'fora-do-intervalo', valores: { minimo: 1, maximo } }];
}

function faltasDosServicos({ loginRadius, email }: NovoPlano, oferta: Oferta, contexto: ContextoDoNovoPlano): Falta[] {
  const exigenciaDoLogin = exigenciaDoServico('loginRadius', oferta, contexto.configuracao);
  const exigenciaDoEmail = exigenciaDoServico('email', oferta, contexto.configuracao);
  return [
    ...faltasDaExigencia('loginRadius', exigenciaDoLogin, loginRadius),
    ...(loginRadius && exigenciaDoLogin !== 'inativo' ? prefixar('loginRadius', faltasDoLoginNovo(loginRadius, oferta, contexto)) : []),
    ...faltasDaExigencia('email', exigenciaDoEmail, email),
    ...(email && exigenciaDoEmail !== 'inativo' ? prefixar('email', faltasDoEmailNovo(email, oferta, contexto)) : []),
  ];
}

function faltasDaExigencia(campo: string, exigencia: ExigenciaDeServico, servico: unknown): Falta[] {
  if (exigencia === 'obrigatorio' && !servico) return [{ campo, codigo: 'servico-pendente' }];
  return exigencia === 'inativo' && servico ? [{ campo, codigo: 'opcao-indisponivel' }] : [];
}

/** What of an offer its logins and e-mail boxes obey. */
export type RegrasDeNomes = Pick<Oferta, 'dominioNoLogin' | 'dominios'>;

/** Everything that stops a new login. Fields: those of `NovoLoginRadius`. */
export function faltasDoLoginNovo(
  novo: NovoLoginRadius,
  oferta: RegrasDeNomes,
  { configuracao, emUso }: Pick<ContextoDoNovoPlano, 'configuracao' | 'emUso'>,
): Falta[] {
  const faltas = validarLoginRadius(novo, regrasDeLoginDa(oferta, configuracao));
  if (oferta.dominioNoLogin === 'inativo' && novo.dominio) faltas.push({ campo: 'dominio', codigo: 'opcao-indisponivel' });
  if (emUso('login-radius', novo.dominio ? `${novo.login}@${novo.dominio}` : novo.login)) faltas.push({ campo: 'login', codigo: 'login-em-uso' });
  return faltas;
}

/** Everything that stops a new e-mail box. Fields: those of `NovoEmail`. */
export function faltasDoEmailNovo(novo: NovoEmail, oferta: RegrasDeNomes, { emUso }: Pick<ContextoDoNovoPlano, 'emUso'>): Falta[] {
  const faltas = faltasDoEmail(novo, { dominios: oferta.dominios.email });
  if (emUso('email', `${novo.login}@${novo.dominio}`)) faltas.push({ campo: 'login', codigo: 'email-em-uso' });
  novo.aliases.forEach((alias, i) => {
    if (emUso('email', `${alias}@${novo.dominio}`)) faltas.push({ campo: `aliases.${i}`, codigo: 'email-em-uso' });
  });
  return faltas;
}

/** What the details of a payment form are checked against. */
export type ContextoDosDetalhes = Pick<ContextoDoNovoPlano, 'cliente' | 'cartoes' | 'configuracao' | 'hoje'>;

/** Everything that stops a payment form; fields are paths in it. */
export function faltasDosDetalhes(detalhes: DetalhesDaCobranca, contexto: ContextoDosDetalhes): Falta[] {
  const { configuracao, hoje } = contexto;
  const rascunho = comoRascunho(detalhes, contexto);
  if (detalhes.forma === 'cartao-credito' && !rascunho.cartao) return [{ campo: 'cartao', codigo: 'opcao-indisponivel' }];
  const faltas = faltasDaCobranca(rascunho, { formas: configuracao.formasDePagamento, hoje });
  if (detalhes.forma === 'debito-telefone' && detalhes.operadora && !configuracao.operadorasDeTelefone.includes(detalhes.operadora)) {
    faltas.push({ campo: 'operadora', codigo: 'opcao-indisponivel' });
  }
  return faltas;
}

/** What was sent in the form that the domain checks. A saved card that is not this client's is left out. */
function comoRascunho(detalhes: DetalhesDaCobranca, { cliente, cartoes }: ContextoDosDetalhes): RascunhoDeCobranca {
  switch (detalhes.forma) {
    case 'boleto':
      return { forma: 'boleto' };
    case 'cartao-credito': {
      const { cartao } = detalhes;
      return { forma: 'cartao-credito', cartao: 'token' in cartao ? cartao : cartoes.find(({ id }) => id === cartao.salvoId) };
    }
    case 'debito-conta': {
      const titularEhCliente = normalizarDocumento(detalhes.titular.documento) === cliente.documento;
      // The operator's word for a digit that our arithmetic refuses is not sent, so a digit cannot be refused here.
      return {
        forma: 'debito-conta',
        conta: detalhes.conta,
        digitoConfirmado: true,
        titularEhCliente,
        titular: detalhes.titular,
        consentimento: detalhes.consentimento,
      };
    }
    case 'debito-telefone':
      return { forma: 'debito-telefone', operadora: detalhes.operadora, telefone: detalhes.telefone, titularDoTelefone: detalhes.titular };
    case 'pix-automatico': {
      const { inicio, periodicidade, retentativa, valor } = detalhes;
      return { forma: 'pix-automatico', pix: { inicio, periodicidade, retentativa, tipo: valor.tipo, centavos: valor.centavos } };
    }
  }
}
