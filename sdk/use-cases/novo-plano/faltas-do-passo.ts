import { faltasDaCobranca } from '../../domain/cobranca.js';
import { faltasDoContrato } from '../../domain/contrato.js';
import { faltasDoEmail } from '../../domain/email-de-servico.js';
import { bloqueia, prefixar, type Falta } from '../../domain/falta.js';
import { validarLoginRadius } from '../../domain/login-radius.js';
import type { Oferta } from '../../domain/oferta.js';
import { exigenciaDoServico } from '../../domain/exigencia-do-servico.js';
import { ofertaDe, passosDe } from './passos.js';
import { regrasDeLoginDa } from '../../domain/regras-de-login-da-oferta.js';
import type { Catalogo, Passo, Rascunho, ServicoDoWizard } from './state.js';

/** What a step still needs before the next one. */
export function faltasDoPasso(passo: Passo, rascunho: Rascunho, catalogo: Catalogo, aberto?: ServicoDoWizard): Falta[] {
  switch (passo) {
    case 'plano':
      return faltasDoPlano(rascunho, catalogo, aberto);
    case 'cobranca':
      return faltasDaEtapaDeCobranca(rascunho, catalogo);
    case 'dados':
      return [];
    case 'agendar':
      return rascunho.agendamento ? [] : [{ campo: 'agendamento', codigo: 'obrigatorio' }];
  }
}

/** The first step that is not complete, with what it needs; undefined when the draft can be sent. */
export function primeiroIncompleto(rascunho: Rascunho, catalogo: Catalogo, aberto?: ServicoDoWizard): { passo: Passo; faltas: Falta[] } | undefined {
  for (const passo of passosDe(rascunho)) {
    const faltas = faltasDoPasso(passo, rascunho, catalogo, aberto).filter(bloqueia);
    if (faltas.length > 0) return { passo, faltas };
  }
  return undefined;
}

function faltasDoPlano(rascunho: Rascunho, catalogo: Catalogo, aberto: ServicoDoWizard | undefined): Falta[] {
  const faltas: Falta[] = [];
  if (!catalogo.enderecos.some(({ id }) => id === rascunho.enderecoId)) faltas.push({ campo: 'enderecoId', codigo: 'obrigatorio' });
  const oferta = ofertaDe(rascunho, catalogo);
  if (!oferta) return [...faltas, { campo: 'ofertaId', codigo: 'obrigatorio' }];
  for (const servico of ['loginRadius', 'email'] as const) {
    const exigencia = exigenciaDoServico(servico, oferta, catalogo.sessao.configuracao);
    if (exigencia === 'inativo') continue;
    // A card left open holds something typed: saving or closing it is the operator's choice, never ours.
    const pendente = aberto === servico || (exigencia === 'obrigatorio' && !rascunho[servico]);
    if (pendente) faltas.push({ campo: servico, codigo: 'servico-pendente' });
    else faltas.push(...faltasDoServicoSalvo(servico, rascunho, catalogo, oferta));
  }
  return faltas;
}

/** A service that was saved for another offer may not fit this one, e.g. it now needs a domain. */
function faltasDoServicoSalvo(servico: ServicoDoWizard, { loginRadius, email }: Rascunho, catalogo: Catalogo, oferta: Oferta): Falta[] {
  if (servico === 'loginRadius' && loginRadius) {
    return prefixar(servico, validarLoginRadius(loginRadius, regrasDeLoginDa(oferta, catalogo.sessao.configuracao)).filter(bloqueia));
  }
  if (servico === 'email' && email) return prefixar(servico, faltasDoEmail(email, { dominios: oferta.dominios.email }).filter(bloqueia));
  return [];
}

function faltasDaEtapaDeCobranca(rascunho: Rascunho, { sessao, enderecos, hoje }: Catalogo): Falta[] {
  const { formasDePagamento, diasDeVencimento } = sessao.configuracao;
  const faltas = prefixar('contrato', faltasDoContrato(rascunho.contrato, diasDeVencimento));
  const { enderecoCobrancaId } = rascunho;
  if (enderecoCobrancaId !== undefined && !enderecos.some(({ id }) => id === enderecoCobrancaId)) {
    faltas.push({ campo: 'enderecoCobrancaId', codigo: 'opcao-indisponivel' });
  }
  faltas.push(...prefixar('cobranca', faltasDaCobranca(rascunho.cobranca, { formas: formasDePagamento, hoje })));
  return faltas;
}
