import type { Rolldown } from 'vite';

type Grupo = Rolldown.CodeSplittingGroup;
type Contexto = Parameters<Extract<Grupo['name'], (...argumentos: never[]) => unknown>>[1];

/** Every module that these import, however deep; what only an `import()` reaches is not among them. */
function alcancados(inicio: readonly string[], contexto: Contexto): Set<string> {
  const achados = new Set<string>();
  const visitar = (id: string): void => {
    if (achados.has(id)) return;
    achados.add(id);
    contexto.getModuleInfo(id)?.importedIds.forEach(visitar);
  };
  inicio.forEach(visitar);
  return achados;
}

/**
 * The chunks of what nearly every page loads, since twenty small files compress badly:
 * `nucleo` is what the wizard and the headless entries share (no Lit), `base` what elements share,
 * `plano-wizard` what the wizard's first step alone needs. All else is left to the bundler, and what is lazy stays so.
 */
export function gruposDeChunks(entradas: Readonly<Record<string, string>>): Grupo[] {
  const de = (nomes: readonly string[]): string[] => nomes.flatMap((nome) => entradas[nome] ?? []);
  const semTela = ['sdk', 'http'];
  const outros = Object.keys(entradas).filter(
    (nome) => ![...semTela, 'guarda-da-senha', 'com-vazamentos', 'com-zxcvbn', 'plano-wizard', 'plano-kit'].includes(nome),
  );
  const dominio = (id: string): boolean => /\/sdk\/(?:core|domain|errors)\//.test(id);

  const registros = new Set(Object.values(entradas));

  let nomes: Map<string, string> | undefined;
  const nomear = (contexto: Contexto): Map<string, string> => {
    const principal = alcancados(de(['plano-provider', 'plano-wizard']), contexto);
    const headless = alcancados(de(semTela), contexto);
    const http = alcancados(de(['http']), contexto);
    const elementos = alcancados(de(outros), contexto);
    const nomeDe = (id: string): string => (headless.has(id) ? 'nucleo' : elementos.has(id) ? 'base' : 'plano-wizard');
    const ids = [...[...http].filter(dominio), ...principal];
    // A define.ts registers its element: it stays where only those load it who have asked for it.
    return new Map(ids.filter((id) => !registros.has(id)).map((id) => [id, nomeDe(id)]));
  };
  // Groups one by one: a group takes what its modules import along, unless an earlier one has it.
  return ['nucleo', 'base', 'plano-wizard'].map((chunk) => ({
    name: (id, contexto) => ((nomes ??= nomear(contexto)).get(id) === chunk ? chunk : null),
    debugName: chunk,
  }));
}
