// What a host imports that shows the list of plans, in the one module of its page: the package as it is published.
import 'plano-kit/define/plano-provider.js';
import 'plano-kit/define/planos-cliente.js';

export { createHttpBackend } from 'plano-kit/sdk/http';
