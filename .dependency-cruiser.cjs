// Who may import whom (ARCHITECTURE.md §2). `npm run layers` checks it.

/** A rule: files under `from` may import files of ours only under `to`, and packages only from `packages`. */
const only = (name, from, to, packages = []) => {
  const allowed = [...to, ...packages.map((nome) => `(^|/)node_modules/${nome}/`)];
  return {
    name,
    severity: 'error',
    comment: 'ARCHITECTURE.md §2, "Who may import whom"',
    from: { path: from },
    to: { pathNot: allowed.join('|'), couldNotResolve: false },
  };
};

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'type-cycle',
      severity: 'info',
      comment: 'Types that refer to one another: told apart, no error.',
      from: {},
      to: { circular: true, via: { dependencyTypes: ['type-only'] } },
    },
    { name: 'resolvable', severity: 'error', from: { path: '^(sdk|src|mock-server|cli)/' }, to: { couldNotResolve: true } },

    only('core-imports-nothing', '^sdk/core/', ['^sdk/core/']),
    only('errors-import-nothing', '^sdk/errors/', ['^sdk/errors/', '^sdk/domain/']),
    {
      name: 'errors-import-only-types-of-domain',
      severity: 'error',
      from: { path: '^sdk/errors/' },
      to: { path: '^sdk/domain/', dependencyTypesNot: ['type-only'] },
    },
    only('domain', '^sdk/domain/', ['^sdk/domain/'], ['ip-bigint']),
    only('port', '^sdk/backend/(port\\.ts|portas/)', ['^sdk/domain/', '^sdk/errors/', '^sdk/backend/(port\\.ts|portas/)']),
    {
      name: 'port-imports-only-types-of-domain',
      severity: 'error',
      from: { path: '^sdk/backend/(port\\.ts|portas/)' },
      to: { path: '^sdk/domain/', dependencyTypesNot: ['type-only'] },
    },
    only('use-cases', '^sdk/use-cases/', ['^sdk/(core|errors|domain|use-cases)/', '^sdk/backend/(port\\.ts|portas/)', '^sdk/plano-sdk\\.ts$'], []),
    only('http-adapter', '^sdk/backend/http/', ['^sdk/(errors|domain)/', '^sdk/backend/([^/]+\\.ts$|portas/)', '^sdk/backend/http/'], ['ky', 'zod']),
    only('other-adapters', '^sdk/backend/(?!http/|portas/)[^/]+/', ['^sdk/(errors|domain)/', '^sdk/backend/[^/]+\\.ts$', '^sdk/backend/(?!http/)[^/]+/'], []),
    only('conformance-kit', '^sdk/conformidade/', ['^sdk/(errors|domain|conformidade)/', '^sdk/backend/([^/]+\\.ts$|portas/|http/)'], ['zod']),
    {
      name: 'only-its-users-know-the-conformance-kit',
      severity: 'error',
      comment: 'It brings every schema of the contract: no page is to carry it.',
      from: { path: '^(sdk|src|mock-server)/', pathNot: '^sdk/conformidade/' },
      to: { path: '^sdk/conformidade/' },
    },
    only('cli', '^cli/', ['^cli/', '^sdk/', '^(node:)?util$'], ['@types/node']),
    only(
      'elements',
      '^src/',
      ['^src/', '^sdk/'],
      ['lit', 'lit-html', 'lit-element', '@lit/[^/]+', '@vaadin/[^/]+', 'dompurify', '@floating-ui/dom', '(@types/)?react'],
    ),
    {
      name: 'elements-know-no-adapter',
      severity: 'error',
      comment: '<plano-provider base-url> is the one composition root, and imports the http adapter dynamically.',
      from: { path: '^src/', pathNot: '^src/elements/plano-provider/' },
      to: { path: '^sdk/backend/(memory|http)/' },
    },
    {
      name: 'provider-imports-the-adapter-lazily',
      severity: 'error',
      from: { path: '^src/elements/plano-provider/' },
      to: { path: '^sdk/backend/(memory|http)/', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    {
      name: 'react-is-types-only',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/(@types/)?react/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'heavy-libraries-are-lazy',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/(@vaadin/[^/]+|dompurify|@floating-ui/dom)/', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    only(
      'mock-server',
      '^mock-server/',
      ['^mock-server/', '^sdk/', '^(node:)?(http|https|net|url|path|fs|fs/promises|stream|stream/web|process|os|util|events|buffer)$'],
      ['msw', '@types/node'],
    ),
    { name: 'nothing-imports-tests', severity: 'error', from: { pathNot: '^test/' }, to: { path: '^test/' } },
    {
      name: 'library-imports-no-demo',
      severity: 'error',
      from: { path: '^(sdk|src|mock-server)/' },
      to: { path: '^(stories|demo|scripts|bench|examples|cli)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['plano-kit-source', 'browser', 'import', 'default'], exportsFields: ['exports'] },
  },
};
