import type { Edicao, Leitura } from '../../backend/port.js';
import { createStore, type Readable } from '../../core/store.js';
import type { Acao } from '../../domain/acao.js';
import { acoesDe, type Situacao } from '../../domain/acoes-de.js';
import { bloqueia, type Falta } from '../../domain/falta.js';
import { statusDe } from '../../domain/status.js';
import { isConflictError, isValidationError } from '../../errors/guards.js';
import { resultadoIncerto } from '../../errors/resultado-incerto.js';
import { isSdkError, type SdkError } from '../../errors/sdk-error.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import type { DadosDaAcao, EditandoAcao, EstadoDaAcao } from './state.js';

export type { DadosDaAcao, EditandoAcao, EstadoDaAcao } from './state.js';

/** An action on a plan without a screen: state, and the operator's intents (SPEC S01). */
export interface AcaoDoPlano<D, F, R> extends Readable<EstadoDaAcao<D, F, R>> {
  readonly acao: string;
  readonly planoId: string;
  /** Loads; again after a failure. */
  iniciar(): void;
  /** Gives running loads up. What is being sent goes on. */
  encerrar(): void;
  mudar(mudanca: Partial<F>): void;
  /** Whether it can be sent; else `faltas` says what is to be mended. */
  conferir(): boolean;
  /** Checks and sends. Resolves when it is settled; what came out is in the state. */
  enviar(): Promise<void>;
  /** After somebody else's change: starts again from what the backend holds now. */
  usarAtual(): void;
  /** Throws the form away and loads again: shows what has become of a write that nobody could confirm. */
  recarregar(): void;
}

/** What one action is: all that the others do not share. */
export interface DescricaoDaAcao<D extends DadosDaAcao, F, R> {
  /** Name in events and in the list's news; for an action of the menu, its own. */
  readonly acao: string;
  readonly planoId: string;
  /** Whether it may be done; default: what `acoesDe` says of the action of this name. */
  readonly situacao?: (dados: DadosDaAcao) => Situacao;
  /** Loads what the action needs besides session and plan. */
  readonly carregar: (base: DadosDaAcao, leitura: Leitura) => D | Promise<D>;
  readonly formulario: (dados: D) => F;
  /** Other fields that a change brings along. */
  readonly aoMudar?: (form: F, mudanca: Partial<F>, dados: D) => F;
  readonly faltas: (form: F, dados: D) => readonly Falta[];
  readonly gravar: (form: F, dados: D, edicao: Edicao) => Promise<R>;
}

/**
 * The one way in which a plan is changed: loads session, plan and the action's own data; sends once whatever is pressed;
 * keeps the form through a refusal; after a lost answer lets only the same request follow; after somebody else's
 * change shows both; tells the other flows on the page. Nothing is loaded before `iniciar()`.
 */
export function acaoDoPlano<D extends DadosDaAcao, F, R>(sdk: PlanoSdk, descricao: DescricaoDaAcao<D, F, R>): AcaoDoPlano<D, F, R> {
  const { acao, planoId } = descricao;
  const store = createStore<EstadoDaAcao<D, F, R>>({ phase: 'loading' });
  const situacaoDe = descricao.situacao ?? ((dados: DadosDaAcao) => situacaoNoMenu(acao as Acao, dados));
  let carga: AbortController | undefined;
  let chave = '';

  async function dadosDe(signal: AbortSignal): Promise<D | DadosDaAcao> {
    const [sessao, plano] = await Promise.all([sdk.sessao(), sdk.backend.plano(planoId, { signal })]);
    const base = { sessao, plano, hoje: sdk.hoje(sessao.configuracao.prestadora.fuso).data };
    return situacaoDe(base).situacao === 'habilitada' ? descricao.carregar(base, { signal }) : base;
  }

  /** `sobre`: the form that the operator has filled in already, and what he had seen then. */
  async function carregar(sobre?: EditandoAcao<D, F>): Promise<void> {
    carga?.abort();
    const minha = new AbortController();
    carga = minha;
    if (!sobre) store.set({ phase: 'loading' });
    try {
      const dados = await dadosDe(minha.signal);
      if (carga !== minha) return;
      chave = sdk.novaChave();
      const situacao = situacaoDe(dados);
      if (situacao.situacao !== 'habilitada') return store.set({ phase: 'blocked', motivo: situacao.motivo, plano: dados.plano });
      const prontos = dados as D;
      store.set(
        sobre ? { ...sobre, dados: prontos, antes: sobre.dados } : { phase: 'editing', dados: prontos, form: descricao.formulario(prontos), faltas: [] },
      );
    } catch (erro) {
      if (carga !== minha) return;
      if (!isSdkError(erro)) throw erro;
      store.set(sobre ?? { phase: 'unavailable', erro });
    }
  }

  function recusar(form: F, dados: D, erro: SdkError): void | Promise<void> {
    const editando: EditandoAcao<D, F> = { phase: 'editing', dados, form, faltas: isValidationError(erro) ? erro.faltas : [], recusa: erro };
    if (isConflictError(erro) && erro.motivo === 'versao') return carregar(editando);
    store.set(resultadoIncerto(erro) ? { ...editando, incerto: true } : editando);
  }

  function conferir(): boolean {
    const { state } = store;
    if (state.phase !== 'editing') return false;
    // It was complete when it was sent, and has not changed since.
    if (state.incerto) return true;
    const faltas = descricao.faltas(state.form, state.dados).filter(bloqueia);
    if (faltas.length > 0) store.set({ ...state, faltas, recusa: undefined });
    return faltas.length === 0;
  }

  return {
    acao,
    planoId,
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    iniciar() {
      const { phase } = store.state;
      if (phase === 'unavailable' || phase === 'blocked' || (phase === 'loading' && !carga)) void carregar();
    },
    encerrar() {
      carga?.abort();
      carga = undefined;
    },
    mudar(mudanca) {
      const { state } = store;
      // What was sent and may have been done must stay the same.
      if (state.phase !== 'editing' || state.incerto) return;
      const novo = { ...state.form, ...mudanca };
      const form = descricao.aoMudar?.(novo, mudanca, state.dados) ?? novo;
      const mudou = Object.keys(mudanca);
      const faltas = state.faltas.filter(({ campo, codigo }) => codigo !== 'sem-mudanca' && !mudou.includes(campo.split('.')[0] ?? ''));
      store.set({ ...state, form, faltas, ...(isValidationError(state.recusa) && { recusa: undefined }) });
    },
    conferir,
    async enviar() {
      const { state } = store;
      if (state.phase !== 'editing' || !conferir()) return;
      const { dados, form } = state;
      store.set({ phase: 'sending', dados, form });
      let resultado: R;
      try {
        resultado = await descricao.gravar(form, dados, { chave, versao: dados.plano.versao });
      } catch (erro) {
        if (!isSdkError(erro)) throw erro;
        return recusar(form, dados, erro);
      }
      store.set({ phase: 'done', dados, form, resultado });
      sdk.anunciar({ tipo: 'plano-alterado', clienteId: dados.plano.clienteId, planoId, acao });
    },
    usarAtual() {
      const { state } = store;
      if (state.phase !== 'editing' || !state.antes) return;
      store.set({ phase: 'editing', dados: state.dados, form: descricao.formulario(state.dados), faltas: [] });
    },
    recarregar: () => void carregar(),
  };
}

/** What the menu says of this action. */
function situacaoNoMenu(acao: Acao, { sessao, plano }: DadosDaAcao): Situacao {
  return acoesDe(plano, { ...sessao, status: statusDe(sessao.configuracao.statusDePlano, plano.status.id) })[acao];
}
