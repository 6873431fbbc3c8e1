import { expect } from '@open-wc/testing';
import { CENARIOS, comCenarios, type Cenario } from '../../mock-server/cenarios.js';
import { criarDados } from '../../mock-server/dados/dados-do-provedor.js';
import { createHttpBackend } from '../../sdk/backend/http/http-backend.js';
import { servir } from '../../sdk/backend/http/servir.js';
import { createMemoryBackend, type MemoryBackend } from '../../sdk/backend/memory/memory-backend.js';
import { createPlanoSdk } from '../../sdk/plano-sdk.js';
import { TENTATIVAS } from '../../sdk/backend/http/retentativa.js';
import { depositoDeTeste } from './deposito-de-teste.js';
import { OperadorSobFalhas } from '../harness/operador-sob-falhas.js';
import { AGORA, HOJE } from './sdk-de-teste.js';

const dados = criarDados({ hoje: HOJE });

interface Corrida {
  /** Requests in the order in which they were first made; an attempt more is the same one. */
  readonly pedidos: readonly string[];
  readonly alertas: readonly string[];
  readonly memoria: MemoryBackend;
}

/** One plan, added through the elements over HTTP, while all attempts of one request meet a scenario. */
async function correr(cenario?: Cenario, alvo = -1): Promise<Corrida> {
  const memoria = createMemoryBackend({ dados, relogio: () => AGORA });
  const pedidos: string[] = [];
  const tentativas = new Map<string, number>();
  const escolher = (request: Request): Cenario | undefined => {
    const { pathname, search } = new URL(request.url);
    const nome = `${request.method} ${pathname}${search} ${request.headers.get('idempotency-key') ?? ''}`;
    if (!pedidos.includes(nome)) pedidos.push(nome);
    if (pedidos.indexOf(nome) !== alvo) return undefined;
    const vezes = (tentativas.get(nome) ?? 0) + 1;
    tentativas.set(nome, vezes);
    return vezes <= TENTATIVAS ? cenario : undefined;
  };
  const responder = comCenarios(servir({ backend: () => memoria, autenticar: () => ({ id: 'ana', nome: 'Ana' }) }), { escolher, lentidao: 5 });
  const backend = createHttpBackend({ baseUrl: `${location.origin}/api`, fetch: responder, token: () => 't', espera: () => 0, timeout: 120 });
  const operador = await OperadorSobFalhas.sentar(createPlanoSdk({ backend, relogio: () => AGORA, rascunhos: depositoDeTeste() }));
  await operador.adicionarPlano();
  return { pedidos, alertas: [...operador.alertas], memoria };
}

async function feitos(memoria: MemoryBackend): Promise<Record<string, number>> {
  const { contagem } = await memoria.listarPlanos('0042', { grupo: 'ativo' });
  const enderecos = (await memoria.listarEnderecos('0042')).filter(({ logradouro, numero }) => logradouro === 'Rua das Acácias' && numero === '12');
  const contatos = (await memoria.listarContatos('0042')).filter(({ nome }) => nome === 'Vera Pontes');
  return { planos: contagem.ativo + contagem.inativo + contagem.cancelado - 6, enderecos: enderecos.length, contatos: contatos.length };
}

/** What the console says while it runs. */
async function semErros(fazer: () => Promise<void>): Promise<void> {
  const original = console.error;
  const ditos: unknown[] = [];
  console.error = (...partes: unknown[]) => void ditos.push(partes.join(' '));
  try {
    await fazer();
  } finally {
    console.error = original;
  }
  expect(ditos).to.deep.equal([]);
}

/** Every write meets every scenario; every read meets one, each another (all reads by all scenarios take a quarter of an hour). */
const alvosDe = (pedidos: readonly string[], cenario: Cenario): readonly number[] =>
  pedidos.flatMap((pedido, i) => (pedido.startsWith('POST') || i % CENARIOS.length === CENARIOS.indexOf(cenario) ? [i] : []));

/** The flow under these scenarios. A file has a few of them: a page runs five minutes at most. */
export function matrizDeFalhas(cenarios: readonly Cenario[]): void {
  describe('fault matrix of the main flow', () => {
    let requests: readonly string[] = [];

    before(async function () {
      this.timeout(60_000);
      const { pedidos, memoria, alertas } = await correr();
      requests = pedidos;
      expect(alertas).to.deep.equal([]);
      expect(await feitos(memoria)).to.deep.equal({ planos: 1, enderecos: 1, contatos: 1 });
    });

    for (const cenario of cenarios) {
      it(`B13 S04 S05 ${cenario}: nothing is lost, nothing is made twice, there is always a way on`, async () => {
        await semErros(async () => {
          for (const alvo of alvosDe(requests, cenario)) {
            const onde = `${cenario}, request ${alvo}`;
            const { memoria, alertas } = await correr(cenario, alvo).catch((erro: unknown) => {
              throw new Error(`${onde}: ${String(erro)}`);
            });
            expect(await feitos(memoria), onde).to.deep.equal({ planos: 1, enderecos: 1, contatos: 1 });
            for (const frase of alertas) expect(frase, onde).to.match(/^[A-ZÀ-Ú].*[.!:]/);
          }
        });
      }).timeout(240_000);
    }
  });
}
