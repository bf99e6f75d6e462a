package dev.usher.error;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a gateway: {@code <html><head><title>502 Bad Gateway</title>}.
 *
 * @param page the page
 */
record Html(String page) implements Shape {

  private static final Pattern START = Pattern.compile("<title", Pattern.CASE_INSENSITIVE);
  private static final Pattern END = Pattern.compile("</title", Pattern.CASE_INSENSITIVE);

  @Override
  public Said said() {
    int start = find(START, 0);
    int open = start < 0 ? -1 : page.indexOf('>', start);
    int close = open < 0 ? -1 : find(END, open);
    if (close < 0) {
      return Said.NOTHING;
    }
    String title = page.substring(open + 1, close).strip().replaceAll("\\s+", " ");
    return title.isEmpty() ? Said.NOTHING : Said.message(unescaped(title));
  }

  private int find(Pattern tag, int from) {
    Matcher found = tag.matcher(page);
    return found.find(from) ? found.start() : -1;
  }

  // The entities of a title in practice; an ampersand last, so that nothing is unescaped twice.
  private static String unescaped(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
