/** What a contact is to the client (DOMINIO §3). */
export const TIPOS_DE_CONTATO = ['responsavel', 'financeiro', 'tecnico', 'familiar', 'outro'] as const;
export type TipoDeContato = (typeof TIPOS_DE_CONTATO)[number];
