import { ASSINATURAS, folha, quadro } from './folha.js';

/** "Termo de Transferência de Endereço". */
export const termoDeTransferencia = folha(
  'Termo de Transferência de Endereço',
  `<p>{{cliente.nome}}, CPF/CNPJ {{cliente.documento}}, pede a transferência do endereço de instalação do plano <strong>{{plano.nome}}</strong>.</p>
${quadro(
  ['Endereço anterior', '{{transferencia.enderecoAnterior}}'],
  ['Novo endereço', '{{transferencia.enderecoNovo}}'],
  ['Cobrança', '{{transferencia.cobranca}}'],
)}
<ul>
  <li>A transferência depende de viabilidade técnica no novo endereço.</li>
  <li>O prazo de permanência já cumprido não recomeça.</li>
</ul>
${ASSINATURAS}`,
);
