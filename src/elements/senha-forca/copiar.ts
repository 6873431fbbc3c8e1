/**
 * Copies what stands in a field. A page without https has no clipboard: there the field is selected and the old command
 * tried, and where that is refused too the text stays selected for the operator's own hand.
 */
export async function copiar(input: HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(input.value);
    return true;
  } catch {
    input.focus();
    input.select();
    return document.execCommand('copy');
  }
}
