import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { comVazamentos, type ConferidorDeSenha } from '../sdk/use-cases/com-vazamentos/com-vazamentos.js';
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
export const MuitoForte: Historia = { name: 'Muito Forte', args: { senha: 'k7$Qz!pW2#' } };
export const IgualAoLogin: Historia = { name: 'Igual ao login', args: { senha: 'Login0042' } };

/** What the guard says: the number and the bar stay the scale's, word and colour are its own. */
export const SenhaComum: Historia = { name: 'Alerta: senha comum', args: { senha: 'P@ssw0rd' } };
export const PalavraComum: Historia = { name: 'Alerta: palavra comum', args: { senha: 'Mudar@2024' } };
export const PalavraEnfeitada: Historia = { name: 'Alerta: palavra com enfeites', args: { senha: 'Jundiai@2024' } };
export const DadosDoCliente: Historia = { name: 'Alerta: dados do cliente', args: { senha: 'cliente0042!' } };
export const DadosDoProvedor: Historia = {
  name: 'Alerta: dados do provedor',
  args: { senha: 'VentoNet#24' },
  render: (args) => html`
    <label for="senha">Senha</label>
    <senha-forca .contexto=${{ login: args.login, provedor: 'VentoNet', plano: 'Rajada 600' }}>
      <input class="campo-da-pagina" id="senha" name="senha" type="password" value=${args.senha} />
    </senha-forca>
  `,
};
export const Documento: Historia = { name: 'Alerta: CPF ou CNPJ', args: { senha: '111.444.777-35' } };
export const Telefone: Historia = { name: 'Alerta: telefone', args: { senha: '(11) 98765-4321' } };
export const TalvezTelefone: Historia = { name: 'Aviso: talvez um telefone', args: { senha: '11987651234' } };
export const Data: Historia = { name: 'Alerta: data', args: { senha: '25/12/1990' } };
export const FormatoConhecido: Historia = { name: 'Alerta: formato conhecido', args: { senha: '192.168.0.1' } };
export const Repeticao: Historia = { name: 'Alerta: repetição', args: { senha: 'Aa1!Aa1!' } };
export const Sequencia: Historia = { name: 'Alerta: sequência', args: { senha: 'Abcd#1234' } };
export const Teclado: Historia = { name: 'Alerta: teclado', args: { senha: 'Qwerty#123' } };
export const SoEspacos: Historia = { name: 'Alerta: só espaços', args: { senha: '        ' } };
export const IgualAoEmail: Historia = { name: 'Igual ao e-mail', args: { senha: 'cliente0042@example.com' } };
export const FraseLonga: Historia = { name: 'Frase longa', args: { senha: 'cavalo bateria grampo correto' } };

const comConferidores = (senha: string, conferidores: readonly ConferidorDeSenha[]): TemplateResult => html`
  <label for="senha">Senha</label>
  <senha-forca .conferidores=${conferidores}><input class="campo-da-pagina" id="senha" type="password" value=${senha} /></senha-forca>
`;

/** A look-up of the host's: it is told five hex digits. This one knows one password. */
export const Vazada: Historia = {
  name: 'Alerta: vazada',
  args: { senha: 'k7$Qz!pW2#' },
  render: ({ senha }) => comConferidores(senha, [comVazamentos(async () => 'F15598CD23446CD93EE0A8876811907657D:42')]),
};
export const NaoVerificada: Historia = {
  name: 'Não verificada',
  args: { senha: 'k7$Qz!pW2#' },
  render: ({ senha }) => comConferidores(senha, [comVazamentos(() => Promise.reject(new Error('no network')))]),
};

/** The scale alone, as the ERP shows it. */
export const Manual: Historia = {
  args: { senha: 'Mudar@2024' },
  render: ({ senha }) => html`
    <label for="senha">Senha</label>
    <senha-forca modo="manual"><input class="campo-da-pagina" id="senha" type="password" value=${senha} /></senha-forca>
  `,
};

/** Technical limits beside the meter: the first and the third stop, the others warn. */
export const LimitesDoRadius: Historia = {
  name: 'Limites do RADIUS',
  args: { senha: 'Kq7-ç $' },
  render: ({ senha }) => html`
    <label for="senha">Senha</label>
    <senha-forca limites="radius"><input class="campo-da-pagina" id="senha" type="password" value=${senha} /></senha-forca>
  `,
};

const abrirDialogo = (event: Event): void => ((event.currentTarget as HTMLElement).nextElementSibling as HTMLDialogElement).showModal();

/** Escape closes the page's dialog once; the field is in it as in any other place. */
export const NumDialogo: Historia = {
  name: 'Num diálogo',
  args: { senha: 'Mudar@2024' },
  render: (args) => html`
    <button type="button" @click=${abrirDialogo}>Trocar senha</button>
    <dialog aria-label="Trocar senha">
      <form method="dialog">
        ${campo(args)}
        <p><button value="cancelar" formnovalidate>Cancelar</button> <button value="salvar">Salvar</button></p>
      </form>
    </dialog>
  `,
};

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
export const LimitesDoEmail: Historia = {
  name: 'Limites do e-mail',
  args: { senha: 'café' },
  render: ({ senha }) => html`
    <label for="senha">Senha</label>
    <senha-forca limites="email"><input class="campo-da-pagina" id="senha" type="password" value=${senha} /></senha-forca>
  `,
};
export const Ingles: Historia = { name: 'Inglês', args: { senha: 'Mudar@2024' }, globals: { idioma: 'en' } };
export const Espanhol: Historia = { args: { senha: 'Mudar@2024' }, globals: { idioma: 'es' } };
export const Estreito: Historia = { args: { senha: 'A_B_c_1' }, globals: { largura: '320' } };

/** As a page in forced colours shows it: DevTools ▸ Rendering ▸ "Emulate CSS media feature forced-colors". Word, icon and filled segments tell all. */
export const CoresForcadas: Historia = { name: 'Cores forçadas', args: { senha: 'Mudar@2024' } };
