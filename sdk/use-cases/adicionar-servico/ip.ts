import type { PlanoSdk } from '../../plano-sdk.js';
import { enderecoLivre, faltasDoFormularioDeIp, ipDoFormulario, tiposDeIpDe, trocarTipoDeIp, type FormDeIp } from './formulario-de-ip.js';
import { servicoNovo, type DadosDoServicoNovo, type ServicoNovoFlow } from './servico-novo.js';

const faixasDe = ({ opcoes }: DadosDoServicoNovo) => opcoes.ip?.faixas ?? [];

/** "Serviços de IP" without a screen (SPEC E03; manual 5.4.1.2.3). */
export interface AdicionarIpFlow extends ServicoNovoFlow<FormDeIp> {
  /** Puts the next free address of the kind into the form. */
  sugerirOutro(): void;
}

export function adicionarIp(sdk: PlanoSdk, { planoId }: { readonly planoId: string }): AdicionarIpFlow {
  const flow = servicoNovo<FormDeIp>(sdk, planoId, {
    tipo: 'ip',
    parte: 'ip',
    formulario(dados) {
      const tipoDeIp = tiposDeIpDe(faixasDe(dados))[0] ?? 'ipv4';
      return { tipoDeIp, endereco: enderecoLivre(faixasDe(dados), tipoDeIp), mac: '', velocidade: { down: '', up: '' } };
    },
    aoMudar: (form, mudanca, dados) => trocarTipoDeIp(form, mudanca, faixasDe(dados)),
    faltas: (form, dados) => faltasDoFormularioDeIp(form, faixasDe(dados), dados.plano.oferta.velocidade),
    novo: (form) => ({ tipo: 'ip', ...ipDoFormulario(form) }),
  });
  return Object.assign(flow, {
    sugerirOutro() {
      const { state } = flow;
      if (state.phase !== 'editing') return;
      flow.mudar({ endereco: enderecoLivre(faixasDe(state.dados), state.form.tipoDeIp, state.form.endereco) });
    },
  });
}
