/** Puts values into `{name}`. */
export function fill(label: string, values: Readonly<Record<string, string>>): string {
  return label.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);
}
