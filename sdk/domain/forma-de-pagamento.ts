/** "Forma de Pagamento" (SPEC B08), in the order of the screen. */
export const FORMAS_DE_PAGAMENTO = ['boleto', 'cartao-credito', 'debito-conta', 'debito-telefone', 'pix-automatico'] as const;
export type FormaDePagamento = (typeof FORMAS_DE_PAGAMENTO)[number];
