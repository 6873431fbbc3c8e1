import type { Vaga } from '../../../sdk/domain/agenda.js';
import type { Faixa } from '../../../sdk/domain/faixas-da-agenda.js';
import type { DiaMostrado } from '../../../sdk/use-cases/agenda/state.js';
import type { agenda } from '../../i18n/pt-BR/agenda.js';
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

/** A column: "Qualquer técnico" (no `tecnicoId`) or a technician. */
export interface ColunaVista {
  readonly tecnicoId: string | undefined;
  readonly nome: string;
  /** Second line of the header. */
  readonly legenda: string;
  readonly celulas: readonly CelulaVista[];
}

type FaixaQualquer = Faixa & { readonly livres?: number | undefined };

/** Why a slot cannot be picked, in words. */
function motivoDe(faixa: FaixaQualquer, t: TextosDaAgenda, duracao: number): string | undefined {
  if (faixa.cabe) return undefined;
  if (faixa.estado === 'livre') return t.naoCabe(formatarDuracao(duracao));
  const oQue = [faixa.titulo, faixa.local].filter(Boolean).join(', ');
  if (oQue) return `${t.estados[faixa.estado]}: ${oQue}`;
  return faixa.livres !== undefined && faixa.estado === 'ocupado' ? `${t.estados.ocupado}: ${t.nenhumLivre}` : t.estados[faixa.estado];
}

const chaveDoBloco = ({ estado, titulo, local, ocupacao }: Faixa): string => [estado, titulo, local, ocupacao?.inicio].join('|');

function celulasDe(faixas: readonly FaixaQualquer[], t: TextosDaAgenda, duracao: number): CelulaVista[] {
  let noBloco = -1;
  return faixas.map((faixa, i) => {
    const anterior = faixas[i - 1];
    const proxima = faixas[i + 1];
    noBloco = anterior && chaveDoBloco(anterior) === chaveDoBloco(faixa) ? noBloco + 1 : 0;
    const motivo = motivoDe(faixa, t, duracao);
    const situacao = motivo ?? (faixa.livres === undefined ? t.estados.livre : t.livres(faixa.livres));
    return { ...faixa, nome: `${faixa.inicio}, ${situacao}`, motivo, noBloco, ultimaDoBloco: !proxima || chaveDoBloco(proxima) !== chaveDoBloco(faixa) };
  });
}

/** The columns of a day, "Qualquer técnico" first for a role (SPEC C02). `duracao`: minutes of what is to be booked. */
export function colunasDe({ faixas }: DiaMostrado, t: TextosDaAgenda, duracao: number): ColunaVista[] {
  const tecnicos = faixas.colunas.map(({ tecnico, faixas: doTecnico }) => ({
    tecnicoId: tecnico.id,
    nome: tecnico.nome,
    legenda: [tecnico.habilidades?.[0], tecnico.cidade].filter(Boolean).join(' · '),
    celulas: celulasDe(doTecnico, t, duracao),
  }));
  if (!faixas.qualquer) return tecnicos;
  return [{ tecnicoId: undefined, nome: t.qualquer, legenda: t.qualquerAjuda, celulas: celulasDe(faixas.qualquer, t, duracao) }, ...tecnicos];
}

/** Whether the choice takes this slot of this column. */
export const estaNaEscolha = (escolha: Vaga | undefined, coluna: ColunaVista, { inicio }: Faixa): boolean =>
  escolha !== undefined && escolha.tecnicoId === coluna.tecnicoId && escolha.inicio <= inicio && inicio < escolha.fim;
