/** Stands in for `@vaadin/vaadin-usage-statistics`: nothing of ours reports usage. */
export function usageStatistics(): void {}
