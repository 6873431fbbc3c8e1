import type { RegraDeCadastro } from '../../sdk/domain/regra-de-cadastro.js';

/** "Regras Cadastro" of both effects, each of which an operator can break (SPEC B12, DOMINIO §2). */
export const regras: readonly RegraDeCadastro[] = [
  {
    id: 'fibra-600-so-pix',
    nome: 'Fibra 600 só com Pix Automático',
    efeito: 'bloqueia',
    quando: [{ campo: 'oferta', em: ['fibra-600'] }],
    exige: [{ campo: 'formaDePagamento', em: ['pix-automatico'] }],
    mensagem: 'O plano Fibra 600 só pode ser vendido com Pix Automático.',
  },
  {
    id: 'rural-escola-local',
    nome: 'Rural Escola só em Sumaré, por boleto',
    efeito: 'bloqueia',
    quando: [{ campo: 'oferta', em: ['rural-escola'] }],
    exige: [
      { campo: 'cidade', em: ['Sumaré'] },
      { campo: 'formaDePagamento', em: ['boleto'] },
    ],
    mensagem: 'Rural Escola é instalado em Sumaré e cobrado por boleto.',
  },
  {
    id: 'fidelidade-no-boleto',
    nome: 'Boleto pede fidelidade',
    efeito: 'avisa',
    quando: [
      { campo: 'oferta', em: ['fibra-300', 'fibra-500', 'fibra-1-giga'] },
      { campo: 'formaDePagamento', em: ['boleto'] },
    ],
    exige: [{ campo: 'fidelidadeMeses', em: [12] }],
    mensagem: 'Venda por boleto pede fidelidade de 12 meses.',
  },
  {
    id: 'vencimento-de-empresa',
    nome: 'Vencimento de empresas',
    efeito: 'avisa',
    quando: [{ campo: 'tipoDeDocumento', em: ['cnpj'] }],
    exige: [{ campo: 'diaDeVencimento', em: [5, 10, 15, 20, 25] }],
    mensagem: 'Para CNPJ, prefira vencimento nos dias 5, 10, 15, 20 ou 25.',
  },
];
