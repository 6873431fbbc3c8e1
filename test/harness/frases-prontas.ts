import { carregarFrases } from '../../src/i18n/frases.js';

// On their way while an operator still reads; a test is faster than that.
await carregarFrases();
