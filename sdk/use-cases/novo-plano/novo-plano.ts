import type { PlanoAdicionado } from '../../backend/port.js';
import { createLoader, type Resource } from '../../core/resource.js';
import { createStore, type Readable } from '../../core/store.js';
import type { CartaoSalvo } from '../../domain/cobranca.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import type { Endereco } from '../../domain/endereco.js';
import type { Falta } from '../../domain/falta.js';
import type { NovoEmail, NovoLoginRadius } from '../../domain/servico.js';
import { isConflictError } from '../../errors/guards.js';
import { MissingPartError } from '../../errors/missing-part-error.js';
import { isSdkError, type SdkError } from '../../errors/sdk-error.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { rascunhoGuardado, type RascunhoGuardado } from '../rascunho-guardado/rascunho-guardado.js';
import { semSegredos, type RascunhoSemSegredos } from './guardar.js';
import { reduce, type Fato } from './reduce.js';
import type { Regras } from './regras.js';
import type { Catalogo, EstadoDoNovoPlano, MudancaDoRascunho, Passo, Rascunho, ServicoDoWizard } from './state.js';

export { ofertaDe, passosDe } from './passos.js';
export type { Catalogo, Editando, EstadoDoNovoPlano, MudancaDoRascunho, Passo, Rascunho, Recusa, ServicoDoWizard } from './state.js';

/** "Novo Plano Cliente" without a screen: state, and the operator's intents. Manual 1–5; SPEC B01–B13. */
export interface NovoPlanoFlow extends Readable<EstadoDoNovoPlano> {
  /** Saved cards of the client, loaded when the draft is to be paid by card. */
  readonly cartoes: Readable<Resource<readonly CartaoSalvo[], SdkError>>;
  /** Loads client, addresses, plans and configuration; again after a failure. */
  iniciar(): void;
  /** Gives running loads up. A plan that is being sent goes on. */
  encerrar(): void;
  mudar(mudanca: MudancaDoRascunho): void;
  /** An address that was just added is chosen at once (B02, B07). */
  usarEndereco(endereco: Endereco, para: 'instalacao' | 'cobranca'): void;
  abrirServico(servico: ServicoDoWizard): void;
  /** What stands in the open card, so that a reload keeps it. Leave the password out. */
  digitarServico(servico: ServicoDoWizard, valor: Readonly<Record<string, unknown>>): void;
  fecharServico(): void;
  /** `undefined` takes the service away again. */
  salvarLogin(loginRadius: NovoLoginRadius | undefined): void;
  salvarEmail(email: NovoEmail | undefined): void;
  /** To the next step, or `faltas` says what is missing. */
  avancar(): Promise<void>;
  voltar(): void;
  irPara(passo: Passo): Promise<void>;
  /** Findings that only the screen's own parts know, e.g. of the scheduling form. */
  mostrarFaltas(faltas: readonly Falta[]): void;
  /** Whether the draft can be sent; otherwise goes to the first incomplete step. */
  conferir(): Promise<boolean>;
  /** "Finalizar". Resolves when it is settled; what came out is in the state. */
  enviar(): Promise<void>;
  /** Confirms the warnings that are shown and sends again (B12). */
  confirmarRegras(): Promise<void>;
  /** Whether the draft would survive a reload (SPEC B14). */
  readonly guardado: boolean;
  /** Throws the draft away and begins a new one with a new key. */
  descartar(): void;
  /** "Adicionar outro", after success: a new draft with a new key. */
  recomecar(): Promise<void>;
  /** Loads the saved cards again after a failure. */
  carregarCartoes(): void;
}

/** Starts the flow for a client. Nothing is loaded before `iniciar()`. */
export function novoPlano(sdk: PlanoSdk, { clienteId }: { readonly clienteId: string }): NovoPlanoFlow {
  const store = createStore<EstadoDoNovoPlano>({ phase: 'loading' });
  const cartoes = createLoader<readonly CartaoSalvo[], void, SdkError>(
    async (_, signal) => ((await sdk.sessao()).capacidades.cartoesSalvos ? sdk.backend.cartoesSalvos(clienteId, { signal }) : []),
    isSdkError,
  );
  let carga: AbortController | undefined;
  let regras: Regras | undefined;
  let enviado: EstadoDoNovoPlano | undefined;
  let guarda: RascunhoGuardado<RascunhoSemSegredos> | undefined;
  let inicial: Rascunho | undefined;
  let guardado = false;

  /** Who pays by card chooses among the saved ones: they are needed as soon as the draft says so, also one that was kept from before. */
  function trazerCartoes(): void {
    const { state } = store;
    if (state.phase === 'editing' && state.rascunho.cobranca.forma === 'cartao-credito' && cartoes.state.status === 'idle') void cartoes.load();
  }

  /** Every fact goes through here, and what it makes of the draft is kept. */
  const houve = (fato: Fato): void => {
    const antes = store.state;
    const depois = reduce(antes, fato, regras);
    if (depois === antes) return;
    if (depois.phase === 'done') {
      guarda?.apagar();
      guardado = false;
    } else if ('rascunho' in depois && depois.rascunho !== inicial) guardado = guarda?.gravar(semSegredos(depois)) ?? false;
    store.set(depois);
    trazerCartoes();
  };

  /** For facts that only the rules understand. A screen loads their file behind its first paint, so that no click waits for it. */
  async function houveComRegras(fato: Fato): Promise<void> {
    try {
      regras ??= (await import('./regras.js')).regras;
    } catch (cause) {
      return houve({ tipo: 'regras-nao-vieram', erro: new MissingPartError('The rules of the wizard could not be loaded.', { cause }) });
    }
    houve(fato);
  }

  async function carregarCatalogo(signal: AbortSignal): Promise<Catalogo> {
    const [sessao, cliente, enderecos, ofertas] = await Promise.all([
      sdk.sessao(),
      sdk.backend.cliente(clienteId, { signal }),
      sdk.backend.listarEnderecos(clienteId, { signal }),
      sdk.backend.listarOfertas(clienteId, { signal }),
    ]);
    return { sessao, cliente, enderecos, ofertas, hoje: sdk.hoje(sessao.configuracao.prestadora.fuso).data };
  }

  /** A draft as it begins is not kept yet: there is nothing in it that could be lost. */
  function comecar(fato: Extract<Fato, { tipo: 'carregou' | 'descartou' }>): void {
    const depois = reduce(store.state, fato);
    if (depois.phase === 'editing') {
      inicial = depois.rascunho;
      guardado = depois.restaurado !== undefined;
    }
    store.set(depois);
    trazerCartoes();
  }

  async function carregar(): Promise<void> {
    carga?.abort();
    const minha = new AbortController();
    carga = minha;
    houve({ tipo: 'recarregando' });
    try {
      const catalogo = await carregarCatalogo(minha.signal);
      if (carga !== minha) return;
      guarda = rascunhoGuardado(sdk, { operadorId: catalogo.sessao.operador.id, fluxo: 'novo-plano', clienteId });
      comecar({ tipo: 'carregou', catalogo, chave: sdk.novaChave(), guardado: guarda.ler() });
    } catch (erro) {
      if (carga !== minha) return;
      if (!isSdkError(erro)) throw erro;
      houve({ tipo: 'carga-falhou', erro });
    }
  }

  /** The key is bound to another body: this draft has made its plan before, e.g. just before a reload. Here is that plan. */
  async function feitoAntes(erro: SdkError): Promise<PlanoDoCliente | undefined> {
    const atual = isConflictError(erro) && erro.motivo === 'chave' ? (erro.atual as { readonly plano?: { readonly id?: unknown } } | undefined) : undefined;
    if (typeof atual?.plano?.id !== 'string') return undefined;
    return sdk.backend.plano(atual.plano.id).catch(() => undefined);
  }

  async function enviar(): Promise<void> {
    await houveComRegras({ tipo: 'enviou' });
    const { state } = store;
    // Of two calls at the same time the first one sends.
    if (state.phase !== 'sending' || state === enviado) return;
    enviado = state;
    const { rascunho, catalogo } = state;
    let resposta: PlanoAdicionado;
    try {
      resposta = await sdk.backend.adicionarPlano(clienteId, regras!.pedidoDe(rascunho, catalogo), { chave: rascunho.chave });
    } catch (erro) {
      if (!isSdkError(erro)) throw erro;
      const feito = await feitoAntes(erro);
      if (!feito) {
        houve({ tipo: 'recusado', erro });
        // Open agendas show somebody else's booking at once (SPEC C07).
        return erro.code === 'slot-taken' ? sdk.anunciar({ tipo: 'agenda-mudou' }) : undefined;
      }
      houve({ tipo: 'adicionado', plano: feito, agendamento: undefined, jaExistia: true });
      return sdk.anunciar({ tipo: 'plano-adicionado', clienteId, planoId: feito.id });
    }
    houve({ tipo: 'adicionado', plano: resposta.plano, agendamento: resposta.agendamento });
    sdk.anunciar({ tipo: 'plano-adicionado', clienteId, planoId: resposta.plano.id });
    if (resposta.agendamento) sdk.anunciar({ tipo: 'agenda-mudou', tecnicoId: resposta.agendamento.tecnicoId });
  }

  return {
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    cartoes,
    iniciar() {
      const { phase } = store.state;
      if (phase === 'unavailable' || (phase === 'loading' && !carga)) void carregar();
      trazerCartoes();
    },
    encerrar() {
      carga?.abort();
      carga = undefined;
      cartoes.abort();
    },
    mudar: (mudanca) => houve({ tipo: 'mudou', mudanca }),
    usarEndereco: (endereco, para) => houve({ tipo: 'endereco-adicionado', endereco, para }),
    abrirServico: (servico) => houve({ tipo: 'servico-aberto', servico }),
    digitarServico: (servico, valor) => houve({ tipo: 'servico-digitado', servico, valor }),
    fecharServico: () => houve({ tipo: 'servico-fechado' }),
    salvarLogin: (loginRadius) => houve({ tipo: 'login-salvo', loginRadius }),
    salvarEmail: (email) => houve({ tipo: 'email-salvo', email }),
    avancar: () => houveComRegras({ tipo: 'avancou' }),
    voltar: () => houve({ tipo: 'voltou' }),
    irPara: (passo) => houveComRegras({ tipo: 'foi-para', passo }),
    mostrarFaltas: (faltas) => houve({ tipo: 'faltou', faltas }),
    async conferir() {
      await houveComRegras({ tipo: 'conferiu' });
      const { state } = store;
      return regras !== undefined && state.phase === 'editing' && !regras.primeiroIncompleto(state.rascunho, state.catalogo, state.aberto);
    },
    enviar,
    async confirmarRegras() {
      houve({ tipo: 'regras-confirmadas' });
      await enviar();
    },
    get guardado() {
      return guardado;
    },
    descartar() {
      if (store.state.phase !== 'editing') return;
      guarda?.apagar();
      comecar({ tipo: 'descartou', chave: sdk.novaChave() });
    },
    async recomecar() {
      const { state } = store;
      if (state.phase === 'done') await carregar();
    },
    carregarCartoes() {
      const { status } = cartoes.state;
      if (status === 'idle' || status === 'failed') void cartoes.load();
    },
  };
}
