import { fixture, html } from '@open-wc/testing';
import type { Backend } from '../../sdk/backend/port.js';
import type { Oferta } from '../../sdk/domain/oferta.js';
import type { NovoEmail, NovoLoginRadius } from '../../sdk/domain/servico.js';
import type { ServicoDoWizard } from '../../sdk/use-cases/novo-plano/state.js';
import '../../src/internal/plano-form-servico.define.js';
import type { PlanoFormServico } from '../../src/internal/plano-form-servico.js';
import { FormServicoHarness } from '../harness/form-servico-harness.js';
import { ver } from '../harness/ver.js';
import { sdkDeTeste } from './sdk-de-teste.js';

/** A password that nothing is wrong with. */
export const SENHA = 'Kq7-vm.T4x@9pW';

interface Opcoes {
  readonly oferta?: string;
  readonly mudarOferta?: Partial<Oferta>;
  readonly inicial?: NovoLoginRadius | NovoEmail;
  readonly trocar?: (backend: Backend) => Partial<Backend>;
}

interface Aberto {
  readonly form: FormServicoHarness;
  readonly salvos: unknown[];
  readonly elemento: PlanoFormServico;
  readonly cancelados: () => number;
}

/** The form of a service of a plan of client 0042, with what it saves. */
export async function abrirFormServico(servico: ServicoDoWizard, { oferta = 'fibra-400', mudarOferta = {}, inicial, trocar }: Opcoes = {}): Promise<Aberto> {
  const sdk = sdkDeTeste(trocar ? { trocar } : {});
  const [sessao, cliente, ofertas] = await Promise.all([sdk.sessao(), sdk.backend.cliente('0042'), sdk.backend.listarOfertas('0042')]);
  const escolhida = { ...ofertas.find(({ id }) => id === oferta)!, ...mudarOferta };
  const salvos: unknown[] = [];
  let cancelados = 0;
  const caixa = await fixture<HTMLElement>(
    html`<div>
      <plano-form-servico
        .sdk=${sdk}
        .servico=${servico}
        .oferta=${escolhida}
        .configuracao=${sessao.configuracao}
        .cliente=${cliente}
        .inicial=${inicial}
        .aoSalvar=${(salvo: unknown) => void salvos.push(salvo)}
        .aoCancelar=${() => (cancelados += 1)}
      ></plano-form-servico>
    </div>`,
  );
  const elemento = caixa.querySelector('plano-form-servico')!;
  await elemento.updateComplete;
  await elemento.shadowRoot!.querySelector('senha-forca')!.updateComplete;
  return { form: new FormServicoHarness(elemento), salvos, elemento, cancelados: () => cancelados };
}

/** Resolves when something was saved. */
export const salvou = (salvos: unknown[]): Promise<void> => ver(() => salvos.length > 0);

/** A check that answers when told. */
export function consultaPresa(): { readonly perguntas: unknown[]; readonly responder: (livre: boolean) => void; readonly trocar: () => Partial<Backend> } {
  const perguntas: unknown[] = [];
  let resolver = (_livre: boolean): void => {};
  const trocar = (): Partial<Backend> => ({
    disponivel: (de) => {
      perguntas.push(de);
      return new Promise((resolve) => (resolver = resolve));
    },
  });
  return { perguntas, responder: (livre) => resolver(livre), trocar };
}
