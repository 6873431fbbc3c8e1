import type { Backend } from '../backend/port.js';
import type { Capacidade } from '../domain/configuracao.js';
import { PARTES_DO_DIAGNOSTICO } from '../domain/diagnostico.js';
import type { EntradaDoHistorico } from '../domain/historico.js';
import type { PlanoDoCliente } from '../domain/plano.js';
import { nomeDoServico } from '../domain/servico.js';
import { statusDe } from '../domain/status.js';
import { emPalavras, iguais } from './copiar.js';
import { descreverErro } from './ler-erro.js';
import { semCapacidade } from './olhar-cadastro.js';
import type { RespostaDe } from './sonda.js';
import { achado, repetidos, type Terreno } from './terreno.js';

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

/** Why a plan may lack what is asked of it, which is no fault. */
const SEM_FALTA: readonly string[] = ['invalid-transition', 'forbidden', 'unsupported-capability'];

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

/** Entries that are read, in pages of `FOLHA` and in one. */
const ENTRADAS = 12;
const FOLHA = 3;

async function olharHistorico(t: Terreno, planos: readonly PlanoDoCliente[]): Promise<void> {
  if (!t.sessao.capacidades.historico) return semCapacidade(t, ['resposta.historico', 'historico.ordem', 'chave.nota', 'resposta.anotar'], 'historico');
  for (const { id } of planos) {
    const inteiro = await lerHistorico(t, id, ENTRADAS, 1);
    if (!inteiro) return;
    if (inteiro.length < 2) continue;
    const folhas = await lerHistorico(t, id, FOLHA, ENTRADAS / FOLHA);
    if (!folhas) return;
    const fora = inteiro.findIndex(({ quando }, i) => i > 0 && Date.parse(quando) > Date.parse(inteiro[i - 1]!.quando));
    t.provas.provar('historico.ordem', [
      ...(fora < 0 ? [] : [achado(t, 'historico', `itens[${fora}].quando`, `not after ${inteiro[fora - 1]!.quando}`, inteiro[fora]!.quando)]),
      ...(iguais(inteiro, folhas)
        ? []
        : [
            achado(
              t,
              'historico',
              'itens',
              `in pages of ${FOLHA} the same entries as in one of ${ENTRADAS}`,
              emPalavras(`${folhas.length} entries, not the same`),
            ),
          ]),
    ]);
  }
}

/** So many pages; none of them if the operator may not see it. */
async function lerHistorico({ sonda, provas }: Terreno, planoId: string, limite: number, paginas: number): Promise<EntradaDoHistorico[] | undefined> {
  const itens: EntradaDoHistorico[] = [];
  let cursor: string | undefined;
  for (let pagina = 0; pagina < paginas && (pagina === 0 || cursor !== undefined); pagina += 1) {
    const chamada = await sonda.pedir('historico', planoId, { limite, cursor });
    if (chamada.tipo === 'nada') return undefined;
    if (chamada.tipo === 'recusa') {
      if (SEM_FALTA.includes(chamada.erro.code)) provas.semObjeto('resposta.historico', `No plan or permission allows it ("${chamada.erro.code}").`);
      else provas.falhou('resposta.historico', achado({ sonda }, 'historico', '', 'an answer', emPalavras(descreverErro(chamada.erro))));
      return SEM_FALTA.includes(chamada.erro.code) ? itens : undefined;
    }
    itens.push(...chamada.valor.itens);
    cursor = chamada.valor.proximo;
  }
  return itens;
}

/** Logins: taken names, properties, diagnosis. */
async function olharLogin(t: Terreno, planos: readonly PlanoDoCliente[]): Promise<void> {
  const { sonda, provas, sessao } = t;
  const { statusDePlano } = sessao.configuracao;
  const comLogin = planos.flatMap((plano) => {
    const login = plano.servicos.find(({ tipo }) => tipo === 'login-radius');
    return login?.tipo === 'login-radius' && statusDe(statusDePlano, plano.status.id).grupo !== 'cancelado' ? [{ plano, login }] : [];
  });
  const [um] = comLogin;
  if (!um) return;
  const { login, dominio } = um.login;
  if (sessao.capacidades.verificarLogin) {
    for (const escrito of [login, login.toUpperCase()]) {
      const livre = await sonda.ler('disponivel', { tipo: 'login-radius', login: escrito, dominio });
      if (livre !== undefined)
        provas.provar('disponivel.ocupado', livre ? [achado(t, 'disponivel', '', `false: a plan has "${nomeDoServico(um.login)}"`, livre)] : []);
    }
  }
  if (!sessao.capacidades.diagnostico)
    return semCapacidade(t, ['resposta.propriedadesDoLogin', 'resposta.recursosDeDiagnostico', 'resposta.diagnosticar', 'diagnostico.parte'], 'diagnostico');
  await sonda.ler('propriedadesDoLogin', um.plano.id, um.login.id);
  await olharDiagnostico(
    t,
    comLogin.map(({ plano, login: { id } }) => ({ planoId: plano.id, servicoId: id })),
  );
}

async function olharDiagnostico(t: Terreno, logins: readonly { readonly planoId: string; readonly servicoId: string }[]): Promise<void> {
  for (const { planoId, servicoId } of logins) {
    const recursos = await t.sonda.pedir('recursosDeDiagnostico', planoId, servicoId);
    if (recursos.tipo === 'nada') return;
    if (recursos.tipo === 'recusa') {
      if (!SEM_FALTA.includes(recursos.erro.code))
        t.provas.falhou('resposta.recursosDeDiagnostico', achado(t, 'recursosDeDiagnostico', '', 'an answer', emPalavras(descreverErro(recursos.erro))));
      else t.provas.semObjeto('resposta.recursosDeDiagnostico', `No plan or permission allows it ("${recursos.erro.code}").`);
      continue;
    }
    for (const parte of PARTES_DO_DIAGNOSTICO.filter((uma) => recursos.valor.partes.includes(uma))) {
      const diagnostico = await t.sonda.ler('diagnosticar', planoId, servicoId, parte);
      if (!diagnostico) return;
      const vieram = Object.keys(diagnostico);
      t.provas.provar(
        'diagnostico.parte',
        vieram.length === 1 && vieram[0] === parte ? [] : [achado(t, 'diagnosticar', '', `\`${parte}\` and nothing else`, diagnostico)],
      );
    }
    return;
  }
}
