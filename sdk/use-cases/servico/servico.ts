import { createStore, type Readable } from '../../core/store.js';
import { faltasDoEmail, type RegrasDeEmail } from '../../domain/email-de-servico.js';
import { bloqueia, type CodigoDeFalta, type Falta } from '../../domain/falta.js';
import { normalizarLogin, validarLoginRadius, type RegrasDeLogin } from '../../domain/login-radius.js';
import type { NovoEmail, NovoLoginRadius } from '../../domain/servico.js';
import { isSdkError, type SdkError } from '../../errors/sdk-error.js';
import type { PlanoSdk } from '../../plano-sdk.js';

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
  readonly inicial: T;
  readonly faltas: (rascunho: T) => Falta[];
  readonly normalizar: (rascunho: T) => T;
  readonly disponivel: (pronto: T) => Promise<boolean>;
  readonly emUso: CodigoDeFalta;
}

function servico<T>({ inicial, faltas, normalizar, disponivel, emUso }: Receita<T>): ServicoFlow<T> {
  const store = createStore<EstadoDoServico<T>>({ phase: 'editing', rascunho: inicial, faltas: [] });
  return {
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    mudar(mudanca) {
      const { state } = store;
      const rascunho = { ...state.rascunho, ...mudanca };
      // Findings stay at the fields that still have them; a mended or newly typed field is quiet until "Salvar".
      const ainda = faltas(rascunho).filter((nova) => state.faltas.some(({ campo }) => campo === nova.campo));
      store.set({ phase: 'editing', rascunho, faltas: ainda });
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
      const pronto = normalizar(rascunho);
      store.set({ phase: 'checking', rascunho, faltas: [] });
      const perguntado = store.state;
      try {
        const livre = await disponivel(pronto);
        if (store.state !== perguntado) return undefined;
        store.set(livre ? { phase: 'done', rascunho: pronto, faltas: [] } : { phase: 'editing', rascunho, faltas: [{ campo: 'login', codigo: emUso }] });
        return livre ? pronto : undefined;
      } catch (erro) {
        if (!isSdkError(erro)) throw erro;
        if (store.state === perguntado) store.set({ phase: 'editing', rascunho, faltas: [], erro });
        return undefined;
      }
    },
  };
}

/** "Login Radius": login, domain where the plan needs one, password. Manual 2.2.1; SENHA §9. */
export function loginRadius(sdk: PlanoSdk, { regras, inicial }: { readonly regras: RegrasDeLogin; readonly inicial?: NovoLoginRadius | undefined }): ServicoFlow<NovoLoginRadius> {
  return servico<NovoLoginRadius>({
    inicial: inicial ?? { login: '', senha: '' },
    faltas: (rascunho) => validarLoginRadius(rascunho, regras),
    normalizar: ({ login, dominio, senha }) => ({
      login: normalizarLogin(login),
      ...(dominio && regras.dominio !== 'inativo' ? { dominio: normalizarLogin(dominio) } : {}),
      senha: senha.normalize('NFC'),
    }),
    disponivel: async ({ login, dominio }) => {
      const { capacidades } = await sdk.sessao();
      return !capacidades.verificarLogin || sdk.backend.disponivel({ tipo: 'login-radius', login, dominio });
    },
    emUso: 'login-em-uso',
  });
}

/** "Email": login, domain, password, optional aliases. Manual 2.2.2. */
export function email(sdk: PlanoSdk, { regras, inicial }: { readonly regras: RegrasDeEmail; readonly inicial?: NovoEmail | undefined }): ServicoFlow<NovoEmail> {
  const semVazios = (aliases: readonly string[]): string[] => aliases.map(normalizarLogin).filter((alias) => alias !== '');
  return servico<NovoEmail>({
    inicial: inicial ?? { login: '', dominio: regras.dominios?.[0] ?? '', senha: '', aliases: [] },
    faltas: (rascunho) => faltasDoEmail({ ...rascunho, aliases: semVazios(rascunho.aliases) }, regras),
    normalizar: ({ login, dominio, senha, aliases }) => ({
      login: normalizarLogin(login),
      dominio: normalizarLogin(dominio),
      senha: senha.normalize('NFC'),
      aliases: semVazios(aliases),
    }),
    disponivel: async ({ login, dominio }) => {
      const { capacidades } = await sdk.sessao();
      return !capacidades.verificarEmail || sdk.backend.disponivel({ tipo: 'email', login, dominio });
    },
    emUso: 'email-em-uso',
  });
}
