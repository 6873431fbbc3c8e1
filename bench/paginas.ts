/** The pages that are compared. Each gives `bench.medir(what, ready)` its own acts and its own signs. */
export interface Pagina {
  readonly nome: string;
  /** Module under bench/paginas. */
  readonly modulo: string;
  readonly corpo: string;
  readonly estilos?: readonly string[];
  /** Answers of the backend that stand in the page, by method of the port. */
  readonly respostas?: Readonly<Record<string, unknown>>;
}

/** `medir(acao, pronto)`: milliseconds from the act to the end of the frame that shows its result. */
const MEDIR = `
globalThis.bench = {
  async medir(acao, pronto) {
    const inicio = performance.now();
    performance.mark('inicio');
    await acao();
    return new Promise((resolve, reject) => {
      const olhar = () => {
        if (performance.now() - inicio > 30000) return reject(new Error('Not painted within 30 s: ' + pronto));
        if (!pronto()) return requestAnimationFrame(olhar);
        // Posted inside the frame, heard after it was painted.
        const canal = new MessageChannel();
        canal.port1.onmessage = () => { performance.mark('pintado'); resolve(performance.now() - inicio); };
        canal.port2.postMessage(0);
      };
      requestAnimationFrame(olhar);
    });
  },
  carregar(modulo) {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = modulo;
    document.head.append(script);
  },
};`;

/** The HTML of a page: everything but its script, which starts when the clock does. */
export const htmlDe = ({ corpo, estilos = [], respostas }: Pagina): string => `<!doctype html>
<html lang="pt-BR">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>bench</title><link rel="icon" href="data:,">
${estilos.map((estilo) => `<link rel="stylesheet" href="${estilo}">`).join('\n')}
<script>${MEDIR}</script></head>
<body>${corpo}${respostas ? `<script type="application/json" id="respostas">${JSON.stringify(respostas).replaceAll('<', '\\u003c')}</script>` : ''}</body>
</html>`;

export const NOSSA: Pagina = {
  nome: 'plano-wizard',
  modulo: 'nossa',
  corpo: '<plano-provider base-url="/api"><plano-wizard cliente-id="0042"></plano-wizard></plano-provider>',
};

/** The same without a network: what step 1 reads stands in the page, as the choices of the SurveyJS form do. */
export const nossaSemHttp = (respostas: Readonly<Record<string, unknown>>): Pagina => ({
  nome: 'plano-wizard, data in the page',
  modulo: 'nossa-sem-http',
  corpo: '<plano-provider><plano-wizard cliente-id="0042"></plano-wizard></plano-provider>',
  respostas,
});

export const SURVEY: Pagina = { nome: 'SurveyJS', modulo: 'survey', corpo: '<div id="survey"></div>', estilos: ['/survey.css'] };

/** The list of one client. */
export const listaDe = (clienteId: string): Pagina => ({
  nome: `planos-cliente ${clienteId}`,
  modulo: 'lista',
  corpo: `<plano-provider base-url="/api"><planos-cliente cliente-id="${clienteId}"></planos-cliente></plano-provider>`,
});
