/** The style that the ERP puts before each of its models: a sheet of A4. */
const ESTILO = `<style>
  @page { size: A4; margin: 20mm 18mm; }
  body { font-family: Georgia, 'Times New Roman', serif; font-size: 11pt; line-height: 1.5; color: #1a1a1a; }
  h1 { font-size: 15pt; text-align: center; margin: 0 0 6mm; }
  h2 { font-size: 11.5pt; margin: 6mm 0 2mm; }
  p { text-align: justify; margin: 0 0 3mm; }
  table { width: 100%; border-collapse: collapse; margin: 0 0 4mm; }
  th, td { border: 1px solid #999; padding: 1.5mm 2mm; text-align: left; vertical-align: top; font-size: 10pt; }
  th { background-color: #f0f0f0; width: 32%; font-weight: bold; }
  .assinaturas td { border: 0; padding-top: 18mm; text-align: center; width: 50%; }
  .assinaturas span { border-top: 1px solid #333; display: block; padding-top: 1mm; }
  .rodape { font-size: 8.5pt; color: #555; text-align: center; margin-top: 8mm; }
  @media print { h2 { break-after: avoid; } table { break-inside: avoid; } }
</style>`;

const linhas = (itens: readonly (readonly [string, string])[]): string => itens.map(([nome, valor]) => `<tr><th>${nome}</th><td>${valor}</td></tr>`).join('\n');

/** A table of facts. */
export const quadro = (...itens: readonly (readonly [string, string])[]): string => `<table><tbody>\n${linhas(itens)}\n</tbody></table>`;

/** Place, date and the two signatures. */
export const ASSINATURAS = `<p>Por estarem de acordo, assinam em {{hoje.extenso}}.</p>
<table class="assinaturas"><tbody><tr>
  <td><span>{{cliente.nome}}<br>{{cliente.documento}}</span></td>
  <td><span>{{prestadora.nome}}<br>atendente: {{operador.nome}}</span></td>
</tr></tbody></table>`;

/** A whole model. */
export const folha = (titulo: string, corpo: string): string => `<!doctype html>
<html lang="pt-BR"><head><meta charset="utf-8"><title>${titulo}</title>${ESTILO}</head><body>
<h1>${titulo}</h1>
${corpo}
<p class="rodape">{{prestadora.nome}} · emitido em {{hoje}}</p>
</body></html>`;
