import { expect } from 'chai';
import type { Backend, Escrita } from '../../sdk/backend/port.js';
import { horaDe, minutosDe, somarDias } from '../../sdk/domain/data.js';
import type { AlvoDeAgenda, DiaDoTecnico, Vaga } from '../../sdk/domain/agenda.js';
import type { NovoPlano } from '../../sdk/domain/novo-plano.js';
import {
  isRuleError,
  isSdkError,
  isSlotTakenError,
  isValidationError,
  type RuleError,
  type SdkError,
  type SlotTakenError,
  type ValidationError,
} from '../../sdk/errors/index.js';

/** The clock of all suites: a Tuesday, 09:00 in São Paulo. */
export const AGORA = new Date('2026-11-24T12:00:00Z');
export const HOJE = '2026-11-24';

let chaves = 0;
/** A fresh idempotency key, as every draft has one. */
export const chave = (): Escrita => ({ chave: `chave-${(chaves += 1)}` });

/** What client 0042 asks for when nothing is wrong: Fibra 300 with a login, by boleto. */
export const pedido = (mudancas: Partial<NovoPlano> = {}): NovoPlano => ({
  ofertaId: 'fibra-300',
  enderecoInstalacaoId: 'endereco-0042-1',
  enderecoCobrancaId: 'endereco-0042-2',
  loginRadius: { login: 'novo0042', senha: 'Pa7-kelo.Ruvi' },
  contrato: { dataDeInicio: '2026-11-25', diaDeVencimento: 10, taxaDeInstalacao: 10000, parcelasDaTaxa: 1, validadeMeses: 24, fidelidadeMeses: 12 },
  cobranca: { forma: 'boleto' },
  regrasConfirmadas: [],
  ...mudancas,
});

/** The ordinary failure of a call that must fail; a programming error goes through. */
export async function falha(chamada: Promise<unknown>): Promise<SdkError> {
  const desfecho = await chamada.then(
    (valor) => ({ valor }),
    (erro: unknown) => ({ erro }),
  );
  if (!('erro' in desfecho)) throw new Error(`expected a failure, got ${JSON.stringify(desfecho.valor)}`);
  if (!isSdkError(desfecho.erro)) throw desfecho.erro;
  return desfecho.erro;
}

/** `campo codigo` of each finding of a refused call. */
export async function faltasDe(chamada: Promise<unknown>): Promise<string[]> {
  const erro = await falha(chamada);
  expect(erro, erro.message).to.satisfy(isValidationError);
  return (erro as ValidationError).faltas.map(({ campo, codigo }) => `${campo} ${codigo}`);
}

export async function regrasDe(chamada: Promise<unknown>): Promise<RuleError['regras']> {
  const erro = await falha(chamada);
  expect(erro, erro.message).to.satisfy(isRuleError);
  return (erro as RuleError).regras;
}

export async function alternativasDe(chamada: Promise<unknown>): Promise<readonly Vaga[]> {
  const erro = await falha(chamada);
  expect(erro, erro.message).to.satisfy(isSlotTakenError);
  return (erro as SlotTakenError).alternativas;
}

/** Whether a technician's day has that span free, reckoned here apart from the backend's own way. */
export function livre({ turnos, ocupacoes }: DiaDoTecnico, inicio: string, fim: string): boolean {
  const [de, ate] = [minutosDe(inicio), minutosDe(fim)];
  for (let minuto = de; minuto < ate; minuto += 1) {
    const dentro = ({ inicio: a, fim: b }: { inicio: string; fim: string }): boolean => minutosDe(a) <= minuto && minuto < minutosDe(b);
    if (!turnos.some(dentro) || ocupacoes.some(dentro)) return false;
  }
  return true;
}

/** The first free time of the technician or role after tomorrow, two hours long. */
export async function primeiraVaga(backend: Backend, alvo: AlvoDeAgenda, duracao = 120): Promise<Vaga & { tecnicoId: string }> {
  for (let d = 1; d < 30; d += 1) {
    const { data, feriado, dias } = await backend.diaDaAgenda(alvo, somarDias(HOJE, d));
    for (const dia of feriado ? [] : dias) {
      for (let minuto = 0; minuto + duracao < 1440; minuto += 30) {
        const [inicio, fim] = [horaDe(minuto), horaDe(minuto + duracao)];
        if (livre(dia, inicio, fim)) return { data, inicio, fim, tecnicoId: dia.tecnico.id };
      }
    }
  }
  throw new Error('the seeded agenda has no free time');
}
