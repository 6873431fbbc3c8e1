import type { Falta } from './falta.js';
import { comoRede, contem, enderecoDaRede, escreverIp, escreverRede, lerIp, lerRede, naoAtribuivel, type RedeIp } from './ip.js';
import { macIndividual, normalizarMac } from './mac.js';
import type { FaixaDeIp, NovoIp, TipoDeIp } from './novo-servico.js';
import type { Velocidade } from './oferta.js';

/** What an address is checked against. */
export interface RegrasDeIp {
  /** The provider's pools; empty: the backend alone says what is his. */
  readonly faixas: readonly FaixaDeIp[];
  /** The plan's speed: an address of it cannot have more. */
  readonly velocidadeMaxima?: Velocidade | undefined;
}

/** Mb/s that a field takes when the plan has no speed of its own. */
const VELOCIDADE_LIMITE = 100_000;

const faixasDo = (tipo: TipoDeIp, { faixas }: RegrasDeIp): { readonly rede: RedeIp; readonly prefixo: number | undefined }[] =>
  faixas.flatMap((faixa) => {
    const lida = faixa.tipo === tipo ? lerRede(faixa.rede) : undefined;
    return lida ? [{ rede: lida.rede, prefixo: faixa.prefixo }] : [];
  });

function faltasDoEndereco(tipo: 'ipv4' | 'ipv6', texto: string, regras: RegrasDeIp): Falta[] {
  const campo = 'endereco';
  const ip = lerIp(texto);
  if (!ip) return [{ campo, codigo: 'ip-invalido', valores: { exemplo: tipo === 'ipv4' ? '203.0.113.18' : '2001:db8::18' } }];
  if (ip.versao !== (tipo === 'ipv4' ? 4 : 6)) return [{ campo, codigo: 'ip-de-outro-tipo' }];
  if (naoAtribuivel(comoRede(ip))) return [{ campo, codigo: 'ip-nao-atribuivel' }];
  const faixas = faixasDo(tipo, regras);
  if (regras.faixas.length === 0) return [];
  const faixa = faixas.find(({ rede }) => contem(rede, comoRede(ip)));
  if (!faixa) return [{ campo, codigo: 'ip-fora-das-faixas', valores: { faixas: faixas.map(({ rede }) => escreverRede(rede)).join(', ') } }];
  return enderecoDaRede(faixa.rede, ip) ? [{ campo, codigo: 'ip-da-rede' }] : [];
}

function faltasDoBloco(texto: string, regras: RegrasDeIp): Falta[] {
  const campo = 'endereco';
  const lida = lerRede(texto);
  if (!lida) return [{ campo, codigo: 'bloco-invalido' }];
  const { rede, alinhada } = lida;
  if (!alinhada) return [{ campo, codigo: 'bloco-desalinhado', valores: { rede: escreverRede(rede) } }];
  if (naoAtribuivel(rede)) return [{ campo, codigo: 'ip-nao-atribuivel' }];
  const faixas = faixasDo('bloco', regras);
  if (regras.faixas.length === 0 || faixas.some((faixa) => contem(faixa.rede, rede))) return [];
  return [{ campo, codigo: 'ip-fora-das-faixas', valores: { faixas: faixas.map((faixa) => escreverRede(faixa.rede)).join(', ') } }];
}

function faltasDaVelocidade({ velocidade }: NovoIp, { velocidadeMaxima }: RegrasDeIp): Falta[] {
  if (!velocidade) return [];
  return (['down', 'up'] as const).flatMap((sentido) => {
    const maximo = velocidadeMaxima?.[sentido] ?? VELOCIDADE_LIMITE;
    const valor = velocidade[sentido];
    const vale = Number.isInteger(valor) && valor >= 1 && valor <= maximo;
    return vale ? [] : [{ campo: `velocidade.${sentido}`, codigo: 'fora-do-intervalo' as const, valores: { minimo: 1, maximo } }];
  });
}

/** Everything that stands in the way of an address or block (SPEC E03), but that somebody has it: only the backend knows. */
export function faltasDoServicoDeIp(novo: NovoIp, regras: RegrasDeIp): Falta[] {
  const { tipoDeIp, endereco, mac = '' } = novo;
  const faltas: Falta[] = [];
  if (endereco.trim() === '') faltas.push({ campo: 'endereco', codigo: 'obrigatorio' });
  else faltas.push(...(tipoDeIp === 'bloco' ? faltasDoBloco(endereco, regras) : faltasDoEndereco(tipoDeIp, endereco, regras)));
  const normal = normalizarMac(mac);
  if (mac.trim() !== '' && !normal) faltas.push({ campo: 'mac', codigo: 'mac-invalido' });
  if (normal && !macIndividual(normal)) faltas.push({ campo: 'mac', codigo: 'mac-de-grupo' });
  return [...faltas, ...faltasDaVelocidade(novo, regras)];
}

/** The one spelling of an address or a block; a text that is neither, or a block that begins elsewhere, stays as it is. */
export function enderecoCanonico(texto: string): string {
  const ip = lerIp(texto);
  const bloco = lerRede(texto);
  if (ip) return escreverIp(ip);
  return bloco?.alinhada ? escreverRede(bloco.rede) : texto.trim();
}

/** What is sent, compared and shown. Only what `faltasDoServicoDeIp` lets through changes. */
export function normalizarServicoDeIp({ tipoDeIp, endereco, mac, velocidade }: NovoIp): NovoIp {
  const limpo = mac && (normalizarMac(mac) ?? mac.trim());
  return { tipoDeIp, endereco: enderecoCanonico(endereco), ...(limpo ? { mac: limpo } : {}), ...(velocidade ? { velocidade } : {}) };
}

/** An address or a block as the network that it takes; undefined when it is neither. */
export function redeOcupadaPor(endereco: string): RedeIp | undefined {
  const ip = lerIp(endereco);
  return ip ? comoRede(ip) : lerRede(endereco)?.rede;
}

/** Of which kind an address is that a service has already. */
export function tipoDoEndereco(endereco: string): TipoDeIp {
  if (endereco.includes('/')) return 'bloco';
  return endereco.includes(':') ? 'ipv6' : 'ipv4';
}
