// What a portal may write in its own code about our events. Every `define.ts` gives it on: a declaration file that
// nothing refers to is never read, and `addEventListener('plano-adicionado', …)` would be told of a mere `Event`.
export type { AcaoEscolhidaDetail, AcaoEscolhidaEvent } from './acao-escolhida.js';
export type { AcaoFechadaDetail, AcaoFechadaEvent } from './acao-fechada.js';
export type { AdicionarPlanoEvent } from './adicionar-plano.js';
export type { AgendamentoMudouDetail, AgendamentoMudouEvent } from './agendamento-mudou.js';
export type { EnderecoAdicionadoEvent } from './endereco-adicionado.js';
export type { EnderecoCanceladoEvent } from './endereco-cancelado.js';
export type { HorarioEscolhendoEvent } from './horario-escolhendo.js';
export type { HorarioEscolhidoDetail, HorarioEscolhidoEvent } from './horario-escolhido.js';
export type { PlanoAdicionadoDetail, PlanoAdicionadoEvent } from './plano-adicionado.js';
export type { PlanoAdicionandoDetail, PlanoAdicionandoEvent } from './plano-adicionando.js';
export type { PlanoAlteradoEvent } from './plano-alterado.js';
export type { AcaoDoPlanoDetail, PlanoAlterandoEvent } from './plano-alterando.js';
export type { DetalheDaSenhaAvaliada, SenhaAvaliadaEvent } from './senha-avaliada.js';
export type { SessaoExpiradaEvent } from './sessao-expirada.js';
export type { WizardCanceladoEvent } from './wizard-cancelado.js';
export type { WizardConcluidoEvent } from './wizard-concluido.js';
