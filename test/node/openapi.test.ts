import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { documentoOpenapi } from '../../scripts/openapi.js';
import { ROTAS, type Rota } from '../../sdk/backend/http/rotas.js';
import { EXEMPLOS } from '../backend/exemplos-do-fio.js';

/** The JSON Schema validator that the OpenAPI validator is made of. */
const { default: Ajv } = createRequire(import.meta.resolve('@seriousme/openapi-schema-validator'))('ajv/dist/2020.js') as {
  default: new (opcoes: object) => { addSchema(esquema: object): void; compile(esquema: object): { (json: unknown): boolean; readonly errors: unknown } };
};

type Json = Record<string, unknown>;
interface Operacao {
  readonly operationId: string;
  readonly parameters?: readonly Json[];
  readonly requestBody?: Json;
  readonly responses: Readonly<Record<string, Json>>;
}

const texto = readFileSync('openapi.json', 'utf8');
const documento = JSON.parse(texto) as { paths: Record<string, Record<string, Operacao>>; components: { schemas: Record<string, Json> } };

/** Answers in which every field may be lacking. */
const TUDO_OPCIONAL: readonly string[] = ['opcoesDeServico', 'diagnosticar', 'remediar'];

describe('openapi.json', () => {
  it('S03 is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(documento);
    expect(errors ?? []).to.deep.equal([]);
    expect(valid).to.equal(true);
    expect(validator.version).to.equal('3.1');
    const referidos = [...texto.matchAll(/"\$ref": "(.+?)"/g)].map(([, ref = '']) => ref);
    expect(referidos.length).to.be.greaterThan(50);
    for (const ref of new Set(referidos)) {
      const alvo = ref
        .split('/')
        .slice(1)
        .reduce<unknown>((dentro, nome) => (dentro as Json | undefined)?.[nome], documento);
      expect(alvo, ref).to.be.an('object');
    }
  }).timeout(20_000);

  it('S03 is what the route table says', () => {
    expect(documento, 'run `npx tsx scripts/gerar-openapi.ts`').to.deep.equal(JSON.parse(JSON.stringify(documentoOpenapi())));
  });

  it('S03 a drift is found by --check', () => {
    const pasta = mkdtempSync(join(tmpdir(), 'openapi-'));
    const arquivo = join(pasta, 'openapi.json');
    writeFileSync(arquivo, texto.replace('/sessao', '/sessoes'));
    const { status, stderr } = spawnSync(process.execPath, ['--import=tsx', 'scripts/gerar-openapi.ts', '--check', arquivo], { encoding: 'utf8' });
    rmSync(pasta, { recursive: true });
    expect(status).to.equal(1);
    expect(stderr).to.contain('commit it');
  }).timeout(60_000);

  it('S03 has every route once, each write with its key, each reply with a schema', () => {
    const operacoes = Object.entries(documento.paths).flatMap(([caminho, metodos]) =>
      Object.entries(metodos).map(([metodo, operacao]) => ({ linha: `${metodo.toUpperCase()} ${caminho}`, metodo, ...operacao })),
    );
    const rotas = Object.entries<Rota>(ROTAS).map(([nome, { metodo, caminho }]) => `${nome}: ${metodo} ${caminho}`);
    expect(operacoes.map(({ operationId, linha }) => `${operationId}: ${linha}`)).to.have.members(rotas);
    for (const { operationId, metodo, parameters = [], requestBody, responses } of operacoes) {
      const escreve = metodo !== 'get';
      if (requestBody) expect(escreve, operationId).to.equal(true);
      expect(JSON.stringify(parameters).includes('IdempotencyKey'), operationId).to.equal(escreve);
      expect(JSON.stringify(parameters).includes('IfMatch'), operationId).to.equal(Boolean((ROTAS as Record<string, Rota>)[operationId]!.edita));
      expect(responses['201'] ?? responses['200'], operationId).to.have.nested.property('content.application/json.schema');
    }
  });

  it('S03 says of no answer that it holds a password', () => {
    const nomes = Object.keys(documento.components.schemas).filter((nome) =>
      // A field that only says whether there is one is a list of names.
      /"(senha|password|token)":\{"type":"string"(?!,"enum")/i.test(JSON.stringify(documento.components.schemas[nome])),
    );
    const pedidos = nomes.filter(
      (nome) =>
        !JSON.stringify(documento.paths).includes(
          `"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/${nome}"}`,
        ),
    );
    expect(pedidos, 'only what is sent holds one').to.deep.equal([]);
    expect(nomes).to.include('NovoPlano');
  });

  it('S03 the literal examples fit it', () => {
    const ajv = new Ajv({ strict: false });
    ajv.addSchema({ $id: 'doc', ...documento });
    for (const exemplo of EXEMPLOS) {
      const { caminho, metodo } = ROTAS[exemplo.metodo];
      const operacao = documento.paths[caminho]![metodo.toLowerCase()]!;
      const onde = `doc#/paths/${caminho.replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')}/${metodo.toLowerCase()}`;
      const conferir = (lugar: string, json: string): void => {
        const validar = ajv.compile({ $ref: `${onde}/${lugar}/content/application~1json/schema` });
        validar(JSON.parse(json));
        expect(validar.errors, `${operacao.operationId} ${lugar}`).to.equal(null);
        validar({});
        if (!lugar.includes('requestBody') && !TUDO_OPCIONAL.includes(exemplo.metodo))
          expect(validar.errors, `${operacao.operationId} ${lugar} {}`).not.to.equal(null);
      };
      conferir(`responses/${exemplo.status}`, exemplo.resposta);
      if (exemplo.corpo) conferir('requestBody', exemplo.corpo);
    }
  }).timeout(20_000);
});
