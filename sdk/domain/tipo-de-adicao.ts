/** What "Adicionar Serviço" can add to a plan (SPEC E01–E06), in the menu's order; each is an `Acao` too. */
export const TIPOS_DE_ADICAO = ['login-radius', 'email', 'ip', 'dominio', 'registrar-dominio', 'antivirus'] as const;
export type TipoDeAdicao = (typeof TIPOS_DE_ADICAO)[number];
