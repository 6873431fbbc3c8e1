import { emPalavras, iguais } from './copiar.js';
import type { Escrita, Vendido } from './escrita.js';
import { descreverErro } from './ler-erro.js';
import { diferenca } from './olhar-planos.js';
import type { Chamada } from './sonda.js';
import { achado, type Terreno } from './terreno.js';

/** A plan that was sold, and under which key. */
export interface VendaComChave {
  readonly vendido: Vendido;
  readonly chave: string;
  /** What came of those that were sent at once. */
  readonly chamadas: readonly Chamada<{ readonly plano: { readonly id: string } }>[];
  readonly havia: number;
}

/** What the key is worth: at once, later, with another body. */
export async function olharChave(t: Terreno, escrita: Escrita, { vendido, chave, chamadas, havia }: VendaComChave): Promise<void> {
  const { novo, plano } = vendido;
  const veio = (uma: Chamada<{ readonly plano: { readonly id: string } }>): string =>
    uma.tipo === 'resposta' ? `plan ${uma.valor.plano.id}` : uma.tipo === 'recusa' ? descreverErro(uma.erro) : 'no answer that can be used';
  const respostas = chamadas.flatMap((chamada) => (chamada.tipo === 'resposta' ? [chamada.valor] : []));
  const iguaisTodas = respostas.length === chamadas.length && respostas.every((resposta) => iguais(resposta, respostas[0]));
  const depois = await escrita.planos();
  const mais = depois ? depois.size - havia : 1;
  t.provas.provar('chave.simultanea', [
    ...(iguaisTodas
      ? []
      : [achado(t, 'adicionarPlano', '', 'the same answer to all that were sent at once', emPalavras([...new Set(chamadas.map(veio))].join(' and ')))]),
    ...(mais === 1 ? [] : [achado(t, 'listarPlanos', 'total', 'one plan more', emPalavras(`${mais} more`))]),
  ]);
  const terceira = await escrita.adicionar(novo, chave);
  if (terceira.tipo !== 'nada') {
    const igual = terceira.tipo === 'resposta' && respostas.some((resposta) => iguais(resposta, terceira.valor));
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

/** A write of another kind: its key is worth as much. */
export async function anotarDuasVezes(t: Terreno, escrita: Escrita, { plano }: Vendido): Promise<void> {
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
