import type { nothing, TemplateResult } from 'lit';
import type { ServicoGravado } from '../../../sdk/domain/novo-servico.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import type { EditandoAcao } from '../../../sdk/use-cases/acao-do-plano/state.js';
import type { DadosDoServicoNovo, ServicoNovoFlow } from '../../../sdk/use-cases/adicionar-servico/servico-novo.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import type { ContextoDeCampo } from '../../internal/campo.js';

/** What the fields of one kind of service are drawn from. */
export interface VistaDaParte<F, W extends ServicoNovoFlow<F>> {
  readonly contexto: ContextoDeCampo;
  readonly editando: EditandoAcao<DadosDoServicoNovo, F>;
  readonly flow: W;
  /** Puts the focus on a field that the change has just made. */
  readonly focarDepois: (campo: string) => void;
}

/** One kind of service: loaded when it is asked for. */
export interface ParteDoServico<F, W extends ServicoNovoFlow<F> = ServicoNovoFlow<F>> {
  criar(sdk: PlanoSdk, alvo: { readonly planoId: string }): W;
  /** The fields, in a grid of two columns. */
  campos(vista: VistaDaParte<F, W>): TemplateResult;
  /** What there is to read once it is added; without it the form closes at once. */
  feito?(locale: LocaleController, gravado: ServicoGravado): TemplateResult | typeof nothing;
}

/** A kind whose own types only its own file knows. */
export type QualquerParte = ParteDoServico<object>;

/** Forgets the types of a kind: what `criar` has made is what `campos` is given. */
export const parte = <F, W extends ServicoNovoFlow<F>>(uma: ParteDoServico<F, W>): QualquerParte => uma as unknown as QualquerParte;
