/** Where a hostile model would send a request: the test looks for this name among everything that the page asked for. */
export const MARCA = 'pedido-hostil';
const url = (nome: string): string => `/${MARCA}/${nome}`;

/** What it would do if it ran. */
export const GRITO = 'parent.hostil=(parent.hostil||0)+1;window.hostil=1';

/** Ways in which an untrusted model might run or load something (SPEC D02), each with a text that must survive. */
export const MODELOS_HOSTIS: Readonly<Record<string, string>> = {
  script: `<p>fica</p><script>${GRITO}</script><script src="${url('script.js')}"></script>`,
  'script in svg': `<p>fica</p><svg><script>${GRITO}</script><image href="${url('svg.png')}"/></svg>`,
  'on*': `<p onclick="${GRITO}" onmouseover="${GRITO}">fica</p><img src=x onerror="${GRITO}"><details open ontoggle="${GRITO}"><summary>x</summary></details><body onload="${GRITO}">`,
  'javascript:': `<p>fica</p><a href="javascript:${GRITO}">elo</a><a href="java&#10;script:${GRITO}">elo</a><iframe src="javascript:${GRITO}"></iframe>`,
  'data: and vbscript:': `<p>fica</p><a href="data:text/html,<script>${GRITO}</script>">x</a><object data="data:text/html,x"></object>`,
  'meta refresh': `<meta http-equiv="refresh" content="0;url=${url('refresh')}"><p>fica</p>`,
  form: `<p>fica</p><form action="${url('form')}"><input name=senha autofocus onfocus="${GRITO}"><button formaction="javascript:${GRITO}">ok</button></form>`,
  iframe: `<p>fica</p><iframe src="${url('iframe')}" srcdoc="<script>${GRITO}</script>"></iframe><frameset><frame src="${url('frame')}"></frameset>`,
  'css url()': `<style>p{background:url(${url('fundo')});list-style:url(${url('lista')})}@import url(${url('import')});@font-face{font-family:z;src:url(${url('fonte')})}p{font-family:z}</style><p style="background-image:url(${url('inline')})">fica</p>`,
  'css in disguise': `<style>p{--x:u\\72l(${url('var')});background:var(--x);content:url(${url('content')});cursor:url(${url('cursor')}),auto;border-image:url(${url('borda')}) 1;mask:image-set('${url('mask')}' 1x)}</style><p style="x:y}</style><script>${GRITO}</script><p style='background:u\\72l(${url('escape')})'">fica</p>`,
  base: `<base href="${url('base')}/"><p>fica</p><img src="a.png"><a href="b">x</a>`,
  'images and media': `<p background="${url('p')}">fica</p><table background="${url('table')}"><tr><td>x</table><img src="${url('img')}" srcset="${url('srcset')} 2x"><video poster="${url('poster')}" src="${url('video')}"></video><audio src="${url('audio')}"></audio><picture><source srcset="${url('source')}"><img></picture><input type=image src="${url('input')}">`,
  'links and objects': `<link rel=stylesheet href="${url('folha.css')}"><link rel=prefetch href="${url('prefetch')}"><p>fica</p><object data="${url('object')}"></object><embed src="${url('embed')}"><a ping="${url('ping')}" href="${url('elo')}">x</a>`,
  'mutation (mXSS)': `<p>fica</p><math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${GRITO}&gt;">`,
  'noscript and template': `<p>fica</p><noscript><p title="</noscript><img src=x onerror=${GRITO}>"></noscript><template><script>${GRITO}</script></template>`,
  clobbering: `<p>fica</p><form id=body><input name=attributes><input name=childNodes></form><img name=adoptNode><a id=replaceWith></a>`,
  'custom elements and shadow roots': `<p>fica</p><plano-wizard cliente-id="0042"></plano-wizard><div><template shadowrootmode=open><script>${GRITO}</script></template></div>`,
  'unclosed everything': `<p>fica<table><tr><td><style>p{color:red</style><textarea><script>${GRITO}</script>`,
};
