import { campoData } from './es/campo-data.js';
import { planosCliente } from './es/planos-cliente.js';

/** Spanish; every part of `pt-BR/` by its name. */
export const es = { planosCliente, campoData };
