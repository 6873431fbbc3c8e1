import type { TemplateResult } from 'lit';
import type { Centavos } from '../../sdk/domain/dinheiro.js';
import { licencas as textos } from '../i18n/pt-BR/licencas.js';
import { campoTexto, type ContextoDeCampo } from './campo.js';

/** How many licences; what they cost a month, where it is known. */
export function campoQuantidade(
  contexto: ContextoDeCampo,
  { valor, preco, mudar }: { readonly valor: number; readonly preco: Centavos | undefined; readonly mudar: (quantidade: number) => void },
): TemplateResult {
  const t = contexto.locale.t(textos);
  const conta = preco !== undefined && Number.isInteger(valor) && valor > 0;
  return campoTexto(contexto, {
    nome: 'quantidade',
    rotulo: t.quantidade,
    obrigatorio: true,
    modo: 'numeric',
    ajuda: conta ? t.total(contexto.locale.moeda(preco * valor)) : undefined,
    // What is no number stays as it was typed.
    valor: Number.isNaN(valor) ? null : String(valor),
    aoDigitar: (texto) => mudar(/^\d+$/.test(texto.trim()) ? Number(texto) : NaN),
  });
}
