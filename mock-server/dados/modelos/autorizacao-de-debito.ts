import { ASSINATURAS, folha, quadro } from './folha.js';

/** "Autorização de Débito", as the bank's resolution asks for it: purpose, account, holder, a way to cancel (CMN 4.790/2020). */
export const autorizacaoDeDebito = folha(
  'Autorização de Débito nº {{autorizacao.numero}}',
  `<p>Autorizo, por prazo indeterminado, o pagamento das faturas do plano <strong>{{plano.nome}}</strong> de {{prestadora.nome}} por
<strong>{{autorizacao.forma}}</strong>, na conta abaixo.</p>
${quadro(
  ['Banco', '{{autorizacao.banco}}'],
  ['Agência', '{{autorizacao.agencia}}'],
  ['Conta', '{{autorizacao.conta}}'],
  ['Titular da conta', '{{autorizacao.titular}}'],
  ['CPF/CNPJ do titular', '{{autorizacao.documentoDoTitular}}'],
  ['Assinante', '{{cliente.nome}} ({{cliente.documento}})'],
)}
<p>Esta autorização vale só para a finalidade acima (Resolução CMN 4.790/2020) e pode ser cancelada a qualquer momento, no banco ou na prestadora, com efeito em até
dois dias úteis.</p>
${ASSINATURAS}`,
);
