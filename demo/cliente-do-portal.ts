import type { Cliente } from '../sdk/domain/cliente.js';

/** What the portal itself shows of a client: its own screens, of which our elements know nothing. */
export interface ClienteDoPortal {
  readonly id: string;
  readonly nome: string;
  readonly documento: string;
  readonly email: string;
  readonly telefone: string;
  readonly ativoDesde: string;
}

const pontuar = (texto: string, forma: string): string => {
  let i = 0;
  return forma.replace(/#/g, () => texto[i++] ?? '');
};

/** `12ABC34501DE35` is "CNPJ 12.ABC.345/01DE-35"; a CPF shows its middle only (LGPD). */
export function documentoPorExtenso(documento: string): string {
  if (documento.length === 14) return `CNPJ ${pontuar(documento, '##.###.###/####-##')}`;
  return documento.length === 11 ? `CPF ***.${pontuar(documento.slice(3, 9), '###.###')}-**` : documento;
}

function telefonePorExtenso(telefone: string): string {
  const digitos = telefone.replace(/^\+?55/, '');
  if (digitos.length === 11) return pontuar(digitos, '(##) #####-####');
  return digitos.length === 10 ? pontuar(digitos, '(##) ####-####') : telefone;
}

/** The contract with our elements says nothing about this date: a portal has it in its own tables; the demo makes it from the id. */
function ativoDesde(id: string): string {
  const meses = (Number(id) * 11 + 80) % 120;
  return `${String((meses % 12) + 1).padStart(2, '0')}/${2016 + Math.floor(meses / 12)}`;
}

/** Asks the portal's server for a client; undefined when it knows no such client or refuses. */
export async function buscarClienteDoPortal(baseUrl: string, id: string, token: string): Promise<ClienteDoPortal | undefined> {
  const resposta = await fetch(`${baseUrl}/clientes/${encodeURIComponent(id)}`, { headers: { authorization: `Bearer ${token}`, 'x-cenario': 'nenhum' } });
  if (!resposta.ok) return undefined;
  const cliente = (await resposta.json()) as Cliente;
  return {
    id: cliente.id,
    nome: cliente.nome,
    documento: documentoPorExtenso(cliente.documento),
    email: cliente.email ?? '–',
    telefone: cliente.telefone ? telefonePorExtenso(cliente.telefone) : '–',
    ativoDesde: ativoDesde(cliente.id),
  };
}
