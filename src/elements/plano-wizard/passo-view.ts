import type { TemplateResult } from 'lit';
import type { Endereco } from '../../../sdk/domain/endereco.js';
import type { Oferta } from '../../../sdk/domain/oferta.js';
import type { Editando, EstadoDoNovoPlano, NovoPlanoFlow, ServicoDoWizard } from '../../../sdk/use-cases/novo-plano/novo-plano.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import type { ContextoDeCampo } from '../../internal/campo.js';

/** A draft on the screen: being edited, or being sent (then everything is inert). */
export type ComRascunho = Extract<EstadoDoNovoPlano, { phase: 'editing' | 'sending' }>;

/** What a step's template gets from the wizard. */
export interface VistaDoPasso {
  readonly state: ComRascunho;
  readonly faltas: Editando['faltas'];
  readonly aberto: ServicoDoWizard | undefined;
  readonly flow: NovoPlanoFlow;
  readonly sdk: PlanoSdk;
  readonly locale: LocaleController;
  readonly campos: ContextoDeCampo;
  /** Text of the plan filter: a matter of this screen only. */
  readonly filtro: string;
  readonly filtrar: (texto: string) => void;
  readonly abrirNovoEndereco: (para: 'instalacao' | 'cobranca') => void;
  /** "Detalhes do Plano", which come behind the first paint. */
  readonly detalhes: (vista: VistaDoPasso, oferta: Oferta) => TemplateResult;
  readonly rotuloDoEndereco: (endereco: Endereco) => string;
}

export type PassoView = (vista: VistaDoPasso) => TemplateResult;
