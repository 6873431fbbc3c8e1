import type { Achado, Escrito, RelatorioDeConformidade, ResultadoDaRegra } from './relatorio.js';
import { REGRAS, type IdDeRegra, type Necessidade } from './regras.js';

/** What is known so far of each rule. A rule that was looked at and has no finding has passed. */
export interface Provas {
  /** The rule was looked at; what was found is wrong. */
  provar(id: IdDeRegra, achados: readonly Achado[]): void;
  falhou(id: IdDeRegra, achado: Achado): void;
  /** Why there is nothing to look at; the first reason stays. */
  semObjeto(id: IdDeRegra, motivo: string): void;
  relatar(alvo: string, escritos: readonly Escrito[], falta: (necessidade: Necessidade) => string | undefined): RelatorioDeConformidade;
}

const ACHADOS = 5;

/** The same finding in many answers is said once. */
const unicos = (achados: readonly Achado[] | undefined): readonly Achado[] | undefined =>
  achados && [...new Map(achados.map((um) => [`${um.onde}\n${um.esperado}\n${um.veio}`, um])).values()];

export function createProvas(): Provas {
  const achados = new Map<IdDeRegra, Achado[]>();
  const motivos = new Map<IdDeRegra, string>();
  const resultado = (id: IdDeRegra, falta: (necessidade: Necessidade) => string | undefined): ResultadoDaRegra => {
    const { fonte, regra, precisa } = REGRAS[id];
    const vistos = unicos(achados.get(id));
    const comum = { id, fonte, regra, achados: vistos?.slice(0, ACHADOS) ?? [], outros: Math.max(0, (vistos?.length ?? 0) - ACHADOS) };
    if (vistos) return { ...comum, veredito: vistos.length > 0 ? 'falhou' : 'passou' };
    const motivo = motivos.get(id) ?? (precisa && falta(precisa)) ?? 'Nothing came that it could be looked at in.';
    return { ...comum, veredito: 'nao-se-aplica', motivo };
  };
  const provar = (id: IdDeRegra, novos: readonly Achado[]): void => void achados.set(id, [...(achados.get(id) ?? []), ...novos]);
  return {
    provar,
    falhou: (id, achado) => provar(id, [achado]),
    semObjeto: (id, motivo) => void (motivos.has(id) || motivos.set(id, motivo)),
    relatar(alvo, escritos, falta) {
      const resultados = (Object.keys(REGRAS) as IdDeRegra[]).map((id) => resultado(id, falta));
      const contar = (veredito: ResultadoDaRegra['veredito']): number => resultados.filter((um) => um.veredito === veredito).length;
      const resumo = { passou: contar('passou'), falhou: contar('falhou'), naoSeAplica: contar('nao-se-aplica') };
      return { alvo, conforme: resumo.falhou === 0, resumo, resultados, escritos };
    },
  };
}
