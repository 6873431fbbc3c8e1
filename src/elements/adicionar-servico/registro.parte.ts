import { html, nothing, type TemplateResult } from 'lit';
import { lerDominio } from '../../../sdk/domain/nome-de-dominio.js';
import type { NovoRegistro } from '../../../sdk/domain/novo-servico.js';
import { precoDoRegistro } from '../../../sdk/domain/registro-de-dominio.js';
import { registrarDominio, type RegistrarDominioFlow } from '../../../sdk/use-cases/adicionar-servico/registro.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { adicionarServico as textos } from '../../i18n/pt-BR/adicionar-servico.js';
import { campoSelecao } from '../../internal/campo.js';
import { falha } from '../../internal/falha.js';
import { icone } from '../../internal/icone.js';
import { circleCheck, search, triangleAlert } from '../../internal/icones.js';
import { campoDeDominio } from './campo-de-dominio.view.js';
import { parte } from './parte.js';

/** "Novo Registro de Domínio" (SPEC E05). */
export const registro = parte<NovoRegistro, RegistrarDominioFlow>({
  criar: registrarDominio,
  campos({ contexto, editando: { dados, form }, flow }) {
    const { locale } = contexto;
    const t = locale.t(textos);
    return html`
      ${campoDeDominio(contexto, { valor: form.dominio, mudar: (dominio) => flow.mudar({ dominio }) })}
      ${campoSelecao(contexto, {
        nome: 'anos',
        rotulo: t.periodo,
        obrigatorio: true,
        valor: String(form.anos),
        opcoes: (dados.opcoes.registro?.periodos ?? []).map((anos) => ({ valor: String(anos), rotulo: t.anos(anos) })),
        aoMudar: (anos) => flow.mudar({ anos: Number(anos) }),
      })}
      <div class="verificar">
        <button class="botao" type="button" @click=${() => void flow.verificar()}>${icone(search)} ${t.verificar}</button>
      </div>
      <div class="larga consulta" role="status">${respostaView(locale, flow, form)}</div>
    `;
  },
  feito: (locale, { servico }) =>
    html`${servico.tipo === 'dominio' && servico.registradoAte ? html`<p>${locale.t(textos).registradoAte(locale.data(servico.registradoAte))}</p>` : nothing}`,
});

function respostaView(locale: LocaleController, flow: RegistrarDominioFlow, { anos }: NovoRegistro): TemplateResult | typeof nothing {
  const t = locale.t(textos);
  const { disponibilidade } = flow;
  switch (disponibilidade.phase) {
    case 'parada':
      return nothing;
    case 'consultando':
      return html`<p class="small muted">${t.consultando}</p>`;
    case 'falhou':
      return falha(locale, disponibilidade.erro, () => void flow.verificar());
    case 'respondida': {
      const { resposta } = disponibilidade;
      const nome = lerDominio(resposta.dominio)?.unicode ?? resposta.dominio;
      const preco = precoDoRegistro(resposta, anos);
      if (resposta.estado !== 'disponivel') {
        return html`<p class="aviso alerta">
          ${icone(triangleAlert)}<span
            ><b>${nome}</b>:
            ${resposta.estado === 'desconhecido' ? t.semResposta : t.indisponivel}${resposta.motivo ? html`<br />${resposta.motivo}` : nothing}</span
          >
        </p>`;
      }
      return html`<p class="aviso sucesso">
        ${icone(circleCheck)}
        <span><b>${nome}</b>: ${t.disponivel}${preco === undefined ? nothing : html`<br />${t.preco(locale.moeda(preco), t.anos(anos))}`}</span>
      </p>`;
    }
  }
}
