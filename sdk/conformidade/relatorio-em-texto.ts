import type { RelatorioDeConformidade, ResultadoDaRegra } from './relatorio.js';

const comFalha = ({ id, fonte, regra, achados, outros }: ResultadoDaRegra): string[] => [
  `✗ ${id}  (${fonte})`,
  `    ${regra}`,
  ...achados.map(({ onde, esperado, veio }) => `    ${onde}: expected ${esperado}; got ${veio}`),
  ...(outros > 0 ? [`    … and ${outros} more`] : []),
];

/** A report for people: what passed, what was not looked at by its reason, what was written, and last, where a terminal stands, what is wrong. */
export function relatorioEmTexto({ alvo, conforme, resumo, resultados, escritos }: RelatorioDeConformidade): string {
  const com = (veredito: ResultadoDaRegra['veredito']): ResultadoDaRegra[] => resultados.filter((um) => um.veredito === veredito);
  const motivos = new Map<string, string[]>();
  for (const { id, motivo = '' } of com('nao-se-aplica')) motivos.set(motivo, [...(motivos.get(motivo) ?? []), id]);
  const blocos = [
    com('passou').map(({ id }) => `✓ ${id}`),
    [...motivos].flatMap(([motivo, ids]) => [`· ${motivo}`, `    ${ids.join(', ')}`]),
    escritos.length > 0
      ? ['What was written:', ...escritos.map(({ oque, id, desfeito, nota }) => `  ${desfeito ? 'undone' : 'LEFT  '}  ${oque} ${id}: ${nota}`)]
      : [],
    com('falhou').flatMap(comFalha),
    [`${conforme ? 'Conforms' : 'Does NOT conform'}: ${resumo.passou} passed, ${resumo.falhou} failed, ${resumo.naoSeAplica} not looked at`],
  ];
  return [`Conformance of ${alvo}`, ...blocos.filter((bloco) => bloco.length > 0).map((bloco) => bloco.join('\n'))].join('\n\n');
}
