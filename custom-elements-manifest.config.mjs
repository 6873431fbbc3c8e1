// custom-elements.json: what editors and Storybook know about the elements. `npm run manifesto` writes it.

const PRIVADOS = new Set(['private', 'protected']);

/** Reads `defineElement('tag', Classe)` in define.ts, which the analyzer takes for an ordinary call. */
function tagsDeDefineElement() {
  const tags = new Map();
  return {
    name: 'tags-de-define-element',
    analyzePhase({ ts, node }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'defineElement') return;
      const [tag, classe] = node.arguments;
      if (tag && classe && ts.isStringLiteral(tag)) tags.set(classe.getText(), tag.text);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const modulo of customElementsManifest.modules) {
        for (const declaracao of modulo.declarations ?? []) {
          const tag = tags.get(declaracao.name);
          if (declaracao.kind !== 'class' || !tag) continue;
          declaracao.customElement = true;
          declaracao.tagName = tag;
          const define = modulo.path.replace(/[^/]+$/, 'define.ts');
          const destino = customElementsManifest.modules.find(({ path }) => path === define);
          destino?.exports?.push({ kind: 'custom-element-definition', name: tag, declaration: { name: declaracao.name, module: modulo.path } });
        }
      }
    },
  };
}

/** Leaves out what is nobody's business, and names the files as they are published. */
function publicado() {
  const emDist = (caminho) => (/^\/?src\/.*\.ts$/.test(caminho) ? `dist/${caminho.replace(/^\//, '').replace(/\.ts$/, '.js')}` : caminho);
  const renomear = (valor) => {
    if (Array.isArray(valor)) valor.forEach(renomear);
    else if (valor && typeof valor === 'object') {
      for (const chave of ['path', 'module']) if (typeof valor[chave] === 'string') valor[chave] = emDist(valor[chave]);
      Object.values(valor).forEach(renomear);
    }
  };
  // Absent is what every attribute may be: editors and Storybook choose a better control without it.
  const semUndefined = ({ type }) => {
    if (type?.text) type.text = type.text.replace(/ \| undefined$/, '');
  };
  // Elements, their definitions and events; how an element is cut into files is its own business, and would change this file each time.
  const ehPublico = ({ path, declarations = [] }) => /^src\/events\/|\/define\.ts$/.test(path) || declarations.some(({ customElement }) => customElement);
  return {
    name: 'publicado',
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.modules = customElementsManifest.modules.filter(ehPublico);
      for (const modulo of customElementsManifest.modules) {
        for (const declaracao of modulo.declarations ?? []) {
          // An event is one that its class documents: the analyzer also takes `dispatchEvent(event)` in a body for one, and cannot name it.
          if (declaracao.events) declaracao.events = declaracao.events.filter(({ name, description }) => name && description);
          if (!declaracao.members) continue;
          [...declaracao.members, ...(declaracao.attributes ?? [])].forEach(semUndefined);
          declaracao.members = declaracao.members.filter(
            ({ name, privacy, static: estatico }) => !PRIVADOS.has(privacy) && !name.startsWith('#') && !(estatico && name === 'styles'),
          );
        }
      }
      customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
      renomear(customElementsManifest.modules);
    },
  };
}

export default {
  // src/internal has the classes that ours extend: an element has their attributes too.
  globs: ['src/elements/*/*.ts', 'src/events/*.ts', 'src/internal/*.element.ts'],
  exclude: ['src/elements/*/*.styles.ts', 'src/**/*.test.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [tagsDeDefineElement(), publicado()],
};
