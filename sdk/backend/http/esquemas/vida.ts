import * as z from 'zod/mini';
import { data, inteiro, logico, objeto, texto } from './base.js';
import { planoDoCliente } from './plano.js';

const prazo = objeto({ de: data, ate: data });

export const dadosDoCancelamento = objeto({
  motivos: z.array(objeto({ id: texto, descricao: texto, culpaDaPrestadora: z.optional(logico) })),
  datas: prazo,
  fidelidade: z.optional(objeto({ inicio: data, meses: inteiro, beneficio: inteiro })),
  venda: z.optional(objeto({ data, foraDoEstabelecimento: logico })),
  parcelas: z.array(objeto({ id: texto, descricao: texto, vencimento: data, valor: inteiro })),
});
export const planoCancelado = objeto({ plano: planoDoCliente, protocolo: texto });
export const limiteDeDesbloqueio = objeto({ diasMaximos: inteiro, disponivelEm: z.optional(data) });
export const limitesDeSuspensao = objeto({ inicio: prazo, dias: objeto({ minimo: inteiro, maximo: inteiro }) });
