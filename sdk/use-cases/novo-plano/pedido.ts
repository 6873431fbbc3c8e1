import { detalhesDaCobranca } from '../../domain/cobranca.js';
import type { DetalhesDoContrato } from '../../domain/contrato.js';
import type { NovoPlano } from '../../domain/novo-plano.js';
import { ofertaDe, passosDe } from './passos.js';
import { exigenciaDoServico } from '../../domain/exigencia-do-servico.js';
import type { Catalogo, Rascunho } from './state.js';

/**
 * The draft as it is sent. What the chosen plan has switched off stays in the draft but does not go out.
 * Call it only when `primeiroIncompleto` finds nothing.
 */
export function pedidoDe(rascunho: Rascunho, catalogo: Catalogo): NovoPlano {
  const oferta = ofertaDe(rascunho, catalogo)!;
  const { configuracao } = catalogo.sessao;
  const ativo = (servico: 'loginRadius' | 'email'): boolean => exigenciaDoServico(servico, oferta, configuracao) !== 'inativo';
  const { nome, documento } = catalogo.cliente;
  const contrato: DetalhesDoContrato = {
    taxaDeInstalacao: oferta.taxaDeInstalacao,
    parcelasDaTaxa: 1,
    validadeMeses: oferta.validadeMeses,
    fidelidadeMeses: oferta.fidelidadeMeses,
    ...(rascunho.contrato as Pick<DetalhesDoContrato, 'dataDeInicio' | 'diaDeVencimento'>),
  };
  return {
    ofertaId: oferta.id,
    enderecoInstalacaoId: rascunho.enderecoId!,
    enderecoCobrancaId: rascunho.enderecoCobrancaId ?? rascunho.enderecoId!,
    ...(rascunho.loginRadius && ativo('loginRadius') ? { loginRadius: rascunho.loginRadius } : {}),
    ...(rascunho.email && ativo('email') ? { email: rascunho.email } : {}),
    contrato,
    cobranca: detalhesDaCobranca(rascunho.cobranca, { nome, documento }),
    ...(passosDe(rascunho).includes('agendar') ? { agendamento: rascunho.agendamento } : {}),
    regrasConfirmadas: rascunho.regrasConfirmadas,
  };
}
