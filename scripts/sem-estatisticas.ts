import type { Plugin } from 'vite';

const VAZIO = '\0sem-estatisticas';

/** Vaadin's usage statistics have no place in a portal: an empty module stands in for them. */
export function semEstatisticas(): Plugin {
  return {
    name: 'plano-kit:sem-estatisticas',
    enforce: 'pre',
    resolveId: (id) => (id.includes('vaadin-usage-statistics') ? VAZIO : undefined),
    load: (id) => (id === VAZIO ? 'export const usageStatistics = () => {};' : undefined),
  };
}
