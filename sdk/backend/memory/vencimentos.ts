import type { Sessao } from '../../domain/configuracao.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import { tipoDeDocumento } from '../../domain/documento.js';
import { regrasQuebradas, type RegraQuebrada } from '../../domain/regra-de-cadastro.js';
import {
  faltasDoVencimento,
  previaDoVencimento,
  type ImpedimentoDeVencimento,
  type OpcoesDeVencimento,
  type ParDeVencimento,
} from '../../domain/vencimento.js';
import { RuleError } from '../../errors/rule-error.js';
import type { Edicao } from '../port.js';
import type { VencimentoAlterado } from '../portas/documentos.js';
import { alterarPlano } from './alterar-plano.js';
import { exigirSemFaltas } from './contexto.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';
import { guardarFato } from './fatos-de-impressos.js';

/** Of a day that the provider has no closing for: ten days before, in the month before when it must be. */
const parDe = (dia: number): ParDeVencimento => ({ dia, fechamento: dia > 10 ? dia - 10 : dia + 20 });

/** What a change of the due day may be (SPEC D04). */
export function opcoesDeVencimento({ dados }: EstadoDoProvedor, plano: PlanoDoCliente): OpcoesDeVencimento {
  const { documentos, configuracao } = dados;
  const par = (dia: number): ParDeVencimento => documentos?.vencimentos.find((um) => um.dia === dia) ?? parDe(dia);
  return {
    atual: par(plano.diaDeVencimento),
    opcoes: configuracao.diasDeVencimento.map(par),
    estrategia: documentos?.estrategiaDeProRata ?? 'mes-comercial',
    impedimentos: documentos?.impedimentos?.[plano.id] ?? [],
  };
}

export function alterarVencimento(
  estado: EstadoDoProvedor,
  sessao: Sessao,
  planoId: string,
  { dia }: { readonly dia: number },
  { versao }: Edicao,
): VencimentoAlterado {
  const antes = estado.plano(planoId);
  const opcoes = opcoesDeVencimento(estado, antes);
  const plano = alterarPlano(estado, sessao, { planoId, versao, acao: 'alterar-vencimento' }, (atual) => {
    exigirSemFaltas(faltasDoVencimento(dia, opcoes));
    exigirRegras([...opcoes.impedimentos.map(comoRegra), ...regrasDoDia(estado, atual, dia)]);
    return { plano: { ...atual, diaDeVencimento: dia }, historico: { de: String(atual.diaDeVencimento), para: String(dia) } };
  });
  const para = opcoes.opcoes.find((par) => par.dia === dia)!;
  const previa = previaDoVencimento({ de: opcoes.atual, para, preco: antes.preco, estrategia: opcoes.estrategia, hoje: estado.naParede().data });
  const impressoId = guardarFato(estado, planoId, { vencimento: { de: antes.diaDeVencimento, para: dia, previa } });
  return { plano, previa, impressoId };
}

const comoRegra = (impedimento: ImpedimentoDeVencimento): RegraQuebrada => ({ ...impedimento, efeito: 'bloqueia', campo: 'diaDeVencimento' });

function regrasDoDia({ dados, cliente }: EstadoDoProvedor, plano: PlanoDoCliente, dia: number): RegraQuebrada[] {
  return regrasQuebradas(dados.regras, {
    oferta: plano.oferta.id,
    formaDePagamento: plano.formaDePagamento,
    diaDeVencimento: dia,
    cidade: plano.enderecoInstalacao.cidade,
    tipoDeDocumento: tipoDeDocumento(cliente(plano.clienteId).documento),
  }).filter(({ campo }) => campo === 'diaDeVencimento');
}

/** Only what blocks stops an existing plan: its warnings were confirmed when it was sold. */
export function exigirRegras(quebradas: readonly RegraQuebrada[]): void {
  const bloqueiam = quebradas.filter(({ efeito }) => efeito === 'bloqueia');
  if (bloqueiam.length > 0) throw new RuleError('Rules are broken; see `regras`.', bloqueiam);
}
