// All elements at once: the package as it is published.
import 'plano-kit';

export { createHttpBackend } from 'plano-kit/sdk/http';
