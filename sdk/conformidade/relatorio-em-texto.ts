import type { RelatorioDeConformidade, ResultadoDaRegra } from './relatorio.js';

const SINAL = { passou: '✓', falhou: '✗', 'nao-se-aplica': '·' } as const;

function linhasDe({ id, fonte, regra, veredito, achados, outros, motivo }: ResultadoDaRegra): string[] {
  const titulo = `${SINAL[veredito]} ${id}${veredito === 'falhou' ? `  (${fonte})` : ''}`;
  if (veredito !== 'falhou') return [motivo ? `${titulo}: ${motivo}` : titulo];
  return [
    titulo,
    `    ${regra}`,
    ...achados.map(({ onde, esperado, veio }) => `    ${onde}: expected ${esperado}; got ${veio}`),
    ...(outros > 0 ? [`    … and ${outros} more`] : []),
  ];
}

/** A report for people: one line for each rule, what failed last and whole, where a terminal stands. */
export function relatorioEmTexto({ alvo, conforme, resumo, resultados, escritos }: RelatorioDeConformidade): string {
  const das = (veredito: ResultadoDaRegra['veredito']): string[] => resultados.filter((um) => um.veredito === veredito).flatMap(linhasDe);
  const blocos = [das('passou'), das('nao-se-aplica'), das('falhou')].filter((bloco) => bloco.length > 0).map((bloco) => bloco.join('\n'));
  const escrito = escritos.map(({ oque, id, desfeito, nota }) => `  ${desfeito ? 'undone' : 'LEFT  '}  ${oque} ${id}: ${nota}`);
  return [
    `Conformance of ${alvo}`,
    ...blocos,
    ...(escrito.length > 0 ? [['What was written:', ...escrito].join('\n')] : []),
    `${conforme ? 'Conforms' : 'Does NOT conform'}: ${resumo.passou} passed, ${resumo.falhou} failed, ${resumo.naoSeAplica} not looked at`,
  ].join('\n\n');
}
