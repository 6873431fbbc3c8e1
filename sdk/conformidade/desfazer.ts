import { multaProposta, type PedidoDeCancelamento } from '../domain/cancelamento.js';
import type { PlanoDoCliente } from '../domain/plano.js';
import { statusDe } from '../domain/status.js';
import { emPalavras, iguais } from './copiar.js';
import type { Escrita, Vendido } from './escrita.js';
import { descreverErro } from './ler-erro.js';
import { diferenca } from './olhar-planos.js';
import { achado, type Terreno } from './terreno.js';

const REGRAS_DO_FIM = ['versao.velha', 'versao.muda', 'chave.antes-da-versao', 'cancelado.grupo', 'cancelado.terminal', 'resposta.cancelarPlano'] as const;

/** Cancels the plan that was sold, and looks at what versions and keys are worth there. */
export async function olharFim(t: Terreno, escrita: Escrita, { plano: { id } }: Vendido): Promise<void> {
  const antes = await t.sonda.pedir('plano', id);
  const pedido = antes.tipo === 'resposta' ? await pedidoDeCancelamento(t, id) : 'The plan could not be read.';
  if (antes.tipo !== 'resposta' || typeof pedido === 'string') return REGRAS_DO_FIM.forEach((regra) => t.provas.semObjeto(regra, String(pedido)));
  if (estaCancelado(t, antes.valor)) return REGRAS_DO_FIM.forEach((regra) => t.provas.semObjeto(regra, 'The plan is cancelled already.'));
  const velha = await t.sonda.pedir('cancelarPlano', id, pedido, { chave: escrita.chave(), versao: `${t.marca}-old` });
  if (velha.tipo === 'recusa' && velha.erro.code === 'forbidden')
    return REGRAS_DO_FIM.forEach((regra) => t.provas.semObjeto(regra, 'The operator may not cancel.'));
  const depoisDaVelha = await t.sonda.pedir('plano', id);
  if (velha.tipo !== 'nada' && depoisDaVelha.tipo === 'resposta') {
    const certa = velha.tipo === 'recusa' && velha.erro.code === 'conflict' && velha.erro.motivo === 'versao';
    t.provas.provar('versao.velha', [
      ...(certa
        ? []
        : [
            achado(
              t,
              'cancelarPlano',
              '',
              'a refusal with "conflict", `motivo` "versao"',
              velha.tipo === 'recusa' ? emPalavras(descreverErro(velha.erro)) : velha.valor,
            ),
          ]),
      ...(iguais(depoisDaVelha.valor, antes.valor) ? [] : [achado(t, 'plano', '', 'the plan as before', diferenca(depoisDaVelha.valor, antes.valor))]),
    ]);
  }
  if (depoisDaVelha.tipo !== 'resposta' || estaCancelado(t, depoisDaVelha.valor)) return;
  await cancelarDuasVezes(t, escrita, depoisDaVelha.valor, pedido);
}

async function cancelarDuasVezes(t: Terreno, escrita: Escrita, antes: PlanoDoCliente, pedido: PedidoDeCancelamento): Promise<void> {
  const { id, versao } = antes;
  const edicao = { chave: escrita.chave(), versao };
  const feito = await t.sonda.ler('cancelarPlano', id, pedido, edicao);
  if (!feito) return;
  const { plano, protocolo } = feito;
  t.provas.provar('versao.muda', plano.versao === versao ? [achado(t, 'cancelarPlano', 'plano.versao', 'another one than before', plano.versao)] : []);
  if (pedido.data === t.agora.data) {
    t.provas.provar('cancelado.grupo', [
      ...(estaCancelado(t, plano) ? [] : [achado(t, 'cancelarPlano', 'plano.status.id', 'a status of "cancelado"', plano.status.id)]),
      ...(protocolo.trim() ? [] : [achado(t, 'cancelarPlano', 'protocolo', 'a number', protocolo)]),
    ]);
  } else t.provas.semObjeto('cancelado.grupo', 'A plan cannot be cancelled today.');
  const outra = await t.sonda.pedir('cancelarPlano', id, pedido, edicao);
  if (outra.tipo !== 'nada') {
    const igual = outra.tipo === 'resposta' && iguais(outra.valor, feito);
    t.provas.provar(
      'chave.antes-da-versao',
      igual
        ? []
        : [
            achado(
              t,
              'cancelarPlano',
              '',
              'the first answer again',
              outra.tipo === 'recusa' ? emPalavras(descreverErro(outra.erro)) : diferenca(outra.valor, feito),
            ),
          ],
    );
  }
  if (!estaCancelado(t, plano)) return t.provas.semObjeto('cancelado.terminal', 'The plan is not cancelled yet.');
  const depois = await t.sonda.pedir('plano', id);
  if (depois.tipo !== 'resposta') return;
  await t.sonda.exigirRecusa('cancelado.terminal', 'invalid-transition', 'cancelarPlano', id, pedido, { chave: escrita.chave(), versao: depois.valor.versao });
}

const estaCancelado = ({ sessao }: Terreno, { status }: PlanoDoCliente): boolean =>
  statusDe(sessao.configuracao.statusDePlano, status.id).grupo === 'cancelado';

/** What cancels the plan at once, or on the first day that may be chosen; or why it cannot be cancelled. */
async function pedidoDeCancelamento(t: Terreno, planoId: string): Promise<PedidoDeCancelamento | string> {
  const dados = await t.sonda.pedir('dadosDoCancelamento', planoId);
  if (dados.tipo !== 'resposta')
    return dados.tipo === 'recusa' ? `The plan cannot be cancelled: ${descreverErro(dados.erro)}` : 'What is needed to cancel could not be read.';
  const { motivos, datas } = dados.valor;
  const { data: hoje } = t.agora;
  const data = hoje >= datas.de && hoje <= datas.ate ? hoje : datas.de;
  const motivoId = motivos[0]?.id ?? '';
  return { motivoId, data, multa: multaProposta({ motivoId, data }, dados.valor)?.valor ?? 0, cancelarParcelas: true };
}

/** Takes back what the contract lets it: every plan that the kit has added, those of lost answers too, is cancelled. */
export async function cancelarTudo(t: Terreno, escrita: Escrita, havia: ReadonlySet<string>): Promise<void> {
  const agora = await escrita.planos();
  // Ours beyond doubt: answered to us, or with a login that begins with the mark of this run.
  const nossos = [...(agora?.values() ?? [])].filter(
    ({ id, servicos }) => !havia.has(id) && (escrita.feitos.has(id) || servicos.some((um) => um.tipo === 'login-radius' && um.login.startsWith(t.marca))),
  );
  for (const plano of nossos) t.escritos.push(await cancelar(t, escrita, plano));
  for (const id of [...escrita.feitos].filter((um) => !nossos.some((plano) => plano.id === um))) {
    // Not in the list, or there is no list that can be read: what was answered as added may be there all the same.
    const plano = await t.sonda.pedir('plano', id);
    const nota = agora ? 'Answered as added, but not in the list of plans.' : 'The list of plans could not be read, nor the plan: cancel it by hand.';
    t.escritos.push(plano.tipo === 'resposta' ? await cancelar(t, escrita, plano.valor) : { oque: 'plano', id, desfeito: false, nota });
  }
}

async function cancelar(t: Terreno, escrita: Escrita, plano: PlanoDoCliente): Promise<Terreno['escritos'][number]> {
  const { id } = plano;
  const cancelado = { oque: 'plano', id, desfeito: true, nota: 'Cancelled again.' } as const;
  if (estaCancelado(t, plano)) return cancelado;
  if (plano.programado) return { ...cancelado, nota: `Its cancellation is set for ${plano.programado.desde}.` };
  const pedido = await pedidoDeCancelamento(t, id);
  if (typeof pedido === 'string') return { ...cancelado, desfeito: false, nota: pedido };
  const feito = await t.sonda.pedir('cancelarPlano', id, pedido, { chave: escrita.chave(), versao: plano.versao });
  if (feito.tipo === 'resposta') return estaCancelado(t, feito.valor.plano) ? cancelado : { ...cancelado, nota: `Its cancellation is set for ${pedido.data}.` };
  return {
    ...cancelado,
    desfeito: false,
    nota: feito.tipo === 'recusa' ? `Could not be cancelled: ${descreverErro(feito.erro)}` : 'Nobody knows whether it was cancelled.',
  };
}
