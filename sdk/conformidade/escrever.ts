import type { RecursosDeAgenda } from '../domain/agenda.js';
import type { NovoPlano } from '../domain/novo-plano.js';
import { efeitoDe } from '../domain/permissao.js';
import { emPalavras } from './copiar.js';
import { cancelarTudo, olharFim } from './desfazer.js';
import { marcarJuntos } from './escrever-agenda.js';
import { createEscrita, enviarJuntos, type Escrita, type Remessa, type Vendido } from './escrita.js';
import { provarPedidosCrus } from './fio/escrever-cru.js';
import { descreverErro } from './ler-erro.js';
import { pedidosPossiveis, type PedidoPossivel } from './montar-pedido.js';
import type { Cadastro } from './olhar-cadastro.js';
import { anotarDuasVezes, olharChave } from './olhar-chave.js';
import { olharAcrescimos } from './olhar-acrescimos.js';
import { olharServico, olharStatusEForma } from './olhar-mudancas.js';
import { olharNovo } from './olhar-novo.js';
import { REGRAS, type IdDeRegra } from './regras.js';
import { achado, idDeNinguem, type Terreno } from './terreno.js';

/** Adds plans to the client, looks at what becomes of them, and cancels them again. */
export async function escrever(t: Terreno, clienteId: string, { ofertas, enderecos }: Cadastro, recursos: RecursosDeAgenda | undefined): Promise<void> {
  const escrita = createEscrita(t, clienteId);
  const possiveis = ofertas && enderecos ? pedidosPossiveis(t, ofertas, enderecos) : [];
  const antes = await escrita.planos();
  if (!antes) return semEscrever(t, 'The list of plans could not be read, so nothing was written.');
  if (efeitoDe(t.sessao.permissoes, 'adicionarPlano') !== 'permitir') return semEscrever(t, 'The operator lacks the permission adicionarPlano.');
  if (possiveis.length === 0) return semEscrever(t, 'The kit can make up no order: no address, no offer, or only payment forms that need data (`pedido`).');
  try {
    const vendido = await vender(t, escrita, possiveis, antes.size);
    if (!vendido) return;
    await olharNovo(t, escrita, vendido);
    await olharAcrescimos(t, escrita, enderecos ?? []);
    await olharServico(t, escrita, vendido);
    await anotarDuasVezes(t, escrita, vendido);
    await provarPedidosCrus(t, escrita, vendido);
    if (recursos) await marcarJuntos(t, escrita, vendido, recursos);
    await olharStatusEForma(t, escrita, vendido);
    await olharFim(t, escrita, vendido);
  } finally {
    await cancelarTudo(t, escrita, new Set(antes.keys()));
  }
}

function semEscrever({ provas }: Terreno, motivo: string): void {
  for (const [id, { precisa }] of Object.entries(REGRAS)) {
    if (precisa === 'escrita' || precisa === 'fio-e-escrita') provas.semObjeto(id as IdDeRegra, motivo);
  }
}

/** How often an order is sent at once: two may miss one another, four hardly do. */
const VEZES = 4;
const aoMesmoTempo = (novo: NovoPlano, chave: string): Remessa[] => Array.from({ length: VEZES }, () => ({ novo, chave }));

/** A refused order first, then a right one several times at once under the same key. */
async function vender(t: Terreno, escrita: Escrita, possiveis: readonly PedidoPossivel[], havia: number): Promise<Vendido | undefined> {
  const chave = escrita.chave();
  const haviaAntes = await recusar(t, escrita, possiveis[0]!, chave, havia);
  let recusa = '';
  for (const [i, { oferta, novo }] of possiveis.entries()) {
    // The key of the refused order goes on with the first right one.
    const estaChave = i === 0 ? chave : escrita.chave();
    const primeira = await enviarJuntos(t, escrita, aoMesmoTempo(novo, estaChave));
    const livre = i > 0 || !primeira.chamadas.some((uma) => uma.tipo === 'recusa' && uma.erro.code === 'conflict' && uma.erro.motivo === 'chave');
    if (i === 0)
      t.provas.provar(
        'chave.livre-apos-recusa',
        livre ? [] : [achado(t, 'adicionarPlano', '', 'the order, under a key that was refused before', emPalavras('"conflict" (motivo "chave")'))],
      );
    const novaChave = livre ? estaChave : escrita.chave();
    const { pedidos, chamadas } = livre ? primeira : await enviarJuntos(t, escrita, aoMesmoTempo(novo, novaChave));
    const feita = chamadas.find((uma) => uma.tipo === 'resposta');
    if (feita) {
      const vendido = { oferta, novo: pedidos[0]!, plano: feita.valor.plano };
      await olharChave(t, escrita, { vendido, chave: novaChave, chamadas, havia: haviaAntes });
      return vendido;
    }
    const [uma] = chamadas;
    if (uma?.tipo !== 'recusa') return void semEscrever(t, 'No order was answered in a way that can be used.');
    recusa = descreverErro(uma.erro);
    // What the catalogue offers is refused field by field: that is no rule of the provider's, it is a fault.
    if (uma.erro.code === 'validation' && !t.pedido)
      t.provas.falhou(
        'resposta.adicionarPlano',
        achado(t, 'adicionarPlano', '', `the offer "${oferta.id}" on its own terms to be accepted`, emPalavras(recusa)),
      );
    if (uma.erro.code !== 'rule') break;
  }
  return void semEscrever(t, `No order that the kit can make up was accepted; give one of your own (\`pedido\`). The last one: ${recusa}`);
}

/** Gives how many plans there are afterwards. */
async function recusar(t: Terreno, escrita: Escrita, { novo }: PedidoPossivel, chave: string, havia: number): Promise<number> {
  const chamada = await escrita.adicionar({ ...novo, ofertaId: idDeNinguem(t) }, chave);
  if (chamada.tipo === 'nada') return havia;
  const certa = chamada.tipo === 'recusa' && chamada.erro.code === 'validation' && chamada.erro.faltas.some((falta) => falta.startsWith('ofertaId '));
  const veio = chamada.tipo === 'recusa' ? emPalavras(descreverErro(chamada.erro)) : chamada.valor;
  t.provas.provar('recusa.campo', certa ? [] : [achado(t, 'adicionarPlano', '', 'a refusal with "validation", a finding at `ofertaId`', veio)]);
  const depois = await escrita.planos();
  if (!depois) return havia;
  const achados = depois.size === havia ? [] : [achado(t, 'adicionarPlano', '', 'nothing added by a refused order', emPalavras(`${depois.size - havia} more`))];
  if (chamada.tipo === 'recusa') t.provas.provar('recusa.nada-feito', achados);
  return depois.size;
}
