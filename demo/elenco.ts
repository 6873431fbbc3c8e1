import type { Plugin } from 'vite';
import { CENARIOS } from '../mock-server/cenarios.js';
import { clientesNotaveis, criarDados } from '../mock-server/dados/dados-do-provedor.js';

const NOTAS: Readonly<Record<string, string>> = {
  [clientesNotaveis.statusDesconhecido]: 'status desconhecido',
  [clientesNotaveis.marcacao]: 'nomes com marcação',
  [clientesNotaveis.muitosPlanos]: '2.000 planos',
  [clientesNotaveis.semPlanos]: 'sem planos',
};

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escapar = (texto: string): string => texto.replace(/[&<"]/g, (letra) => ESCAPES[letra] ?? letra);

const opcoes = (pares: readonly (readonly [valor: string, rotulo: string])[]): string =>
  pares.map(([valor, rotulo]) => `<option value="${escapar(valor)}">${escapar(rotulo)}</option>`).join('');

/** Fills the lists of the panel with the mock's clients and operators, as a portal's server would: the page itself need not make a whole provider. */
export function elenco(): Plugin {
  return {
    name: 'plano-kit:elenco',
    transformIndexHtml(html) {
      const { clientes, operadores } = criarDados({ hoje: '2026-11-24' });
      const nomes = clientes.map(({ id, nome }) => [id, [id, nome, NOTAS[id]].filter(Boolean).join(' · ')] as const);
      return html
        .replace('<!-- clientes -->', opcoes(nomes))
        .replace('<!-- operadores -->', opcoes(operadores.map(({ id, nome }) => [id, nome])))
        .replace('<!-- cenarios -->', opcoes(CENARIOS.map((cenario) => [cenario, cenario])));
    },
  };
}
