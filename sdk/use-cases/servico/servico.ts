import { createStore, type Readable } from '../../core/store.js';
import { faltasDoEmail, type RegrasDeEmail } from '../../domain/email-de-servico.js';
import { bloqueia, type Falta } from '../../domain/falta.js';
import { normalizarLogin, validarLoginRadius, type RegrasDeLogin } from '../../domain/login-radius.js';
import type { NovoEmail, NovoLoginRadius } from '../../domain/servico.js';
import { isSdkError, type SdkError } from '../../errors/sdk-error.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { faltasDaGuarda, type SenhaDoServico } from './senha-do-servico.js';

/** A service's form: typed, being checked with the backend, or ready to go with the plan. */
export type EstadoDoServico<T> =
  | { readonly phase: 'editing' | 'checking'; readonly rascunho: T; readonly faltas: readonly Falta[]; readonly erro?: SdkError | undefined }
  | { readonly phase: 'done'; readonly rascunho: T; readonly faltas: readonly [] };

/** Form of a service (SPEC B05, B06) without a screen. */
export interface ServicoFlow<T> extends Readable<EstadoDoServico<T>> {
  mudar(mudanca: Partial<T>): void;
  /** "Salvar" / "Criar email": the normalised service, or undefined and `state.faltas` says why. */
  salvar(): Promise<T | undefined>;
  /** Findings of somebody else, e.g. of the backend when the plan was sent. */
  mostrarFaltas(faltas: readonly Falta[]): void;
}

interface Receita<T> {
  readonly senha: SenhaDoServico;
  readonly inicial: T;
  /** A service that was saved before: its warnings show at once. */
  readonly salvo: boolean;
  readonly faltas: (rascunho: T) => Falta[];
  readonly normalizar: (rascunho: T) => T;
  /** What somebody else has already, asked of the backend. */
  readonly emUso: (rascunho: T) => Promise<Falta[]>;
}

const raiz = (campo: string): string => campo.split('.')[0] ?? campo;

/** Whether a finding may be another one, or none, after this change: logins and aliases are judged together with the domain. */
function tocado(campo: string, mudanca: object): boolean {
  const de = raiz(campo);
  return de in mudanca || (de === 'login' && 'dominio' in mudanca) || (de === 'aliases' && ('login' in mudanca || 'dominio' in mudanca));
}

/**
 * What is shown after a change. A finding stays at its field until that field is mended; an error of a newly typed field
 * waits for "Salvar", but a warning does not: nothing is saved before the operator could read it.
 */
function faltasDepoisDe(mudanca: object, antes: readonly Falta[], agora: readonly Falta[]): Falta[] {
  const mostrados = new Set(antes.filter(bloqueia).map(({ campo }) => campo));
  const tocadas = agora.filter((falta) => tocado(falta.campo, mudanca) && (mostrados.has(falta.campo) || (!bloqueia(falta) && raiz(falta.campo) in mudanca)));
  return [...antes.filter(({ campo }) => !tocado(campo, mudanca)), ...tocadas];
}

function servico<T extends NovoLoginRadius>({ senha, inicial, salvo, faltas, normalizar, emUso }: Receita<T>): ServicoFlow<T> {
  const avisos = salvo ? faltas(inicial).filter((falta) => !bloqueia(falta)) : [];
  const store = createStore<EstadoDoServico<T>>({ phase: 'editing', rascunho: inicial, faltas: avisos });
  return {
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    mudar(mudanca) {
      const { state } = store;
      const rascunho = { ...state.rascunho, ...mudanca };
      store.set({ phase: 'editing', rascunho, faltas: faltasDepoisDe(mudanca, state.faltas, faltas(rascunho)) });
    },
    mostrarFaltas(encontradas) {
      store.set({ phase: 'editing', rascunho: store.state.rascunho, faltas: encontradas });
    },
    async salvar() {
      const { rascunho, phase } = store.state;
      if (phase === 'checking') return undefined;
      const encontradas = faltas(rascunho);
      if (encontradas.some(bloqueia)) {
        store.set({ phase: 'editing', rascunho, faltas: encontradas });
        return undefined;
      }
      const perguntado = { phase: 'checking', rascunho, faltas: encontradas } as const;
      store.set(perguntado);
      try {
        const [ocupados, daSenha] = await Promise.all([emUso(rascunho), faltasDaGuarda(rascunho, senha)]);
        if (store.state !== perguntado) return undefined;
        if (ocupados.length + daSenha.length > 0) {
          store.set({ phase: 'editing', rascunho, faltas: [...ocupados, ...daSenha, ...encontradas] });
          return undefined;
        }
        const pronto = normalizar(rascunho);
        store.set({ phase: 'done', rascunho: pronto, faltas: [] });
        return pronto;
      } catch (erro) {
        if (!isSdkError(erro)) throw erro;
        if (store.state === perguntado) store.set({ phase: 'editing', rascunho, faltas: encontradas, erro });
        return undefined;
      }
    },
  };
}

/** "Login Radius": login, domain where the plan needs one, password. Manual 2.2.1; SENHA §9. */
export function loginRadius(
  sdk: PlanoSdk,
  { regras, inicial, ...senha }: { readonly regras: RegrasDeLogin; readonly inicial?: NovoLoginRadius | undefined } & SenhaDoServico,
): ServicoFlow<NovoLoginRadius> {
  const normalizar = ({ login, dominio, senha }: NovoLoginRadius): NovoLoginRadius => ({
    login: normalizarLogin(login),
    ...(dominio && regras.dominio !== 'inativo' ? { dominio: normalizarLogin(dominio) } : {}),
    senha: senha.normalize('NFC'),
  });
  return servico<NovoLoginRadius>({
    senha,
    // The first domain of a list is chosen where one must be, as for e-mail.
    inicial: inicial ?? { login: '', dominio: regras.dominio === 'obrigatorio' ? regras.dominios?.[0] : undefined, senha: '' },
    salvo: inicial !== undefined,
    faltas: (rascunho) => validarLoginRadius(rascunho, regras),
    normalizar,
    emUso: async (rascunho) => {
      const { login, dominio } = normalizar(rascunho);
      const { capacidades } = await sdk.sessao();
      const livre = !capacidades.verificarLogin || (await sdk.backend.disponivel({ tipo: 'login-radius', login, dominio }));
      return livre ? [] : [{ campo: 'login', codigo: 'login-em-uso' }];
    },
  });
}

/** "Email": login, domain, password, optional aliases. Manual 2.2.2. */
export function email(
  sdk: PlanoSdk,
  { regras, inicial, ...senha }: { readonly regras: RegrasDeEmail; readonly inicial?: NovoEmail | undefined } & SenhaDoServico,
): ServicoFlow<NovoEmail> {
  const semVazios = (aliases: readonly string[]): string[] => aliases.map(normalizarLogin).filter((alias) => alias !== '');
  return servico<NovoEmail>({
    senha,
    inicial: inicial ?? { login: '', dominio: regras.dominios?.[0] ?? '', senha: '', aliases: [] },
    salvo: inicial !== undefined,
    // An empty alias is none; it keeps its place, so that a finding stands at the alias that it is about.
    faltas: (rascunho) => faltasDoEmail(rascunho, regras).filter(({ campo, codigo }) => raiz(campo) !== 'aliases' || codigo !== 'obrigatorio'),
    normalizar: ({ login, dominio, senha, aliases }) => ({
      login: normalizarLogin(login),
      dominio: normalizarLogin(dominio),
      senha: senha.normalize('NFC'),
      aliases: semVazios(aliases),
    }),
    emUso: async ({ login, dominio, aliases }) => {
      const { capacidades } = await sdk.sessao();
      if (!capacidades.verificarEmail) return [];
      const campos = [{ campo: 'login', login }, ...aliases.map((alias, i) => ({ campo: `aliases.${i}`, login: alias }))].filter(
        (um) => um.login.trim() !== '',
      );
      const perguntar = (um: string): Promise<boolean> =>
        sdk.backend.disponivel({ tipo: 'email', login: normalizarLogin(um), dominio: normalizarLogin(dominio) });
      const livres = await Promise.all(campos.map((um) => perguntar(um.login)));
      return campos.flatMap(({ campo }, i) => (livres[i] ? [] : [{ campo, codigo: 'email-em-uso' as const }]));
    },
  });
}
