import type { Sessao } from '../../domain/configuracao.js';
import type { Impresso, PedidoDeImpresso, TipoDeImpresso } from '../../domain/impresso.js';
import { valoresDoImpresso, type FatosDoImpresso } from '../../domain/valores-do-impresso.js';
import { efeitoDe, type Permissao } from '../../domain/permissao.js';
import { ForbiddenError } from '../../errors/forbidden-error.js';
import { NotFoundError } from '../../errors/not-found-error.js';
import { contratosDe } from './contratos.js';
import type { ModeloDoProvedor } from './dados-do-provedor.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';
import { fatoDe } from './fatos-de-impressos.js';

/** Whoever may do a thing may print it; printing changes nothing, so the plan's status does not matter. */
const PERMISSOES: { readonly [T in TipoDeImpresso]: Permissao } = {
  contrato: 'contrato',
  'transferencia-endereco': 'editarEndereco',
  'alteracao-vencimento': 'editarVencimento',
  'autorizacao-debito': 'autorizarDebito',
};

/** A document of a plan: the model merged by whoever shows it, or finished. */
export function impressoDo(estado: EstadoDoProvedor, sessao: Sessao, planoId: string, pedido: PedidoDeImpresso): Impresso {
  const plano = estado.plano(planoId);
  if (efeitoDe(sessao.permissoes, PERMISSOES[pedido.tipo]) !== 'permitir')
    throw new ForbiddenError(`This operator lacks the permission ${PERMISSOES[pedido.tipo]}.`);
  const modelo = modeloDe(estado, pedido);
  const { prestadora } = estado.dados.configuracao;
  const valores = valoresDoImpresso({
    prestadora: prestadora.nome,
    operador: sessao.operador.nome,
    hoje: estado.naParede().data,
    cliente: estado.cliente(plano.clienteId),
    plano,
    ...fatosDe(estado, planoId, pedido),
  });
  if ('pdf' in modelo) return { titulo: modelo.nome, formato: 'pdf', base64: modelo.pdf };
  return modelo.pronto ? { titulo: modelo.nome, formato: 'html', html: modelo.html } : { titulo: modelo.nome, formato: 'modelo', html: modelo.html, valores };
}

function modeloDe({ dados }: EstadoDoProvedor, { tipo, modeloId }: PedidoDeImpresso): ModeloDoProvedor {
  const achado = dados.documentos?.modelos.find((modelo) => modelo.tipo === tipo && (modeloId === undefined || modelo.id === modeloId));
  if (!achado) throw new NotFoundError('The provider has no such model for this kind of document.');
  return achado;
}

function fatosDe(estado: EstadoDoProvedor, planoId: string, { tipo, referenciaId }: PedidoDeImpresso): Partial<FatosDoImpresso> {
  if (tipo === 'contrato') {
    const contratos = contratosDe(estado, planoId);
    const contrato = referenciaId === undefined ? contratos.find(({ emVigor }) => emVigor) : contratos.find(({ id }) => id === referenciaId);
    if (referenciaId !== undefined && !contrato) throw new NotFoundError('This plan has no such contract.');
    return { contrato };
  }
  const fato = referenciaId === undefined ? undefined : fatoDe(estado, planoId, referenciaId);
  if (!fato) throw new NotFoundError('This plan has nothing with this id to make a document of.');
  return fato;
}
