import { criarDados } from '../../mock-server/dados/dados-do-provedor.js';
import { servir } from '../../sdk/backend/http/servir.js';
import { createMemoryBackend, type DadosDoProvedor, type MemoryBackend } from '../../sdk/backend/memory/memory-backend.js';
import type { Backend } from '../../sdk/backend/port.js';
import type { IdDeRegra, RelatorioDeConformidade, Veredito } from '../../sdk/conformidade/conformidade.js';
import { AGORA, HOJE } from '../backend/pedidos.js';

const todos = criarDados({ hoje: HOJE });

/** Without the client of 2,000 plans: a backend is made for each rule. */
const dados: DadosDoProvedor = { ...todos, planos: todos.planos.filter(({ clienteId }) => clienteId !== '0049') };

export const relogio = (): Date => AGORA;

export const memoria = (mudancas: Partial<DadosDoProvedor> = {}, operadorId = 'ana'): MemoryBackend =>
  createMemoryBackend({ dados: { ...dados, ...mudancas }, relogio, operadorId });

/** A server that lets one token in. */
export const servidor = (backend: Backend): ((request: Request) => Promise<Response>) =>
  servir({
    backend: () => backend,
    autenticar: ({ headers }) => (headers.get('authorization') === 'Bearer ana' ? { id: 'ana', nome: 'Ana' } : null),
  });

/** All that the kit may do. */
export const TUDO = { clienteId: '0042', escrever: true, relogio } as const;

export const idsCom = ({ resultados }: RelatorioDeConformidade, veredito: Veredito): IdDeRegra[] =>
  resultados.filter((um) => um.veredito === veredito).map(({ id }) => id);

/** What failed, whole: for the message of an assertion. */
export const falhasInteiras = ({ resultados }: RelatorioDeConformidade): string =>
  JSON.stringify(
    resultados.filter(({ veredito }) => veredito === 'falhou'),
    null,
    1,
  );
