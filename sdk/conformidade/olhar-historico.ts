import type { EntradaDoHistorico } from '../domain/historico.js';
import type { PlanoDoCliente } from '../domain/plano.js';
import { emPalavras, iguais } from './copiar.js';
import { descreverErro } from './ler-erro.js';
import { semCapacidade } from './olhar-cadastro.js';
import { achado, SEM_FALTA, type Terreno } from './terreno.js';

/** Entries that are read, in pages of `FOLHA` and in one. */
const ENTRADAS = 12;
const FOLHA = 3;

/** The history of each plan, in one page and in several. */
export async function olharHistorico(t: Terreno, planos: readonly PlanoDoCliente[]): Promise<void> {
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
