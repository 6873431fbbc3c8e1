/** Everything an operator can do with a service of a plan (SPEC A04), in the menu's order. */
export const ACOES_DE_SERVICO = ['trocar-senha', 'propriedades', 'editar', 'remover'] as const;
export type AcaoDeServico = (typeof ACOES_DE_SERVICO)[number];
