import { escreverNumero, lerNumero, respostaDoCampo, textoDoCampo, type CampoExtra, type RascunhoDeCamposExtra, type TipoDeCampoExtra } from './campo-extra.js';

/** What is sent of a field that was changed; `null` empties it. */
export interface ValorDeCampoExtra {
  readonly id: string;
  readonly valor: string | number | boolean | null;
}

/** What is sent of a secret that was typed; `null` forgets it. Apart from the others, so that nobody keeps it by mistake. */
export interface SegredoDeCampoExtra {
  readonly id: string;
  readonly segredo: string | null;
}

export interface MudancaDosCamposExtra {
  readonly valores: readonly ValorDeCampoExtra[];
  readonly segredos: readonly SegredoDeCampoExtra[];
}

/** What is sent: the fields that differ from what the backend has. Call it only when `faltasDosCamposExtra` finds nothing. */
export function mudancasDosCamposExtra(campos: readonly CampoExtra[], rascunho: RascunhoDeCamposExtra): MudancaDosCamposExtra {
  const tocados = campos.filter(({ id }) => rascunho.has(id));
  return {
    valores: tocados.flatMap((campo) => {
      if (campo.tipo === 'segredo') return [];
      const valor = valorDigitado(campo, rascunho);
      return valor === (campo.valor ?? null) ? [] : [{ id: campo.id, valor }];
    }),
    segredos: tocados.flatMap((campo) => (campo.tipo === 'segredo' ? segredoDigitado(campo, rascunho.get(campo.id)) : [])),
  };
}

type CampoAberto = Exclude<CampoExtra, { tipo: 'segredo' }>;

function valorDigitado(campo: CampoAberto, rascunho: RascunhoDeCamposExtra): ValorDeCampoExtra['valor'] {
  if (campo.tipo === 'sim-nao') return respostaDoCampo(campo, rascunho) ?? null;
  const limpo = textoDoCampo(campo, rascunho).trim();
  if (limpo === '') return null;
  return campo.tipo === 'numero' ? (lerNumero(limpo) ?? null) : limpo;
}

/** Nothing typed leaves it as it is; only one that is there can be forgotten. */
function segredoDigitado({ id, definido }: Extract<CampoExtra, { tipo: 'segredo' }>, digitado: string | boolean | null | undefined): SegredoDeCampoExtra[] {
  if (digitado === null) return definido ? [{ id, segredo: null }] : [];
  return typeof digitado === 'string' && digitado !== '' ? [{ id, segredo: digitado }] : [];
}

/** What was sent as if it had been typed, so that a backend checks it by the same rules. Fields that it does not know are left out. */
export function comoRascunho(campos: readonly CampoExtra[], { valores, segredos }: MudancaDosCamposExtra): RascunhoDeCamposExtra {
  const tipoDe = new Map(campos.map(({ id, tipo }) => [id, tipo]));
  const escrever = (valor: ValorDeCampoExtra['valor'], tipo: TipoDeCampoExtra): string | boolean | null => {
    if (valor === null) return tipo === 'sim-nao' ? null : '';
    return typeof valor === 'number' ? escreverNumero(valor) : valor;
  };
  return new Map([
    ...valores.flatMap(({ id, valor }): [string, string | boolean | null][] => {
      const tipo = tipoDe.get(id);
      return tipo ? [[id, escrever(valor, tipo)]] : [];
    }),
    ...segredos.filter(({ id }) => tipoDe.has(id)).map(({ id, segredo }): [string, string | null] => [id, segredo]),
  ]);
}

/** Whether each value goes to a field of its kind: a backend refuses `true` for a number, and a secret in an open field. */
export function tiposCertos(campos: readonly CampoExtra[], { valores, segredos }: MudancaDosCamposExtra): boolean {
  const tipoDe = new Map(campos.map(({ id, tipo }) => [id, tipo]));
  const certo = ({ id, valor }: ValorDeCampoExtra): boolean => {
    const tipo = tipoDe.get(id);
    if (tipo === undefined || tipo === 'segredo') return false;
    return valor === null || typeof valor === (tipo === 'numero' ? 'number' : tipo === 'sim-nao' ? 'boolean' : 'string');
  };
  return valores.every(certo) && segredos.every(({ id }) => tipoDe.get(id) === 'segredo');
}

/** The fields with what was written into them. */
export function comMudancas(campos: readonly CampoExtra[], { valores, segredos }: MudancaDosCamposExtra): CampoExtra[] {
  const novos = new Map(valores.map(({ id, valor }) => [id, valor]));
  const trocados = new Map(segredos.map(({ id, segredo }) => [id, segredo]));
  return campos.map((campo) => {
    if (campo.tipo === 'segredo') return trocados.has(campo.id) ? { ...campo, definido: trocados.get(campo.id) !== null } : campo;
    return novos.has(campo.id) ? ({ ...campo, valor: novos.get(campo.id) ?? undefined } as CampoExtra) : campo;
  });
}
