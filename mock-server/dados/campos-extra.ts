import type { CamposExtraDoProvedor } from '../../sdk/backend/memory/dados-do-provedor.js';
import type { CampoExtra } from '../../sdk/domain/campo-extra.js';

/** One field of each type, as a provider would make them. */
const padrao: readonly CampoExtra[] = [
  { id: 'caixa', nome: 'Caixa de atendimento (CTO)', tipo: 'texto', obrigatorio: true, maximo: 20, ajuda: 'Como está na etiqueta do poste.' },
  { id: 'sinal', nome: 'Sinal na ONU (dBm)', tipo: 'numero', obrigatorio: false, casas: 2, minimo: -40, maximo: 0 },
  { id: 'pontos', nome: 'Pontos de rede', tipo: 'numero', obrigatorio: false, casas: 0, minimo: 1, maximo: 48 },
  { id: 'vistoria', nome: 'Vistoria em', tipo: 'data', obrigatorio: false, minimo: '2015-01-01', maximo: '2035-12-31' },
  {
    id: 'origem',
    nome: 'Origem da venda',
    tipo: 'lista',
    obrigatorio: true,
    opcoes: [
      { id: 'balcao', nome: 'Balcão' },
      { id: 'telefone', nome: 'Telefone' },
      { id: 'indicacao', nome: 'Indicação' },
    ],
  },
  { id: 'comodato', nome: 'Equipamento em comodato', tipo: 'sim-nao', obrigatorio: false },
  { id: 'wifi', nome: 'Senha do Wi-Fi', tipo: 'segredo', obrigatorio: false, maximo: 63, definido: false },
  { id: 'observacao', nome: 'Observação da rede', tipo: 'texto', obrigatorio: false, maximo: 500 },
];

const VALORES: Readonly<Record<string, string | number | boolean>> = {
  caixa: 'CTO-042-07',
  sinal: -19.5,
  pontos: 2,
  vistoria: '2026-03-12',
  origem: 'balcao',
  comodato: true,
};

/** Empty everywhere but on the example's first plan. */
export const camposExtra: CamposExtraDoProvedor = {
  padrao,
  porPlano: {
    'plano-0042-1': padrao.map((campo) =>
      campo.tipo === 'segredo' ? { ...campo, definido: true } : campo.id in VALORES ? ({ ...campo, valor: VALORES[campo.id] } as CampoExtra) : campo,
    ),
  },
};
