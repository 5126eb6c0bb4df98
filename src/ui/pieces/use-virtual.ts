/** A long list of which only what is in view is drawn, over `@tanstack/virtual-core`. */
import {
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

type Common = {
  count: number;
  /** Height of a row that was not measured yet, in pixels. */
  estimatePx: number;
  keyOf: (index: number) => string | number;
  /** The list itself; what stands above it in the scroller is taken off. */
  list: RefObject<HTMLElement | null>;
};

/** What scrolls: an element, or the whole page. */
type Options = Common & ({ scroller: () => HTMLElement | null } | { scroller: 'page' });

export type Virtual = {
  items: VirtualItem[];
  totalPx: number;
  /** Where an item stands in the list. */
  topOf: (item: VirtualItem) => number;
  /** For the `ref` of each drawn row, which also bears `data-index`. */
  measure: (row: Element | null) => void;
};

const OVERSCAN_ROWS = 4;

export function useVirtual(options: Options): Virtual {
  return options.scroller === 'page' ? useInPage(options) : useInElement({ ...options, scroller: options.scroller });
}

function useInElement({ scroller, ...common }: Common & { scroller: () => HTMLElement | null }): Virtual {
  return useVirtualizer<HTMLElement>(common.list.current?.offsetTop ?? 0, common, {
    getScrollElement: scroller,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
  });
}

function useInPage(common: Common): Virtual {
  const top = common.list.current?.getBoundingClientRect().top;
  return useVirtualizer<Window>(top === undefined ? 0 : top + scrollY, common, {
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
  });
}

type Scrolling<Scroller extends HTMLElement | Window> = Pick<
  VirtualizerOptions<Scroller, Element>,
  'getScrollElement' | 'observeElementRect' | 'observeElementOffset' | 'scrollToFn'
>;

function useVirtualizer<Scroller extends HTMLElement | Window>(
  scrollMargin: number,
  { count, estimatePx, keyOf }: Common,
  scrolling: Scrolling<Scroller>,
): Virtual {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const made = useRef<Virtualizer<Scroller, Element> | null>(null);
  const options = {
    ...scrolling,
    count,
    estimateSize: () => estimatePx,
    getItemKey: keyOf,
    overscan: OVERSCAN_ROWS,
    scrollMargin,
    measureElement,
    onChange: () => redraw(0),
  };
  made.current ??= new Virtualizer<Scroller, Element>(options);
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
