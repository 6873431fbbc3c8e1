import type { Contato, NovoContato } from '../domain/contato.js';
import type { Endereco, NovoEndereco } from '../domain/endereco.js';
import { emPalavras, iguais } from './copiar.js';
import type { Escrita } from './escrita.js';
import { descreverErro } from './ler-erro.js';
import { diferenca } from './olhar-planos.js';
import type { Chamada } from './sonda.js';
import { achado, SEM_FALTA, type Terreno } from './terreno.js';

/** What is added to the client himself. The contract takes none of it away again, so it is one address and one contact. */
export async function olharAcrescimos(t: Terreno, { clienteId, chave }: Escrita, [modelo]: readonly Endereco[]): Promise<void> {
  if (modelo) {
    const { id: _, ...resto } = modelo;
    const novo: NovoEndereco = { ...resto, complemento: t.marca };
    const esta = chave();
    await olharUm(t, 'endereco', {
      id: 'endereco.adicionado',
      metodos: ['adicionarEndereco', 'listarEnderecos'],
      novo,
      adicionar: () => t.sonda.pedir('adicionarEndereco', clienteId, novo, { chave: esta }),
      listar: () => t.sonda.pedir('listarEnderecos', clienteId),
    });
  }
  if (!t.sessao.capacidades.contatos) return;
  const novo: NovoContato = { nome: `Kit ${t.marca}`, tipo: 'outro', celular: '11900000000', email: `${t.marca}@plano-kit.example` };
  const esta = chave();
  await olharUm<Contato, NovoContato>(t, 'contato', {
    id: 'contato.adicionado',
    metodos: ['adicionarContato', 'listarContatos'],
    novo,
    adicionar: () => t.sonda.pedir('adicionarContato', clienteId, novo, { chave: esta }),
    listar: () => t.sonda.pedir('listarContatos', clienteId),
  });
}

interface Acrescimo<T, N> {
  readonly id: 'endereco.adicionado' | 'contato.adicionado';
  readonly metodos: readonly ['adicionarEndereco', 'listarEnderecos'] | readonly ['adicionarContato', 'listarContatos'];
  readonly novo: N;
  /** Under the same key each time. */
  adicionar(): Promise<Chamada<T>>;
  listar(): Promise<Chamada<readonly T[]>>;
}

async function olharUm<T extends { readonly id: string }, N extends object>(
  t: Terreno,
  oque: 'endereco' | 'contato',
  { id, metodos: [adicionar, listar], novo, ...fazer }: Acrescimo<T, N>,
): Promise<void> {
  const antes = await fazer.listar();
  if (antes.tipo !== 'resposta') return;
  const feito = await fazer.adicionar();
  if (feito.tipo === 'recusa') {
    const { code } = feito.erro;
    if (SEM_FALTA.includes(code)) for (const regra of [id, `resposta.${adicionar}`] as const) t.provas.semObjeto(regra, `It is refused: "${code}".`);
    else t.provas.falhou(`resposta.${adicionar}`, achado(t, adicionar, '', 'what the contract asks for to be accepted', emPalavras(descreverErro(feito.erro))));
    return;
  }
  if (feito.tipo === 'nada') return;
  const { valor } = feito;
  t.escritos.push({ oque, id: valor.id, desfeito: false, nota: `Of the client, named ${t.marca}; the contract deletes none.` });
  const outra = await fazer.adicionar();
  const depois = await fazer.listar();
  if (outra.tipo === 'nada' || depois.tipo !== 'resposta') return;
  const torto = Object.entries(novo).find(([campo, pedido]) => !iguais((valor as Record<string, unknown>)[campo], pedido));
  const naLista = depois.valor.some(({ id: um }) => um === valor.id);
  const mais = depois.valor.length - antes.valor.length;
  t.provas.provar(id, [
    ...(torto ? [achado(t, adicionar, torto[0], 'what was sent', (valor as Record<string, unknown>)[torto[0]])] : []),
    ...(naLista && mais === 1 ? [] : [achado(t, listar, '', `one more, "${valor.id}"`, emPalavras(`${mais} more${naLista ? '' : ', and not that one'}`))]),
    ...(outra.tipo === 'resposta' && iguais(outra.valor, valor)
      ? []
      : [achado(t, adicionar, '', 'the first answer again', outra.tipo === 'recusa' ? emPalavras(descreverErro(outra.erro)) : diferenca(outra.valor, valor))]),
  ]);
}
