import * as z from 'zod/mini';
import { PEDIDOS, RESPOSTAS, ROTAS_DESCRITAS, type Descricao } from '../sdk/backend/http/descricoes.js';
import { STATUS_DO_CODIGO } from '../sdk/backend/http/problema-de.js';
import { entradaDe, type Entrada } from '../sdk/backend/http/entradas.js';
import { data, FORMATO_DE_DATA, FORMATO_DE_HORA, hora, inteiro } from '../sdk/backend/http/esquemas/base.js';
import { ROTAS, type NomeDeRota, type Rota } from '../sdk/backend/http/rotas.js';
import { SAIDAS } from '../sdk/backend/http/saidas.js';
import type { SdkErrorCode } from '../sdk/errors/index.js';

type Json = Record<string, unknown>;

const componente = (id: string): string => `#/components/schemas/${id}`;

/** What the checks in plain TypeScript mean. */
const DITOS = new Map<unknown, Json>([
  [inteiro, { type: 'integer' }],
  [data, { pattern: FORMATO_DE_DATA.source }],
  [hora, { pattern: FORMATO_DE_HORA.source }],
]);

/** An open list is read with a last option for what this SDK does not know; what is published are the others. */
function fechar(esquema: unknown, jsonSchema: Json): void {
  if (!(esquema instanceof z.ZodMiniArray) || !esquema.def.checks?.length) return;
  const conhecidos = (jsonSchema['items'] as { anyOf: Json[] }).anyOf.slice(0, -1);
  jsonSchema['items'] = conhecidos.length === 1 ? conhecidos[0] : { anyOf: conhecidos };
}

/** Says what zod cannot, and leaves out what says nothing (the bounds of a JavaScript integer) or is not so: our objects are open, and a default is no duty. */
function aparar({ zodSchema, jsonSchema }: { readonly zodSchema: unknown; readonly jsonSchema: Json }): void {
  Object.assign(jsonSchema, DITOS.get(zodSchema));
  fechar(zodSchema, jsonSchema);
  const opcoes = jsonSchema['enum'] as unknown[] | undefined;
  if (opcoes?.length === 1) {
    jsonSchema['const'] = opcoes[0];
    delete jsonSchema['enum'];
  }
  if (jsonSchema['maximum'] === Number.MAX_SAFE_INTEGER) delete jsonSchema['maximum'];
  if (jsonSchema['minimum'] === Number.MIN_SAFE_INTEGER) delete jsonSchema['minimum'];
  if (jsonSchema['additionalProperties'] === false) delete jsonSchema['additionalProperties'];
  const { properties, required } = jsonSchema as { properties?: Record<string, Json>; required?: string[] };
  if (!required || !properties) return;
  const deveras = required.filter((nome) => !('default' in (properties[nome] ?? {})));
  if (deveras.length > 0) jsonSchema['required'] = deveras;
  else delete jsonSchema['required'];
}

/** Named schemas as JSON Schema, each referring to the others by name. */
function componentes(descricoes: readonly Descricao[], io: 'input' | 'output'): Json {
  const registro = z.registry<{ id: string; description: string }>();
  for (const { esquema, id, description } of descricoes) registro.add(esquema, { id, description });
  const { schemas } = z.toJSONSchema(registro, { io, uri: componente, override: aparar });
  return Object.fromEntries(
    descricoes.map(({ id, campos = {} }) => {
      const { $schema: _versao, $id: _id, ...esquema } = schemas[id] as Json;
      for (const [caminho, description] of Object.entries(campos)) Object.assign(campoEm(esquema, caminho), { description });
      return [id, esquema];
    }),
  );
}

function campoEm(esquema: Json, caminho: string): Json {
  return caminho.split('.').reduce((dentro, nome) => {
    const campo = (dentro['properties'] as Record<string, Json> | undefined)?.[nome];
    if (!campo) throw new Error(`descricoes.ts describes a field that is not there: ${caminho}`);
    return campo;
  }, esquema);
}

const NOMES = new Map([...PEDIDOS, ...RESPOSTAS].map(({ esquema, id }) => [esquema, id]));

/** A named schema by reference, a list of them, or a small one in place. */
function esquemaDe(esquema: z.ZodMiniType): Json {
  const id = NOMES.get(esquema);
  if (id) return { $ref: componente(id) };
  if (esquema instanceof z.ZodMiniArray) return { type: 'array', items: esquemaDe(esquema.def.element as z.ZodMiniType) };
  const { $schema: _versao, ...json } = z.toJSONSchema(esquema, { io: 'input', override: aparar }) as Json;
  return json;
}

const saidas = Object.assign({}, ...Object.values(SAIDAS)) as Readonly<Record<NomeDeRota, z.ZodMiniType>>;

function respostaDe(nome: NomeDeRota, rota: Rota): Json {
  const valor = esquemaDe(saidas[nome]);
  const schema = rota.envelope ? { type: 'object', properties: { [rota.envelope]: valor }, required: [rota.envelope] } : valor;
  const headers = rota.versionada ? { headers: { ETag: { description: 'The version of the plan, for If-Match.', schema: { type: 'string' } } } } : {};
  return { description: rota.status === 201 ? 'Added.' : rota.metodo === 'GET' ? 'Found.' : 'Done.', ...headers, content: { 'application/json': { schema } } };
}

function parametrosDe(rota: Rota, entrada: Entrada): Json[] {
  const nomes = [...rota.caminho.matchAll(/\{(\w+)\}/g)].map(([, nome = '']) => nome);
  const doCaminho = nomes.map((name) => {
    const esquema = entrada.params?.[name];
    return { name, in: 'path', required: true, schema: esquema ? esquemaDe(esquema) : { type: 'string', minLength: 1 } };
  });
  const { properties = {}, required = [] } = (entrada.consulta ? esquemaDe(entrada.consulta) : {}) as { properties?: Json; required?: string[] };
  const daConsulta = Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: required.includes(name), schema }));
  return [
    ...doCaminho,
    ...daConsulta,
    ...(rota.metodo === 'GET' ? [] : [{ $ref: '#/components/parameters/IdempotencyKey' }]),
    ...(rota.edita ? [{ $ref: '#/components/parameters/IfMatch' }] : []),
  ];
}

/** The codes that each status may carry for a route, by status. */
function recusasDe(nome: NomeDeRota): (readonly [status: number, codes: readonly SdkErrorCode[]])[] {
  const entrada = entradaDe(nome);
  const rota: Rota = ROTAS[nome];
  const porStatus = new Map<number, Set<SdkErrorCode>>();
  const incluir = (status: number, codigo: SdkErrorCode): unknown => porStatus.set(status, (porStatus.get(status) ?? new Set()).add(codigo));
  const escreve = rota.metodo !== 'GET';
  if (escreve || entrada.consulta || entrada.params) incluir(400, 'validation');
  if (entrada.corpo) incluir(415, 'validation');
  if (escreve) incluir(409, 'conflict');
  if (rota.edita) {
    incluir(412, 'conflict');
    incluir(428, 'validation');
  }
  for (const codigo of ['unauthenticated', 'forbidden', 'unavailable', ...(ROTAS_DESCRITAS[nome].recusas ?? [])] as const)
    incluir(STATUS_DO_CODIGO[codigo], codigo);
  return [...porStatus].sort(([a], [b]) => a - b).map(([status, codes]) => [status, [...codes].sort()]);
}

const nomeDaRecusa = (codes: readonly SdkErrorCode[]): string => codes.join('-or-');

/** Refusals are few and routes many: each combination of codes is one component. */
function respostasDeRecusa(): Json {
  const content = { 'application/problem+json': { schema: { $ref: componente('Problema') } } };
  const combinacoes = (Object.keys(ROTAS) as NomeDeRota[]).flatMap((nome) => recusasDe(nome).map(([, codes]) => codes));
  return Object.fromEntries(
    combinacoes.map((codes) => [nomeDaRecusa(codes), { description: `code: ${codes.join(', ')}`, content }] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function operacaoDe(nome: NomeDeRota, rota: Rota): Json {
  const entrada = entradaDe(nome);
  const parameters = parametrosDe(rota, entrada);
  const recusas = Object.fromEntries(recusasDe(nome).map(([status, codes]) => [status, { $ref: `#/components/responses/${nomeDaRecusa(codes)}` }]));
  return {
    operationId: nome,
    summary: ROTAS_DESCRITAS[nome].summary,
    ...(parameters.length > 0 && { parameters }),
    ...(entrada.corpo && { requestBody: { required: true, content: { 'application/json': { schema: esquemaDe(entrada.corpo) } } } }),
    responses: { [rota.status]: respostaDe(nome, rota), ...recusas },
  };
}

const PROBLEMA = {
  type: 'object',
  description: 'A refusal (RFC 9457). `code` is stable: programs switch on it, never on `detail`.',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'English, for developers; never a secret.' },
    code: { type: 'string', enum: Object.keys(STATUS_DO_CODIGO) },
    hint: { type: 'string', description: 'What the developer can do about it.' },
    fieldErrors: { type: 'array', items: { $ref: componente('ErroDeCampo') }, description: 'With code validation.' },
    regras: { type: 'array', items: { $ref: componente('RegraQuebrada') }, description: 'With code rule.' },
    alternativas: { type: 'array', items: { $ref: componente('Vaga') }, description: 'With code slot-taken: the nearest free times.' },
    motivo: { type: 'string', enum: ['versao', 'chave'], description: 'With code conflict: an old version (412), or a key that made something else (409).' },
    atual: { description: 'With code conflict: what the backend holds now.' },
  },
  required: ['code'],
};

const CHAVE = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'Born with the draft. The same key and body give the first answer again; another body gives conflict; a refusal leaves the key free. Kept for 24 h at least.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
};

const VERSAO = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'The ETag that was read. Looked at after the key: a change that was made already is answered again.',
  schema: { type: 'string', minLength: 3 },
};

/** The REST contract as OpenAPI 3.1, from the route table (SPEC S03). */
export function documentoOpenapi(): Json {
  const paths: Record<string, Json> = {};
  for (const [nome, rota] of Object.entries(ROTAS) as [NomeDeRota, Rota][]) {
    (paths[rota.caminho] ??= {})[rota.metodo.toLowerCase()] = operacaoDe(nome, rota);
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Plano Kit',
      version: '1.0.0',
      description: 'What Plano Kit needs from a backend. Answers may hold more than is published here; callers skip what they do not know.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api' }],
    security: [{ token: [] }, { cookie: [] }],
    paths,
    components: {
      schemas: { ...componentes(PEDIDOS, 'input'), ...componentes(RESPOSTAS, 'output'), Problema: PROBLEMA },
      responses: respostasDeRecusa(),
      parameters: { IdempotencyKey: CHAVE, IfMatch: VERSAO },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'session', description: 'The portal\u2019s own cookie, whatever its name.' },
      },
    },
  };
}
