import type { Vaga } from '../../../sdk/domain/agenda.js';
import { diaDaSemana, minutosDe, type Hora } from '../../../sdk/domain/data.js';
import type { Faixa } from '../../../sdk/domain/faixas-da-agenda.js';
import type { ColunaDaFolha } from '../../../sdk/domain/folha-da-agenda.js';
import type { EstadoDeFaixa } from '../../../sdk/domain/situacao-do-horario.js';
import type { FolhaMostrada } from '../../../sdk/use-cases/agenda/state.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import type { agenda } from '../../i18n/pt-BR/agenda.js';
import { diaDaSemanaE } from '../../i18n/por-extenso.js';
import { formatarDuracao } from '../../internal/formatar-duracao.js';
import { horarioDe } from './vista.js';

/** The sentences of the agenda in the language in use. */
export type TextosDaAgenda = (typeof agenda)['ptBR'];

/** A slot as it is drawn and read. */
export interface CelulaVista {
  readonly inicio: Hora;
  readonly fim: Hora;
  readonly estado: EstadoDeFaixa;
  readonly cabe: boolean;
  /** Only of "Qualquer técnico". */
  readonly livres: number | undefined;
  /** "08:00, ocupado: Instalação, Cambuí". */
  readonly nome: string;
  /** Why it cannot be picked; undefined when it can. */
  readonly motivo: string | undefined;
  /** Place within the run of slots that one booking (or shift gap, or holiday) takes. */
  readonly noBloco: number;
  readonly classe: string;
  readonly texto: string;
  /** `true` and `false`: whether it is chosen; undefined: it cannot be. */
  readonly escolhida: boolean | undefined;
}

/** Header of a column: "Qualquer técnico" (no `tecnicoId`), a technician, or a day of the week. */
export interface CabecalhoVisto {
  readonly chave: string;
  readonly nome: string;
  /** Second line. */
  readonly legenda: string;
  readonly hoje: boolean;
  /** Whether a badge stands before it: people have one. */
  readonly avatar: boolean;
}

type FaixaDaFolha = ColunaDaFolha['faixas'][number];

/** Why a slot cannot be picked, in words. */
export function motivoDe(faixa: FaixaDaFolha, t: TextosDaAgenda, duracao: number): string | undefined {
  if (faixa.cabe) return undefined;
  if (faixa.estado === 'livre') return t.naoCabe(formatarDuracao(duracao));
  const oQue = [faixa.titulo, faixa.local].filter(Boolean).join(', ');
  if (oQue) return `${t.estados[faixa.estado]}: ${oQue}`;
  return faixa.livres !== undefined && faixa.estado === 'ocupado' ? `${t.estados.ocupado}: ${t.nenhumLivre}` : t.estados[faixa.estado];
}

const mesmoBloco = (a: Faixa | undefined, b: Faixa): boolean =>
  a !== undefined && a.estado === b.estado && a.titulo === b.titulo && a.local === b.local && a.ocupacao?.inicio === b.ocupacao?.inicio;

function celulasDe(faixas: readonly FaixaDaFolha[], t: TextosDaAgenda, duracao: number): CelulaVista[] {
  let noBloco = -1;
  return faixas.map((faixa, i) => {
    const { inicio, fim, estado, cabe, livres } = faixa;
    noBloco = mesmoBloco(faixas[i - 1], faixa) ? noBloco + 1 : 0;
    const ultima = !mesmoBloco(faixas[i + 1], faixa);
    const motivo = motivoDe(faixa, t, duracao);
    const nome = `${inicio}, ${motivo ?? (livres === undefined ? t.estados.livre : t.livres(livres))}`;
    const classe = classeDe(faixa, noBloco === 0, ultima);
    const texto = textoDe(t, faixa, { noBloco, ultima, motivo });
    return { inicio, fim, estado, cabe, livres, nome, motivo, noBloco, classe, texto, escolhida: cabe ? false : undefined };
  });
}

function classeDe({ estado, cabe, livres }: FaixaDaFolha, primeira: boolean, ultima: boolean): string {
  let classe = `celula ${estado}`;
  if (livres !== undefined) classe += ' qualquer';
  else if (estado === 'ocupado' || estado === 'bloqueado') classe += ' bloco';
  if (cabe) classe += ' cabe';
  else if (estado === 'livre') classe += ' curta';
  if (primeira) classe += ' primeira';
  if (ultima) classe += ' ultima';
  return classe;
}

const capitalizar = (texto: string): string => texto.charAt(0).toUpperCase() + texto.slice(1);

/** A block says what it is in its first slot, where in the second: words that its name has too. A free slot says nothing until it is pointed at. */
function textoDe(
  t: TextosDaAgenda,
  { estado, cabe, livres, titulo = '', local = '' }: FaixaDaFolha,
  { noBloco, ultima, motivo = '' }: { readonly noBloco: number; readonly ultima: boolean; readonly motivo: string | undefined },
): string {
  if (livres !== undefined && cabe) return t.livres(livres);
  if (estado === 'feriado') return noBloco === 0 ? titulo : '';
  if (estado !== 'ocupado' && estado !== 'bloqueado') return '';
  if (livres !== undefined) return motivo.split(':')[0] ?? '';
  const bloqueado = estado === 'bloqueado';
  const onde = bloqueado ? titulo : local;
  if (noBloco > 0) return noBloco === 1 ? onde : '';
  const oQue = bloqueado ? capitalizar(t.estados.bloqueado) : titulo;
  return ultima && oQue && onde ? `${oQue}${bloqueado ? ': ' : ', '}${onde}` : oQue || (ultima ? onde : '');
}

/** Words for the slots of a column, made when it is first looked at and kept while column, language and duration are the same. */
export class PalavrasDasColunas {
  #t: TextosDaAgenda | undefined;
  #duracao = 0;
  #prontas = new WeakMap<readonly FaixaDaFolha[], readonly CelulaVista[]>();

  celulas({ faixas }: ColunaDaFolha, t: TextosDaAgenda, duracao: number): readonly CelulaVista[] {
    if (t !== this.#t || duracao !== this.#duracao) {
      this.#prontas = new WeakMap();
      this.#t = t;
      this.#duracao = duracao;
    }
    const celulas = this.#prontas.get(faixas) ?? celulasDe(faixas, t, duracao);
    this.#prontas.set(faixas, celulas);
    return celulas;
  }
}

/** The cells of a column with the choice in them; the same cells come back while none of them is in it. */
export function comEscolha(celulas: readonly CelulaVista[], coluna: ColunaDaFolha, t: TextosDaAgenda, escolha: Vaga | undefined): readonly CelulaVista[] {
  if (!escolha || escolha.data !== coluna.data || escolha.tecnicoId !== coluna.tecnico?.id) return celulas;
  return celulas.map((celula) => (estaNaEscolha(escolha, coluna, celula) ? escolhida(celula, t, escolha) : celula));
}

/** The choice says from when to when in its first slot, that it is one in its second. */
function escolhida(celula: CelulaVista, t: TextosDaAgenda, escolha: Vaga): CelulaVista {
  const { inicio, fim } = celula;
  const primeira = inicio === escolha.inicio;
  const ultima = fim >= escolha.fim;
  const nome = `${primeira ? horarioDe(escolha) : inicio}, ${t.escolhido}`;
  const segunda = minutosDe(inicio) - minutosDe(escolha.inicio) === minutosDe(fim) - minutosDe(inicio);
  const texto = primeira ? (ultima ? nome : horarioDe(escolha)) : segunda ? capitalizar(t.escolhido) : '';
  const classe = `celula bloco escolhida${primeira ? ' primeira' : ''}${ultima ? ' ultima' : ''}`;
  return { ...celula, classe, nome, texto, escolhida: true };
}

/** What stands above a column. */
export function cabecalhoDe({ data, tecnico, feriado }: ColunaDaFolha, folha: FolhaMostrada, t: TextosDaAgenda, locale: LocaleController): CabecalhoVisto {
  if (folha.periodo === 'semana') {
    return { chave: String(diaDaSemana(data)), nome: diaDaSemanaE(locale, data), legenda: feriado ?? '', hoje: data === folha.agora.data, avatar: false };
  }
  if (!tecnico) return { chave: '', nome: t.qualquer, legenda: t.qualquerAjuda, hoje: false, avatar: true };
  const legenda = [tecnico.habilidades?.[0], tecnico.cidade].filter(Boolean).join(' · ');
  return { chave: tecnico.id, nome: tecnico.nome, legenda, hoje: false, avatar: true };
}

/** Whether the choice takes this slot of this column. */
export function estaNaEscolha(escolha: Vaga | undefined, { data, tecnico }: ColunaDaFolha, { inicio }: Pick<Faixa, 'inicio'>): boolean {
  return escolha !== undefined && escolha.data === data && escolha.tecnicoId === tecnico?.id && escolha.inicio <= inicio && inicio < escolha.fim;
}
