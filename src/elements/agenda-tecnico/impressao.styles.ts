import { css } from 'lit';

/** On screen the tables for paper are not there; on paper nothing else is. */
export const impressao = css`
  @media not print {
    .impressao {
      display: none;
    }
  }
  @media print {
    .agenda > :not(.impressao) {
      display: none;
    }
    .impressao > table {
      width: 100%;
      margin-bottom: 16px;
      border-collapse: collapse;
      table-layout: fixed;
      font-size: 9pt;
      break-after: page;
    }
    .impressao > table:last-child {
      break-after: auto;
    }
    .impressao caption {
      padding: 4px 0;
      font-weight: 600;
      text-align: start;
    }
    .impressao :is(th, td) {
      padding: 2px 4px;
      border: 1px solid #868f9c;
      text-align: start;
      vertical-align: top;
      overflow-wrap: anywhere;
    }
    .impressao th:first-child {
      width: 48px;
    }
    .impressao .tomado {
      background: #eceff3;
      print-color-adjust: exact;
    }
  }
`;
