import { fixture, html } from '@open-wc/testing';
import type { Backend } from '../../sdk/backend/port.js';
import type { Endereco } from '../../sdk/domain/endereco.js';
import type { PlanoSdk } from '../../sdk/plano-sdk.js';
import '../../src/elements/novo-endereco/define.js';
import type { NovoEndereco } from '../../src/elements/novo-endereco/novo-endereco.js';
import { NovoEnderecoHarness } from '../harness/novo-endereco-harness.js';
import { sdkDeTeste } from './sdk-de-teste.js';

/** Who gets the address. */
export const CLIENTE = '0042';

interface Aberto {
  readonly form: NovoEnderecoHarness;
  readonly elemento: NovoEndereco;
  readonly salvos: Endereco[];
}

/** "Novo Endereço" of the client, with what it adds. */
export async function abrirNovoEndereco(sdk: PlanoSdk = sdkDeTeste(), clienteId = CLIENTE): Promise<Aberto> {
  const caixa = await fixture<HTMLElement>(html`<div><novo-endereco .sdk=${sdk} cliente-id=${clienteId}></novo-endereco></div>`);
  const elemento = caixa.querySelector('novo-endereco')!;
  await elemento.updateComplete;
  const salvos: Endereco[] = [];
  elemento.addEventListener('endereco-adicionado', (event) => salvos.push(event.detail.endereco));
  return { form: new NovoEnderecoHarness(elemento), elemento, salvos };
}

/** Saves that are counted and fail as told. */
export function gravacoes(falhar: (n: number) => void): { readonly sdk: PlanoSdk; readonly chaves: string[] } {
  const chaves: string[] = [];
  const trocar = ({ adicionarEndereco }: Backend): Partial<Backend> => ({
    async adicionarEndereco(clienteId, novo, escrita) {
      chaves.push(escrita.chave);
      falhar(chaves.length);
      return adicionarEndereco(clienteId, novo, escrita);
    },
  });
  return { sdk: sdkDeTeste({ trocar }), chaves };
}
