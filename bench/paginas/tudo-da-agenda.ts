// What a host imports that shows the agenda over an SDK that it has, in the one module of its page: the package as it is published.
import 'plano-kit/define/agenda-tecnico.js';
