/** What the ERP lets an operator do (DOMINIO §2). */
export const PERMISSOES = [
  'adicionarPlano',
  'cancelarPlano',
  'mudarPlano',
  'editarStatus',
  'editarVencimento',
  'editarEndereco',
  'editarTaxaInstalacao',
  'alterarMulta',
  'contrato',
  'editarSenhaRadius',
  'verSenhaRadius',
  'apagarLoginRadius',
  'editarIp',
  'agendar',
  'adicionarServico',
  'camposExtra',
  'autorizarDebito',
  'desbloquearEmConfianca',
  'confirmarAvisoDeRegra',
  'assistente',
  'editarFormaDePagamento',
  'historico',
  'suspender',
] as const;
export type Permissao = (typeof PERMISSOES)[number];

/** How a lacking permission shows: greyed with the reason, or not at all. */
export type EfeitoDePermissao = 'permitir' | 'desabilitar' | 'esconder';

/** The operator's permissions. One that is not named is allowed: an ERP lists what it restricts. */
export type Permissoes = { readonly [P in Permissao]?: EfeitoDePermissao | undefined };

export const efeitoDe = (permissoes: Permissoes, permissao: Permissao): EfeitoDePermissao => permissoes[permissao] ?? 'permitir';
