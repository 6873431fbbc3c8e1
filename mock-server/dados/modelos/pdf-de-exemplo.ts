/** A one-page PDF, base64: what an ERP answers that prints its documents itself. */
export function pdfDeExemplo(linhas: readonly string[]): string {
  const texto = linhas.map((linha, i) => `1 0 0 1 72 ${760 - i * 20} Tm (${linha.replace(/[\\()]/g, '\\$&')}) Tj`).join('\n');
  const fluxo = `BT /F1 12 Tf\n${texto}\nET`;
  const objetos = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${fluxo.length} >>\nstream\n${fluxo}\nendstream`,
  ];
  let pdf = '%PDF-1.4\n';
  const posicoes = objetos.map((objeto, i) => {
    const posicao = pdf.length;
    pdf += `${i + 1} 0 obj\n${objeto}\nendobj\n`;
    return posicao;
  });
  const inicio = pdf.length;
  const tabela = posicoes.map((posicao) => `${String(posicao).padStart(10, '0')} 00000 n \n`).join('');
  pdf += `xref\n0 ${objetos.length + 1}\n0000000000 65535 f \n${tabela}trailer\n<< /Size ${objetos.length + 1} /Root 1 0 R >>\nstartxref\n${inicio}\n%%EOF\n`;
  // One byte a character: WinAnsi has the accents of Portuguese at the places of Latin-1.
  return btoa(pdf);
}
