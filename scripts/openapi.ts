import * as z from 'zod/mini';
import { PEDIDOS, RESPOSTAS, ROTAS_DESCRITAS, type Descricao } from '../sdk/backend/http/descricoes.js';
import { STATUS_DO_CODIGO } from '../sdk/backend/http/problema-de.js';
import { ROTAS, type NomeDeRota, type Rota } from '../sdk/backend/http/rotas.js';
import type { SdkErrorCode } from '../sdk/errors/index.js';

type Json = Record<string, unknown>;

const componente = (id: string): string => `#/components/schemas/${id}`;

/** Leaves out what says nothing (the bounds of a JavaScript integer) or is not so: our objects are open, and a default is no duty. */
function aparar({ jsonSchema }: { readonly jsonSchema: Json }): void {
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

function respostaDe(rota: Rota): Json {
  const valor = esquemaDe(rota.resposta);
  const schema = rota.envelope ? { type: 'object', properties: { [rota.envelope]: valor }, required: [rota.envelope] } : valor;
  const headers = rota.versionada ? { headers: { ETag: { description: 'The version of the plan, for If-Match.', schema: { type: 'string' } } } } : {};
  return { description: rota.status === 201 ? 'Added.' : 'Found.', ...headers, content: { 'application/json': { schema } } };
}

function parametrosDe(rota: Rota): Json[] {
  const nomes = [...rota.caminho.matchAll(/\{(\w+)\}/g)].map(([, nome = '']) => nome);
  const doCaminho = nomes.map((name) => {
    const esquema = rota.params?.[name];
    return { name, in: 'path', required: true, schema: esquema ? esquemaDe(esquema) : { type: 'string', minLength: 1 } };
  });
  const { properties = {}, required = [] } = (rota.consulta ? esquemaDe(rota.consulta) : {}) as { properties?: Json; required?: string[] };
  const daConsulta = Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: required.includes(name), schema }));
  return [...doCaminho, ...daConsulta, ...(rota.corpo ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : [])];
}

/** The codes that each status may carry for a route, by status. */
function recusasDe(nome: NomeDeRota, rota: Rota): (readonly [status: number, codes: readonly SdkErrorCode[]])[] {
  const porStatus = new Map<number, Set<SdkErrorCode>>();
  const incluir = (status: number, codigo: SdkErrorCode): unknown => porStatus.set(status, (porStatus.get(status) ?? new Set()).add(codigo));
  if (rota.corpo || rota.consulta || rota.params) incluir(400, 'validation');
  if (rota.corpo) incluir(415, 'validation');
  for (const codigo of ['unauthenticated', 'forbidden', 'unavailable', ...(ROTAS_DESCRITAS[nome].recusas ?? [])] as const)
    incluir(STATUS_DO_CODIGO[codigo], codigo);
  return [...porStatus].sort(([a], [b]) => a - b).map(([status, codes]) => [status, [...codes].sort()]);
}

const nomeDaRecusa = (codes: readonly SdkErrorCode[]): string => codes.join('-or-');

/** Refusals are few and routes many: each combination of codes is one component. */
function respostasDeRecusa(): Json {
  const content = { 'application/problem+json': { schema: { $ref: componente('Problema') } } };
  const combinacoes = (Object.entries(ROTAS) as [NomeDeRota, Rota][]).flatMap(([nome, rota]) => recusasDe(nome, rota).map(([, codes]) => codes));
  return Object.fromEntries(
    combinacoes.map((codes) => [nomeDaRecusa(codes), { description: `code: ${codes.join(', ')}`, content }] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function operacaoDe(nome: NomeDeRota, rota: Rota): Json {
  const parameters = parametrosDe(rota);
  const recusas = Object.fromEntries(recusasDe(nome, rota).map(([status, codes]) => [status, { $ref: `#/components/responses/${nomeDaRecusa(codes)}` }]));
  return {
    operationId: nome,
    summary: ROTAS_DESCRITAS[nome].summary,
    ...(parameters.length > 0 && { parameters }),
    ...(rota.corpo && { requestBody: { required: true, content: { 'application/json': { schema: esquemaDe(rota.corpo) } } } }),
    responses: { [rota.status]: respostaDe(rota), ...recusas },
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
      parameters: { IdempotencyKey: CHAVE },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'session', description: 'The portal\u2019s own cookie, whatever its name.' },
      },
    },
  };
}
