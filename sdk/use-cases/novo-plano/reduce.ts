import type { Agendamento } from '../../domain/agenda.js';
import type { RascunhoDeContrato } from '../../domain/contrato.js';
import type { Endereco } from '../../domain/endereco.js';
import { bloqueia, type Falta } from '../../domain/falta.js';
import type { Oferta } from '../../domain/oferta.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import type { NovoEmail, NovoLoginRadius } from '../../domain/servico.js';
import type { SdkError } from '../../errors/sdk-error.js';
import { exigenciaDoServico } from '../../domain/exigencia-do-servico.js';
import { restaurar, type RascunhoSemSegredos } from './guardar.js';
import { ofertaDe, passosDe } from './passos.js';
import type { Regras } from './regras.js';
import type { Catalogo, Editando, EstadoDoNovoPlano, MudancaDoRascunho, Passo, Rascunho, ServicoDoWizard } from './state.js';

/** Facts of the past; `reduce` says what they mean. */
export type Fato =
  | {
      readonly tipo: 'carregou';
      readonly catalogo: Catalogo;
      readonly chave: string;
      readonly guardado?: { readonly em: number; readonly valor: RascunhoSemSegredos } | undefined;
    }
  | { readonly tipo: 'descartou'; readonly chave: string }
  | { readonly tipo: 'servico-digitado'; readonly servico: ServicoDoWizard; readonly valor: Readonly<Record<string, unknown>> }
  | { readonly tipo: 'carga-falhou'; readonly erro: SdkError }
  | { readonly tipo: 'recarregando' }
  | { readonly tipo: 'mudou'; readonly mudanca: MudancaDoRascunho }
  | { readonly tipo: 'endereco-adicionado'; readonly endereco: Endereco; readonly para: 'instalacao' | 'cobranca' }
  | { readonly tipo: 'servico-aberto'; readonly servico: ServicoDoWizard }
  | { readonly tipo: 'servico-fechado' }
  | { readonly tipo: 'login-salvo'; readonly loginRadius: NovoLoginRadius | undefined }
  | { readonly tipo: 'email-salvo'; readonly email: NovoEmail | undefined }
  | { readonly tipo: 'avancou' }
  | { readonly tipo: 'voltou' }
  | { readonly tipo: 'foi-para'; readonly passo: Passo }
  | { readonly tipo: 'faltou'; readonly faltas: readonly Falta[] }
  | { readonly tipo: 'regras-nao-vieram'; readonly erro: SdkError }
  | { readonly tipo: 'conferiu' }
  | { readonly tipo: 'enviou' }
  | { readonly tipo: 'regras-confirmadas' }
  | { readonly tipo: 'adicionado'; readonly plano: PlanoDoCliente; readonly agendamento: Agendamento | undefined; readonly jaExistia?: boolean | undefined }
  | { readonly tipo: 'recusado'; readonly erro: SdkError };

/** Facts that can be understood only by the rules. */
const PEDEM_REGRAS: ReadonlySet<Fato['tipo']> = new Set(['avancou', 'foi-para', 'conferiu', 'enviou', 'recusado']);

/**
 * Pure and total: a fact that means nothing in this state gives the same object back. `regras` may be absent until a
 * fact of `PEDEM_REGRAS` comes; before that nothing has been found missing, so there is nothing to check again.
 */
export function reduce(state: EstadoDoNovoPlano, fato: Fato, regras?: Regras): EstadoDoNovoPlano {
  if (!regras && PEDEM_REGRAS.has(fato.tipo)) throw new Error(`"${fato.tipo}" needs the rules.`);
  switch (fato.tipo) {
    case 'carregou':
      return state.phase === 'loading' || state.phase === 'done' ? deOnde(inicio(fato.catalogo, fato.chave), fato.guardado) : state;
    case 'descartou':
      return state.phase === 'editing' ? inicio(state.catalogo, fato.chave) : state;
    case 'carga-falhou':
      return state.phase === 'loading' || state.phase === 'done' ? { phase: 'unavailable', erro: fato.erro } : state;
    case 'recarregando':
      return state.phase === 'unavailable' ? { phase: 'loading' } : state;
    case 'adicionado':
      return state.phase === 'sending'
        ? { phase: 'done', plano: fato.plano, agendamento: fato.agendamento, catalogo: state.catalogo, ...(fato.jaExistia && { jaExistia: true }) }
        : state;
    case 'recusado':
      return state.phase === 'sending' ? regras!.aposRecusa(state, fato.erro) : state;
    default:
      return state.phase === 'editing' ? editar(state, fato, regras) : state;
  }
}

const deOnde = (novo: Editando, guardado: { readonly em: number; readonly valor: RascunhoSemSegredos } | undefined): Editando =>
  guardado ? restaurar(novo, guardado.valor, guardado.em) : novo;

function inicio(catalogo: Catalogo, chave: string): Editando {
  const unico = catalogo.enderecos.length === 1 ? catalogo.enderecos[0]?.id : undefined;
  return {
    phase: 'editing',
    passo: 'plano',
    catalogo,
    faltas: [],
    rascunho: {
      chave,
      clienteId: catalogo.cliente.id,
      enderecoId: unico,
      contrato: { dataDeInicio: catalogo.hoje },
      cobranca: {},
      agendar: false,
      regrasConfirmadas: [],
    },
  };
}

type FatoDeEdicao = Exclude<Fato, { tipo: 'carregou' | 'descartou' | 'carga-falhou' | 'recarregando' | 'adicionado' | 'recusado' }>;

function editar(state: Editando, fato: FatoDeEdicao, regras: Regras | undefined): EstadoDoNovoPlano {
  if (state.incerto && fato.tipo !== 'enviou' && fato.tipo !== 'conferiu') return state;
  switch (fato.tipo) {
    case 'mudou':
      return comRascunho(state, aplicar(state, fato.mudanca), regras);
    case 'endereco-adicionado': {
      const catalogo = { ...state.catalogo, enderecos: [...state.catalogo.enderecos.filter(({ id }) => id !== fato.endereco.id), fato.endereco] };
      const campo = fato.para === 'instalacao' ? 'enderecoId' : 'enderecoCobrancaId';
      return comRascunho({ ...state, catalogo }, { ...state.rascunho, [campo]: fato.endereco.id, regrasConfirmadas: [] }, regras);
    }
    case 'servico-digitado':
      return state.aberto === fato.servico
        ? { ...state, rascunho: { ...state.rascunho, servicoEmEdicao: { servico: fato.servico, valor: fato.valor } } }
        : state;
    case 'servico-aberto':
      return abrir(state, fato.servico);
    case 'servico-fechado':
      return state.aberto ? revisar(fechado(state, state.aberto), regras) : state;
    case 'login-salvo':
      return comRascunho(
        fechado(state, 'loginRadius'),
        { ...fechado(state, 'loginRadius').rascunho, loginRadius: fato.loginRadius, regrasConfirmadas: [] },
        regras,
      );
    case 'email-salvo':
      return comRascunho(fechado(state, 'email'), { ...fechado(state, 'email').rascunho, email: fato.email, regrasConfirmadas: [] }, regras);
    case 'regras-confirmadas':
      return confirmarRegras(state);
    case 'faltou':
      return { ...state, faltas: fato.faltas };
    case 'regras-nao-vieram':
      return { ...state, recusa: { tipo: 'erro', erro: fato.erro } };
    case 'conferiu':
      return conferir(state, regras!);
    case 'enviou':
      return regras!.primeiroIncompleto(state.rascunho, state.catalogo, state.aberto)
        ? conferir(state, regras!)
        : { phase: 'sending', passo: state.passo, rascunho: state.rascunho, catalogo: state.catalogo };
    default:
      return andar(state, fato, regras);
  }
}

function abrir(state: Editando, servico: ServicoDoWizard): Editando {
  if (state.passo !== 'plano' || state.aberto === servico) return state;
  // Saving or closing what is open is the operator's choice: opening another card must not lose what was typed.
  if (state.aberto) return { ...state, faltas: [{ campo: state.aberto, codigo: 'servico-pendente' }] };
  const aberto = aindaAberto({ ...state, aberto: servico }, state.rascunho);
  return aberto ? { ...state, aberto } : state;
}

function andar(state: Editando, fato: Extract<FatoDeEdicao, { tipo: 'avancou' | 'voltou' | 'foi-para' }>, regras: Regras | undefined): Editando {
  const faltasDe = (passo: Passo): Falta[] => regras!.faltasDoPasso(passo, state.rascunho, state.catalogo, state.aberto).filter(bloqueia);
  const passos = passosDe(state.rascunho);
  const aqui = passos.indexOf(state.passo);
  if (fato.tipo === 'voltou') return aqui > 0 ? irPara(state, passos[aqui - 1]!) : state;
  if (fato.tipo === 'avancou') {
    const faltas = faltasDe(state.passo);
    if (faltas.length > 0) return { ...state, faltas };
    return aqui < passos.length - 1 ? irPara(state, passos[aqui + 1]!) : state;
  }
  const ate = passos.indexOf(fato.passo);
  if (ate < 0 || ate === aqui) return state;
  // Going back is free; going ahead only over complete steps.
  const incompleto = passos.slice(aqui, ate).find((passo) => faltasDe(passo).length > 0);
  if (!incompleto) return irPara(state, fato.passo);
  const la = irPara(state, incompleto);
  return { ...la, faltas: faltasDe(incompleto) };
}

const irPara = (state: Editando, passo: Passo): Editando => ({ ...state, passo, faltas: [], recusa: undefined, aberto: undefined });

const fechado = (state: Editando, servico: ServicoDoWizard): Editando => {
  if (state.aberto !== servico) return state;
  const { servicoEmEdicao: _fechado, ...rascunho } = state.rascunho;
  return { ...state, aberto: undefined, rascunho };
};

/** Shows what is missing, at the first step where something is. The same object when nothing is. */
function conferir(state: Editando, regras: Regras): Editando {
  const falta = regras.primeiroIncompleto(state.rascunho, state.catalogo, state.aberto);
  return falta ? { ...state, passo: falta.passo, faltas: falta.faltas, recusa: undefined } : state;
}

function confirmarRegras(state: Editando): Editando {
  const { recusa, rascunho } = state;
  if (recusa?.tipo !== 'regras' || !recusa.podeConfirmar) return state;
  const regrasConfirmadas = [...new Set([...rascunho.regrasConfirmadas, ...recusa.regras.map(({ id }) => id)])];
  return { ...state, recusa: undefined, rascunho: { ...rascunho, regrasConfirmadas } };
}

/** Puts the new draft in place; findings that it has mended go, the others stay. */
function comRascunho(state: Editando, rascunho: Rascunho, regras: Regras | undefined): Editando {
  const passos = passosDe(rascunho);
  const passo = passos.includes(state.passo) ? state.passo : passos.at(-1)!;
  return revisar({ ...state, passo, rascunho, aberto: aindaAberto(state, rascunho), recusa: undefined }, regras);
}

/** A card whose service the new plan does not have cannot stay open: nobody could close it. */
function aindaAberto({ aberto, catalogo }: Editando, rascunho: Rascunho): ServicoDoWizard | undefined {
  const oferta = ofertaDe(rascunho, catalogo);
  return aberto && oferta && exigenciaDoServico(aberto, oferta, catalogo.sessao.configuracao) !== 'inativo' ? aberto : undefined;
}

function revisar(state: Editando, regras: Regras | undefined): Editando {
  if (state.faltas.length === 0 || !regras) return state;
  const ainda = regras.faltasDoPasso(state.passo, state.rascunho, state.catalogo, state.aberto);
  return { ...state, faltas: ainda.filter((nova) => state.faltas.some(({ campo }) => campo === nova.campo)) };
}

function aplicar({ rascunho, catalogo }: Editando, mudanca: MudancaDoRascunho): Rascunho {
  // What was confirmed was said of another draft.
  const novo = { ...rascunho, ...mudanca, regrasConfirmadas: [] };
  const mudouDePlano = mudanca.ofertaId !== undefined && mudanca.ofertaId !== rascunho.ofertaId;
  if (!mudouDePlano) return novo;
  const antes = ofertaDe(rascunho, catalogo);
  const depois = ofertaDe(novo, catalogo);
  return depois ? { ...novo, contrato: comPadroes(novo.contrato, antes, depois) } : novo;
}

/** The plan's own terms fill the contract, unless the operator has put something else there. */
function comPadroes(contrato: RascunhoDeContrato, antes: Oferta | undefined, depois: Oferta): RascunhoDeContrato {
  const padrao = (campo: 'taxaDeInstalacao' | 'validadeMeses' | 'fidelidadeMeses'): number | undefined =>
    contrato[campo] === undefined || contrato[campo] === antes?.[campo] ? depois[campo] : contrato[campo];
  return {
    ...contrato,
    taxaDeInstalacao: padrao('taxaDeInstalacao'),
    validadeMeses: padrao('validadeMeses'),
    fidelidadeMeses: padrao('fidelidadeMeses'),
    parcelasDaTaxa: Math.min(contrato.parcelasDaTaxa ?? 1, Math.max(depois.parcelasDaTaxa, 1)),
  };
}
