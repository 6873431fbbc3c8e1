import { PLANO, planoLido, type ExemploDoFio } from './exemplo-do-fio.js';

export const EXEMPLOS_DA_VIDA: readonly ExemploDoFio[] = [
  {
    metodo: 'mudarStatus',
    argumentos: ['p1', { statusId: 'reduzido', motivo: 'a pedido' }],
    pedido: 'POST /planos/p1/status',
    corpo: '{"statusId":"reduzido","motivo":"a pedido"}',
    versao: '7',
    status: 200,
    resposta: PLANO,
    etag: '"7"',
    valor: planoLido,
  },
];
