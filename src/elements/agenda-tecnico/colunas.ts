import type { Vaga } from '../../../sdk/domain/agenda.js';
import { diaDaSemana } from '../../../sdk/domain/data.js';
import type { Faixa } from '../../../sdk/domain/faixas-da-agenda.js';
import type { ColunaDaFolha } from '../../../sdk/domain/folha-da-agenda.js';
import type { FolhaMostrada } from '../../../sdk/use-cases/agenda/state.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import type { agenda } from '../../i18n/pt-BR/agenda.js';
import { diaDaSemanaE } from '../../i18n/por-extenso.js';
import { formatarDuracao } from '../../internal/formatar-duracao.js';

/** The sentences of the agenda in the language in use. */
export type TextosDaAgenda = (typeof agenda)['ptBR'];

/** A slot as it is drawn and read. */
export interface CelulaVista extends Faixa {
  readonly livres?: number | undefined;
  /** "08:00, ocupado: Instalação, Cambuí". */
  readonly nome: string;
  /** Why it cannot be picked; undefined when it can. */
  readonly motivo: string | undefined;
  /** Place within the run of slots that one booking (or shift gap, or holiday) takes. */
  readonly noBloco: number;
  readonly ultimaDoBloco: boolean;
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
    const proxima = faixas[i + 1];
    noBloco = mesmoBloco(faixas[i - 1], faixa) ? noBloco + 1 : 0;
    const motivo = motivoDe(faixa, t, duracao);
    const situacao = motivo ?? (faixa.livres === undefined ? t.estados.livre : t.livres(faixa.livres));
    return { ...faixa, nome: `${faixa.inicio}, ${situacao}`, motivo, noBloco, ultimaDoBloco: !proxima || !mesmoBloco(proxima, faixa) };
  });
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
export function estaNaEscolha(escolha: Vaga | undefined, { data, tecnico }: ColunaDaFolha, { inicio }: Faixa): boolean {
  return escolha !== undefined && escolha.data === data && escolha.tecnicoId === tecnico?.id && escolha.inicio <= inicio && inicio < escolha.fim;
}
