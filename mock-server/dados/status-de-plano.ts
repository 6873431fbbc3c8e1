import { ACOES, type Acao } from '../../sdk/domain/acao.js';
import type { StatusDePlano } from '../../sdk/domain/status.js';

const DOCUMENTOS: readonly Acao[] = ['contrato', 'alterar-endereco', 'alterar-vencimento', 'autorizacao-debito'];
const SERVICOS: readonly Acao[] = ['login-radius', 'email', 'ip', 'dominio', 'registrar-dominio', 'antivirus'];

const AGUARDANDO: readonly Acao[] = ['mudar-status', 'agendamento', ...SERVICOS, 'endereco', ...DOCUMENTOS, 'historico', 'cancelar'];
const SUSPENSO: readonly Acao[] = ['mudar-status', 'desbloqueio-confianca', 'forma-pagamento', ...DOCUMENTOS, 'historico', 'cancelar'];

type Linha = Pick<StatusDePlano, 'id' | 'descricao' | 'grupo' | 'acesso' | 'permite' | 'proximos'> & Partial<StatusDePlano>;

const status = (linha: Linha): StatusDePlano => ({ fatura: linha.grupo === 'ativo', permiteOS: linha.permite.includes('agendamento'), ...linha });

/** The default registry of statuses, with what each one allows (DOMINIO §1). */
export const statusDePlano: readonly StatusDePlano[] = [
  status({
    id: 'aguardando-assinatura',
    descricao: 'Aguardando Assinatura',
    grupo: 'inativo',
    acesso: 'bloqueado',
    permite: AGUARDANDO,
    proximos: ['aguardando-instalacao', 'habilitado', 'cancelado'],
  }),
  status({
    id: 'aguardando-instalacao',
    descricao: 'Aguardando Instalação',
    grupo: 'inativo',
    acesso: 'bloqueado',
    permite: AGUARDANDO,
    proximos: ['habilitado', 'cancelado'],
  }),
  status({
    id: 'habilitado',
    descricao: 'Habilitado',
    grupo: 'ativo',
    acesso: 'livre',
    permite: ACOES,
    proximos: ['reduzido', 'suspenso-por-debito', 'suspensao-temporaria', 'cancelado'],
  }),
  status({
    id: 'reduzido',
    descricao: 'Reduzido',
    grupo: 'ativo',
    acesso: 'reduzido',
    permite: ACOES,
    proximos: ['habilitado', 'suspenso-por-debito', 'cancelado'],
  }),
  status({
    id: 'habilitado-provisoriamente',
    porAcao: 'desbloqueio-confianca',
    descricao: 'Habilitado Provisoriamente',
    grupo: 'ativo',
    acesso: 'livre',
    permite: ACOES,
    proximos: ['habilitado', 'suspenso-por-debito', 'cancelado'],
    aoTerminar: 'suspenso-por-debito',
  }),
  status({
    id: 'suspenso-por-debito',
    descricao: 'Suspenso por Débito',
    grupo: 'inativo',
    acesso: 'bloqueado',
    fatura: 'configuravel',
    permite: SUSPENSO,
    proximos: ['habilitado', 'habilitado-provisoriamente', 'cancelado'],
  }),
  status({
    id: 'suspensao-temporaria',
    porAcao: 'suspensao-temporaria',
    descricao: 'Suspensão Temporária',
    grupo: 'inativo',
    acesso: 'bloqueado',
    permite: ['mudar-status', ...DOCUMENTOS, 'historico', 'cancelar'],
    proximos: ['habilitado', 'cancelado'],
    aoTerminar: 'habilitado',
  }),
  status({ id: 'cancelado', descricao: 'Cancelado', grupo: 'cancelado', acesso: 'bloqueado', permite: ['contrato', 'historico'], proximos: [] }),
];
