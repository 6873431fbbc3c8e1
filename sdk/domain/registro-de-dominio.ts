import type { Centavos } from './dinheiro.js';
import type { Falta } from './falta.js';
import { faltasDoDominioARegistrar, lerDominio } from './nome-de-dominio.js';
import type { DisponibilidadeDeDominio, NovoRegistro } from './novo-servico.js';

/** Years for which a domain can be registered at once: 1 to 10 (DOMINIO §3). */
export const PERIODOS_DE_REGISTRO: readonly number[] = Array.from({ length: 10 }, (_, i) => i + 1);

/** Everything that stands in the way of registering a domain, but that somebody has it (SPEC E05). */
export const faltasDoRegistro = ({ dominio, anos }: NovoRegistro, periodos: readonly number[]): Falta[] => [
  ...faltasDoDominioARegistrar(dominio),
  ...(periodos.includes(anos) ? [] : [{ campo: 'anos', codigo: 'opcao-indisponivel' as const }]),
];

/** Whether an answer of the registry is about what is typed now. */
export const respondeA = ({ dominio }: DisponibilidadeDeDominio, texto: string): boolean => dominio === lerDominio(texto)?.ascii;

/** What the registration costs; undefined when the registry named no price. */
export const precoDoRegistro = ({ precoPorAno }: DisponibilidadeDeDominio, anos: number): Centavos | undefined =>
  precoPorAno === undefined ? undefined : precoPorAno * anos;
