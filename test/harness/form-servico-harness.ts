import { FormularioHarness } from './formulario-harness.js';

/** The form of a service as its operator meets it. */
export class FormServicoHarness extends FormularioHarness {
  async preencherLogin(login: string, senha: string): Promise<void> {
    await this.preencher('Login', login);
    await this.preencher('Senha', senha);
  }

  /** "Salvar" or "Criar email". */
  async salvar(vezes = 1): Promise<void> {
    await this.clicar(this.tem('Salvar') ? 'Salvar' : 'Criar email', vezes);
  }

  async adicionarAlias(alias: string): Promise<void> {
    await this.clicar('Adicionar alias');
    await this.preencher(this.focado, alias);
  }
}
