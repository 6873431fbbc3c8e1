import type { Backend } from '../../sdk/backend/port.js';
import type { IdDeRegra } from '../../sdk/conformidade/conformidade.js';
import { somarDias } from '../../sdk/domain/data.js';
import { ConflictError, InvalidTransitionError, isSdkError, NotFoundError, SlotTakenError, ValidationError } from '../../sdk/errors/index.js';

/** A backend that breaks one rule: what it does otherwise than the right one. */
export type Mutacao = (certo: Backend) => Partial<Backend>;

type Metodo = keyof Backend;
type Resposta<M extends Metodo> = Awaited<ReturnType<Backend[M]>>;

/** The method as it is, but for what comes of it. */
const mudar =
  <M extends Metodo>(metodo: M, mudanca: (valor: Resposta<M>, argumentos: Parameters<Backend[M]>) => unknown): Mutacao =>
  (certo) => ({
    [metodo]: async (...argumentos: Parameters<Backend[M]>) =>
      mudanca(await (certo[metodo] as (...todos: unknown[]) => Promise<Resposta<M>>)(...argumentos), argumentos),
  });

/** The method as it is, but for how it fails. */
const falhar =
  <M extends Metodo>(metodo: M, fazer: (erro: unknown, argumentos: Parameters<Backend[M]>, certo: Backend) => unknown): Mutacao =>
  (certo) => ({
    [metodo]: async (...argumentos: Parameters<Backend[M]>) => {
      try {
        return await (certo[metodo] as (...todos: unknown[]) => Promise<unknown>)(...argumentos);
      } catch (erro) {
        return fazer(erro, argumentos, certo);
      }
    },
  });

/** The last of a list, changed: the kit orders the first. */
const ultima = <T>(lista: readonly T[], mudanca: (item: T) => T): T[] => lista.map((item, i) => (i === lista.length - 1 ? mudanca(item) : item));
/** A plan that was there before the kit came. */
const antigo = (id: string): boolean => id.startsWith('plano-0042');
const ehDoKit = (texto: string | undefined): boolean => texto?.startsWith('kit') === true;

const sessao = (mudanca: (valor: Resposta<'sessao'>['configuracao']) => object): Mutacao =>
  mudar('sessao', (valor) => ({ ...valor, configuracao: { ...valor.configuracao, ...mudanca(valor.configuracao) } }));
const capacidade = (nome: string, tem: boolean): Mutacao => mudar('sessao', (valor) => ({ ...valor, capacidades: { ...valor.capacidades, [nome]: tem } }));
const ofertas = (mudanca: (oferta: Resposta<'listarOfertas'>[number]) => Resposta<'listarOfertas'>[number]): Mutacao =>
  mudar('listarOfertas', (valor) => ultima(valor, mudanca));
const etiqueta = (campos: object): Mutacao => ofertas((oferta) => ({ ...oferta, etiqueta: { ...oferta.etiqueta, ...campos } }));
const lista = (mudanca: (pagina: Resposta<'listarPlanos'>, filtro: Parameters<Backend['listarPlanos']>[1]) => object): Mutacao =>
  mudar('listarPlanos', (pagina, [, filtro]) => ({ ...pagina, ...mudanca(pagina, filtro) }));

/** For each key, how often it has come. */
const contador = (): ((chave: string) => number) => {
  const vezes = new Map<string, number>();
  return (chave) => {
    const agora = (vezes.get(chave) ?? 0) + 1;
    vezes.set(chave, agora);
    return agora;
  };
};

const SEMPRE_OCUPADO = { inicio: '00:00', fim: '23:59', tipo: 'ocupado', titulo: 'Instalação' } as const;

/** Every rule that an object can break, broken, and nothing else. */
export const MUTACOES: { readonly [I in Exclude<IdDeRegra, `resposta.${string}` | `fio.${string}`>]: Mutacao } = {
  'porta.completa': () => ({ mudarStatus: undefined as never }),
  'erros.tipados': falhar('cliente', () => {
    throw new TypeError('fetch failed');
  }),
  'sinal.abortado': (certo) => ({ sessao: () => certo.sessao() }),
  'segredo.campos': mudar('cliente', (cliente) => ({ ...cliente, acesso: { senha: 'mudar123' } })),
  'capacidade.recusa': capacidade('contatos', false),
  'capacidade.cumprida': (certo) => ({ listarContatos: (id) => certo.listarContatos(id).then(() => Promise.reject(naoTem())) }),

  'sessao.status': sessao(({ statusDePlano }) => ({
    statusDePlano: statusDePlano.map((um) => (um.grupo === 'ativo' ? { ...um, proximos: [...um.proximos, 'nenhum'] } : um)),
  })),
  'sessao.cancelado': sessao(({ statusDePlano }) => ({
    statusDePlano: statusDePlano.map((um) => (um.grupo === 'cancelado' ? { ...um, proximos: ['habilitado'] } : um)),
  })),
  'sessao.fuso': sessao(({ prestadora }) => ({ prestadora: { ...prestadora, fuso: 'Lua/Base' } })),
  'sessao.vencimentos': sessao(({ diasDeVencimento }) => ({ diasDeVencimento: [...diasDeVencimento, 32] })),
  'sessao.slot': sessao(() => ({ minutosDoSlot: 0 })),

  'desconhecido.cliente': falhar('listarEnderecos', () => []),
  'desconhecido.plano': falhar('plano', (_, __, certo) => certo.plano('plano-0042-1')),
  'cliente.id': mudar('cliente', (cliente) => ({ ...cliente, id: '0007' })),
  'ofertas.ids': mudar('listarOfertas', (todas) => ultima(todas, (oferta) => ({ ...oferta, id: todas[0]!.id }))),
  'ofertas.fidelidade': etiqueta({ fidelidadeMeses: 24 }),
  'ofertas.reajuste': etiqueta({ reajusteMeses: 6 }),
  'ofertas.valores': ofertas((oferta) => ({ ...oferta, parcelasDaTaxa: 0 })),
  'ofertas.status-inicial': ofertas((oferta) => ({ ...oferta, statusInicial: 'cancelado' })),
  'enderecos.cep': mudar('listarEnderecos', (enderecos) => ultima(enderecos, (um) => ({ ...um, cep: '13000-200' }))),
  'cep.hifen': (certo) => ({ buscarCep: (cep) => (cep.includes('-') ? Promise.reject(new NotFoundError('There is no such CEP.')) : certo.buscarCep(cep)) }),
  'cep.desconhecido': falhar('buscarCep', (_, [cep]) => ({ cep, cidade: 'Campinas', uf: 'SP' })),
  'cartoes.mascarados': mudar('cartoesSalvos', (cartoes) => ultima(cartoes, (um) => ({ ...um, final: '4111111111111111' }))),
  'conta.mascarada': mudar('cobrancaDoPlano', (cobranca) => ({
    ...cobranca,
    conta: { banco: '001', agencia: '1584', conta: '00210169', titular: 'X', documento: '***' },
  })),
  'disponivel.livre': mudar('disponivel', () => false),
  'disponivel.ocupado': mudar('disponivel', (livre, [{ login }]) => livre || login !== login.toLowerCase()),

  'planos.grupo': lista(({ itens }, { grupo }) =>
    grupo === 'inativo' ? { itens: itens.map((um) => (antigo(um.id) ? { ...um, status: { ...um.status, id: 'habilitado' } } : um)) } : {},
  ),
  'planos.contagem': lista(({ contagem }) => ({ contagem: { ...contagem, cancelado: contagem.cancelado + 1 } })),
  'planos.paginas': lista(({ itens }, { cursor }) => (cursor === undefined ? {} : { itens: itens.slice(1) })),
  'planos.soma': lista(({ soma }) => ({ soma: soma + 1 })),
  'planos.ordem': lista(({ itens }, { ordem, direcao }) => (ordem === 'preco' && direcao === 'desc' ? { itens: [...itens].reverse() } : {})),
  'planos.busca': (certo) => ({ listarPlanos: (id, filtro, o) => certo.listarPlanos(id, { ...filtro, busca: undefined }, o) }),
  'planos.filtro': (certo) => ({ listarPlanos: (id, filtro, o) => certo.listarPlanos(id, { ...filtro, formaDePagamento: undefined }, o) }),
  'planos.cursor': (certo) => ({
    listarPlanos: (id, filtro, o) => certo.listarPlanos(id, { ...filtro, cursor: ehDoKit(filtro.cursor) ? undefined : filtro.cursor }, o),
  }),
  'plano.igual': mudar('plano', (plano) => (antigo(plano.id) ? { ...plano, preco: plano.preco + 1 } : plano)),

  'cancelamento.dados': mudar('dadosDoCancelamento', (dados, [id]) =>
    antigo(id) ? { ...dados, parcelas: [{ id: 'p', descricao: 'p', vencimento: '2026-12-01', valor: -1 }] } : dados,
  ),
  'vencimento.opcoes': mudar('opcoesDeVencimento', (opcoes) => ({ ...opcoes, atual: { ...opcoes.atual, dia: opcoes.atual.dia + 1 } })),
  'mudanca.outras': (certo) => ({
    ofertasParaMudar: async (id) => [{ ...(await certo.listarOfertas('0042'))[0]!, id: (await certo.plano(id)).oferta.id }],
  }),
  'historico.ordem': mudar('historico', (pagina) => ({ ...pagina, itens: [...pagina.itens].reverse() })),
  'diagnostico.parte': mudar('diagnosticar', (diagnostico) => ({ ...diagnostico, conta: 'ativa' })),

  'agenda.recursos': mudar('recursosDeAgenda', (recursos) => ({ ...recursos, cargos: [...recursos.cargos, recursos.cargos[0]] })),
  'agenda.dia': mudar('diaDaAgenda', (dia) => ({ ...dia, data: somarDias(dia.data, 1) })),
  'agenda.intervalos': (certo) => {
    const torto = <D extends Resposta<'diaDaAgenda'>>(dia: D): D => ({
      ...dia,
      dias: dia.dias.map((um) => ({ ...um, ocupacoes: [...um.ocupacoes, { ...SEMPRE_OCUPADO, inicio: '22:00', fim: '21:00' }] })),
    });
    return {
      diaDaAgenda: async (...a) => torto(await certo.diaDaAgenda(...a)),
      diasDaAgenda: async (...a) => (await certo.diasDaAgenda(...a)).map(torto),
    };
  },
  'agenda.dias': mudar('diasDaAgenda', (dias) => [...dias].reverse()),
  'agenda.limite': falhar('diasDaAgenda', (_, [alvo, de], certo) => certo.diasDaAgenda(alvo, de, somarDias(de, 30))),
  'agenda.desconhecido': falhar('diaDaAgenda', (_, [alvo, data]) => ({ data, alvo, dias: [] })),

  'recusa.campo': falhar('adicionarPlano', (erro) => {
    throw isSdkError(erro) && erro.code === 'validation' ? new ValidationError('The order is refused.', []) : erro;
  }),
  'recusa.nada-feito': falhar('adicionarPlano', async (erro, [id, novo], certo) => {
    const login = novo.loginRadius && { ...novo.loginRadius, login: `${novo.loginRadius.login}-z` };
    const oferta = (await certo.listarOfertas(id)).find(({ servicos }) => servicos.loginRadius !== 'inativo' && servicos.email !== 'obrigatorio');
    if (ehDoKit(novo.ofertaId)) await certo.adicionarPlano(id, { ...novo, ofertaId: oferta!.id, loginRadius: login }, { chave: 'so-esta' });
    throw erro;
  }),
  'chave.livre-apos-recusa': (certo) => {
    const presas = new Set<string>();
    return falhar('adicionarPlano', (erro, [, , { chave }]) => {
      if (isSdkError(erro) && erro.code === 'validation') presas.add(chave);
      throw erro;
    })({
      ...certo,
      adicionarPlano: (id, novo, escrita) =>
        presas.has(escrita.chave) ? Promise.reject(new ConflictError('Used.', { motivo: 'chave' })) : certo.adicionarPlano(id, novo, escrita),
    });
  },
  // Looks for the key before the plan is added, and keeps it after.
  'chave.simultanea': (certo) => {
    const guardadas = new Set<string>();
    const emCurso = contador();
    return {
      async adicionarPlano(id, novo, { chave }) {
        const segunda = !guardadas.has(chave) && emCurso(chave + JSON.stringify(novo)) > 1;
        const feito = await certo.adicionarPlano(id, novo, { chave: segunda ? `${chave}-b` : chave });
        guardadas.add(chave);
        return feito;
      },
    };
  },
  'chave.repetida': (certo) => {
    const guardadas = new Map<string, string>();
    return {
      async adicionarPlano(id, novo, { chave }) {
        const corpo = JSON.stringify(novo);
        const feito = await certo.adicionarPlano(id, novo, { chave: guardadas.get(chave) === corpo ? `${chave}-b` : chave });
        guardadas.set(chave, corpo);
        return feito;
      },
    };
  },
  'chave.outro-corpo': (certo) => {
    const feitos = new Map<string, Resposta<'adicionarPlano'>>();
    return {
      async adicionarPlano(id, novo, { chave }) {
        const feito = feitos.get(chave) ?? (await certo.adicionarPlano(id, novo, { chave }));
        feitos.set(chave, feito);
        return feito;
      },
    };
  },
  'chave.nota': (certo) => {
    const vezes = contador();
    return { anotar: (id, nota, { chave }) => certo.anotar(id, nota, { chave: `${chave}-${vezes(chave)}` }) };
  },
  'novo.como-pedido': (certo) => ({
    adicionarPlano: (id, novo, escrita) => certo.adicionarPlano(id, { ...novo, contrato: { ...novo.contrato, diaDeVencimento: 20 } }, escrita),
  }),
  'novo.status': mudar('listarOfertas', (todas) => todas.map((uma) => ({ ...uma, statusInicial: 'reduzido' }))),
  'novo.na-lista': mudar('plano', (plano) => (antigo(plano.id) ? plano : { ...plano, preco: plano.preco + 1 })),
  'novo.login-tomado': mudar('disponivel', (livre, [{ login }]) => livre || ehDoKit(login)),
  'endereco.adicionado': mudar('listarEnderecos', (todos) => todos.filter(({ complemento }) => !ehDoKit(complemento))),
  'contato.adicionado': (certo) => {
    const vezes = contador();
    return { adicionarContato: (id, novo, { chave }) => certo.adicionarContato(id, novo, { chave: `${chave}-${vezes(chave)}` }) };
  },
  'servico.adicionado': mudar('adicionarServico', ({ plano, servico }) => ({ servico, plano: { ...plano, servicos: [] } })),
  'servico.editado': mudar('editarServico', ({ servico, plano }) => ({
    servico,
    plano: { ...plano, servicos: plano.servicos.map((um) => (um.id === servico.id && um.tipo === 'login-radius' ? { ...um, login: 'velho' } : um)) },
  })),
  'servico.removido': (certo) => ({ removerServico: (id) => certo.plano(id) }),
  'status.mudado': (certo) => ({ mudarStatus: (id) => certo.plano(id) }),
  'cobranca.mudada': (certo) => ({ mudarFormaDePagamento: (id) => certo.plano(id) }),
  'segredo.nunca-volta': falhar('adicionarPlano', (erro, [, novo]) => {
    if (erro instanceof ValidationError) throw new ValidationError(`Refused: ${JSON.stringify(novo)}`.slice(-400), erro.faltas);
    throw erro;
  }),
  'agenda.um-vencedor': falhar('adicionarPlano', (erro, [id, novo, escrita], certo) => {
    if (erro instanceof SlotTakenError) return certo.adicionarPlano(id, { ...novo, agendamento: undefined }, escrita);
    throw erro;
  }),
  'agenda.tudo-ou-nada': falhar('adicionarPlano', async (erro, [id, novo, escrita], certo) => {
    if (erro instanceof SlotTakenError) await certo.adicionarPlano(id, { ...novo, agendamento: undefined }, escrita);
    throw erro;
  }),
  'agenda.alternativas': falhar('adicionarPlano', (erro, [, novo]) => {
    throw erro instanceof SlotTakenError ? new SlotTakenError('Taken.', { alternativas: [novo.agendamento!] }) : erro;
  }),
  'agenda.ocupada': mudar('agendamento', ({ motivosDeRemocao }) => ({ motivosDeRemocao })),
  'agenda.remocao': (certo) => ({
    removerAgendamento: (id, remocao, edicao) => certo.removerAgendamento(id, { ...remocao, nota: remocao.nota.padEnd(12, '.') }, edicao),
  }),
  'agenda.corrida': falhar('agendar', async (erro, [id], certo) => {
    if (erro instanceof SlotTakenError) return { plano: await certo.plano(id) };
    throw erro;
  }),
  'agenda.libera': (certo) => {
    let removido = false;
    return {
      removerAgendamento: (...a) => certo.removerAgendamento(...a).then((feito) => ((removido = true), feito)),
      diaDaAgenda: async (...a) => {
        const dia = await certo.diaDaAgenda(...a);
        return removido ? { ...dia, dias: dia.dias.map((um) => ({ ...um, ocupacoes: [SEMPRE_OCUPADO] })) } : dia;
      },
    };
  },
  'versao.velha': falhar('cancelarPlano', async (erro, [id, pedido], certo) => {
    if (erro instanceof ConflictError) return certo.cancelarPlano(id, pedido, { chave: 'sem-versao', versao: (await certo.plano(id)).versao });
    throw erro;
  }),
  'versao.muda': mudar('cancelarPlano', (feito, [, , { versao }]) => ({ ...feito, plano: { ...feito.plano, versao } })),
  'chave.antes-da-versao': (certo) => {
    const feitas = new Set<string>();
    return {
      async cancelarPlano(id, pedido, edicao) {
        if (feitas.has(edicao.chave)) throw new ConflictError('Changed.', { motivo: 'versao' });
        const feito = await certo.cancelarPlano(id, pedido, edicao);
        feitas.add(edicao.chave);
        return feito;
      },
    };
  },
  'cancelado.grupo': mudar('cancelarPlano', (feito) => ({ ...feito, protocolo: '' })),
  'cancelado.terminal': falhar('cancelarPlano', async (erro, [id], certo) => {
    if (erro instanceof InvalidTransitionError) return { plano: await certo.plano(id), protocolo: '1' };
    throw erro;
  }),
};

const naoTem = (): Error => Object.assign(new Error('No contacts here.'), { code: 'unsupported-capability', retryable: false });

/** Answers that are nothing of the published shape, once the work is done. */
export const semForma = (metodo: Metodo): Mutacao => mudar(metodo, () => 42);
