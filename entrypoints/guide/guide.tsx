export function Guide() {
  return <main />;
}
