import { html } from 'lit';
import type { NovaLicenca } from '../../../sdk/domain/novo-servico.js';
import { adicionarLicenca } from '../../../sdk/use-cases/adicionar-servico/licenca.js';
import type { ServicoNovoFlow } from '../../../sdk/use-cases/adicionar-servico/servico-novo.js';
import { adicionarServico as textos } from '../../i18n/pt-BR/adicionar-servico.js';
import { campoQuantidade } from '../../internal/campo-quantidade.view.js';
import { campoSelecao } from '../../internal/campo.js';
import { chavesView } from '../../internal/chaves.view.js';
import { parte } from './parte.js';

/** "Licença de Antivírus" (SPEC E06). */
export const licenca = parte<NovaLicenca, ServicoNovoFlow<NovaLicenca>>({
  criar: adicionarLicenca,
  campos({ contexto, editando: { dados, form }, flow }) {
    const { locale } = contexto;
    const t = locale.t(textos);
    const produtos = dados.opcoes.antivirus?.produtos ?? [];
    const produto = produtos.find(({ id }) => id === form.produtoId);
    return html`
      ${campoSelecao(contexto, {
        nome: 'produtoId',
        rotulo: t.produto,
        obrigatorio: true,
        larga: true,
        valor: form.produtoId,
        opcoes: produtos.map(({ id, nome, preco }) => ({ valor: id, rotulo: `${nome} · ${t.porLicenca(locale.moeda(preco))}` })),
        aoMudar: (produtoId) => flow.mudar({ produtoId }),
      })}
      ${campoQuantidade(contexto, { valor: form.quantidade, preco: produto?.preco, mudar: (quantidade) => flow.mudar({ quantidade }) })}
    `;
  },
  feito: (locale, { chaves = [] }) => chavesView(locale, chaves),
});
