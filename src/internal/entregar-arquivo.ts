/** How long a browser may take to begin with the download, in ms; the text stays in memory until then. */
const PRAZO = 10_000;

/** Gives a text to the operator as a file to be saved. Nothing is sent anywhere, and nothing is put into the page. */
export function entregarArquivo(nome: string, tipo: string, texto: string): void {
  const url = URL.createObjectURL(new Blob([texto], { type: tipo }));
  const elo = document.createElement('a');
  elo.href = url;
  elo.download = nome;
  elo.click();
  setTimeout(() => URL.revokeObjectURL(url), PRAZO);
}
