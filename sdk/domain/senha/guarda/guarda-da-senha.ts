import type { AvaliadorDeSenha, ContextoDaSenha } from '../avaliacao-da-senha.js';
import { avaliarSenha, igualdades } from '../avaliar-senha.js';
import type { Alerta, AvaliacaoComGuarda, TipoDeTrecho } from './alerta.js';
import { achadosDoContexto, palavrasDoContexto } from './contexto.js';
import { dobrar, lerComoLetras } from './dobrar.js';
import { achado, achadosDeForma, type Achado } from './formas.js';
import { lerLexico } from './lexico.js';
import { motivoDoAlerta } from './motivos.js';
import { achadosDePalavraEnfeitada } from './palavra-enfeitada.js';
import { faltasDaPolitica, type PoliticaDaSenha } from './politica.js';
import { suspeitar } from './suspeitar.js';

export type { Alerta, AvaliacaoComGuarda, CodigoDeAlerta, TipoDeTrecho, Trecho } from './alerta.js';
export { motivoDoAlerta, type PalavrasDosAlertas } from './motivos.js';
export { BLOQUEIA_POR_PADRAO, faltasDaPolitica, type PoliticaDaSenha } from './politica.js';

// The guard is about what people type; a longer text is judged by its beginning.
const UNIDADES_VISTAS = 128;
const CARACTERES_DE_FRASE = 15;
const INTEIRAS: ReadonlySet<string> = new Set(['inteiras', 'senhas', 'especiais']);

/** What decides beside the guard. */
export interface OpcoesDaGuarda {
  readonly politica?: PoliticaDaSenha | undefined;
  /** Another scale in place of `avaliarSenha`. */
  readonly avaliador?: AvaliadorDeSenha | undefined;
  /** Findings of others, e.g. of `comVazamentos`. */
  readonly outros?: readonly Alerta[] | undefined;
}

const senhaComum = (senha: string): Achado[] => {
  const { palavras } = lerLexico();
  const texto = dobrar(senha.trim());
  const achada = [texto, ...lerComoLetras(texto)].some((leitura) => INTEIRAS.has(palavras.get(leitura) ?? ''));
  return achada ? [achado('senha-comum')] : [];
};

const suspeitas = (senha: string, palavras: ReadonlyMap<string, TipoDeTrecho>): Achado[] => {
  const suspeita = suspeitar(senha, lerLexico(), palavras);
  return suspeita ? [{ ...suspeita, gravidade: 'grave' }] : [];
};

/** The first layer that finds something says it: whoever reads "senha comum" need not read "sequência" as well. */
const achadosDe = (senha: string, contexto: ContextoDaSenha): Achado[] => {
  if (senha === '') return [];
  if (/^[\s\p{C}]+$/u.test(senha)) return [achado('so-brancos')];
  const iguais = igualdades(senha, contexto);
  if (iguais.length > 0) return iguais.map((codigo) => achado(codigo));
  const vista = senha.slice(0, UNIDADES_VISTAS);
  const palavras = palavrasDoContexto(contexto);
  const doContexto = achadosDoContexto(vista, contexto, palavras);
  const camadas = [
    senhaComum,
    achadosDeForma,
    (texto: string) => (doContexto.length > 0 ? [] : suspeitas(texto, palavras)),
    (texto: string) => achadosDePalavraEnfeitada(texto, lerLexico()),
  ];
  for (const camada of camadas) {
    // The client's own CPF need not be called a CPF as well.
    const achados = camada(vista).filter(({ evidencia: [trecho] }) => !doContexto.some(({ evidencia }) => evidencia.some(({ tipo }) => tipo === trecho?.tipo)));
    if (achados.length > 0) return [...doContexto, ...achados];
  }
  return doContexto;
};

/**
 * What somebody who guesses would try early, with the reason (SPEC P04, SENHA §7): common passwords, words with
 * decoration, the client's and the provider's own data, documents, telephones, dates, keyboard walks, blanks. Pure and
 * without network; about 0.1 ms. No alert is no promise. The evidence spells words of our own lists, nothing else.
 */
export const alertasDaSenha = (senha: string, contexto: ContextoDaSenha = {}): Alerta[] =>
  achadosDe(senha.normalize('NFC'), contexto).map((um) => ({ ...um, motivo: motivoDoAlerta(um) }));

/**
 * The scale's answer, to the point, with the guard's second opinion: `percentual` and `faixa` are never changed, the
 * interface words and colours by `faixaEfetiva`, and `aceitavel` is what the policy says (SENHA §7.4, §7.5).
 */
export const avaliarComGuarda = (
  senha: string,
  contexto: ContextoDaSenha = {},
  { politica, avaliador = avaliarSenha, outros = [] }: OpcoesDaGuarda = {},
): AvaliacaoComGuarda => {
  const avaliacao = avaliador(senha, contexto);
  const alertas = [...alertasDaSenha(senha, contexto), ...outros];
  const rebaixa = alertas.some(({ gravidade }) => gravidade === 'grave') && avaliacao.faixa !== 'muito-fraca';
  return {
    ...avaliacao,
    alertas,
    faixaEfetiva: rebaixa ? 'fraca' : avaliacao.faixa,
    aceitavel: senha !== '' && faltasDaPolitica({ ...avaliacao, alertas }, politica).length === 0,
    fraseLonga: alertas.length === 0 && [...senha].length >= CARACTERES_DE_FRASE,
  };
};
