import { createElement as h, useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

/** What the test looks at. */
const ouvidos: string[] = [];
Object.assign(window, { ouvidos });

/** A portal in React 19: attributes, properties and events of our elements as its own. */
function Portal(): ReactElement {
  const [cliente, setCliente] = useState('0042');
  const [token] = useState(() => () => 'operador-ana');
  return h(
    'main',
    null,
    h('button', { id: 'outro', onClick: () => setCliente('0050') }, 'Outro cliente'),
    h(
      'plano-provider',
      { 'base-url': '/portal/backend/react/api', token },
      h('planos-cliente', {
        'cliente-id': cliente,
        'onadicionar-plano': (event: CustomEvent<{ clienteId: string }>) => {
          event.preventDefault();
          ouvidos.push(event.detail.clienteId);
        },
      }),
    ),
  );
}

createRoot(document.querySelector('#app')!).render(h(Portal));
