import type { RecursosDeAgenda } from '../domain/agenda.js';
import { efeitoDe } from '../domain/permissao.js';
import { statusDe } from '../domain/status.js';
import { emPalavras, iguais } from './copiar.js';
import { cancelarTudo, olharFim } from './desfazer.js';
import { marcarJuntos } from './escrever-agenda.js';
import { createEscrita, enviarJuntos, type Escrita, type Vendido } from './escrita.js';
import { provarPedidosCrus } from './fio/escrever-cru.js';
import { descreverErro } from './ler-erro.js';
import { pedidosPossiveis, type PedidoPossivel } from './montar-pedido.js';
import type { Cadastro } from './olhar-cadastro.js';
import { diferenca } from './olhar-planos.js';
import { REGRAS, type IdDeRegra } from './regras.js';
import type { Chamada } from './sonda.js';
import { achado, idDeNinguem, type Terreno } from './terreno.js';

/** Adds plans to the client, looks at what becomes of them, and cancels them again. */
export async function escrever(t: Terreno, clienteId: string, { ofertas, enderecos }: Cadastro, recursos: RecursosDeAgenda | undefined): Promise<void> {
  const escrita = createEscrita(t, clienteId);
  const possiveis = ofertas && enderecos ? pedidosPossiveis(t, ofertas, enderecos) : [];
  const antes = await escrita.planos();
  if (!antes) return semEscrever(t, 'The list of plans could not be read, so nothing was written.');
  if (efeitoDe(t.sessao.permissoes, 'adicionarPlano') !== 'permitir') return semEscrever(t, 'The operator lacks the permission adicionarPlano.');
  if (possiveis.length === 0) return semEscrever(t, 'The kit can make up no order: no address, no offer, or only payment forms that need data (`pedido`).');
  try {
    const vendido = await vender(t, escrita, possiveis, antes.size);
    if (!vendido) return;
    await olharNovo(t, escrita, vendido);
    await anotarDuasVezes(t, escrita, vendido);
    await provarPedidosCrus(t, escrita, vendido);
    if (recursos) await marcarJuntos(t, escrita, vendido, recursos);
    await olharFim(t, escrita, vendido);
  } finally {
    await cancelarTudo(t, escrita, new Set(antes.keys()));
  }
}

function semEscrever({ provas }: Terreno, motivo: string): void {
  for (const [id, { precisa }] of Object.entries(REGRAS)) {
    if (precisa === 'escrita' || precisa === 'fio-e-escrita') provas.semObjeto(id as IdDeRegra, motivo);
  }
}

/** A refused order first, then a right one twice at once under the same key. */
async function vender(t: Terreno, escrita: Escrita, possiveis: readonly PedidoPossivel[], havia: number): Promise<Vendido | undefined> {
  const chave = escrita.chave();
  const haviaAntes = await recusar(t, escrita, possiveis[0]!, chave, havia);
  let recusa = '';
  for (const [i, { oferta, novo }] of possiveis.entries()) {
    // The key of the refused order goes on with the first right one.
    const estaChave = i === 0 ? chave : escrita.chave();
    const primeira = await enviarJuntos(t, escrita, [novo, novo], [estaChave, estaChave]);
    const livre = i > 0 || !primeira.chamadas.some((uma) => uma.tipo === 'recusa' && uma.erro.code === 'conflict' && uma.erro.motivo === 'chave');
    if (i === 0)
      t.provas.provar(
        'chave.livre-apos-recusa',
        livre ? [] : [achado(t, 'adicionarPlano', '', 'the order, under a key that was refused before', emPalavras('"conflict" (motivo "chave")'))],
      );
    const novaChave = livre ? estaChave : escrita.chave();
    const { pedidos, chamadas } = livre ? primeira : await enviarJuntos(t, escrita, [novo, novo], [novaChave, novaChave]);
    const feita = chamadas.find((uma) => uma.tipo === 'resposta');
    if (feita) {
      const vendido = { oferta, novo: pedidos[0]!, plano: feita.valor.plano };
      await olharChave(t, escrita, { vendido, chave: novaChave, chamadas, havia: haviaAntes });
      return vendido;
    }
    const [uma] = chamadas;
    if (uma?.tipo !== 'recusa') return void semEscrever(t, 'No order was answered in a way that can be used.');
    recusa = descreverErro(uma.erro);
    // What the catalogue offers is refused field by field: that is no rule of the provider's, it is a fault.
    if (uma.erro.code === 'validation' && !t.pedido)
      t.provas.falhou(
        'resposta.adicionarPlano',
        achado(t, 'adicionarPlano', '', `the offer "${oferta.id}" on its own terms to be accepted`, emPalavras(recusa)),
      );
    if (uma.erro.code !== 'rule') break;
  }
  return void semEscrever(t, `No order that the kit can make up was accepted; give one of your own (\`pedido\`). The last one: ${recusa}`);
}

/** Gives how many plans there are afterwards. */
async function recusar(t: Terreno, escrita: Escrita, { novo }: PedidoPossivel, chave: string, havia: number): Promise<number> {
  const chamada = await escrita.adicionar({ ...novo, ofertaId: idDeNinguem(t) }, chave);
  if (chamada.tipo === 'nada') return havia;
  const certa = chamada.tipo === 'recusa' && chamada.erro.code === 'validation' && chamada.erro.faltas.some((falta) => falta.startsWith('ofertaId '));
  const veio = chamada.tipo === 'recusa' ? emPalavras(descreverErro(chamada.erro)) : chamada.valor;
  t.provas.provar('recusa.campo', certa ? [] : [achado(t, 'adicionarPlano', '', 'a refusal with "validation", a finding at `ofertaId`', veio)]);
  const depois = await escrita.planos();
  if (!depois) return havia;
  const achados = depois.size === havia ? [] : [achado(t, 'adicionarPlano', '', 'nothing added by a refused order', emPalavras(`${depois.size - havia} more`))];
  if (chamada.tipo === 'recusa') t.provas.provar('recusa.nada-feito', achados);
  return depois.size;
}

interface VendaComChave {
  readonly vendido: Vendido;
  readonly chave: string;
  /** What came of the two that were sent at once. */
  readonly chamadas: readonly Chamada<{ readonly plano: { readonly id: string } }>[];
  readonly havia: number;
}

/** What the key is worth: at once, later, with another body. */
async function olharChave(t: Terreno, escrita: Escrita, { vendido, chave, chamadas, havia }: VendaComChave): Promise<void> {
  const { novo, plano } = vendido;
  const veio = (uma: Chamada<{ readonly plano: { readonly id: string } }>): string =>
    uma.tipo === 'resposta' ? `plan ${uma.valor.plano.id}` : uma.tipo === 'recusa' ? descreverErro(uma.erro) : 'no answer that can be used';
  const [uma, outra] = chamadas.map((chamada) => (chamada.tipo === 'resposta' ? chamada.valor : undefined));
  const depois = await escrita.planos();
  const mais = depois ? depois.size - havia : 1;
  t.provas.provar('chave.simultanea', [
    ...(uma && outra && iguais(uma, outra) ? [] : [achado(t, 'adicionarPlano', '', 'the same answer to both', emPalavras(chamadas.map(veio).join(' and ')))]),
    ...(mais === 1 ? [] : [achado(t, 'listarPlanos', 'total', 'one plan more', emPalavras(`${mais} more`))]),
  ]);
  const terceira = await escrita.adicionar(novo, chave);
  if (terceira.tipo !== 'nada') {
    const igual = terceira.tipo === 'resposta' && (iguais(terceira.valor, uma) || iguais(terceira.valor, outra));
    const total = (await escrita.planos())?.size;
    t.provas.provar('chave.repetida', [
      ...(igual ? [] : [achado(t, 'adicionarPlano', '', `the first answer: plan ${plano.id}`, emPalavras(veio(terceira)))]),
      ...(total === undefined || total === depois?.size
        ? []
        : [achado(t, 'listarPlanos', 'total', 'no plan more', emPalavras(`${total - (depois?.size ?? 0)} more`))]),
    ]);
  }
  const outroCorpo = await escrita.adicionar({ ...novo, contrato: { ...novo.contrato, validadeMeses: novo.contrato.validadeMeses + 1 } }, chave);
  if (outroCorpo.tipo === 'nada') return;
  const conflito = outroCorpo.tipo === 'recusa' && outroCorpo.erro.code === 'conflict' && outroCorpo.erro.motivo === 'chave';
  t.provas.provar(
    'chave.outro-corpo',
    conflito ? [] : [achado(t, 'adicionarPlano', '', 'a refusal with "conflict", `motivo` "chave"', emPalavras(veio(outroCorpo)))],
  );
}

async function olharNovo(t: Terreno, escrita: Escrita, { oferta, novo, plano }: Vendido): Promise<void> {
  const { statusDePlano } = t.sessao.configuracao;
  const login = novo.loginRadius?.login;
  const temLogin = login === undefined || plano.servicos.some((servico) => servico.tipo === 'login-radius' && servico.login === login);
  const pedidos = [
    ['clienteId', plano.clienteId, escrita.clienteId],
    ['oferta.id', plano.oferta.id, novo.ofertaId],
    ['enderecoInstalacao.id', plano.enderecoInstalacao.id, novo.enderecoInstalacaoId],
    ['enderecoCobranca.id', plano.enderecoCobranca.id, novo.enderecoCobrancaId],
    ['formaDePagamento', plano.formaDePagamento, novo.cobranca.forma],
    ['diaDeVencimento', plano.diaDeVencimento, novo.contrato.diaDeVencimento],
  ] as const;
  t.provas.provar('novo.como-pedido', [
    ...pedidos.flatMap(([lugar, veio, esperado]) => (veio === esperado ? [] : [achado(t, 'adicionarPlano', `plano.${lugar}`, JSON.stringify(esperado), veio)])),
    ...(temLogin ? [] : [achado(t, 'adicionarPlano', 'plano.servicos', `the login "${login}"`, plano.servicos)]),
  ]);
  t.provas.provar(
    'novo.status',
    plano.status.id === oferta.statusInicial
      ? []
      : [achado(t, 'adicionarPlano', 'plano.status.id', `"${oferta.statusInicial}", the offer’s \`statusInicial\``, plano.status.id)],
  );
  const lido = await t.sonda.pedir('plano', plano.id);
  const grupo = statusDe(statusDePlano, plano.status.id).grupo;
  const daLista = (await escrita.planos())?.get(plano.id);
  if (lido.tipo !== 'nada') {
    t.provas.provar('novo.na-lista', [
      ...(daLista
        ? iguais(daLista, plano)
          ? []
          : [achado(t, 'listarPlanos', 'itens', 'the new plan as it was answered', diferenca(daLista, plano))]
        : [achado(t, 'listarPlanos', 'itens', `the plan ${plano.id} (grupo=${grupo})`, undefined)]),
      ...(lido.tipo === 'recusa' ? [achado(t, 'plano', '', `the plan ${plano.id}`, emPalavras(descreverErro(lido.erro)))] : []),
      ...(lido.tipo === 'resposta' && !iguais(lido.valor, plano)
        ? [achado(t, 'plano', '', 'the new plan as it was answered', diferenca(lido.valor, plano))]
        : []),
    ]);
  }
  if (login === undefined) {
    for (const id of ['novo.login-tomado', 'segredo.nunca-volta'] as const) t.provas.semObjeto(id, 'The offer that was ordered has no login.');
  } else if (t.sessao.capacidades.verificarLogin) {
    const livre = await t.sonda.ler('disponivel', { tipo: 'login-radius', login, dominio: novo.loginRadius?.dominio });
    if (livre !== undefined) t.provas.provar('novo.login-tomado', livre ? [achado(t, 'disponivel', '', `false: the new plan has "${login}"`, livre)] : []);
  }
}

async function anotarDuasVezes(t: Terreno, escrita: Escrita, { plano }: Vendido): Promise<void> {
  if (!t.sessao.capacidades.historico) return;
  const nota = `Conformance kit ${t.marca}`;
  const chave = escrita.chave();
  const primeira = await t.sonda.pedir('anotar', plano.id, { nota }, { chave });
  if (primeira.tipo === 'recusa')
    return void (['chave.nota', 'resposta.anotar'] as const).forEach((id) => t.provas.semObjeto(id, `Notes are refused: "${primeira.erro.code}".`));
  if (primeira.tipo === 'nada') return;
  t.escritos.push({ oque: 'nota', id: plano.id, desfeito: false, nota: 'A note in the history of a plan that the kit has added; the contract deletes none.' });
  const segunda = await t.sonda.pedir('anotar', plano.id, { nota }, { chave });
  const historico = await t.sonda.ler('historico', plano.id, { limite: 20 });
  if (segunda.tipo === 'nada' || !historico) return;
  const quantas = historico.itens.filter((entrada) => entrada.nota === nota).length;
  t.provas.provar('chave.nota', [
    ...(segunda.tipo === 'resposta' && iguais(segunda.valor, primeira.valor)
      ? []
      : [
          achado(
            t,
            'anotar',
            '',
            'the first answer again',
            segunda.tipo === 'recusa' ? emPalavras(descreverErro(segunda.erro)) : diferenca(segunda.valor, primeira.valor),
          ),
        ]),
    ...(quantas === 1 ? [] : [achado(t, 'historico', 'itens', 'the note once', emPalavras(`${quantas} times`))]),
  ]);
}
