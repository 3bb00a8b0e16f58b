import type { Section } from '../../../ingest/stages.js';
import { CommandFailure, exitCodes } from '../failure.js';
import type { Terminal } from '../terminal.js';
import { nearestSections, sectionsAt } from './section-address.js';

/** Indices of the sections that the person asked for; all outermost ones without an address. Throws CommandFailure with what is near. */
export function chosenSections(
  sections: readonly Section[],
  address: string | undefined,
  { messages, tell }: Pick<Terminal, 'messages' | 'tell'>,
): number[] {
  if (address === undefined) return sections.filter((s) => s.parent === null).map((s) => s.index);
  const found = sectionsAt(sections, address);
  if (found.length === 0) {
    const near = nearestSections(sections, address).map(({ path, title }) => (path.endsWith(title) ? path : `${path}  ${title}`));
    throw new CommandFailure(exitCodes.input, messages.noSection(address, near));
  }
  if (found.length > 1) {
    tell(
      messages.severalSections(
        address,
        found.map((index) => sections[index]!.path),
      ),
    );
  }
  return found;
}
