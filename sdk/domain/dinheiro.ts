/** An amount of money: whole centavos of the real. `9990` is R$ 99,90. Never a fraction. */
export type Centavos = number;

/** Reads what an operator types ("99,9", "1.234,56", "R$ 50") into centavos; undefined when it is no amount. */
export function lerCentavos(texto: string): Centavos | undefined {
  const limpo = texto.replace(/R\$|\s/g, '');
  if (!/^\d{1,3}(\.\d{3})*(,\d{1,2})?$|^\d+([.,]\d{1,2})?$/.test(limpo)) return undefined;
  const [inteiro = '', fracao = ''] = /\.\d{1,2}$/.test(limpo) && !limpo.includes(',') ? limpo.split('.') : limpo.replaceAll('.', '').split(',');
  return Number(inteiro) * 100 + Number(fracao.padEnd(2, '0'));
}
