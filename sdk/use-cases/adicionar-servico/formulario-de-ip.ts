import type { Falta } from '../../domain/falta.js';
import type { FaixaDeIp, NovoIp, TipoDeIp } from '../../domain/novo-servico.js';
import type { Velocidade } from '../../domain/oferta.js';
import { faltasDoServicoDeIp, normalizarServicoDeIp } from '../../domain/servico-de-ip.js';

/** "Serviços de IP" as it is typed (SPEC E03). */
export interface FormDeIp {
  readonly tipoDeIp: TipoDeIp;
  readonly endereco: string;
  readonly mac: string;
  /** Mb/s; both empty: the plan's own. */
  readonly velocidade: { readonly down: string; readonly up: string };
}

/** The free address that is proposed, of the kind asked for: the first, or the one after `atual`. */
export function enderecoLivre(faixas: readonly FaixaDeIp[], tipo: TipoDeIp, atual?: string): string {
  const livres = faixas.filter((faixa) => faixa.tipo === tipo).flatMap((faixa) => faixa.livres);
  return livres[(livres.indexOf(atual ?? '') + 1) % Math.max(livres.length, 1)] ?? '';
}

/** Kinds of address that the provider has, in the order of the field. */
export const tiposDeIpDe = (faixas: readonly FaixaDeIp[]): readonly TipoDeIp[] => {
  const todos: readonly TipoDeIp[] = ['ipv4', 'ipv6', 'bloco'];
  return faixas.length === 0 ? todos : todos.filter((tipo) => faixas.some((faixa) => faixa.tipo === tipo));
};

/** Another kind of address: what is proposed is of that kind. */
export const trocarTipoDeIp = <F extends FormDeIp>(form: F, mudanca: Partial<F>, faixas: readonly FaixaDeIp[]): F =>
  mudanca.tipoDeIp === undefined ? form : { ...form, endereco: enderecoLivre(faixas, form.tipoDeIp) };

const megabits = (texto: string): number => (/^\d+$/.test(texto.trim()) ? Number(texto) : NaN);

/** What is sent of what was typed. */
export function ipDoFormulario({ tipoDeIp, endereco, mac, velocidade: { down, up } }: FormDeIp): NovoIp {
  const semVelocidade = `${down}${up}`.trim() === '';
  return normalizarServicoDeIp({ tipoDeIp, endereco, mac, ...(semVelocidade ? {} : { velocidade: { down: megabits(down), up: megabits(up) } }) });
}

/** What is wrong with what was typed. */
export const faltasDoFormularioDeIp = (form: FormDeIp, faixas: readonly FaixaDeIp[], velocidadeMaxima: Velocidade | undefined): Falta[] =>
  faltasDoServicoDeIp(ipDoFormulario(form), { faixas, velocidadeMaxima });
