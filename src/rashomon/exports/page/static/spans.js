"use strict";
// Spans are half-open counts of Unicode code points; JavaScript strings count UTF-16 units.
const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];

const units = (text, points) => {
  let at = 0;
  for (let i = 0; i < points && at < text.length; i++) at += text.codePointAt(at) > 0xffff ? 2 : 1;
  return at;
};

const points = (text) => {
  let count = 0;
  for (const _ of text) count++;
  return count;
};

// "A:12-40 A:52-60" to spans.
const parse = (written) => written.split(" ").map((span) => {
  const [short, range] = span.split(":");
  const [start, end] = range.split("-").map(Number);
  return { short, start, end };
});

// Stretches of units in sorted, disjoint order.
const disjoint = (stretches) => {
  const joined = [];
  for (const [start, end] of stretches.sort((a, b) => a[0] - b[0])) {
    const last = joined[joined.length - 1];
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
};
