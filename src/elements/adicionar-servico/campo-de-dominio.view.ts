import { html, type TemplateResult } from 'lit';
import { lerDominio } from '../../../sdk/domain/nome-de-dominio.js';
import { adicionarServico as textos } from '../../i18n/pt-BR/adicionar-servico.js';
import { campoTexto, type ContextoDeCampo } from '../../internal/campo.js';

/** A domain; where it has letters beyond ASCII, what goes over the wire is shown too. */
export function campoDeDominio(
  contexto: ContextoDeCampo,
  { valor, mudar }: { readonly valor: string; readonly mudar: (dominio: string) => void },
): TemplateResult {
  const t = contexto.locale.t(textos);
  const nome = lerDominio(valor);
  return html`${campoTexto(contexto, {
    nome: 'dominio',
    rotulo: t.dominio,
    obrigatorio: true,
    larga: true,
    exemplo: 'loja.com.br',
    ajuda: nome && nome.ascii !== nome.unicode ? t.punycode(nome.unicode, nome.ascii) : undefined,
    valor,
    aoDigitar: mudar,
  })}`;
}
