package dev.usher.annotations;

/** How Zendesk pages a list. */
public enum PageStyle {
  /** Found from the answer. */
  AUTO,
  /** {@code page[after]}, {@code meta.has_more}. */
  CURSOR,
  /** {@code page}, {@code next_page}. */
  OFFSET,
  /** {@code start_time}, {@code end_of_stream}. */
  INCREMENTAL_TIME,
  /** {@code cursor}, {@code after_cursor}, {@code end_of_stream}. */
  INCREMENTAL_CURSOR,
  /** Sell's {@code items[].data}. */
  SELL
}
