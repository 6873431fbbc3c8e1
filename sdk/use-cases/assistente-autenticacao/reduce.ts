import { achadosDe, conclusaoDe, type Diagnostico, type ParteDoDiagnostico, type RecursosDeDiagnostico, type Remedio } from '../../domain/diagnostico.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import type { MotivoDeBloqueio } from '../../domain/situacao.js';
import { resultadoIncerto } from '../../errors/resultado-incerto.js';
import type { SdkError } from '../../errors/sdk-error.js';
import type { Diagnosticando, EstadoDoAssistente, LoginDoPlano, Verificacao } from './state.js';

export type Fato =
  | { readonly tipo: 'pedido' }
  | { readonly tipo: 'falhou'; readonly erro: SdkError }
  | { readonly tipo: 'bloqueado'; readonly motivo: MotivoDeBloqueio; readonly plano: PlanoDoCliente }
  | { readonly tipo: 'abriu'; readonly plano: PlanoDoCliente; readonly fuso: string; readonly logins: readonly LoginDoPlano[]; readonly servicoId: string }
  /** A diagnosis begins, of this login. */
  | { readonly tipo: 'comecou'; readonly servicoId: string }
  | { readonly tipo: 'recursos'; readonly recursos: RecursosDeDiagnostico }
  | { readonly tipo: 'sem-recursos'; readonly erro: SdkError }
  | { readonly tipo: 'verificando'; readonly parte: ParteDoDiagnostico }
  | { readonly tipo: 'verificada'; readonly parte: ParteDoDiagnostico; readonly diagnostico: Diagnostico }
  | { readonly tipo: 'nao-verificada'; readonly parte: ParteDoDiagnostico; readonly erro: SdkError }
  | { readonly tipo: 'perguntou'; readonly remedio: Remedio }
  | { readonly tipo: 'desistiu' }
  | { readonly tipo: 'enviou' }
  | { readonly tipo: 'remediado'; readonly diagnostico: Diagnostico }
  | { readonly tipo: 'recusado'; readonly erro: SdkError };

/** Pure and total; the same object when nothing changes. */
export function reduce(state: EstadoDoAssistente, fato: Fato): EstadoDoAssistente {
  switch (fato.tipo) {
    case 'pedido':
      return state.phase === 'loading' ? state : { phase: 'loading' };
    case 'falhou':
      return { phase: 'unavailable', erro: fato.erro };
    case 'bloqueado':
      return { phase: 'blocked', motivo: fato.motivo, plano: fato.plano };
    case 'abriu': {
      const { plano, fuso, logins, servicoId } = fato;
      return { phase: 'ready', plano, fuso, logins, servicoId, verificacoes: [], diagnostico: {}, achados: [] };
    }
    default:
      return state.phase === 'ready' ? aberto(state, fato) : state;
  }
}

type Dentro = Exclude<Fato, { tipo: 'pedido' | 'falhou' | 'bloqueado' | 'abriu' }>;

function aberto(state: Diagnosticando, fato: Dentro): Diagnosticando {
  switch (fato.tipo) {
    case 'comecou': {
      const { plano, fuso, logins, remedio } = state;
      // What has just been done is still told while it is looked at again.
      const feito = remedio?.fase === 'feito' && fato.servicoId === state.servicoId ? { remedio } : {};
      return { phase: 'ready', plano, fuso, logins, servicoId: fato.servicoId, verificacoes: [], diagnostico: {}, achados: [], ...feito };
    }
    case 'recursos':
      return concluir({
        ...state,
        recursos: fato.recursos,
        verificacoes: fato.recursos.partes.map((parte) => ({ parte, situacao: 'pendente' })),
      });
    case 'sem-recursos':
      return { ...state, erro: fato.erro };
    case 'verificando':
      return trocar({ ...state, conclusao: undefined }, { parte: fato.parte, situacao: 'verificando' });
    case 'verificada': {
      // A backend that answers something else has not looked at this part.
      const diagnostico = { ...state.diagnostico, [fato.parte]: fato.diagnostico[fato.parte] };
      return concluir(trocar({ ...state, diagnostico }, { parte: fato.parte, situacao: 'feita' }));
    }
    case 'nao-verificada':
      return concluir(trocar(state, { parte: fato.parte, situacao: 'falhou', erro: fato.erro }));
    default:
      return comRemedio(state, fato);
  }
}

function comRemedio(state: Diagnosticando, fato: Extract<Dentro, { tipo: 'perguntou' | 'desistiu' | 'enviou' | 'remediado' | 'recusado' }>): Diagnosticando {
  const { remedio: atual, recursos } = state;
  switch (fato.tipo) {
    case 'perguntou':
      if (atual?.fase === 'enviando' || incerto(state) || !recursos?.remedios.includes(fato.remedio)) return state;
      return { ...state, remedio: { remedio: fato.remedio, fase: 'perguntando' } };
    case 'desistiu':
      return !atual || atual.fase === 'enviando' ? state : { ...state, remedio: undefined };
    case 'enviou':
      if (!atual || (atual.fase !== 'perguntando' && atual.fase !== 'recusado')) return state;
      return { ...state, remedio: { remedio: atual.remedio, fase: 'enviando' } };
    case 'remediado':
      if (atual?.fase !== 'enviando') return state;
      return concluir({ ...state, diagnostico: { ...state.diagnostico, ...fato.diagnostico }, remedio: { remedio: atual.remedio, fase: 'feito' } });
    case 'recusado':
      if (atual?.fase !== 'enviando') return state;
      return { ...state, remedio: { remedio: atual.remedio, fase: 'recusado', erro: fato.erro, incerto: resultadoIncerto(fato.erro) } };
  }
}

const incerto = ({ remedio }: Diagnosticando): boolean => remedio?.fase === 'recusado' && remedio.incerto;

const trocar = (state: Diagnosticando, nova: Verificacao): Diagnosticando => ({
  ...state,
  verificacoes: state.verificacoes.map((uma) => (uma.parte === nova.parte ? nova : uma)),
});

/** Findings by what is known now; the conclusion once nothing is left to be looked at. */
function concluir(state: Diagnosticando): Diagnosticando {
  const { verificacoes, diagnostico, recursos } = state;
  if (!recursos) return state;
  const achados = achadosDe(diagnostico, recursos.remedios);
  const acabou = verificacoes.every(({ situacao }) => situacao === 'feita' || situacao === 'falhou');
  const completo = verificacoes.length > 0 && verificacoes.every(({ parte, situacao }) => situacao === 'feita' && diagnostico[parte] !== undefined);
  return { ...state, achados, conclusao: acabou ? conclusaoDe(achados, completo) : undefined };
}
