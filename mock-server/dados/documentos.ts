import type { DocumentosDoProvedor } from '../../sdk/backend/memory/dados-do-provedor.js';
import { autorizacaoDeDebito } from './modelos/autorizacao-de-debito.js';
import { contratoDePrestacao } from './modelos/contrato-de-prestacao.js';
import { pdfDeExemplo } from './modelos/pdf-de-exemplo.js';
import { termoDeAdesao } from './modelos/termo-de-adesao.js';
import { termoDeAlteracao } from './modelos/termo-de-alteracao.js';
import { termoDeTransferencia } from './modelos/termo-de-transferencia.js';

/** The ERP's models of documents, and its pairs of due and closing days (DOMINIO §5). */
export const documentos: DocumentosDoProvedor = {
  vencimentos: [
    { dia: 1, fechamento: 21 },
    { dia: 5, fechamento: 25 },
    { dia: 10, fechamento: 30 },
    { dia: 15, fechamento: 5 },
    { dia: 20, fechamento: 10 },
    { dia: 25, fechamento: 15 },
    { dia: 31, fechamento: 21 },
  ],
  estrategiaDeProRata: 'mes-comercial',
  modelos: [
    { id: 'contrato-scm', nome: 'Contrato de prestação de serviços (SCM)', tipo: 'contrato', html: contratoDePrestacao },
    { id: 'termo-adesao', nome: 'Termo de adesão', tipo: 'contrato', html: termoDeAdesao },
    {
      id: 'sumario-pdf',
      nome: 'Sumário do contrato (PDF do ERP)',
      tipo: 'contrato',
      pdf: pdfDeExemplo(['Sumário do contrato', 'Documento pronto, feito pelo ERP.', 'Provedor Exemplo']),
    },
    { id: 'termo-transferencia', nome: 'Termo de transferência de endereço', tipo: 'transferencia-endereco', html: termoDeTransferencia },
    { id: 'termo-alteracao', nome: 'Termo de alteração de vencimento', tipo: 'alteracao-vencimento', html: termoDeAlteracao },
    { id: 'autorizacao-debito', nome: 'Autorização de débito', tipo: 'autorizacao-debito', html: autorizacaoDeDebito },
  ],
};
