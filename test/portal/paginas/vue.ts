import { createApp, defineComponent, h, ref } from 'vue';

/** What the test looks at. */
const ouvidos: string[] = [];
Object.assign(window, { ouvidos });

/** A portal in Vue 3: attributes, properties and events of our elements as its own. */
const Portal = defineComponent(() => {
  const cliente = ref('0042');
  const token = (): string => 'operador-ana';
  return () =>
    h('main', [
      h('button', { id: 'outro', onClick: () => (cliente.value = '0050') }, 'Outro cliente'),
      h('plano-provider', { 'base-url': '/portal/backend/vue/api', '.token': token }, [
        h('planos-cliente', {
          'cliente-id': cliente.value,
          onAdicionarPlano: (event: CustomEvent<{ clienteId: string }>) => {
            event.preventDefault();
            ouvidos.push(event.detail.clienteId);
          },
        }),
      ]),
    ]);
});

createApp(Portal).mount('#app');
