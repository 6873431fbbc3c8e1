import { FormularioHarness } from './formulario-harness.js';
import { ver } from './ver.js';
import './frases-prontas.js';

/** "Novo Endereço" as its operator meets it. */
export class NovoEnderecoHarness extends FormularioHarness {
  /** What the CEP gave, line by line; the CEP itself first. */
  get achado(): string[] {
    return [...this.raiz.querySelectorAll('.achado > span:not(.elos)')].map((linha) => linha.textContent?.replace(/\s+/g, ' ').trim() ?? '');
  }

  /** Types the CEP and looks it up with Enter; resolves when the answer is on screen. */
  async pesquisar(cep: string): Promise<void> {
    await this.preencher('CEP', cep);
    await this.tecla('Enter');
    await ver(() => this.raiz.querySelector('.achado') !== null);
    await this.elemento.updateComplete;
  }
}
