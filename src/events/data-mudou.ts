import type { DataIso } from '../../sdk/domain/data.js';

export interface DataMudouDetail {
  readonly valor: DataIso | undefined;
}

/** The operator has put another date into a date field, or taken it out. Stays inside our elements. */
export class DataMudouEvent extends CustomEvent<DataMudouDetail> {
  constructor(detail: DataMudouDetail) {
    super('data-mudou', { bubbles: true, composed: false, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'data-mudou': DataMudouEvent;
  }
}
