/**
 * Adds a plan from a Node program: the same flow that `<plano-wizard>` drives, without a screen.
 *
 *   npm run mock-server &                                        # or your own backend
 *   npx tsx --conditions=plano-kit-source examples/adicionar-plano.ts --url http://127.0.0.1:8787/api
 *
 * (In a project that has plano-kit installed, leave `--conditions` out.) Prints the id of the new plan.
 */
import { parseArgs } from 'node:util';
import { createPlanoSdk, gerarSenha, type EstadoDoNovoPlano, type NovoPlanoFlow } from 'plano-kit/sdk';
import { createHttpBackend } from 'plano-kit/sdk/http';
import { novoPlano } from 'plano-kit/sdk/novo-plano';

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:8787/api' },
    token: { type: 'string', default: 'operador-ana' },
    cliente: { type: 'string', default: '0042' },
    plano: { type: 'string', default: 'fibra-300' },
    vencimento: { type: 'string', default: '10' },
  },
});

const sdk = createPlanoSdk({ backend: createHttpBackend({ baseUrl: values.url, token: () => values.token }) });

/** The catalogue has come, and the draft can be filled in. */
function pronto(flow: NovoPlanoFlow): Promise<Extract<EstadoDoNovoPlano, { phase: 'editing' }>> {
  return new Promise((resolve, reject) => {
    const parar = flow.subscribe((state) => {
      if (state.phase === 'loading') return;
      parar();
      if (state.phase === 'editing') resolve(state);
      else reject(state.phase === 'unavailable' ? state.erro : new Error(state.phase));
    });
    flow.iniciar();
  });
}

async function adicionar(): Promise<EstadoDoNovoPlano> {
  const flow = novoPlano(sdk, { clienteId: values.cliente });
  const { catalogo, rascunho } = await pronto(flow);
  const { formasDePagamento } = catalogo.sessao.configuracao;
  const oferta = catalogo.ofertas.find(({ id }) => id === values.plano);
  if (!oferta) throw new Error(`Client ${values.cliente} can buy ${catalogo.ofertas.map(({ id }) => id).join(', ')}.`);

  flow.mudar({ enderecoId: catalogo.enderecos[0]?.id, ofertaId: oferta.id });
  if (oferta.servicos.loginRadius === 'obrigatorio') {
    const dominio = oferta.dominioNoLogin === 'obrigatorio' ? oferta.dominios.radius[0] : undefined;
    flow.salvarLogin({ login: `cliente${Date.now()}`, dominio, senha: gerarSenha(sdk.aleatorio) });
  }
  await flow.avancar();
  flow.mudar({
    contrato: { ...rascunho.contrato, dataDeInicio: catalogo.hoje, diaDeVencimento: Number(values.vencimento) },
    cobranca: { forma: formasDePagamento[0] },
  });
  await flow.avancar();
  await flow.enviar();
  return flow.state;
}

/** What an operator would read: what is missing, the broken rules, or the failure. */
function porque({ passo, faltas, recusa }: Extract<EstadoDoNovoPlano, { phase: 'editing' }>): string {
  if (recusa?.tipo === 'regras') return recusa.regras.map(({ nome, mensagem }) => `${nome}: ${mensagem}`).join('; ');
  if (recusa) return `${recusa.erro.code}: ${recusa.erro.message}`;
  return `${passo}: ${faltas.map(({ campo, codigo }) => `${campo} ${codigo}`).join(', ')}`;
}

const fim = await adicionar();
if (fim.phase === 'done') {
  console.log(fim.plano.id);
} else {
  console.error('Not added:', fim.phase === 'editing' ? porque(fim) : fim.phase);
  process.exitCode = 1;
}
