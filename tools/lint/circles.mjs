/**
 * Which files import each other in a circle: the strongly connected components of what `importsOf` gives for a file, by
 * Tarjan's algorithm, found as files are asked for. Two files of one circle get the same number, all others one each.
 */
export function circles(importsOf) {
  const numberOf = new Map();
  const circleOf = new Map();
  const open = [];
  const visit = (file) => {
    const number = numberOf.size;
    numberOf.set(file, number);
    open.push(file);
    let reached = number;
    for (const next of importsOf(file)) {
      if (!numberOf.has(next)) reached = Math.min(reached, visit(next));
      else if (!circleOf.has(next)) reached = Math.min(reached, numberOf.get(next));
    }
    if (reached === number) for (const member of open.splice(open.indexOf(file))) circleOf.set(member, number);
    return reached;
  };
  return (file) => {
    if (!numberOf.has(file)) visit(file);
    return circleOf.get(file);
  };
}
