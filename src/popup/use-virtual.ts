/** A long list of which only what is in view is drawn, over `@tanstack/virtual-core`. */
import {
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

type Options = {
  count: number;
  /** Height of a row that was not measured yet, in pixels. */
  estimatePx: number;
  keyOf: (index: number) => string | number;
  scroller: () => HTMLElement | null;
  /** The list itself; what stands above it in the scroller is taken off. */
  list: RefObject<HTMLElement | null>;
};

export type Virtual = {
  items: VirtualItem[];
  totalPx: number;
  /** Where an item stands in the list. */
  topOf: (item: VirtualItem) => number;
  /** For the `ref` of each drawn row, which also bears `data-index`. */
  measure: (row: Element | null) => void;
};

const OVERSCAN_ROWS = 4;

export function useVirtual({ count, estimatePx, keyOf, scroller, list }: Options): Virtual {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const made = useRef<Virtualizer<HTMLElement, Element> | null>(null);
  const options = {
    count,
    getScrollElement: scroller,
    estimateSize: () => estimatePx,
    getItemKey: keyOf,
    overscan: OVERSCAN_ROWS,
    scrollMargin: list.current?.offsetTop ?? 0,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    measureElement,
    onChange: () => redraw(0),
  };
  made.current ??= new Virtualizer<HTMLElement, Element>(options);
  const virtualizer = made.current;
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    items: virtualizer.getVirtualItems(),
    totalPx: virtualizer.getTotalSize(),
    topOf: (item) => item.start - virtualizer.options.scrollMargin,
    measure: (row) => virtualizer.measureElement(row),
  };
}
