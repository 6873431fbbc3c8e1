import { horaDe, minutosDe } from '../../../sdk/domain/data.js';
import type { ColunaDaFolha } from '../../../sdk/domain/folha-da-agenda.js';
import type { Celula } from '../../../sdk/use-cases/agenda/agenda.js';
import { estaNaEscolha } from './colunas.js';
import type { Posicao } from './mover-na-grade.js';
import { nomeDaColuna, type VistaDaAgenda } from './vista.js';

type Vista = Pick<VistaDaAgenda, 'flow' | 'folha' | 't' | 'locale' | 'celulas' | 'escolha' | 'duracao'>;

/** What an attempt to choose came to: undefined when the time is chosen, else why not, to be said. */
export type Recusa = string | undefined;

const celulaDe = ({ data, tecnico }: ColunaDaFolha, inicio: string, ate?: string): Celula => ({ inicio, data, tecnicoId: tecnico?.id, ate });

/** Chooses what begins in a cell, up to the end of the row `ateLinha` if that is longer than what is to be booked. */
export function escolherNaFolha(vista: Vista, posicao: Posicao, ateLinha = posicao.linha): Recusa {
  const coluna = vista.folha.colunas[posicao.coluna];
  const [primeira, ...outras] = coluna ? vista.celulas(coluna).slice(posicao.linha, ateLinha + 1) : [];
  if (!coluna || !primeira) return '';
  const ate = outras.at(-1)?.fim;
  if (vista.flow.escolher(celulaDe(coluna, primeira.inicio, ate))) return undefined;
  const culpada = [primeira, ...outras].find(({ estado }) => estado !== 'livre') ?? primeira;
  return vista.t.naoDa(`${culpada.inicio}, ${nomeDaColuna(vista, coluna)}`, culpada.motivo ?? vista.t.naoCabeTudo);
}

/** Makes the choice one slot longer or shorter, never shorter than what is to be booked. */
export function esticarEscolha(vista: Vista, passo: 1 | -1): Recusa {
  const { escolha, folha, duracao, flow, t } = vista;
  if (!escolha) return undefined;
  const minutos = minutosDe(escolha.fim) - minutosDe(escolha.inicio) + passo * folha.minutosDoSlot;
  if (minutos < duracao) return undefined;
  const ate = horaDe(minutosDe(escolha.inicio) + minutos);
  if (flow.escolher({ inicio: escolha.inicio, data: escolha.data, tecnicoId: escolha.tecnicoId, ate })) return undefined;
  const coluna = folha.colunas.find((cada) => estaNaEscolha(escolha, cada, { ...escolha, estado: 'livre', cabe: true }));
  const culpada = coluna && vista.celulas(coluna).find(({ inicio }) => inicio === escolha.fim);
  return t.naoDa(escolha.fim, culpada?.motivo ?? t.naoCabeTudo);
}
