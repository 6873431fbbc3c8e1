import { ASSINATURAS, folha, quadro } from './folha.js';

/** "Termo de Adesão", one page. */
export const termoDeAdesao = folha(
  'Termo de Adesão nº {{contrato.numero}}',
  `<p>{{cliente.nome}}, inscrito(a) no CPF/CNPJ sob nº {{cliente.documento}}, adere ao contrato de prestação de serviços de {{prestadora.nome}}, que declara ter
recebido e lido, para o plano abaixo.</p>
${quadro(
  ['Plano', '{{plano.nome}} ({{plano.velocidade}})'],
  ['Mensalidade', '{{plano.preco}}, vencimento dia {{plano.vencimento}}'],
  ['Pagamento', '{{plano.formaDePagamento}}'],
  ['Instalação', '{{plano.enderecoInstalacao}}'],
  ['Taxa de instalação', '{{contrato.taxaDeInstalacao}} em {{contrato.parcelas}}x'],
  ['Data da venda', '{{contrato.dataDaVenda}}'],
  ['Validade', '{{contrato.validadeMeses}} meses'],
)}
${ASSINATURAS}`,
);
