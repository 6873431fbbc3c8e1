/** English; every part of `pt-BR/` by its name. */
export const en = {};
