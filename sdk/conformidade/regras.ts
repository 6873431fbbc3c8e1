/** What a rule needs to be looked at: a client for tests, leave to write, the wire (a URL), or the object itself. */
export type Necessidade = 'cliente' | 'escrita' | 'fio' | 'fio-e-escrita' | 'porta';

export interface Regra {
  /** Lines of the specification, an RFC, a law. */
  readonly fonte: string;
  readonly regra: string;
  readonly precisa?: Necessidade | undefined;
}

const de = (precisa: Necessidade | undefined, fonte: string, regra: string): Regra => ({ fonte, regra, precisa });

/** Methods whose answers the kit looks at, with what it needs for that. Each has a rule of its own, `resposta.<método>`. */
const RESPOSTAS = {
  sessao: undefined,
  disponivel: undefined,
  disponibilidadeDeDominio: undefined,
  recursosDeAgenda: undefined,
  diaDaAgenda: undefined,
  diasDaAgenda: undefined,
  cliente: 'cliente',
  listarPlanos: 'cliente',
  plano: 'cliente',
  listarOfertas: 'cliente',
  listarEnderecos: 'cliente',
  buscarCep: 'cliente',
  listarContatos: 'cliente',
  cartoesSalvos: 'cliente',
  agendamento: 'cliente',
  dadosDoCancelamento: 'cliente',
  limiteDeDesbloqueio: 'cliente',
  limitesDeSuspensao: 'cliente',
  ofertasParaMudar: 'cliente',
  opcoesDeServico: 'cliente',
  opcoesDeVencimento: 'cliente',
  contratosDoPlano: 'cliente',
  autorizacoesDeDebito: 'cliente',
  historico: 'cliente',
  camposExtra: 'cliente',
  cobrancaDoPlano: 'cliente',
  propriedadesDoLogin: 'cliente',
  recursosDeDiagnostico: 'cliente',
  diagnosticar: 'cliente',
  impresso: 'cliente',
  adicionarPlano: 'escrita',
  adicionarEndereco: 'escrita',
  adicionarContato: 'escrita',
  adicionarServico: 'escrita',
  editarServico: 'escrita',
  trocarSenha: 'escrita',
  removerServico: 'escrita',
  mudarStatus: 'escrita',
  mudarFormaDePagamento: 'escrita',
  anotar: 'escrita',
  agendar: 'escrita',
  removerAgendamento: 'escrita',
  cancelarPlano: 'escrita',
} as const satisfies { readonly [metodo: string]: Necessidade | undefined };

export type MetodoOlhado = keyof typeof RESPOSTAS;

const SEMANTICAS = {
  'porta.completa': de('porta', 'S02', 'Every method of the port is there; what the backend lacks it refuses with "unsupported-capability".'),
  'erros.tipados': de('porta', 'S04', 'A method fails with an `SdkError` of a published code, and with nothing else.'),
  'sinal.abortado': de(undefined, 'S05', 'A read whose signal has given it up fails with "aborted".'),
  'segredo.campos': de(undefined, 'S02, DOMINIO §9', 'No answer holds a password, a secret or a token.'),
  'capacidade.recusa': de('cliente', 'S02', 'What a capability says is lacking is refused with "unsupported-capability".'),
  'capacidade.cumprida': de(undefined, 'S02', 'What a capability promises is there.'),

  'sessao.status': de(undefined, 'A06, DOMINIO §1', 'The registry of statuses has each id once, and every next one is in it.'),
  'sessao.cancelado': de(undefined, 'A06', 'A cancelled plan never comes back: a status of the group "cancelado" has no next one.'),
  'sessao.fuso': de(undefined, 'X05', 'The time zone of the provider is one that exists.'),
  'sessao.vencimentos': de(undefined, 'B07, DOMINIO §5', 'Due days are days 1–31, each once.'),
  'sessao.slot': de(undefined, 'C02, DOMINIO §4', 'A slot of the agenda is a whole number of minutes, 1 to 1440.'),

  'desconhecido.cliente': de('cliente', 'S04', 'Whatever is asked of a client who is not there fails with "not-found".'),
  'desconhecido.plano': de('cliente', 'S04', 'Whatever is asked of a plan that is not there fails with "not-found".'),
  'cliente.id': de('cliente', 'S02', 'The client that is asked for is the one that comes.'),
  'ofertas.ids': de('cliente', 'B04', 'Each offer has an id of its own, and a code of its own on its label.'),
  'ofertas.fidelidade': de('cliente', 'DOMINIO §6, RGC', 'Fidelity is at most 12 months, in the offer and on its label.'),
  'ofertas.reajuste': de('cliente', 'DOMINIO §6, RGC', 'Readjustments are at least 12 months apart.'),
  'ofertas.valores': de('cliente', 'B04', 'Prices and fees are not negative, instalments are one or more, an installation takes time.'),
  'ofertas.status-inicial': de('cliente', 'B10', 'The initial status of an offer is in the registry, and is not a cancelled one.'),
  'enderecos.cep': de('cliente', 'B03, DOMINIO §7', 'The CEP of an address is 8 digits, no hyphen.'),
  'cep.hifen': de('cliente', 'B03, DOMINIO §7', 'A CEP is found with and without hyphen, and comes back as 8 digits.'),
  'cep.desconhecido': de(undefined, 'B03, S04', 'A CEP that does not exist fails with "not-found".'),
  'cartoes.mascarados': de('cliente', 'B08', 'Of a saved card come the last four digits at most.'),
  'conta.mascarada': de('cliente', 'F08, DOMINIO §9', 'Of a bank account come its last four digits at most.'),
  'disponivel.livre': de(undefined, 'B05, B06', 'A name that nobody has is available.'),
  'disponivel.ocupado': de('cliente', 'B05, B06', 'The login of a plan that is not cancelled is taken, whatever the case.'),

  'planos.grupo': de('cliente', 'A01', 'A plan stands in the group of its status; one whose status is in no registry is inactive.'),
  'planos.contagem': de('cliente', 'A01', 'The three counts are those of the three groups, whatever is asked for.'),
  'planos.paginas': de('cliente', 'A02', 'Page after page gives every plan once, and no page is longer than asked for.'),
  'planos.soma': de('cliente', 'A02', '`soma` is the sum of the prices of all plans that match.'),
  'planos.ordem': de('cliente', 'A08', 'The list comes in the order that is asked for, both ways.'),
  'planos.busca': de('cliente', 'A08', 'A search finds a plan by its name, and nothing by a text that is nowhere.'),
  'planos.filtro': de('cliente', 'A08', 'The filter by payment form gives plans of that form, and no others.'),
  'planos.cursor': de('cliente', 'A02, S04', 'A cursor that the list never gave is refused, naming `cursor`.'),
  'plano.igual': de('cliente', 'A08', 'A plan asked for by its id is as in the list, and is the client’s.'),

  'cancelamento.dados': de('cliente', 'F01, DOMINIO §6', 'There are reasons and days to cancel; fidelity is at most 12 months, instalments are not negative.'),
  'vencimento.opcoes': de('cliente', 'D04, DOMINIO §5', 'The current due day is the plan’s, and each day that is offered is offered once.'),
  'mudanca.outras': de('cliente', 'F06', 'A plan can be changed to other offers only.'),
  'historico.ordem': de('cliente', 'F09, DOMINIO §10', 'The history comes newest first, page after page, each entry once.'),
  'diagnostico.parte': de('cliente', 'F05', 'Of a diagnosis comes the part that was asked for, and no other.'),

  'agenda.recursos': de(undefined, 'C01', 'Technicians and roles have each id once, and every technician’s role is there.'),
  'agenda.dia': de(undefined, 'C02', 'A day of the agenda is the one that was asked for: the technician’s, or one entry for each of the role.'),
  'agenda.intervalos': de(undefined, 'C04', 'Shifts and bookings end after they begin.'),
  'agenda.dias': de(undefined, 'C05', 'Several days come in order, each once, each as if asked for alone.'),
  'agenda.limite': de(undefined, 'C05, S04', 'More than 31 days at once are refused with "validation".'),
  'agenda.desconhecido': de(undefined, 'S04', 'The agenda of a technician who is not there fails with "not-found".'),

  'recusa.campo': de('escrita', 'B05, S04', 'A refused order names the field: an offer that is not there is refused with "validation" at `ofertaId`.'),
  'recusa.nada-feito': de('escrita', 'B10, S02', 'What is refused adds nothing.'),
  'chave.livre-apos-recusa': de('escrita', 'B13, S05', 'A refusal leaves the idempotency key free.'),
  'chave.simultanea': de('escrita', 'B13, S05', 'The same key sent several times at once adds one plan, and all get the same answer.'),
  'chave.repetida': de('escrita', 'B13, S05', 'The same key sent again later adds nothing, and gets the first answer.'),
  'chave.outro-corpo': de('escrita', 'B13, S05', 'The same key with another body fails with "conflict" (motivo "chave").'),
  'chave.nota': de('escrita', 'S05', 'Other writes keep their keys too: a note sent twice with one key is written once.'),
  'novo.como-pedido': de('escrita', 'B10', 'The new plan is what was ordered: client, offer, addresses, payment form, due day, login.'),
  'novo.status': de('escrita', 'B10, DOMINIO §1', 'The status of a new plan is the one that its offer says.'),
  'novo.na-lista': de('escrita', 'B10', 'The new plan is in the list, and asked for by its id it is as it was answered.'),
  'novo.login-tomado': de('escrita', 'B05', 'The login of the new plan is taken at once.'),
  'endereco.adicionado': de('escrita', 'B03, S05', 'A new address is what was sent, and is among the client’s; its key sent again adds none.'),
  'contato.adicionado': de('escrita', 'C06, S05', 'A new contact is what was sent, and is among the client’s; its key sent again adds none.'),
  'servico.adicionado': de('escrita', 'E01', 'A service that was added is the plan’s, as it was ordered.'),
  'servico.editado': de('escrita', 'E09', 'A service that was changed is the plan’s, as it was changed.'),
  'servico.removido': de('escrita', 'E09', 'A service that was removed is the plan’s no more.'),
  'status.mudado': de('escrita', 'F02', 'A status that was chosen among the next ones is the plan’s.'),
  'cobranca.mudada': de('escrita', 'F08', 'A payment form that was changed is the plan’s.'),
  'segredo.nunca-volta': de('escrita', 'S02, DOMINIO §9', 'A password that was sent comes back in no answer and no refusal.'),
  'agenda.um-vencedor': de('escrita', 'C07, B11', 'Of two who order the same time at once, one wins; the other fails with "slot-taken".'),
  'agenda.tudo-ou-nada': de('escrita', 'B11', 'Who loses the time gets no plan either: both are added together, or neither.'),
  'agenda.alternativas': de('escrita', 'C07', 'Who loses the time is given others, and they are free.'),
  'agenda.ocupada': de('escrita', 'C04, C08', 'A booked time is no longer free, and is the plan’s appointment.'),
  'agenda.remocao': de('escrita', 'C08, DOMINIO §4', 'An appointment is not taken off with a note of less than 10 characters: "validation" at `nota`.'),
  'agenda.corrida': de(
    'escrita',
    'C07, C08',
    'Of two plans that are given the same time at once, one gets it and the other fails with "slot-taken", round after round.',
  ),
  'agenda.libera': de('escrita', 'C08', 'An appointment that was taken off leaves its time free.'),
  'versao.velha': de('escrita', 'S05', 'A change with a version that is not the current one fails with "conflict" (motivo "versao"), and changes nothing.'),
  'versao.muda': de('escrita', 'S05', 'The version of a plan changes with every edit.'),
  'chave.antes-da-versao': de('escrita', 'S05', 'A change sent again with its key gets the first answer, though its version is old by now.'),
  'cancelado.grupo': de('escrita', 'F01, A01', 'A plan cancelled today is in the group "cancelado", with a protocol number.'),
  'cancelado.terminal': de('escrita', 'A06', 'A cancelled plan cannot be cancelled again: "invalid-transition".'),

  'fio.status': de('fio', 'S03', 'A success has the status of the contract: 200, or 201 where something is added.'),
  'fio.tipo': de('fio', 'S03', 'A success is `application/json`.'),
  'fio.problema': de('fio', 'S04, RFC 9457', 'A refusal is `application/problem+json` with a published `code`.'),
  'fio.status-do-codigo': de('fio', 'S04', 'A refusal has the status of its `code`, e.g. 404 for "not-found", 412 for an old version.'),
  'fio.status-no-corpo': de('fio', 'RFC 9457 §3.1.2', 'The `status` in a refusal is the status of the answer.'),
  'fio.etag': de('fio', 'S05, RFC 9110 §8.8.3', 'A plan comes with its version as a strong `ETag`.'),
  'fio.retry-after': de('fio', 'S05, RFC 9110 §10.2.3', '`Retry-After` is a number of seconds or an HTTP date.'),
  'fio.endereco': de('fio', 'S03', 'An address that the contract does not have is refused with 404.'),
  'fio.consulta': de('fio', 'S04', 'A query that is not as published is refused with 400, pointing at the parameter.'),
  'fio.sem-token': de('fio', 'S04', 'Who brings no token is refused with 401.'),
  'fio.token-errado': de('fio', 'S04', 'A token that nobody has is refused with 401.'),
  'fio.www-authenticate': de('fio', 'RFC 9110 §15.5.2', 'A 401 says in `WWW-Authenticate` how to sign in.'),
  'fio.sem-chave': de('fio-e-escrita', 'S05', 'A write without `Idempotency-Key` is refused with 400.'),
  'fio.sem-versao': de('fio-e-escrita', 'S05, RFC 6585 §3', 'A change without `If-Match` is refused with 428.'),
  'fio.corpo-cortado': de('fio-e-escrita', 'S04', 'A body that is not JSON is refused with 400.'),
  'fio.tipo-do-corpo': de('fio-e-escrita', 'S04', 'A body that is not sent as `application/json` is refused with 415.'),
  'fio.corpo-errado': de('fio-e-escrita', 'S04, RFC 9457', 'A body that is not as published is refused with 422, with a JSON Pointer to the field.'),
} as const satisfies { readonly [id: string]: Regra };

/** Stable name of a rule. */
export type IdDeRegra = `resposta.${MetodoOlhado}` | keyof typeof SEMANTICAS;

/** Every rule that the kit looks at. */
export const REGRAS = {
  ...Object.fromEntries(
    Object.entries(RESPOSTAS).map(([metodo, precisa]) => [
      `resposta.${metodo}`,
      de(precisa, 'S02, S03', `\`${metodo}\` answers, in time, in the published shape (openapi.json).`),
    ]),
  ),
  ...SEMANTICAS,
} as { readonly [I in IdDeRegra]: Regra };

export const ehIdDeRegra = (id: string): id is IdDeRegra => Object.hasOwn(REGRAS, id);
