import type { Backend } from '../backend/port.js';
import type { Capacidade } from '../domain/configuracao.js';
import type { PlanoDoCliente } from '../domain/plano.js';
import { emPalavras } from './copiar.js';
import { descreverErro } from './ler-erro.js';
import { semCapacidade } from './olhar-cadastro.js';
import type { RespostaDe } from './sonda.js';
import { achado, repetidos, SEM_FALTA, type Terreno } from './terreno.js';
import { olharHistorico } from './olhar-historico.js';
import { olharLogin } from './olhar-login.js';

/** A read that needs nothing but the plan. */
type LeituraDoPlano =
  | 'agendamento'
  | 'dadosDoCancelamento'
  | 'limiteDeDesbloqueio'
  | 'limitesDeSuspensao'
  | 'ofertasParaMudar'
  | 'opcoesDeServico'
  | 'opcoesDeVencimento'
  | 'contratosDoPlano'
  | 'autorizacoesDeDebito'
  | 'camposExtra'
  | 'cobrancaDoPlano';

/** The first answer that one of the plans gives: not every status allows everything. */
async function deAlgum<M extends LeituraDoPlano>(
  t: Terreno,
  planos: readonly PlanoDoCliente[],
  metodo: M,
  capacidade?: Capacidade,
): Promise<{ readonly plano: PlanoDoCliente; readonly valor: RespostaDe<M> } | undefined> {
  if (capacidade && !t.sessao.capacidades[capacidade]) return void semCapacidade(t, [`resposta.${metodo}`], capacidade);
  for (const plano of planos) {
    const chamada = await t.sonda.pedir(metodo, ...([plano.id] as unknown as Parameters<Backend[M]>));
    if (chamada.tipo === 'resposta') return { plano, valor: chamada.valor };
    if (chamada.tipo === 'nada') return undefined;
    if (!SEM_FALTA.includes(chamada.erro.code)) {
      t.provas.falhou(`resposta.${metodo}`, achado(t, metodo, '', 'an answer', emPalavras(descreverErro(chamada.erro))));
      return undefined;
    }
    t.provas.semObjeto(`resposta.${metodo}`, `No plan of the client, or no permission of the operator, allows it ("${chamada.erro.code}").`);
  }
  return undefined;
}

/** What can be read of a plan. */
export async function olharPlano(t: Terreno, planos: readonly PlanoDoCliente[]): Promise<void> {
  if (planos.length === 0) return;
  await deAlgum(t, planos, 'agendamento', 'agendar');
  await deAlgum(t, planos, 'limiteDeDesbloqueio', 'desbloqueioEmConfianca');
  await deAlgum(t, planos, 'limitesDeSuspensao', 'suspensao');
  await deAlgum(t, planos, 'opcoesDeServico');
  await deAlgum(t, planos, 'contratosDoPlano', 'contratos');
  await deAlgum(t, planos, 'camposExtra', 'camposExtra');
  await olharCancelamento(t, planos);
  await olharVencimento(t, planos);
  await olharMudanca(t, planos);
  await olharContas(t, planos);
  await olharImpresso(t, planos);
  await olharHistorico(t, planos);
  await olharLogin(t, planos);
}

async function olharCancelamento(t: Terreno, planos: readonly PlanoDoCliente[]): Promise<void> {
  const lido = await deAlgum(t, planos, 'dadosDoCancelamento');
  if (!lido) return;
  const { motivos, datas, fidelidade, parcelas } = lido.valor;
  const em = (lugar: string, esperado: string, veio: unknown) => achado(t, 'dadosDoCancelamento', lugar, esperado, veio);
  t.provas.provar('cancelamento.dados', [
    ...(motivos.length > 0 ? [] : [em('motivos', 'one reason or more', motivos)]),
    ...(datas.de <= datas.ate ? [] : [em('datas', '`de` not after `ate`', emPalavras(`${datas.de} … ${datas.ate}`))]),
    ...(fidelidade && fidelidade.meses > 12 ? [em('fidelidade.meses', '12 at most', fidelidade.meses)] : []),
    ...parcelas.flatMap(({ valor }, i) => (valor < 0 ? [em(`parcelas[${i}].valor`, '0 or more', valor)] : [])),
  ]);
}

async function olharVencimento(t: Terreno, planos: readonly PlanoDoCliente[]): Promise<void> {
  const lido = await deAlgum(t, planos, 'opcoesDeVencimento');
  if (!lido) return;
  const { atual, opcoes } = lido.valor;
  const { diaDeVencimento } = lido.plano;
  t.provas.provar('vencimento.opcoes', [
    ...(atual.dia === diaDeVencimento ? [] : [achado(t, 'opcoesDeVencimento', 'atual.dia', `${diaDeVencimento}, the plan’s own`, atual.dia)]),
    ...repetidos(opcoes.map(({ dia }) => dia)).map((dia) => achado(t, 'opcoesDeVencimento', 'opcoes', 'each day once', dia)),
  ]);
}

async function olharMudanca(t: Terreno, planos: readonly PlanoDoCliente[]): Promise<void> {
  const lido = await deAlgum(t, planos, 'ofertasParaMudar', 'mudancaDePlano');
  if (!lido) return;
  const atual = lido.valor.findIndex(({ id }) => id === lido.plano.oferta.id);
  t.provas.provar(
    'mudanca.outras',
    atual < 0 ? [] : [achado(t, 'ofertasParaMudar', `itens[${atual}].id`, 'another offer than the plan’s own', lido.plano.oferta.id)],
  );
}

/** The contract of a plan, if the provider has a model of one. */
async function olharImpresso(t: Terreno, planos: readonly PlanoDoCliente[]): Promise<void> {
  for (const { id } of planos) {
    const impresso = await t.sonda.pedir('impresso', id, { tipo: 'contrato' });
    if (impresso.tipo !== 'recusa') return;
    if (![...SEM_FALTA, 'not-found'].includes(impresso.erro.code))
      return t.provas.falhou('resposta.impresso', achado(t, 'impresso', '', 'an answer', emPalavras(descreverErro(impresso.erro))));
    t.provas.semObjeto('resposta.impresso', `There is no contract to be printed, or no permission ("${impresso.erro.code}").`);
  }
}

const digitos = (conta: string): number => conta.replace(/\D/g, '').length;

async function olharContas(t: Terreno, planos: readonly PlanoDoCliente[]): Promise<void> {
  // First those that are paid by an account: their numbers are what must not come.
  const porConta = [...planos].sort((a, b) => Number(b.formaDePagamento === 'debito-conta') - Number(a.formaDePagamento === 'debito-conta'));
  const cobranca = await deAlgum(t, porConta, 'cobrancaDoPlano');
  const autorizacoes = await deAlgum(t, porConta, 'autorizacoesDeDebito', 'debitoAutomatico');
  const contas = [
    ...(cobranca?.valor.conta ? [{ metodo: 'cobrancaDoPlano', lugar: 'conta.conta', conta: cobranca.valor.conta.conta } as const] : []),
    ...(autorizacoes?.valor ?? []).flatMap(({ conta }, i) =>
      conta ? [{ metodo: 'autorizacoesDeDebito', lugar: `itens[${i}].conta.conta`, conta: conta.conta } as const] : [],
    ),
  ];
  if (contas.length === 0) return void t.provas.semObjeto('conta.mascarada', 'No plan that was looked at is paid by a bank account.');
  t.provas.provar(
    'conta.mascarada',
    contas.flatMap(({ metodo, lugar, conta }) =>
      digitos(conta) <= 4 ? [] : [achado(t, metodo, lugar, 'four digits at most, e.g. ••••169', emPalavras(`a text with ${digitos(conta)} digits`))],
    ),
  );
}
