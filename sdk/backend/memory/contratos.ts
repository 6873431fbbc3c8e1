import type { Sessao } from '../../domain/configuracao.js';
import {
  comContrato,
  faltasDoContratoDeServico,
  type ContratoDeServico,
  type ContratosDoPlano,
  type DadosDoContrato,
} from '../../domain/contrato-de-servico.js';
import { efeitoDe } from '../../domain/permissao.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import { statusDe } from '../../domain/status.js';
import { ForbiddenError } from '../../errors/forbidden-error.js';
import { InvalidTransitionError } from '../../errors/invalid-transition-error.js';
import { NotFoundError } from '../../errors/not-found-error.js';
import { ValidationError } from '../../errors/validation-error.js';
import type { Edicao } from '../port.js';
import type { ContratoSalvo } from '../portas/documentos.js';
import { alterarPlano } from './alterar-plano.js';
import { exigirSemFaltas } from './contexto.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';
import { porEstado } from './por-estado.js';

const CONTRATOS = porEstado((): Map<string, readonly ContratoDeServico[]> => new Map());

/** The contracts of a plan, newest first. */
export const contratosDe = (estado: EstadoDoProvedor, planoId: string): readonly ContratoDeServico[] => CONTRATOS(estado).get(planoId) ?? [];

/** What "Contrato do Serviço" shows (SPEC D01). */
export function contratosDoPlano(estado: EstadoDoProvedor, plano: PlanoDoCliente): ContratosDoPlano {
  const modelos = (estado.dados.documentos?.modelos ?? []).filter(({ tipo }) => tipo === 'contrato').map(({ id, nome, tipo }) => ({ id, nome, tipo }));
  const combinado = estado.contratos.get(plano.id);
  const oferta = estado.dados.ofertas.find(({ oferta: { id } }) => id === plano.oferta.id)?.oferta;
  return {
    contratos: contratosDe(estado, plano.id),
    modelos,
    sugestao: {
      numero: numeroLivre(estado, plano),
      dataDaVenda: plano.criadoEm.slice(0, 10),
      taxaDeInstalacao: combinado?.taxaDeInstalacao ?? oferta?.taxaDeInstalacao ?? 0,
      parcelas: combinado?.parcelasDaTaxa ?? 1,
      validadeMeses: combinado?.validadeMeses ?? oferta?.validadeMeses ?? 12,
      modeloId: modelos[0]?.id ?? '',
    },
  };
}

export function salvarContrato(estado: EstadoDoProvedor, sessao: Sessao, planoId: string, dados: DadosDoContrato, { versao }: Edicao): ContratoSalvo {
  const contratos = contratosDe(estado, planoId);
  const salvo: ContratoDeServico = { ...dados, numero: dados.numero.trim(), id: dados.id ?? estado.novoId('contrato') };
  const plano = alterarPlano(estado, sessao, { planoId, versao, acao: 'contrato' }, (atual) => {
    const { modelos, sugestao } = contratosDoPlano(estado, atual);
    recusarCancelado(sessao, atual);
    if (dados.id && !contratos.some(({ id }) => id === dados.id)) throw new NotFoundError('This plan has no such contract.');
    exigirSemFaltas(faltasDoContratoDeServico(dados, { modelos, hoje: estado.naParede().data }));
    if (numeroEmUso(estado, salvo)) throw new ValidationError('The number is taken.', [{ campo: 'numero', codigo: 'contrato-em-uso' }]);
    const taxaAntes = contratos.find(({ id }) => id === dados.id)?.taxaDeInstalacao ?? sugestao.taxaDeInstalacao;
    if (dados.taxaDeInstalacao !== taxaAntes && efeitoDe(sessao.permissoes, 'editarTaxaInstalacao') !== 'permitir')
      throw new ForbiddenError('This operator lacks the permission editarTaxaInstalacao.');
    return { plano: atual, historico: { para: salvo.numero } };
  });
  const depois = comContrato(contratos, salvo);
  CONTRATOS(estado).set(planoId, depois);
  return { plano, contrato: depois.find(({ id }) => id === salvo.id)! };
}

/** A cancelled plan's contract is printed, never changed (DOMINIO §1). */
function recusarCancelado({ configuracao }: Sessao, { status }: PlanoDoCliente): void {
  if (statusDe(configuracao.statusDePlano, status.id).grupo === 'cancelado')
    throw new InvalidTransitionError('The contract of a cancelled plan is only printed.');
}

const numeroEmUso = (estado: EstadoDoProvedor, { id, numero }: ContratoDeServico): boolean =>
  [...CONTRATOS(estado).values()].some((lista) => lista.some((outro) => outro.id !== id && outro.numero === numero));

function numeroLivre(estado: EstadoDoProvedor, { id, criadoEm }: PlanoDoCliente): string {
  const base = `${criadoEm.slice(0, 4)}-${id.replace(/^plano-/, '')}`;
  const quantos = contratosDe(estado, id).length;
  return quantos === 0 ? base : `${base}/${quantos + 1}`;
}
