import { GRUPOS_DE_STATUS, statusDe, type GrupoDeStatus } from '../domain/status.js';
import type { FiltroDePlanos, PaginaDePlanos, PlanoDoCliente } from '../domain/plano.js';
import { emPalavras, iguais, type Estranho } from './copiar.js';
import type { Achado } from './relatorio.js';
import { achado, idDeNinguem, repetidos, type Terreno } from './terreno.js';

const PAGINA = 100;
/** Plans that are paged through, at most. */
const MUITOS = 5000;

/** A list that was read to its end. */
interface Lista {
  readonly itens: readonly PlanoDoCliente[];
  readonly primeira: PaginaDePlanos;
  /** What was wrong with its pages. */
  readonly achados: readonly Achado[];
  readonly completa: boolean;
}

/** The client's plans by group: counts, pages, sums, order, search. Gives some of each group. */
export async function olharPlanos(t: Terreno, clienteId: string): Promise<readonly PlanoDoCliente[]> {
  const listas: { readonly grupo: GrupoDeStatus; readonly lista: Lista }[] = [];
  for (const grupo of GRUPOS_DE_STATUS) {
    const lista = await lerTudo(t, clienteId, { grupo });
    if (!lista) return [];
    listas.push({ grupo, lista });
  }
  const { statusDePlano } = t.sessao.configuracao;
  for (const { grupo, lista } of listas) {
    const { itens, primeira, achados, completa } = lista;
    const em = (lugar: string, esperado: string, veio: unknown): Achado => achado(t, 'listarPlanos', lugar, `${esperado} (grupo=${grupo})`, veio);
    t.provas.provar(
      'planos.grupo',
      itens.flatMap(({ status }, i) =>
        statusDe(statusDePlano, status.id).grupo === grupo ? [] : [em(`itens[${i}].status.id`, `a status of "${grupo}"`, status.id)],
      ),
    );
    t.provas.provar('planos.contagem', [
      ...GRUPOS_DE_STATUS.flatMap((um) => {
        const total = listas.find((outra) => outra.grupo === um)!.lista.primeira.total;
        return primeira.contagem[um] === total ? [] : [em(`contagem.${um}`, `${total}, the \`total\` of that group`, primeira.contagem[um])];
      }),
    ]);
    t.provas.provar('planos.paginas', achados);
    if (!completa || achados.length > 0) continue;
    const soma = itens.reduce((ate, { preco }) => ate + preco, 0);
    t.provas.provar('planos.soma', primeira.soma === soma ? [] : [em('soma', String(soma), primeira.soma)]);
  }
  const [maior] = [...listas].sort((a, b) => b.lista.itens.length - a.lista.itens.length);
  if (maior && maior.lista.itens.length > 0) {
    await olharOrdem(t, clienteId, maior.grupo);
    await olharBusca(t, clienteId, maior.grupo, maior.lista);
  }
  const erro = await t.sonda.exigirRecusa('planos.cursor', 'validation', 'listarPlanos', clienteId, { grupo: 'ativo', cursor: idDeNinguem(t) });
  if (erro?.code === 'validation' && !erro.faltas.some((falta) => falta.startsWith('cursor ')))
    t.provas.falhou('planos.cursor', achado(t, 'listarPlanos', '', 'a finding at `cursor`', emPalavras(erro.faltas.join(', ') || 'no finding')));
  const amostra = listas.flatMap(({ lista }) => lista.itens.slice(0, 3));
  await olharUm(t, clienteId, amostra[0]);
  return amostra;
}

type Pedido = FiltroDePlanos & { readonly limite?: number };

async function lerTudo(t: Terreno, clienteId: string, pedido: Pedido): Promise<Lista | undefined> {
  const primeira = await t.sonda.ler('listarPlanos', clienteId, { ...pedido, limite: PAGINA });
  if (!primeira) return undefined;
  // Small lists are read by pages too: two or three of them.
  const limite = Math.min(PAGINA, Math.max(1, Math.ceil(primeira.total / 3)));
  const itens: PlanoDoCliente[] = [];
  const achados: Achado[] = [];
  let cursor: string | undefined;
  do {
    const pagina: PaginaDePlanos | undefined = await t.sonda.ler('listarPlanos', clienteId, { ...pedido, limite, cursor });
    if (!pagina) return undefined;
    if (pagina.itens.length > limite) achados.push(achado(t, 'listarPlanos', 'itens', `${limite} at most (limite=${limite})`, pagina.itens));
    itens.push(...pagina.itens);
    cursor = pagina.proximo;
    if (pagina.itens.length === 0) break;
  } while (cursor !== undefined && itens.length <= Math.min(primeira.total, MUITOS));
  for (const id of repetidos(itens.map((plano) => plano.id))) achados.push(achado(t, 'listarPlanos', 'itens', 'each plan once', id));
  const completa = primeira.total <= MUITOS;
  if (completa && itens.length !== primeira.total)
    achados.push(achado(t, 'listarPlanos', 'itens', `${primeira.total} on all pages together, as \`total\` says`, itens));
  return { itens, primeira, achados, completa };
}

const ORDENS = { preco: ({ preco }: PlanoDoCliente) => preco, vencimento: ({ diaDeVencimento }: PlanoDoCliente) => diaDeVencimento };

async function olharOrdem(t: Terreno, clienteId: string, grupo: GrupoDeStatus): Promise<void> {
  for (const ordem of ['preco', 'vencimento'] as const) {
    for (const direcao of ['asc', 'desc'] as const) {
      const pagina = await t.sonda.ler('listarPlanos', clienteId, { grupo, ordem, direcao, limite: PAGINA });
      if (!pagina) return;
      const valores = pagina.itens.map(ORDENS[ordem]);
      const fora = valores.findIndex((valor, i) => i > 0 && (direcao === 'asc' ? valor < valores[i - 1]! : valor > valores[i - 1]!));
      t.provas.provar(
        'planos.ordem',
        fora < 0 ? [] : [achado(t, 'listarPlanos', `itens[${fora}]`, `${ordem} ${direcao}, after ${valores[fora - 1]}`, valores[fora])],
      );
    }
  }
}

async function olharBusca(t: Terreno, clienteId: string, grupo: GrupoDeStatus, { itens, primeira }: Lista): Promise<void> {
  const nada = await t.sonda.ler('listarPlanos', clienteId, { grupo, busca: idDeNinguem(t) });
  const [plano] = itens;
  const dele = await t.sonda.ler('listarPlanos', clienteId, { grupo, busca: plano!.oferta.nome, limite: PAGINA });
  const daForma = await t.sonda.ler('listarPlanos', clienteId, { grupo, formaDePagamento: plano!.formaDePagamento, limite: PAGINA });
  if (!nada || !dele || !daForma) return;
  t.provas.provar('planos.busca', [
    ...(nada.itens.length === 0 && nada.total === 0 ? [] : [achado(t, 'listarPlanos', 'itens', 'nothing for a text that is nowhere', nada.itens)]),
    // On pages that are full the plan may stand further on.
    ...(dele.total > PAGINA || dele.itens.some(({ id }) => id === plano!.id)
      ? []
      : [achado(t, 'listarPlanos', 'itens', `the plan ${plano!.id}, searched by its name`, dele.itens)]),
  ]);
  t.provas.provar(
    'planos.contagem',
    iguais(nada.contagem, primeira.contagem) ? [] : [achado(t, 'listarPlanos', 'contagem', 'the counts of all plans, whatever is searched', nada.contagem)],
  );
  const outra = daForma.itens.findIndex(({ formaDePagamento }) => formaDePagamento !== plano!.formaDePagamento);
  t.provas.provar('planos.filtro', [
    ...(outra < 0 ? [] : [achado(t, 'listarPlanos', `itens[${outra}].formaDePagamento`, plano!.formaDePagamento, daForma.itens[outra]!.formaDePagamento)]),
    ...(daForma.itens.length > 0 ? [] : [achado(t, 'listarPlanos', 'itens', `plans by ${plano!.formaDePagamento}`, daForma.itens)]),
  ]);
}

async function olharUm(t: Terreno, clienteId: string, plano: PlanoDoCliente | undefined): Promise<void> {
  const sozinho = plano && (await t.sonda.ler('plano', plano.id));
  if (!sozinho) return;
  t.provas.provar('plano.igual', [
    ...(iguais(sozinho, plano) ? [] : [achado(t, 'plano', '', 'the plan as the list gives it', diferenca(sozinho, plano))]),
    ...(sozinho.clienteId === clienteId ? [] : [achado(t, 'plano', 'clienteId', JSON.stringify(clienteId), sozinho.clienteId)]),
  ]);
}

/** The first fields in which two answers differ. */
export function diferenca(a: object, b: object): Estranho {
  const campos = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const outros = campos.filter((campo) => !iguais((a as Record<string, unknown>)[campo], (b as Record<string, unknown>)[campo]));
  return emPalavras(`another ${outros.slice(0, 4).join(', ') || 'answer'}`);
}
