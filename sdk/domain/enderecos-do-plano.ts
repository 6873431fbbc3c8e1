import { normalizarCep } from './cep.js';
import { faltasDoEndereco, type Endereco, type NovoEndereco } from './endereco.js';
import { prefixar, type Falta } from './falta.js';

/** "Transferência de Endereço" (SPEC D03). */
export interface TransferenciaDeEndereco {
  readonly endereco: NovoEndereco;
  /** The bills go to the new address too. */
  readonly cobrancaTambem: boolean;
}

/** "Endereço" (SPEC F03): an address put right, or the bills sent to another one of the client's. */
export interface CorrecaoDeEnderecos {
  readonly instalacao?: NovoEndereco | undefined;
  readonly cobranca?: NovoEndereco | { readonly enderecoId: string } | undefined;
}

const igual = (a: string | null | undefined, b: string | null | undefined): boolean =>
  (a ?? '').trim().toLocaleLowerCase('pt-BR') === (b ?? '').trim().toLocaleLowerCase('pt-BR');

/** Whether two addresses are one place: the tag, the reference and the spelling of the street do not count. */
export const mesmoLugar = (a: NovoEndereco, b: NovoEndereco): boolean =>
  normalizarCep(a.cep) === normalizarCep(b.cep) && igual(a.logradouro, b.logradouro) && igual(a.numero, b.numero) && igual(a.complemento, b.complemento);

/** What "Finalizar" still needs: a whole address that is not the one where the plan is. */
export function faltasDaTransferencia({ endereco }: TransferenciaDeEndereco, atual: Endereco): Falta[] {
  const faltas = faltasDoEndereco(endereco);
  if (faltas.length === 0 && mesmoLugar(endereco, atual)) faltas.push({ campo: 'numero', codigo: 'endereco-atual' });
  return faltas;
}

/** What "Salvar" of "Endereço" still needs; `enderecos` are the client's. */
export function faltasDaCorrecao({ instalacao, cobranca }: CorrecaoDeEnderecos, enderecos: readonly Endereco[]): Falta[] {
  if (!instalacao && !cobranca) return [{ campo: 'instalacao', codigo: 'obrigatorio' }];
  return [...(instalacao ? prefixar('instalacao', faltasDoEndereco(instalacao)) : []), ...(cobranca ? faltasDaCobrancaNo(cobranca, enderecos) : [])];
}

function faltasDaCobrancaNo(cobranca: NonNullable<CorrecaoDeEnderecos['cobranca']>, enderecos: readonly Endereco[]): Falta[] {
  if (!('enderecoId' in cobranca)) return prefixar('cobranca', faltasDoEndereco(cobranca));
  return enderecos.some(({ id }) => id === cobranca.enderecoId) ? [] : [{ campo: 'cobranca.enderecoId', codigo: 'opcao-indisponivel' }];
}
