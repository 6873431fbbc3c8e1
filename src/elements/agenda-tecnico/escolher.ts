import { horaDe, minutosDe } from '../../../sdk/domain/data.js';
import type { ColunaDaFolha } from '../../../sdk/domain/folha-da-agenda.js';
import type { Celula } from '../../../sdk/use-cases/agenda/agenda.js';
import { estaNaEscolha } from './colunas.js';
import type { Posicao } from './posicao.js';
import { nomeDaColuna, type Recusa, type VistaDaAgenda } from './vista.js';

const celulaDe = ({ data, tecnico }: ColunaDaFolha, inicio: string, ate?: string): Celula => ({ inicio, data, tecnicoId: tecnico?.id, ate });

/** Chooses what begins in a cell, up to the end of the row `ateLinha` if that is longer than what is to be booked. `false`: it cannot be had. */
export function escolherNaFolha(vista: VistaDaAgenda, posicao: Posicao, ateLinha = posicao.linha): boolean {
  vista.marcar(posicao);
  const recusa = tentar(vista, posicao, ateLinha);
  vista.dizer(recusa);
  return recusa === undefined;
}

function tentar(vista: VistaDaAgenda, posicao: Posicao, ateLinha: number): Recusa {
  const coluna = vista.folha.colunas[posicao.coluna];
  const [primeira, ...outras] = coluna ? vista.celulas(coluna).slice(posicao.linha, ateLinha + 1) : [];
  if (!coluna || !primeira) return '';
  if (vista.flow.escolher(celulaDe(coluna, primeira.inicio, outras.at(-1)?.fim))) return undefined;
  const culpada = [primeira, ...outras].find(({ estado }) => estado !== 'livre') ?? primeira;
  return vista.t.naoDa(`${culpada.inicio}, ${nomeDaColuna(vista, coluna)}`, culpada.motivo ?? vista.t.naoCabeTudo);
}

/** Makes the choice one slot longer or shorter; the flow never lets it be shorter than what is to be booked. */
export function esticarEscolha(vista: VistaDaAgenda, passo: 1 | -1): void {
  const { escolha, folha, flow, t } = vista;
  if (!escolha) return;
  const minutos = minutosDe(escolha.fim) - minutosDe(escolha.inicio) + passo * folha.minutosDoSlot;
  const ate = horaDe(minutosDe(escolha.inicio) + minutos);
  if (flow.escolher({ inicio: escolha.inicio, data: escolha.data, tecnicoId: escolha.tecnicoId, ate })) return vista.dizer(undefined);
  const coluna = folha.colunas.find((cada) => estaNaEscolha(escolha, cada, escolha));
  const culpada = coluna && vista.celulas(coluna).find(({ inicio }) => inicio === escolha.fim);
  vista.dizer(t.naoDa(escolha.fim, culpada?.motivo ?? t.naoCabeTudo));
}
