import { comoRede, enderecoDaRede, escreverIp, escreverRede, lerRede, sobrepoe, tamanhoDaRede, type RedeIp } from '../../domain/ip.js';
import type { FaixaDeIp } from '../../domain/novo-servico.js';
import { redeOcupadaPor } from '../../domain/servico-de-ip.js';
import { statusDe } from '../../domain/status.js';
import type { DadosDoProvedor } from './dados-do-provedor.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';

/** Free addresses named of one pool. */
const QUANTOS = 5;
/** Addresses that are looked at in one pool at most: an IPv6 pool has no end. */
const TENTATIVAS = 4096;

/** What is taken: by the provider himself, and by every plan that is not cancelled but the service `menos`. */
export function redesOcupadas(estado: EstadoDoProvedor, menos?: string): RedeIp[] {
  const { servicos, configuracao }: DadosDoProvedor = estado.dados;
  const vivos = estado.todosOsPlanos().filter((plano) => statusDe(configuracao.statusDePlano, plano.status.id).grupo !== 'cancelado');
  const dosPlanos = vivos.flatMap((plano) => plano.servicos.flatMap((servico) => (servico.tipo === 'ip' && servico.id !== menos ? [servico.endereco] : [])));
  return [...servicos.enderecosEmUso, ...dosPlanos].flatMap((endereco) => redeOcupadaPor(endereco) ?? []);
}

/** The first few addresses or blocks of a pool that nobody has. */
export function enderecosLivres({ tipo, rede, prefixo }: Omit<FaixaDeIp, 'livres'>, ocupadas: readonly RedeIp[]): string[] {
  const faixa = lerRede(rede)!.rede;
  const passo = tipo === 'bloco' ? tamanhoDaRede({ ...faixa, prefixo: prefixo ?? faixa.prefixo }) : 1n;
  const fim = faixa.numero + tamanhoDaRede(faixa);
  const livres: string[] = [];
  let numero = faixa.numero;
  for (let vez = 0; vez < TENTATIVAS && numero < fim && livres.length < QUANTOS; vez += 1, numero += passo) {
    const ip = { versao: faixa.versao, numero };
    const alvo = tipo === 'bloco' ? { ...ip, prefixo: prefixo ?? faixa.prefixo } : comoRede(ip);
    // The first IPv6 address of a network is its routers' (RFC 4291 §2.6.1).
    const daRede = tipo !== 'bloco' && (enderecoDaRede(faixa, ip) || (faixa.versao === 6 && numero === faixa.numero));
    if (daRede || ocupadas.some((ocupada) => sobrepoe(ocupada, alvo))) continue;
    livres.push(tipo === 'bloco' ? escreverRede(alvo) : escreverIp(ip));
  }
  return livres;
}
