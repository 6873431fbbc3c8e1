import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/editar-servico/define.js';
import '../src/elements/remover-servico/define.js';
import '../src/elements/trocar-senha/define.js';
import { enviarAcao } from './acao-da-historia.js';

interface Args {
  readonly servicoId: string;
}

const meta: Meta<Args> = { title: 'Elementos/serviço do plano', args: { servicoId: 'servico-0042-1' } };
export default meta;

type Historia = StoryObj<Args>;

const trocarSenha = ({ servicoId }: Args) => html`<trocar-senha plano-id="plano-0042-1" servico-id=${servicoId}></trocar-senha>`;
const editar = ({ servicoId }: Args) => html`<editar-servico plano-id="plano-0042-1" servico-id=${servicoId}></editar-servico>`;
const remover = ({ servicoId }: Args) => html`<remover-servico plano-id="plano-0042-1" servico-id=${servicoId}></remover-servico>`;

export const TrocarSenha: Historia = { name: 'Trocar Senha: login', render: trocarSenha };
export const TrocarSenhaDoEmail: Historia = { name: 'Trocar Senha: e-mail', args: { servicoId: 'servico-0042-2' }, render: trocarSenha };
export const TrocarSenhaFalta: Historia = {
  name: 'Trocar Senha: falta',
  render: trocarSenha,
  play: ({ canvasElement }) => enviarAcao(canvasElement, 'trocar-senha'),
};
export const TrocarSenhaBloqueada: Historia = { name: 'Trocar Senha: sem senha', args: { servicoId: 'servico-0042-3' }, render: trocarSenha };
export const TrocarSenhaEscuro: Historia = { name: 'Trocar Senha: escuro', render: trocarSenha, globals: { tema: 'escuro' } };
export const TrocarSenhaEstreito: Historia = { name: 'Trocar Senha: estreito', render: trocarSenha, globals: { largura: '320' } };
export const EditarLogin: Historia = { name: 'Editar: login', render: editar };
export const EditarEmail: Historia = { name: 'Editar: e-mail', args: { servicoId: 'servico-0042-2' }, render: editar };
export const EditarIp: Historia = { name: 'Editar: IP', args: { servicoId: 'servico-0042-3' }, render: editar };
export const EditarIngles: Historia = { name: 'Editar: inglês', args: { servicoId: 'servico-0042-3' }, render: editar, globals: { idioma: 'en' } };
export const RemoverLogin: Historia = { name: 'Remover: último login exigido', render: remover };
export const RemoverEmail: Historia = { name: 'Remover: e-mail', args: { servicoId: 'servico-0042-2' }, render: remover };
export const RemoverFalta: Historia = {
  name: 'Remover: sem confirmar',
  args: { servicoId: 'servico-0042-2' },
  render: remover,
  play: ({ canvasElement }) => enviarAcao(canvasElement, 'remover-servico'),
};
export const RemoverEspanhol: Historia = { name: 'Remover: espanhol', args: { servicoId: 'servico-0042-2' }, render: remover, globals: { idioma: 'es' } };
export const RemoverEscuro: Historia = { name: 'Remover: escuro', args: { servicoId: 'servico-0042-2' }, render: remover, globals: { tema: 'escuro' } };
export const RemoverEstreito: Historia = { name: 'Remover: estreito', args: { servicoId: 'servico-0042-2' }, render: remover, globals: { largura: '320' } };
