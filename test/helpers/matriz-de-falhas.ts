import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { comCenarios, type Cenario } from '../../mock-server/cenarios.js';
import { criarDados } from '../../mock-server/dados/dados-do-provedor.js';
import { createHttpBackend, type FonteDeToken } from '../../sdk/backend/http/http-backend.js';
import { TENTATIVAS } from '../../sdk/backend/http/retentativa.js';
import { servir } from '../../sdk/backend/http/servir.js';
import { createMemoryBackend, type MemoryBackend } from '../../sdk/backend/memory/memory-backend.js';
import { createPlanoSdk, type AoExpirarSessao } from '../../sdk/plano-sdk.js';
import { OperadorSobFalhas, type Alerta } from '../harness/operador-sob-falhas.js';
import { depositoDeTeste } from './deposito-de-teste.js';
import { AGORA, HOJE } from './sdk-de-teste.js';

const dados = criarDados({ hoje: HOJE });

/** What the flow commits: one plan, one address and one contact more than there were. */
const UMA_VEZ = { planos: 1, enderecos: 1, contatos: 1 };

interface Corrida {
  /** Requests of the flow, each once, in the order in which they were first made. */
  readonly pedidos: readonly string[];
  readonly alertas: readonly Alerta[];
  /** What was committed. */
  readonly feitos: typeof UMA_VEZ;
}

interface Percalco {
  /** What a request meets that is made for the n-th time (from 1). */
  readonly escolher?: (pedido: string, vezes: number) => Cenario | undefined;
  readonly token?: FonteDeToken;
  readonly aoExpirarSessao?: AoExpirarSessao;
}

/** One plan, added through the elements, over HTTP, with what goes wrong on the way. */
export async function correr({ escolher, token = () => 't', aoExpirarSessao }: Percalco = {}): Promise<Corrida> {
  const memoria = createMemoryBackend({ dados, relogio: () => AGORA });
  const vezes = new Map<string, number>();
  const responder = comCenarios(servir({ backend: () => memoria, autenticar: () => ({ id: 'ana', nome: 'Ana' }) }), {
    escolher: (request) => {
      const { pathname, search } = new URL(request.url);
      const pedido = `${request.method} ${pathname}${search}`;
      vezes.set(pedido, (vezes.get(pedido) ?? 0) + 1);
      return escolher?.(pedido, vezes.get(pedido)!);
    },
    lentidao: 20,
  });
  // Nobody waits here: neither before an attempt, nor long for an answer that never comes.
  const backend = createHttpBackend({ baseUrl: `${location.origin}/api`, fetch: responder, token, espera: () => 0, timeout: 120 });
  const operador = await OperadorSobFalhas.sentar(createPlanoSdk({ backend, relogio: () => AGORA, rascunhos: depositoDeTeste(), aoExpirarSessao }));
  try {
    await operador.adicionarPlano();
  } finally {
    operador.levantar();
  }
  return { pedidos: [...vezes.keys()], alertas: operador.alertas, feitos: await feitosEm(memoria) };
}

async function feitosEm(memoria: MemoryBackend): Promise<typeof UMA_VEZ> {
  const novos = async (banco: MemoryBackend): Promise<readonly number[]> => {
    const { contagem } = await banco.listarPlanos('0042', { grupo: 'ativo' });
    const [enderecos, contatos] = await Promise.all([banco.listarEnderecos('0042'), banco.listarContatos('0042')]);
    return [contagem.ativo + contagem.inativo + contagem.cancelado, enderecos.length, contatos.length];
  };
  const antes = await novos(createMemoryBackend({ dados, relogio: () => AGORA }));
  const [planos, enderecos, contatos] = (await novos(memoria)).map((quantos, i) => quantos - antes[i]!);
  return { planos: planos!, enderecos: enderecos!, contatos: contatos! };
}

/** Nothing is said on the console meanwhile. */
export async function calado(fazer: () => Promise<void>): Promise<void> {
  const { error, warn } = console;
  const ditos: string[] = [];
  console.error = console.warn = (...partes: unknown[]) => void ditos.push(partes.join(' '));
  try {
    await fazer();
  } finally {
    Object.assign(console, { error, warn });
  }
  expect(ditos).to.deep.equal([]);
}

/** As the operator reads it: a sentence, not a code or a name of ours. */
const FRASE = /^(?!.*(?:undefined|null|NaN|Error|\[object))[A-ZÀ-Ú][^{}<>_]*[.!]/;

const SINAL: { readonly [S in Alerta['saida']]: string } = { botao: 'B', gesto: 'G', nada: 'D' };

/**
 * The main flow, once for each of its requests under each of these scenarios: all attempts of that request meet it, the
 * next ones go through. A file has five of them, for a page has its time. Prints a table of what the operator did: pressed
 * "Tentar de novo" (B), did the same again (G), went on another way that the message names (D), noticed nothing (·).
 */
export function matrizDeFalhas(cenarios: readonly Cenario[]): void {
  describe('fault matrix of the main flow', () => {
    let pedidos: readonly string[] = [];
    const linhas: string[] = [];
    let corridas = 0;

    before(async function () {
      this.timeout(60_000);
      const limpa = await correr();
      expect(limpa.alertas).to.deep.equal([]);
      expect(limpa.feitos).to.deep.equal(UMA_VEZ);
      pedidos = limpa.pedidos;
    });

    after(async () => {
      await executeServerCommand(
        'dizer',
        `\n  ${corridas} runs, one column a request:\n${pedidos.map((p, i) => `  ${i + 1} ${p}`).join('\n')}\n${linhas.join('\n')}\n`,
      );
    });

    for (const cenario of cenarios) {
      it(`B13 S04 S05 ${cenario}: nothing is lost, nothing is made twice, there is always a way on`, async () => {
        const sinais: string[] = [];
        await calado(async () => {
          for (const alvo of pedidos) {
            const onde = `${cenario} at ${alvo}`;
            let encontros = 0;
            const escolher = (pedido: string, vezes: number): Cenario | undefined => {
              if (pedido !== alvo || vezes > TENTATIVAS) return undefined;
              encontros += 1;
              return cenario;
            };
            const { alertas, feitos } = await correr({ escolher }).catch((erro: unknown) => {
              throw new Error(`${onde}: ${String(erro)}`);
            });
            corridas += 1;
            expect(encontros, onde).to.be.greaterThan(0);
            expect(feitos, onde).to.deep.equal(UMA_VEZ);
            if (cenario !== 'lento') expect(alertas, onde).not.to.have.length(0);
            for (const { frase } of alertas) expect(frase, onde).to.match(FRASE);
            sinais.push(alertas.map(({ saida }) => SINAL[saida]).join('') || '·');
          }
        });
        linhas.push(`  ${cenario.padEnd(20)} ${sinais.map((um) => um.padEnd(3)).join('')}`);
      }).timeout(240_000);
    }
  });
}
