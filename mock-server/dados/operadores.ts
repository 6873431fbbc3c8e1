import type { OperadorDoProvedor } from '../../sdk/backend/memory/dados-do-provedor.js';
import { PERMISSOES, type Permissoes } from '../../sdk/domain/permissao.js';

const TUDO: Permissoes = Object.fromEntries(PERMISSOES.map((permissao) => [permissao, 'permitir']));

/** Who can sign in, each with another effect of a permission (DOMINIO §2). The first one is signed in by default. */
export const operadores: readonly OperadorDoProvedor[] = [
  { id: 'ana', nome: 'Ana (tudo permitido)', permissoes: TUDO },
  { id: 'bruno', nome: 'Bruno (não adiciona planos)', permissoes: { ...TUDO, adicionarPlano: 'desabilitar' } },
  { id: 'carla', nome: 'Carla (não vê Adicionar Plano)', permissoes: { ...TUDO, adicionarPlano: 'esconder' } },
  { id: 'davi', nome: 'Davi (não confirma avisos)', permissoes: { ...TUDO, confirmarAvisoDeRegra: 'desabilitar' } },
];
