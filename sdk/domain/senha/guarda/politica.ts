import type { CodigoDeFalta, Falta } from '../../falta.js';
import type { AvaliacaoDaSenha } from '../avaliacao-da-senha.js';
import type { Alerta, CodigoDeAlerta } from './alerta.js';

/** What stops a password; all else that the guard finds is only said (SENHA §7.5). */
export interface PoliticaDaSenha {
  /** Alerts that stop: by default equal to login or e-mail, one of the most used. Blanks alone are stopped by the technical limits, where there are any. */
  readonly bloqueia?: readonly CodigoDeAlerta[] | undefined;
  /** Whether 8 characters of 3 kinds are demanded, as the manual recommends; false by default, for NIST SP 800-63B advises against it. */
  readonly exigeRequisitos?: boolean | undefined;
  /** Percentage of the scale that must be reached; 0 by default. */
  readonly percentualMinimo?: number | undefined;
}

/** Alerts that stop where a policy names none. */
export const BLOQUEIA_POR_PADRAO: readonly CodigoDeAlerta[] = ['igual-ao-login', 'igual-ao-email', 'senha-comum'];

const FALTA_DO_ALERTA: Partial<Record<CodigoDeAlerta, CodigoDeFalta>> = {
  'igual-ao-login': 'senha-igual-ao-login',
  'igual-ao-email': 'senha-igual-ao-email',
  'senha-comum': 'senha-comum',
};

/**
 * What stands in the way of a password under a policy; all of them stop. Field: `senha`. Technical limits are asked of
 * `faltasDaSenhaRadius` and `faltasDaSenhaDeEmail`.
 */
export const faltasDaPolitica = (
  { alertas, requisitos, percentual }: Pick<AvaliacaoDaSenha, 'requisitos' | 'percentual'> & { readonly alertas: readonly Alerta[] },
  { bloqueia = BLOQUEIA_POR_PADRAO, exigeRequisitos = false, percentualMinimo = 0 }: PoliticaDaSenha = {},
): Falta[] => {
  const campo = 'senha';
  const codigos = alertas.filter(({ codigo }) => bloqueia.includes(codigo)).map(({ codigo }) => FALTA_DO_ALERTA[codigo] ?? 'senha-adivinhavel');
  const faltas: Falta[] = [...new Set(codigos)].map((codigo) => ({ campo, codigo }));
  const cumpre = (codigo: string): boolean => requisitos.some((requisito) => requisito.codigo === codigo && requisito.atendido);
  if (exigeRequisitos && !(cumpre('oito-caracteres') && cumpre('tres-de-quatro'))) faltas.push({ campo, codigo: 'senha-sem-requisitos' });
  if (percentual < percentualMinimo) faltas.push({ campo, codigo: 'senha-fraca', valores: { minimo: percentualMinimo } });
  return faltas;
};
