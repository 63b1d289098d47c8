/** `Uint8Array.fromBase64` is twenty times as fast as `atob`; Chromium has it from version 140. */
export function toBytes(base64: string): Uint8Array {
  const bytes = Uint8Array as typeof Uint8Array & { fromBase64?: (base64: string) => Uint8Array };
  if (bytes.fromBase64) return bytes.fromBase64(base64);
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
