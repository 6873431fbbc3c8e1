import { iniciarDemo } from './demo.js';
import { Operador } from './operador.js';

/**
 * One page that a suite walks from test to test, as an operator does in a day: what one has done the next one finds. A
 * test that fails leaves the next one the page opened anew; where each goes on from the last (`emSerie`), the others are
 * left out. Call it in `describe`.
 */
export function umDia(busca: string, { emSerie = false, tolerar }: { readonly emSerie?: boolean; readonly tolerar?: RegExp } = {}): () => Operador {
  let demo: Awaited<ReturnType<typeof iniciarDemo>>;
  let operador: Operador | undefined;

  before(async () => {
    demo = await iniciarDemo();
  });
  let falhou = false;
  beforeEach(async function () {
    if (emSerie && falhou) this.skip();
    if (operador) return;
    operador = new Operador(await demo.abrir(busca, { tolerar }), 'mouse');
    await operador.verPlanos();
  });
  afterEach(function () {
    if (this.currentTest?.state === 'failed') {
      falhou = true;
      operador = undefined;
    }
    demo.limpa();
  });
  after(() => demo.fechar());
  return () => operador!;
}
