import { campoData } from './en/campo-data.js';
import { planosCliente } from './en/planos-cliente.js';

/** English; every part of `pt-BR/` by its name. */
export const en = { planosCliente, campoData };
