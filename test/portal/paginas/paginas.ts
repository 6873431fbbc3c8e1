/** SPEC X04, word by word. */
export const POLITICA =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html dompurify 'allow-duplicates'";

export interface Pagina {
  readonly html: string;
  readonly politica?: string;
}

const script = (caminho: string): string => `<script type="module" src="/portal/${caminho}"></script>`;
const classico = (nome: string): string => `<script src="/portal/biblioteca/${nome}"></script>`;
const folha = (nome: string): string => `<link rel="stylesheet" href="/portal/biblioteca/${nome}">`;

const pagina = (cabeca: readonly string[], corpo = ''): string =>
  `<!doctype html>
<html lang="pt-BR">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>portal</title>${cabeca.join('\n')}</head>
  <body>${corpo}</body>
</html>`;

/** The scenes with two copies of the bundle; the listener for what is refused comes first. */
const palco = pagina([script('script/vigia.js'), script('pacote/primeira/plano-kit.js'), script('pacote/segunda/plano-kit.js'), script('script/palco.js')]);

const planos = (base: string): string =>
  `<plano-provider base-url="/portal/backend/${base}/api"><planos-cliente cliente-id="0042"></planos-cliente></plano-provider>`;

/** Pages of portals, by name: `/portal/pagina/<name>`. */
export const PAGINAS: Readonly<Record<string, Pagina>> = {
  estrita: { html: palco, politica: POLITICA },
  livre: { html: palco },

  bootstrap: {
    html: pagina(
      [folha('bootstrap.css'), classico('bootstrap.js'), script('pacote/primeira/plano-kit.js')],
      `<button id="abrir" data-bs-toggle="modal" data-bs-target="#modal">Abrir</button>
       <div class="modal" id="modal" tabindex="-1" aria-label="Cliente"><div class="modal-dialog modal-xl"><div class="modal-content">
         <div class="modal-header"><button id="fechar" class="btn-close" data-bs-dismiss="modal" aria-label="Fechar"></button></div>
         <div class="modal-body">${planos('bootstrap')}</div>
       </div></div></div>`,
    ),
  },
  'jquery-ui': {
    html: pagina(
      [folha('jquery-ui.css'), classico('jquery.js'), classico('jquery-ui.js'), script('pacote/primeira/plano-kit.js')],
      `<button id="abrir" onclick="$('#modal').dialog({ modal: true, width: 900, height: 600 })">Abrir</button>
       <div id="modal" title="Cliente" hidden>${planos('jquery-ui')}</div>`,
    ),
  },
  react: { html: pagina([script('pacote/primeira/plano-kit.js'), script('script/react.js')], '<div id="app"></div>') },
  vue: { html: pagina([script('pacote/primeira/plano-kit.js'), script('script/vue.js')], '<div id="app"></div>') },

  /** The provider's tag is defined when the page says so. */
  tardia: { html: pagina([script('pacote/primeira/planos-cliente.js')], planos('tardia')) },
  /** The provider of one version, the elements of another. */
  misturada: { html: pagina([script('pacote/segunda/plano-provider.js'), script('pacote/primeira/planos-cliente.js')], planos('misturada')) },
  'duas-versoes': { html: pagina([script('pacote/primeira/plano-kit.js'), script('pacote/segunda/plano-kit.js')], planos('duas') + planos('duas')) },
  vazia: { html: pagina([]) },
  simples: { html: pagina([script('pacote/primeira/plano-kit.js')], planos('simples')) },
};

/** `partida-<file>-<anything>`: a page whose bundle gives that file out from the third time on. */
export function paginaDe(nome: string): Pagina | undefined {
  if (!nome.startsWith('partida-')) return PAGINAS[nome];
  return { html: pagina([script(`pacote/${nome}/plano-kit.js`)], planos('partida')) };
}
