import { ASSINATURAS, folha, quadro } from './folha.js';

/** "Termo de Alteração de Vencimento". */
export const termoDeAlteracao = folha(
  'Termo de Alteração da Data de Vencimento',
  `<p>{{cliente.nome}}, CPF/CNPJ {{cliente.documento}}, pede a alteração da data de vencimento do plano <strong>{{plano.nome}}</strong>, instalado em
{{plano.enderecoInstalacao}}.</p>
${quadro(
  ['Vencimento anterior', 'dia {{vencimento.anterior}}'],
  ['Novo vencimento', 'dia {{vencimento.novo}}'],
  ['Acerto proporcional', '{{vencimento.acerto}}'],
  ['Próxima fatura', '{{vencimento.proximaFatura}}, no valor de {{vencimento.valorDaProximaFatura}}'],
)}
<p>O acerto corresponde aos dias entre o fechamento anterior e o novo, à razão do preço mensal, sem arredondamento para cima.</p>
${ASSINATURAS}`,
);
