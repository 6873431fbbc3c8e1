/** The later parts of the wizard: what step 1 does not paint is loaded behind it, each part by itself. */
export const partes = {
  estilos: async () => (await import('./plano-wizard-depois.styles.js')).estilosDepois,
  detalhes: async () => (await import('./passos/detalhes.view.js')).detalhesView,
  faltas: async () => (await import('./faltas.view.js')).faltasView,
  // Only so that the flow finds it there.
  regrasDoFluxo: () => import('../../../sdk/use-cases/novo-plano/regras.js'),
  servico: () => import('../../internal/plano-form-servico.define.js'),
  endereco: () => import('./novo-endereco.view.js'),
  cobranca: async () => (await import('./passos/cobranca.view.js')).cobrancaView,
  dados: async () => (await import('./passos/dados.view.js')).dadosView,
  agendar: async () => (await import('./passos/agendar.view.js')).agendarView,
  restaurado: async () => (await import('./restaurado.view.js')).restauradoView,
  recusa: async () => (await import('./recusa.view.js')).recusaView,
  regras: async () => (await import('./passos/regras.view.js')).regrasView,
  sucesso: async () => (await import('./passos/sucesso.view.js')).sucessoView,
};
