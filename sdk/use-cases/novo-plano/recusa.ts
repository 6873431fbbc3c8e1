import type { Falta } from '../../domain/falta.js';
import { efeitoDe } from '../../domain/permissao.js';
import { resultadoIncerto } from '../../errors/resultado-incerto.js';
import { isRuleError, isSlotTakenError, isValidationError } from '../../errors/guards.js';
import type { SdkError } from '../../errors/sdk-error.js';
import { passosDe } from './passos.js';
import type { Catalogo, Editando, EstadoDoNovoPlano, Passo, ServicoDoWizard } from './state.js';

const PASSO_DO_CAMPO: { readonly [raiz: string]: Passo } = {
  enderecoId: 'plano',
  enderecoInstalacaoId: 'plano',
  ofertaId: 'plano',
  loginRadius: 'plano',
  email: 'plano',
  contrato: 'cobranca',
  cobranca: 'cobranca',
  enderecoCobrancaId: 'cobranca',
  agendamento: 'agendar',
};

const raizDe = (falta: Falta): string => falta.campo.split('.')[0] ?? '';

/** Where the wizard goes after the backend refused the plan: back to the field, to the agenda, or to the alert. */
export function aposRecusa(state: Extract<EstadoDoNovoPlano, { phase: 'sending' }>, erro: SdkError): Editando {
  const base: Editando = { phase: 'editing', passo: state.passo, rascunho: state.rascunho, catalogo: state.catalogo, faltas: [] };
  const editando = resultadoIncerto(erro) ? { ...base, incerto: true } : base;
  if (isRuleError(erro)) {
    const podeConfirmar = erro.regras.every(({ efeito }) => efeito === 'avisa') && podeConfirmarAvisos(state.catalogo);
    return { ...editando, recusa: { tipo: 'regras', regras: erro.regras, podeConfirmar } };
  }
  if (isSlotTakenError(erro) && state.rascunho.agendar) {
    return { ...editando, passo: 'agendar', faltas: [{ campo: 'agendamento.inicio', codigo: 'horario-ocupado' }], recusa: { tipo: 'erro', erro } };
  }
  const primeira = isValidationError(erro) ? erro.faltas[0] : undefined;
  const passo = primeira && PASSO_DO_CAMPO[raizDe(primeira)];
  if (!isValidationError(erro) || !passo || !passosDe(state.rascunho).includes(passo)) return { ...editando, recusa: { tipo: 'erro', erro } };
  const faltas = erro.faltas
    .filter((falta) => PASSO_DO_CAMPO[raizDe(falta)] === passo)
    .map((falta) => (falta.campo === 'enderecoInstalacaoId' ? { ...falta, campo: 'enderecoId' } : falta));
  // A refused login or address opens its card again, where it can be mended.
  const servico = faltas.map(raizDe).find((raiz): raiz is ServicoDoWizard => raiz === 'loginRadius' || raiz === 'email');
  return { ...editando, passo, faltas, ...(servico ? { aberto: servico } : {}) };
}

/** Whether this operator may confirm a warning of a registration rule (B12). */
export const podeConfirmarAvisos = ({ sessao }: Catalogo): boolean => efeitoDe(sessao.permissoes, 'confirmarAvisoDeRegra') === 'permitir';
