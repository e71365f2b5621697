// Makes `land.txt` and `countries.txt` out of Natural Earth's shapes. Only needed when those change:
//
//   npm install --no-package-lock && node make.mjs
//
// `land.txt`: one outline a line, whole numbers in hundredths of a degree: longitude and latitude of
// its first point, then the steps to each next one. Fine around Europe and the Mediterranean, coarse
// elsewhere. Lakes are not in these data.
// `countries.txt`: where a country's name stands well: code, longitude, latitude, in hundredths.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

import { feature } from "topojson-client";

const require = createRequire(import.meta.url);
const read = (name) => JSON.parse(readFileSync(require.resolve(`world-atlas/${name}-10m.json`), "utf8"));
const polygonsOf = (shape) => (shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates);

/** Twice the area of a triangle, in square degrees. */
const triangle = ([ax, ay], [bx, by], [cx, cy]) => Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay));

/** The area of a ring, in square degrees. */
const areaOf = (ring) => Math.abs(ring.reduce((sum, [x, y], at) => {
  const [nextX, nextY] = ring[(at + 1) % ring.length];
  return sum + x * nextY - nextX * y;
}, 0)) / 2;

/** What a bend must be worth to be kept, in square degrees. */
const worth = ([x, y]) => {
  if (x > 11 && x < 31 && y > 33 && y < 48) return 0.0006;
  return x > -12 && x < 45 && y > 28 && y < 61 ? 0.003 : 0.04;
};

/** Takes away the bends that are worth the least, again and again (Visvalingam and Whyatt). */
const simplified = (ring) => {
  const points = ring.slice();
  for (;;) {
    const last = points.length - 1;
    const kept = points.filter((point, at) => {
      if (at === 0 || at === last || at % 2 === 0) return true;
      return triangle(points[at - 1], point, points[at + 1]) >= worth(point);
    });
    // Every second point at most goes in a round; then those between have their turn.
    const shifted = kept.filter((point, at) => {
      if (at === 0 || at === kept.length - 1 || at % 2 === 1) return true;
      return triangle(kept[at - 1], point, kept[at + 1]) >= worth(point);
    });
    if (shifted.length === points.length) return points;
    points.splice(0, points.length, ...shifted);
  }
};

const hundredths = ([x, y]) => [Math.round(x * 100), Math.round(y * 100)];

/** A ring as a line of steps. */
const line = (ring) => {
  const points = ring.slice(0, -1).map(hundredths);
  const steps = points.map(([x, y], at) => (at === 0 ? [x, y] : [x - points[at - 1][0], y - points[at - 1][1]]));
  return steps.filter(([x, y], at) => at === 0 || x !== 0 || y !== 0).flat().join(" ");
};

const land = read("land");
const rings = feature(land, land.objects.land).features
  .flatMap(({ geometry }) => polygonsOf(geometry).flat())
  .filter((ring) => areaOf(ring) >= worth(ring[0]) * 4)
  .map(simplified)
  .filter((ring) => ring.length > 3 && ring.some(([, y]) => y > -60));
writeFileSync("land.txt", `${rings.map(line).join("\n")}\n`);

/** Is a point within a polygon with its holes? */
const holds = (polygon, [x, y]) => polygon.flatMap((ring) => ring.map((one, at) => [one, ring[(at + 1) % ring.length]]))
  .filter(([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax).length % 2 === 1;

/** The point of a grid that is farthest from the edges of a polygon, a step sideways weighing half:
 * words are wide. */
const middle = (polygon) => {
  const ring = polygon[0];
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const sparse = ring.filter((_, at) => at % Math.ceil(ring.length / 600) === 0);
  let best = { room: -1, point: ring[0] };
  for (let column = 1; column < 30; column += 1) {
    for (let row = 1; row < 30; row += 1) {
      const point = [west + ((east - west) * column) / 30, south + ((north - south) * row) / 30];
      const room = Math.min(...sparse.map(([x, y]) => Math.hypot((x - point[0]) / 2, y - point[1])));
      if (room > best.room && holds(polygon, point)) best = { room, point };
    }
  }
  return best.point;
};

const codes = require("i18n-iso-countries");
const countries = read("countries");
const rows = feature(countries, countries.objects.countries).features.flatMap(({ id, properties, geometry }) => {
  const code = properties.name === "Kosovo" ? "XK" : codes.numericToAlpha2(id ?? "");
  if (!code) return [];
  const largest = polygonsOf(geometry).reduce((one, other) => (areaOf(one[0]) >= areaOf(other[0]) ? one : other));
  return [`${code} ${hundredths(middle(largest)).join(" ")}`];
});
writeFileSync("countries.txt", `${[...new Set(rows)].sort().join("\n")}\n`);
