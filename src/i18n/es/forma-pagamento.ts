import type { formaPagamento as ptBR } from '../pt-BR/forma-pagamento.js';

type Partes = (typeof ptBR)['ptBR'];

export const formaPagamento: Partes = {
  titulo: 'Forma de pago',
  verbo: 'Cambiar forma de pago',
  feito: 'Forma de pago modificada.',
  atual: 'Cómo se cobra ahora',
  semDetalhes: 'El proveedor no muestra los detalles de esta forma.',
  conta: (banco, agencia, conta) => `${banco} · agencia ${agencia} · cuenta ${conta}`,
  titular: (nome, documento) => `Titular: ${nome} · ${documento}`,
  telefone: (operadora, numero, titular) => `${operadora} · ${numero} · titular: ${titular}`,
  regras: 'Reglas de registro',
  bloqueia: 'Esta regla no permite el cambio.',
  avisa: 'Este aviso puede confirmarse.',
  semPermissao: 'Solo un operador autorizado puede confirmar este aviso.',
  confirmar: 'Leí los avisos y quiero continuar.',
};
