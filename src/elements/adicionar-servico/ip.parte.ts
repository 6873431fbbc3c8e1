import { html } from 'lit';
import { adicionarIp, type AdicionarIpFlow } from '../../../sdk/use-cases/adicionar-servico/ip.js';
import type { FormDeIp } from '../../../sdk/use-cases/adicionar-servico/formulario-de-ip.js';
import { camposDeIp } from '../../internal/campos-de-ip.view.js';
import { parte } from './parte.js';

/** "Serviços de IP" (SPEC E03). */
export const ip = parte<FormDeIp, AdicionarIpFlow>({
  criar: adicionarIp,
  campos: ({ contexto, editando: { dados, form }, flow }) =>
    html`${camposDeIp(contexto, {
      form,
      faixas: dados.opcoes.ip?.faixas ?? [],
      velocidade: dados.plano.oferta.velocidade,
      mudar: (mudanca) => flow.mudar(mudanca),
      sugerirOutro: () => flow.sugerirOutro(),
    })}`,
});
