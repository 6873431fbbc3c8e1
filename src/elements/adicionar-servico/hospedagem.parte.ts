import { html, nothing, type TemplateResult } from 'lit';
import { lerDominio } from '../../../sdk/domain/nome-de-dominio.js';
import type { NovaHospedagem } from '../../../sdk/domain/novo-servico.js';
import type { HospedagemDoDominio } from '../../../sdk/domain/servico.js';
import { hospedarDominio } from '../../../sdk/use-cases/adicionar-servico/hospedagem.js';
import type { ServicoNovoFlow } from '../../../sdk/use-cases/adicionar-servico/servico-novo.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { adicionarServico as textos } from '../../i18n/pt-BR/adicionar-servico.js';
import { camposDaHospedagem, servidoresView } from '../../internal/campos-da-hospedagem.view.js';
import { campoDeDominio } from './campo-de-dominio.view.js';
import { parte } from './parte.js';

/** "Adicionar Domínio" (SPEC E04). */
export const hospedagem = parte<NovaHospedagem, ServicoNovoFlow<NovaHospedagem>>({
  criar: hospedarDominio,
  campos: ({ contexto, editando: { dados, form }, flow }) => html`
    ${campoDeDominio(contexto, { valor: form.dominio, mudar: (dominio) => flow.mudar({ dominio }) })}
    ${camposDaHospedagem(contexto, { form, produtos: dados.opcoes.hospedagem?.produtos ?? [], mudar: (mudanca) => flow.mudar(mudanca) })}
  `,
  feito: (locale, { servico }) => html`${servico.tipo === 'dominio' && servico.hospedagem ? apontar(locale, servico.dominio, servico.hospedagem) : nothing}`,
});

const apontar = (locale: LocaleController, dominio: string, { servidoresDeNomes }: HospedagemDoDominio): TemplateResult => html`
  <p>${locale.t(textos).apontar(lerDominio(dominio)?.unicode ?? dominio)}</p>
  ${servidoresView(locale, servidoresDeNomes)}
`;
