import type { AvaliacaoDaSenha, CodigoDeParcela, CodigoDeRedutor, ContextoDaSenha, Parcela, Requisito } from './avaliacao-da-senha.js';
import { contarSenha, janelasDe, janelasPresentes, pesoDaRepeticao, type ContagemDaSenha } from './contagem-da-senha.js';
import { faixaDaSenha } from './faixa-da-senha.js';

// The repetition step is quadratic when one character repeats (SENHA §5).
const UNIDADES_AVALIADAS = 256;

// One letter short of z, so that xyz is not a window, as in the original; nor are 890 and *() (SENHA §3).
const LETRAS = janelasDe('abcdefghijklmnopqrstuvwxy');
const DIGITOS = janelasDe('0123456789');
const SIMBOLOS = janelasDe(')!@#$%^&*(');

const REDUTORES: readonly CodigoDeRedutor[] = [
  'so-letras',
  'so-digitos',
  'repeticao',
  'maiusculas-consecutivas',
  'minusculas-consecutivas',
  'digitos-consecutivos',
  'igual-ao-login',
  'igual-ao-email',
  'sequencia-letras',
  'sequencia-digitos',
  'sequencia-simbolos',
];

const requisitosDe = (texto: string, { membros }: ContagemDaSenha): Requisito[] => {
  const classes: Requisito[] = [
    { codigo: 'maiuscula', atendido: membros.maiuscula > 0 },
    { codigo: 'minuscula', atendido: membros.minuscula > 0 },
    { codigo: 'digito', atendido: membros.digito > 0 },
    { codigo: 'simbolo', atendido: membros.simbolo > 0 },
  ];
  return [
    // Code points here, as the operator counts; the scale itself counts UTF-16 units (SENHA §7.6).
    { codigo: 'oito-caracteres', atendido: [...texto].length >= 8 },
    ...classes,
    { codigo: 'tres-de-quatro', atendido: classes.filter(({ atendido }) => atendido).length >= 3 },
  ];
};

const bonusDeRequisitos = ({ total, membros }: ContagemDaSenha): number => {
  const { maiuscula, minuscula, digito, simbolo } = membros;
  const classes = [maiuscula, minuscula, digito, simbolo].filter((quantos) => quantos > 0).length;
  return total >= 8 && classes >= 3 ? 2 * (1 + classes) : 0;
};

const parcelasDe = (texto: string, contagem: ContagemDaSenha): Parcela[] => {
  const { total, visivel, membros, pares, meio } = contagem;
  const { maiuscula, minuscula, digito, simbolo } = membros;
  const minusculo = texto.toLowerCase();
  const letras = maiuscula + minuscula;
  const pontos: [CodigoDeParcela, number][] = [
    ['comprimento', 4 * total],
    ['maiusculas', maiuscula > 0 ? 2 * (total - maiuscula) : 0],
    ['minusculas', minuscula > 0 ? 2 * (total - minuscula) : 0],
    ['digitos', digito < total ? 4 * digito : 0],
    ['simbolos', 6 * simbolo],
    ['meio', 2 * meio],
    ['requisitos', bonusDeRequisitos(contagem)],
    ['so-letras', digito + simbolo === 0 && letras > 0 ? -total : 0],
    ['so-digitos', letras + simbolo === 0 && digito > 0 ? -total : 0],
    ['repeticao', -pesoDaRepeticao(visivel)],
    ['maiusculas-consecutivas', -2 * pares.maiuscula],
    ['minusculas-consecutivas', -2 * pares.minuscula],
    ['digitos-consecutivos', -2 * pares.digito],
    ['sequencia-letras', -3 * janelasPresentes(minusculo, LETRAS)],
    ['sequencia-digitos', -3 * janelasPresentes(minusculo, DIGITOS)],
    ['sequencia-simbolos', -3 * janelasPresentes(minusculo, SIMBOLOS)],
  ];
  return pontos.flatMap(([codigo, quantos]) => (quantos === 0 ? [] : { codigo, pontos: quantos }));
};

const comparavel = (texto = ''): string => texto.trim().normalize('NFC').toLowerCase();

/** What of the client a whole password is equal to (SPEC P03, SENHA §5). */
export const igualdades = (senha: string, contexto: ContextoDaSenha): ('igual-ao-login' | 'igual-ao-email')[] => {
  const procurada = comparavel(senha);
  if (procurada === '') return [];
  // The text itself, or its part before the last @.
  const igual = (texto: string): boolean => texto === procurada || texto.replace(/@[^@]*$/, '') === procurada;
  const login = comparavel(contexto.login);
  const dominio = comparavel(contexto.dominio);
  const codigos: ('igual-ao-login' | 'igual-ao-email')[] = [];
  if (igual(login) || (login && dominio && igual(`${login}@${dominio}`))) codigos.push('igual-ao-login');
  if (igual(comparavel(contexto.email))) codigos.push('igual-ao-email');
  return codigos;
};

/**
 * The exact strength of a password on the scale of the manual (SPEC P01-P03, SENHA §1-§5): pure, and by itself
 * no judgement, since the scale rates "Senha@123" Muito Forte; the guard says that. Scores the text as given (the
 * field normalises to NFC), its first 256 UTF-16 units at most. A password equal to the login or the e-mail of
 * `contexto` gets 0, with the part that takes the rest away named `igual-ao-login` or `igual-ao-email`.
 */
export const avaliarSenha = (senha: string, contexto: ContextoDaSenha = {}): AvaliacaoDaSenha => {
  const texto = senha.slice(0, UNIDADES_AVALIADAS);
  const contagem = contarSenha(texto);
  const parcelas = parcelasDe(texto, contagem);
  const soma = parcelas.reduce((ate, { pontos }) => ate + pontos, 0);
  const iguais = igualdades(senha, contexto);
  const [motivo] = iguais;
  if (motivo !== undefined && soma > 0) parcelas.push({ codigo: motivo, pontos: -soma });
  const percentual = motivo === undefined ? Math.min(100, Math.max(0, soma)) : 0;
  const ativos = new Set<CodigoDeParcela>([...parcelas.map(({ codigo }) => codigo), ...iguais]);
  return {
    percentual,
    faixa: faixaDaSenha(percentual),
    requisitos: requisitosDe(texto, contagem),
    redutores: REDUTORES.map((codigo) => ({ codigo, ativo: ativos.has(codigo) })),
    parcelas,
    escala: 'passwordmeter-2010',
  };
};
