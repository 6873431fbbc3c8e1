import type { Vaga } from '../../../sdk/domain/agenda.js';
import { minutosDe } from '../../../sdk/domain/data.js';
import type { ColunaDaFolha } from '../../../sdk/domain/folha-da-agenda.js';
import { estaNaEscolha, type CelulaVista, type TextosDaAgenda } from './colunas.js';
import { horarioDe } from './vista.js';

/** All that the DOM is told of a cell. */
export interface CelulaDesenhada {
  readonly classe: string;
  readonly nome: string;
  readonly texto: string;
  /** `true` and `false`: whether it is chosen; undefined: it cannot be. */
  readonly escolhida: boolean | undefined;
}

const capitalizar = (texto: string): string => texto.charAt(0).toUpperCase() + texto.slice(1);

/** Cells as they are drawn, made once for a column that stays the same. */
export class DesenhosDasCelulas {
  readonly #prontos = new WeakMap<readonly CelulaVista[], readonly CelulaDesenhada[]>();

  /** `escolha`: the same cells come back while none of them is in it. */
  de(celulas: readonly CelulaVista[], coluna: ColunaDaFolha, t: TextosDaAgenda, escolha: Vaga | undefined): readonly CelulaDesenhada[] {
    const prontos = this.#prontos.get(celulas) ?? celulas.map((celula) => desenhar(celula, t));
    this.#prontos.set(celulas, prontos);
    if (!escolha || escolha.data !== coluna.data || escolha.tecnicoId !== coluna.tecnico?.id) return prontos;
    return prontos.map((pronto, i) => {
      const celula = celulas[i];
      return celula && estaNaEscolha(escolha, coluna, celula) ? desenharEscolhida(celula, t, escolha) : pronto;
    });
  }
}

function desenhar(celula: CelulaVista, t: TextosDaAgenda): CelulaDesenhada {
  const { estado, cabe, livres, noBloco, ultimaDoBloco, nome } = celula;
  let classe = `celula ${estado}`;
  if (livres !== undefined) classe += ' qualquer';
  else if (estado === 'ocupado' || estado === 'bloqueado') classe += ' bloco';
  if (cabe) classe += ' cabe';
  else if (estado === 'livre') classe += ' curta';
  if (noBloco === 0) classe += ' primeira';
  if (ultimaDoBloco) classe += ' ultima';
  return { classe, nome, texto: textoDe(t, celula), escolhida: cabe ? false : undefined };
}

/** The choice says from when to when in its first slot, that it is one in its second. */
function desenharEscolhida({ inicio, fim }: CelulaVista, t: TextosDaAgenda, escolha: Vaga): CelulaDesenhada {
  const primeira = inicio === escolha.inicio;
  const ultima = fim >= escolha.fim;
  const nome = `${primeira ? horarioDe(escolha) : inicio}, ${t.escolhido}`;
  const segunda = minutosDe(inicio) - minutosDe(escolha.inicio) === minutosDe(fim) - minutosDe(inicio);
  const texto = primeira ? (ultima ? nome : horarioDe(escolha)) : segunda ? capitalizar(t.escolhido) : '';
  return { classe: `celula bloco escolhida${primeira ? ' primeira' : ''}${ultima ? ' ultima' : ''}`, nome, texto, escolhida: true };
}

/** A block says what it is in its first slot, where in the second: words that its name has too. A free slot says nothing until it is pointed at. */
function textoDe(t: TextosDaAgenda, { estado, cabe, livres, titulo, local, noBloco, ultimaDoBloco, motivo }: CelulaVista): string {
  if (livres !== undefined && cabe) return t.livres(livres);
  if (livres !== undefined && (estado === 'ocupado' || estado === 'bloqueado')) return motivo?.split(':')[0] ?? '';
  if (estado === 'feriado') return noBloco === 0 ? (titulo ?? '') : '';
  if (estado !== 'ocupado' && estado !== 'bloqueado') return '';
  const [oQue, onde] = estado === 'bloqueado' ? [capitalizar(t.estados.bloqueado), titulo] : [titulo, local];
  if (noBloco > 0) return noBloco === 1 ? (onde ?? '') : '';
  const separador = estado === 'bloqueado' ? ': ' : ', ';
  return [oQue, ultimaDoBloco ? onde : undefined].filter(Boolean).join(separador);
}
