import type { Falta } from './falta.js';
import { faltasDeGrafia, normalizarLogin } from './login-radius.js';
import { faltasDaSenhaDeEmail, type LimitesDaSenhaDeEmail } from './senha/faltas-da-senha-de-email.js';
import type { NovoEmail } from './servico.js';

/** What the provider asks of an e-mail box; absent means the defaults of SENHA §9. */
export interface RegrasDeEmail extends LimitesDaSenhaDeEmail {
  /** The only domains to choose from; empty or absent means typed freely. */
  readonly dominios?: readonly string[] | undefined;
}

// RFC 5321 §4.5.3.1: 64 before the @, a path of 256 with its two angle brackets.
const LOCAL_MAXIMO = 64;
const ENDERECO_MAXIMO = 254;
// RFC 1035 §2.3.1 with digits first, as RFC 1123 §2.1 allows. An international domain is written in its xn-- form.
const ROTULO = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

const faltasDaParteLocal = (texto: string, campo: string, dominio: string): Falta[] => {
  const faltas = faltasDeGrafia(texto, campo, true);
  const local = normalizarLogin(texto);
  // Two dots in a row are no dot-atom (RFC 5322 §3.2.3).
  if (faltas.length === 0 && local.includes('..')) faltas.push({ campo, codigo: 'login-invalido' });
  const maximo = Math.max(1, Math.min(LOCAL_MAXIMO, ENDERECO_MAXIMO - 1 - normalizarLogin(dominio).length));
  if (local.length > maximo) faltas.push({ campo, codigo: 'login-longo', valores: { maximo } });
  return faltas;
};

/** What is wrong with the domain of an e-mail box: always asked, always with a dot (SPEC B06). Field: `dominio`. */
export const faltasDoDominioDeEmail = (dominio: string, { dominios = [] }: RegrasDeEmail = {}): Falta[] => {
  const campo = 'dominio';
  const nome = normalizarLogin(dominio);
  if (nome === '') return [{ campo, codigo: 'obrigatorio' }];
  if (dominios.length > 0) {
    const oferecido = dominios.some((dos) => normalizarLogin(dos) === nome);
    return oferecido ? [] : [{ campo, codigo: 'opcao-indisponivel' }];
  }
  const rotulos = nome.split('.');
  const valido = nome.length <= ENDERECO_MAXIMO - 2 && rotulos.every((rotulo) => ROTULO.test(rotulo));
  if (!valido) return [{ campo, codigo: 'dominio-invalido' }];
  return rotulos.length > 1 ? [] : [{ campo, codigo: 'dominio-sem-ponto' }];
};

/** What is wrong with the aliases, local parts of the same domain, all different (SPEC B06). Fields: `aliases.N`. */
export const faltasDosAliases = (aliases: readonly string[], login: string, dominio = ''): Falta[] => {
  const usados = new Set([normalizarLogin(login)]);
  return aliases.flatMap((alias, indice) => {
    const campo = `aliases.${indice}`;
    const faltas = faltasDaParteLocal(alias, campo, dominio);
    const nome = normalizarLogin(alias);
    if (nome !== '' && usados.has(nome)) faltas.push({ campo, codigo: 'email-em-uso' });
    usados.add(nome);
    return faltas;
  });
};

/** Everything that stands in the way of "Criar email", in the order of the fields (SPEC B06, Manual 2.2.2). */
export const faltasDoEmail = (novo: NovoEmail, regras: RegrasDeEmail = {}): Falta[] => [
  ...faltasDaParteLocal(novo.login, 'login', novo.dominio),
  ...faltasDoDominioDeEmail(novo.dominio, regras),
  ...faltasDaSenhaDeEmail(novo.senha, regras),
  ...faltasDosAliases(novo.aliases, novo.login, novo.dominio),
];
