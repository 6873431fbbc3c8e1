import type { Falta } from '../falta.js';

/** Sizes of the password of an e-mail box, for the provider to change. */
export interface LimitesDaSenhaDeEmail {
  /** Characters (code points) of the password, at least: 8. */
  readonly senhaMinima?: number | undefined;
  /** Characters (code points) of the password, at most: 128; at least 64 should be let through (NIST SP 800-63B). */
  readonly senhaMaxima?: number | undefined;
}

/**
 * What is wrong with the password of an e-mail box: technical limits only, the strength is `avaliarSenha`'s. Unicode
 * and blanks are welcome, blanks alone are not (SENHA §9). Field: `senha`.
 */
export const faltasDaSenhaDeEmail = (senha: string, limites: LimitesDaSenhaDeEmail = {}): Falta[] => {
  const campo = 'senha';
  if (senha === '') return [{ campo, codigo: 'obrigatorio' }];
  const { senhaMinima: minimo = 8, senhaMaxima: maximo = 128 } = limites;
  const faltas: Falta[] = [];
  const caracteres = [...senha.normalize('NFC')].length;
  if (caracteres < minimo) faltas.push({ campo, codigo: 'senha-curta', valores: { minimo } });
  if (caracteres > maximo) faltas.push({ campo, codigo: 'senha-longa', valores: { maximo } });
  if (senha.trim() === '') faltas.push({ campo, codigo: 'senha-com-espaco' });
  // A lone surrogate cannot be sent as UTF-8.
  if (/[\p{Cc}\p{Cs}]/u.test(senha)) faltas.push({ campo, codigo: 'senha-caractere-invalido' });
  return faltas;
};
