import { descrever } from '../copiar.js';
import type { Escrita, Vendido } from '../escrita.js';
import { comNomes } from '../montar-pedido.js';
import type { IdDeRegra } from '../regras.js';
import type { Terreno } from '../terreno.js';
import type { PedidoCru, Troca } from './fio.js';

const JSON_UTF8 = { 'content-type': 'application/json' };

interface PedidoARecusar {
  readonly id: IdDeRegra;
  readonly metodo: 'POST';
  readonly caminho: string;
  readonly pedido: PedidoCru;
  readonly status: number;
  /** A pointer that must be among `fieldErrors`. */
  readonly ponteiro?: string;
}

/** Writes that the adapter never sends, each of which must be refused. What is not refused all the same is cancelled in the end. */
export async function provarPedidosCrus(t: Terreno, escrita: Escrita, { oferta, novo, plano }: Vendido): Promise<void> {
  if (!t.fio) return;
  const planos = `/clientes/${encodeURIComponent(escrita.clienteId)}/planos`;
  const outro = comNomes(t, oferta, 9, novo);
  const chave = (): Record<string, string> => ({ ...JSON_UTF8, 'idempotency-key': escrita.chave() });
  // Not the due day: a server that took it would have a plan that no list can show any more.
  const torto = { ...outro, contrato: { ...outro.contrato, validadeMeses: 'doze' } };
  const cancelamento = { motivoId: '', data: t.agora.data, multa: 0, cancelarParcelas: false };
  const sondas: readonly PedidoARecusar[] = [
    { id: 'fio.corpo-cortado', metodo: 'POST', caminho: planos, pedido: { corpo: '{"ofertaId":', headers: chave() }, status: 400 },
    {
      id: 'fio.tipo-do-corpo',
      metodo: 'POST',
      caminho: planos,
      pedido: { corpo: JSON.stringify(torto), headers: { ...chave(), 'content-type': 'text/plain' } },
      status: 415,
    },
    {
      id: 'fio.corpo-errado',
      metodo: 'POST',
      caminho: planos,
      pedido: { corpo: JSON.stringify(torto), headers: chave() },
      status: 422,
      ponteiro: '/contrato/validadeMeses',
    },
    { id: 'fio.sem-chave', metodo: 'POST', caminho: planos, pedido: { corpo: JSON.stringify(outro), headers: JSON_UTF8 }, status: 400 },
    {
      id: 'fio.sem-versao',
      metodo: 'POST',
      caminho: `/planos/${encodeURIComponent(plano.id)}/cancelamento`,
      pedido: { corpo: JSON.stringify(cancelamento), headers: chave() },
      status: 428,
    },
  ];
  for (const { id, metodo, caminho, pedido, status, ponteiro } of sondas) {
    const troca = await t.fio.pedir(metodo, caminho, pedido);
    if (!troca) continue;
    const certo = troca.status === status && (ponteiro === undefined || aponta(troca, ponteiro));
    const esperado = ponteiro === undefined ? String(status) : `${status}, with a \`pointer\` ${ponteiro} in \`fieldErrors\``;
    t.provas.provar(id, certo ? [] : [{ onde: `${metodo} ${caminho}`, esperado, veio: `${troca.status} ${descrever(troca.json)}` }]);
    const feito = (troca.json as { readonly plano?: { readonly id?: unknown } } | null | undefined)?.plano?.id;
    if (troca.status < 300 && typeof feito === 'string') escrita.feitos.add(feito);
  }
}

/** Whether a refusal points at the place. */
export const aponta = ({ json }: Troca, ponteiro: string): boolean => {
  const { fieldErrors } = (typeof json === 'object' && json !== null ? json : {}) as { readonly fieldErrors?: unknown };
  return Array.isArray(fieldErrors) && fieldErrors.some((um: { readonly pointer?: unknown } | null) => um?.pointer === ponteiro);
};
