import type { PortaDeServicos } from '../../portas/servicos.js';
import { ler, type Rotas } from './rota.js';

const deUm = ['planoId', 'servicoId'] as const;
const editar = { status: 200, edita: true } as const;

export const servicos = {
  opcoesDeServico: { ...ler, caminho: '/planos/{planoId}/opcoes-de-servico', argumentos: ['planoId'] },
  disponibilidadeDeDominio: { ...ler, caminho: '/dominios/{dominio}/disponibilidade', argumentos: ['dominio'] },
  adicionarServico: { ...editar, metodo: 'POST', status: 201, caminho: '/planos/{planoId}/servicos', argumentos: ['planoId', 'corpo'] },
  editarServico: { ...editar, metodo: 'PUT', caminho: '/planos/{planoId}/servicos/{servicoId}', argumentos: [...deUm, 'corpo'] },
  removerServico: { ...editar, metodo: 'DELETE', versionada: true, caminho: '/planos/{planoId}/servicos/{servicoId}', argumentos: deUm },
  trocarSenha: { ...editar, metodo: 'PUT', versionada: true, caminho: '/planos/{planoId}/servicos/{servicoId}/senha', argumentos: [...deUm, 'corpo'] },
} as const satisfies Rotas<PortaDeServicos>;
