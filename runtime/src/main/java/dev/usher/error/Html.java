package dev.usher.error;

import java.util.Locale;

/**
 * The page of a gateway: {@code <html><head><title>502 Bad Gateway</title>}.
 *
 * @param page the page
 */
record Html(String page) implements Shape {

  @Override
  public Said said() {
    String lowerCase = page.toLowerCase(Locale.ROOT);
    int start = lowerCase.indexOf("<title");
    int open = start < 0 ? -1 : lowerCase.indexOf('>', start);
    int close = open < 0 ? -1 : lowerCase.indexOf("</title", open);
    if (close < 0 || lowerCase.length() != page.length()) {
      return Said.NOTHING;
    }
    String title = page.substring(open + 1, close).strip().replaceAll("\\s+", " ");
    return title.isEmpty() ? Said.NOTHING : Said.message(unescaped(title));
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
