#!/usr/bin/env node
/// <reference types="node" />
import { parseArgs } from 'node:util';
import { relatorioEmTexto, verificarUrl } from '../sdk/conformidade/conformidade.js';

const USO = `Says what is wrong with a server that speaks the REST contract of Plano Kit.

  plano-kit-conformance <url> [--cliente ID [--escrever]] [--token TOKEN [--outro-token TOKEN]] [--prazo MS] [--json]

  <url>                where the contract begins, e.g. https://portal.example/api
  --cliente ID         a client that is there for tests; without one only what needs no client is looked at
  --escrever           lets it add plans and appointments to that client; they are taken back where the contract lets it
  --token TOKEN        the operator's token; better in the environment, as PLANO_KIT_TOKEN
  --outro-token TOKEN  another operator's: two counters then run for the same time; or PLANO_KIT_OUTRO_TOKEN
  --prazo MS           milliseconds for one request; 10000 unless told
  --json               the report as JSON

Exit code: 0 conforms, 1 does not, 2 could not be run.`;

/** What was asked for; a text is what is wrong with it. */
function lerPedido() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        cliente: { type: 'string' },
        escrever: { type: 'boolean', default: false },
        token: { type: 'string' },
        'outro-token': { type: 'string' },
        prazo: { type: 'string', default: '10000' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const [url] = positionals;
    if (values.help) return USO;
    if (positionals.length !== 1 || !url || !/^https?:\/\/./i.test(url) || !URL.canParse(url)) return `One http(s) URL is needed.\n\n${USO}`;
    if (values.escrever && values.cliente === undefined) return `--escrever needs --cliente: a client that is there for tests.\n\n${USO}`;
    if (!/^[1-9]\d*$/.test(values.prazo)) return `--prazo is a number of milliseconds.\n\n${USO}`;
    return { ...values, url };
  } catch (erro) {
    return `${(erro as Error).message}\n\n${USO}`;
  }
}

const pedido = lerPedido();
if (typeof pedido === 'string') {
  console[pedido === USO ? 'log' : 'error'](pedido);
  process.exitCode = pedido === USO ? 0 : 2;
} else {
  const {
    url,
    cliente,
    escrever,
    prazo,
    json,
    token = process.env['PLANO_KIT_TOKEN'],
    'outro-token': outroToken = process.env['PLANO_KIT_OUTRO_TOKEN'],
  } = pedido;
  const relatorio = await verificarUrl(url, { clienteId: cliente, escrever, prazo: Number(prazo), token, outroToken });
  // A request that was never answered must not keep the process: the exit comes once everything is written out.
  process.stdout.write(`${json ? JSON.stringify(relatorio, null, 2) : relatorioEmTexto(relatorio)}\n`, () => process.exit(relatorio.conforme ? 0 : 1));
}
