import { expect } from 'chai';
import { resolve } from 'node:path';
import ts from 'typescript';

const RAIZ = resolve(import.meta.dirname, '../..');
const CASOS = { certo: resolve(import.meta.dirname, 'portal-certo.tsx'), errado: resolve(import.meta.dirname, 'portal-errado.tsx') };

/** What a portal's developer writes by the README, strictly typed. */
const CERTO = `
import 'plano-kit/define/planos-cliente.js';
import 'plano-kit/define/senha-forca.js';
import 'plano-kit/react';
import type { PlanoProvider, PlanoAdicionadoEvent } from 'plano-kit';

const provider: PlanoProvider = document.querySelector('plano-provider')!;
provider.textos = { wizard: { titulo: 'Vender plano' } };
provider.addEventListener('sessao-expirada', (event) => event.esperar(Promise.resolve(true)));
document.querySelector('plano-wizard')!.addEventListener('plano-adicionado', ({ detail }) => detail.planoId satisfies string);
document.querySelector('alterar-vencimento')!.planoId = 'plano-1';
document.querySelector('agenda-tecnico')!.addEventListener('horario-escolhido', ({ detail }) => detail.inicio satisfies string);
document.querySelector('senha-forca')!.addEventListener('senha-avaliada', ({ detail }) => detail.percentual satisfies number);
const guardar = (event: PlanoAdicionadoEvent): string => event.detail.clienteId;

export const pagina = (
  <plano-provider base-url="/api" tema="escuro" className="portal" token={() => 'segredo'}>
    <planos-cliente cliente-id="0042" planoId="plano-1" onplano-adicionado={guardar} onplano-alterado={({ detail }) => detail.planoId} />
    <agenda-tecnico alvo-tipo="tecnico" alvo-id="tecnico-01" atualizar-a-cada="60" duracao={120} />
    <senha-forca limites="radius" />
  </plano-provider>
);
`;

/** What is not so is said: else the types above would be `any`. */
const ERRADO = `
import 'plano-kit/define/plano-wizard.js';
import 'plano-kit/react';
document.querySelector('plano-wizard')!.addEventListener('plano-adicionado', ({ detail }) => detail.plano);
export const pagina = <plano-wizard clienteId={42} />;
export const outra = <plano-wizard onplano-adicionado={(event) => event.detail.plano} />;
`;

describe('The types that are published', function () {
  this.timeout(120_000);
  let publicadas: ReadonlyMap<string, string>;

  before(() => {
    publicadas = declaracoes();
  });

  for (const [modo, modulo] of [
    ['Bundler', ts.ModuleKind.ESNext],
    ['NodeNext', ts.ModuleKind.NodeNext],
  ] as const) {
    it(`X02 tells a strict portal (${modo}) of our elements, their properties and their events, also in React`, () => {
      const { certo, errado } = erros(publicadas, modulo, ts.ModuleResolutionKind[modo]);
      expect(certo).to.deep.equal([]);
      expect(errado).to.deep.equal([
        "Property 'plano' does not exist on type 'PlanoAdicionadoDetail'. Did you mean 'planoId'?",
        "Type 'number' is not assignable to type 'string'.",
        "Property 'plano' does not exist on type 'PlanoAdicionadoDetail'. Did you mean 'planoId'?",
      ]);
    });
  }
});

/** The declaration files as `npm run build` makes them, by their path in `dist`. */
function declaracoes(): ReadonlyMap<string, string> {
  const lido = ts.getParsedCommandLineOfConfigFile(
    resolve(RAIZ, 'tsconfig.build.json'),
    { emitDeclarationOnly: true, declarationMap: false, sourceMap: false, noCheck: true },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: ({ messageText }) => expect.fail(String(messageText)) },
  )!;
  const feitas = new Map<string, string>();
  const fontes = ['src/index.ts', 'src/react.ts'].map((nome) => resolve(RAIZ, nome));
  ts.createProgram(fontes, lido.options).emit(undefined, (nome, texto) => feitas.set(resolve(nome), texto));
  return feitas;
}

/** What the compiler says of a portal's files that have the package as it is published. */
function erros(
  publicadas: ReadonlyMap<string, string>,
  module: ts.ModuleKind,
  moduleResolution: ts.ModuleResolutionKind,
): Record<keyof typeof CASOS, string[]> {
  const opcoes: ts.CompilerOptions = {
    module,
    moduleResolution,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    jsx: ts.JsxEmit.ReactJSX,
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(opcoes);
  const virtuais = new Map([...publicadas, [CASOS.certo, CERTO], [CASOS.errado, ERRADO]]);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (nome) => virtuais.has(resolve(nome)) || fileExists(nome);
  host.readFile = (nome) => virtuais.get(resolve(nome)) ?? readFile(nome);
  host.directoryExists = () => true;
  host.getSourceFile = (nome, alvo, ...mais) => {
    const nosso = virtuais.get(resolve(nome));
    return nosso === undefined ? getSourceFile(nome, alvo, ...mais) : ts.createSourceFile(nome, nosso, alvo);
  };
  const achados = ts.getPreEmitDiagnostics(ts.createProgram(Object.values(CASOS), opcoes, host));
  const de = (caso: string): string[] =>
    achados
      .filter(({ file }) => !file || resolve(file.fileName) === caso)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').split('\n')[0]!);
  return { certo: de(CASOS.certo), errado: de(CASOS.errado) };
}
