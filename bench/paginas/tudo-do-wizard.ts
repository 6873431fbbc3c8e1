// What a host imports that adds plans through the wizard, in the one module of its page: the package as it is published.
import 'plano-kit/define/plano-provider.js';
import 'plano-kit/define/plano-wizard.js';

export { createHttpBackend } from 'plano-kit/sdk/http';
