import { ASSINATURAS, folha, quadro } from './folha.js';

/** "Contrato de Prestação de Serviços", the longer of the two contracts. */
export const contratoDePrestacao = folha(
  'Contrato de Prestação de Serviços de Comunicação Multimídia nº {{contrato.numero}}',
  `<h2>1. Partes</h2>
${quadro(
  ['Prestadora', '{{prestadora.nome}}'],
  ['Assinante', '{{cliente.nome}} (código {{cliente.codigo}})'],
  ['CPF/CNPJ', '{{cliente.documento}}'],
  ['Telefone e e-mail', '{{cliente.telefone}} · {{cliente.email}}'],
)}
<h2>2. Objeto</h2>
<p>A prestadora fornece ao assinante o acesso à Internet do plano <strong>{{plano.nome}}</strong>, de {{plano.velocidade}}, no endereço
{{plano.enderecoInstalacao}}, nas condições da oferta e da regulamentação da Anatel (Regulamento Geral de Direitos do Consumidor, Resolução 765/2023).</p>
<h2>3. Preço e pagamento</h2>
${quadro(
  ['Mensalidade', '{{plano.preco}}'],
  ['Vencimento', 'dia {{plano.vencimento}}'],
  ['Forma de pagamento', '{{plano.formaDePagamento}}'],
  ['Endereço de cobrança', '{{plano.enderecoCobranca}}'],
  ['Taxa de instalação', '{{contrato.taxaDeInstalacao}} em {{contrato.parcelas}} parcela(s)'],
)}
<p>O atraso sujeita o assinante a multa de até 2% e juros de até 1% ao mês. O restabelecimento do serviço após o pagamento é gratuito e ocorre em até um dia.</p>
<h2>4. Prazo</h2>
<p>Este contrato vale por {{contrato.validadeMeses}} meses a partir de {{contrato.dataDaVenda}}.</p>
<h2>5. Obrigações</h2>
<ol>
  <li>da prestadora: manter a qualidade do serviço, atender sem custo as solicitações de reparo e avisar com antecedência as interrupções programadas;</li>
  <li>do assinante: pagar em dia, guardar os equipamentos em comodato e não revender o acesso.</li>
</ol>
<h2>6. Cancelamento</h2>
<p>O assinante pode cancelar a qualquer momento, por qualquer canal de atendimento. Em contratações fora do estabelecimento, há direito de arrependimento em até
<em>sete dias</em> (CDC, art. 49).</p>
${ASSINATURAS}`,
);
