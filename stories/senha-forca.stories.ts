import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/elements/senha-forca/define.js';

interface Args {
  readonly senha: string;
  readonly login: string;
  readonly email: string;
}

/** The field is the page's own: its label, its look, its name. */
const campo = ({ senha, login, email }: Args): TemplateResult => html`
  <style>
    .campo-da-pagina {
      height: 40px;
      padding: 0 12px;
      border: 1px solid #868f9c;
      border-radius: 6px;
      font: inherit;
    }
  </style>
  <label for="senha">Senha</label>
  <senha-forca login=${login} email=${email}>
    <input class="campo-da-pagina" id="senha" name="senha" type="password" autocomplete="new-password" value=${senha} />
  </senha-forca>
`;

const meta: Meta<Args> = {
  title: 'Elementos/senha-forca',
  component: 'senha-forca',
  args: { senha: '', login: 'login0042', email: 'cliente0042@example.com' },
  render: campo,
};
export default meta;

type Historia = StoryObj<Args>;

export const Vazia: Historia = {};
export const MuitoFraca: Historia = { name: 'Muito Fraca', args: { senha: 'senha' } };
export const Fraca: Historia = { args: { senha: 'correct horse battery' } };
export const Boa: Historia = { args: { senha: 'A_B_c_1' } };
export const Forte: Historia = { args: { senha: 'ção ção' } };
export const MuitoForte: Historia = { name: 'Muito Forte', args: { senha: 'xyz890*()' } };
export const IgualAoLogin: Historia = { name: 'Igual ao login', args: { senha: 'Login0042' } };

export const NumFormulario: Historia = {
  name: 'Num formulário',
  args: { senha: 'A_B_c_1' },
  render: (args) => html`
    <form @submit=${(event: Event) => event.preventDefault()}>
      <p>
        <label for="login">Login</label><br />
        <input id="login" name="login" autocomplete="username" value=${args.login} />
      </p>
      ${campo(args)}
      <p><button>Salvar</button> <button type="reset">Limpar</button></p>
    </form>
  `,
};

export const SemEstilo: Historia = {
  name: 'Campo sem estilo',
  args: { senha: 'A_B_c_1' },
  render: ({ senha }) =>
    html`<label
      >Senha <senha-forca><input type="password" value=${senha} /></senha-forca
    ></label>`,
};

export const Escuro: Historia = { args: { senha: 'A_B_c_1' }, globals: { tema: 'escuro' } };
export const Ingles: Historia = { name: 'Inglês', args: { senha: 'xyz890*()' }, globals: { idioma: 'en' } };
export const Espanhol: Historia = { args: { senha: 'xyz890*()' }, globals: { idioma: 'es' } };
export const Estreito: Historia = { args: { senha: 'A_B_c_1' }, globals: { largura: '320' } };
