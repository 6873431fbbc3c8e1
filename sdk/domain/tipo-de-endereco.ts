/** What kind of place an address is (DOMINIO §3). */
export const TIPOS_DE_ENDERECO = ['residencial', 'comercial', 'rural', 'outro'] as const;
export type TipoDeEndereco = (typeof TIPOS_DE_ENDERECO)[number];
