import type { Instante } from './data.js';

/**
 * What can be looked at when a login does not authenticate, in the order in which it is looked at (SPEC F05; DOMINIO §10).
 * The refusal comes last: whether its reason still stands depends on all the rest.
 */
export const PARTES_DO_DIAGNOSTICO = ['conta', 'senha', 'sessao', 'mac', 'ip', 'recusa'] as const;
export type ParteDoDiagnostico = (typeof PARTES_DO_DIAGNOSTICO)[number];

/** What a backend can do about it by itself. */
export const REMEDIOS = ['encerrar-sessao', 'limpar-mac'] as const;
export type Remedio = (typeof REMEDIOS)[number];

/** Why a RADIUS server says no. A reason that we do not know is `outro`, and `detalhe` says it. */
export const MOTIVOS_DE_RECUSA = ['senha-errada', 'usuario-desconhecido', 'mac-diferente', 'ja-conectado', 'suspenso', 'outro'] as const;
export type MotivoDeRecusa = (typeof MOTIVOS_DE_RECUSA)[number];

/** The connection that a login holds now. */
export interface SessaoDeAcesso {
  readonly desde: Instante;
  readonly ip?: string | undefined;
  /** `AA:BB:CC:DD:EE:FF` */
  readonly mac?: string | undefined;
  /** The access server and the port on it. */
  readonly nas?: string | undefined;
  readonly porta?: string | undefined;
}

/** The last time that the server said no to this login. */
export interface RecusaDeAcesso {
  readonly quando: Instante;
  readonly motivo: MotivoDeRecusa;
  /** As the server said it, for the support. */
  readonly detalhe?: string | undefined;
}

/** What was found out of a login. A part that is absent was not looked at; `null` says that there is none. */
export interface Diagnostico {
  readonly conta?: 'ativa' | 'suspensa' | 'inexistente' | undefined;
  readonly senha?: 'definida' | 'ausente' | undefined;
  readonly sessao?: SessaoDeAcesso | null | undefined;
  readonly recusa?: RecusaDeAcesso | null | undefined;
  /** The one MAC that may use the login. */
  readonly mac?: string | null | undefined;
  /** The address that the login always gets. */
  readonly ip?: string | null | undefined;
}

/** What this backend can look at and do for one login: a part or a remedy that it lacks is left out. */
export interface RecursosDeDiagnostico {
  readonly partes: readonly ParteDoDiagnostico[];
  readonly remedios: readonly Remedio[];
}

/** Stable codes; a new one needs sentences in `src/i18n/pt-BR/assistente.ts`, en and es. */
export type CodigoDeAchado =
  | 'conta-ativa'
  | 'conta-suspensa'
  | 'conta-inexistente'
  | 'senha-definida'
  | 'senha-ausente'
  | 'conectado'
  | 'conectado-sem-direito'
  | 'desconectado'
  | 'mac-livre'
  | 'mac-confere'
  | 'mac-vinculado'
  | 'mac-outro'
  | 'ip-dinamico'
  | 'ip-fixo'
  | 'ip-outro'
  | 'sem-recusa'
  | 'recusa-superada'
  | 'recusa-resolvida'
  | `recusa-${MotivoDeRecusa}`;

/** What one check found. `erro` keeps the login from working, `aviso` may, `neutro` is a fact. */
export interface Achado {
  readonly parte: ParteDoDiagnostico;
  readonly codigo: CodigoDeAchado;
  readonly gravidade: 'ok' | 'neutro' | 'aviso' | 'erro';
  /** What the backend can do about this finding; what only people can do is in its sentence. */
  readonly remedio?: Remedio | undefined;
}

/** What the whole of it says: works, does not and here is why, or nothing stands in the way. */
export type Conclusao =
  | { readonly tipo: 'funciona' }
  | { readonly tipo: 'causa'; readonly achado: Achado }
  | { readonly tipo: 'nada-impede' }
  /** Something could not be looked at, and nothing that could explains it. */
  | { readonly tipo: 'incompleta' };

type Resto = Omit<Achado, 'parte'>;

/**
 * The finding of each part that was looked at, in order. A finding depends on its own part and on those before it, so that
 * what the operator has read does not change while the later checks run.
 */
export function achadosDe(diagnostico: Diagnostico, remedios: readonly Remedio[]): Achado[] {
  return PARTES_DO_DIAGNOSTICO.flatMap((parte) => {
    const resto = ACHADOS[parte](diagnostico);
    if (!resto) return [];
    const { remedio, ...achado } = resto;
    return [{ parte, ...achado, ...(remedio && remedios.includes(remedio) ? { remedio } : {}) }];
  });
}

const ACHADOS: { readonly [P in ParteDoDiagnostico]: (diagnostico: Diagnostico) => Resto | undefined } = {
  conta: ({ conta }) => conta && (conta === 'ativa' ? { codigo: 'conta-ativa', gravidade: 'ok' } : { codigo: `conta-${conta}`, gravidade: 'erro' }),
  senha: ({ senha }) => senha && { codigo: `senha-${senha}`, gravidade: senha === 'definida' ? 'ok' : 'erro' },
  sessao: achadoDaSessao,
  mac: achadoDoMac,
  ip: achadoDoIp,
  recusa: achadoDaRecusa,
};

const semDireito = ({ conta, senha }: Diagnostico): boolean => conta === 'suspensa' || conta === 'inexistente' || senha === 'ausente';

function achadoDaSessao(diagnostico: Diagnostico): Resto | undefined {
  const { sessao } = diagnostico;
  if (sessao === undefined) return undefined;
  if (sessao === null) return { codigo: 'desconectado', gravidade: 'neutro' };
  // Made before the account was closed: it goes on until somebody ends it.
  if (semDireito(diagnostico)) return { codigo: 'conectado-sem-direito', gravidade: 'aviso', remedio: 'encerrar-sessao' };
  return { codigo: 'conectado', gravidade: 'ok', remedio: 'encerrar-sessao' };
}

/** Without separators and case, in which servers differ. */
const mesmoMac = (um: string, outro: string): boolean => limpo(um) === limpo(outro);
const limpo = (mac: string): string => mac.replace(/[^0-9a-f]/gi, '').toLowerCase();

function achadoDoMac({ mac, sessao }: Diagnostico): Resto | undefined {
  if (mac === undefined) return undefined;
  if (mac === null) return { codigo: 'mac-livre', gravidade: 'ok' };
  if (!sessao?.mac) return { codigo: 'mac-vinculado', gravidade: 'neutro', remedio: 'limpar-mac' };
  if (mesmoMac(mac, sessao.mac)) return { codigo: 'mac-confere', gravidade: 'ok' };
  // The binding is newer than the session: the next connection will be refused.
  return { codigo: 'mac-outro', gravidade: 'aviso', remedio: 'limpar-mac' };
}

function achadoDoIp({ ip, sessao }: Diagnostico): Resto | undefined {
  if (ip === undefined) return undefined;
  if (ip === null) return { codigo: 'ip-dinamico', gravidade: 'ok' };
  if (!sessao?.ip || sessao.ip === ip) return { codigo: 'ip-fixo', gravidade: 'ok' };
  // A session keeps the address that it began with.
  return { codigo: 'ip-outro', gravidade: 'aviso', remedio: 'encerrar-sessao' };
}

const instante = (quando: Instante): number => Date.parse(quando);

/** A refusal of the time before the present session: the login has got in since. */
const superada = ({ sessao, recusa }: Diagnostico): boolean => !!sessao && !!recusa && instante(recusa.quando) <= instante(sessao.desde);

/** What made the server say no is gone since: the next attempt gets in. */
const RESOLVIDA: { readonly [M in MotivoDeRecusa]?: (diagnostico: Diagnostico) => boolean } = {
  'mac-diferente': ({ mac }) => mac === null,
  'ja-conectado': ({ sessao }) => sessao === null,
  suspenso: ({ conta }) => conta === 'ativa',
};

const REMEDIO_DA_RECUSA: { readonly [M in MotivoDeRecusa]?: Remedio } = { 'mac-diferente': 'limpar-mac', 'ja-conectado': 'encerrar-sessao' };

function achadoDaRecusa(diagnostico: Diagnostico): Resto | undefined {
  const { recusa } = diagnostico;
  if (recusa === undefined) return undefined;
  if (recusa === null) return { codigo: 'sem-recusa', gravidade: 'ok' };
  if (superada(diagnostico)) return { codigo: 'recusa-superada', gravidade: 'ok' };
  if (RESOLVIDA[recusa.motivo]?.(diagnostico)) return { codigo: 'recusa-resolvida', gravidade: 'neutro' };
  return { codigo: `recusa-${recusa.motivo}`, gravidade: recusa.motivo === 'outro' ? 'aviso' : 'erro', remedio: REMEDIO_DA_RECUSA[recusa.motivo] };
}

const RIGOR = ['erro', 'aviso'] as const;

/**
 * What the operator is told in the end. Of several causes the first error counts, else the first warning: a suspended
 * account explains the refusal that it made. `completo`: every part that the backend offers was looked at.
 */
export function conclusaoDe(achados: readonly Achado[], completo: boolean): Conclusao {
  for (const gravidade of RIGOR) {
    const achado = achados.find((um) => um.gravidade === gravidade);
    if (achado) return { tipo: 'causa', achado };
  }
  if (achados.some(({ codigo }) => codigo === 'conectado')) return { tipo: 'funciona' };
  return { tipo: completo ? 'nada-impede' : 'incompleta' };
}
