import '../../src/elements/plano-wizard/define.js';
import '../../src/elements/plano-provider/define.js';
import type { PlanoProvider } from '../../src/elements/plano-provider/plano-provider.js';
import type { Backend } from '../../sdk/backend/port.js';
import { createPlanoSdk } from '../../sdk/plano-sdk.js';

// As the SurveyJS form has its choices: what step 1 reads stands in the page, so that both are measured without a network.
const respostas = JSON.parse(document.getElementById('respostas')!.textContent) as Partial<Record<string, unknown>>;
const backend = Object.fromEntries(Object.entries(respostas).map(([metodo, resposta]) => [metodo, () => Promise.resolve(resposta)])) as unknown as Backend;
document.querySelector<PlanoProvider>('plano-provider')!.sdk = createPlanoSdk({ backend });
