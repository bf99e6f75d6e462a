package dev.usher.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Reads the instants that Zendesk writes: {@code 2026-11-24T05:35:14Z}, at times with an offset.
 * Some ten of them are in each ticket, and the JDK's parser takes longer over one than Moshi over
 * the members around it; so the usual form is read digit by digit, and all else by the JDK.
 */
final class InstantText {

  private static final String USUAL = "dddd-dd-ddTdd:dd:ddZ";

  private InstantText() {}

  static Instant parse(String text) {
    return isUsual(text)
        ? usual(text)
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
  }

  private static boolean isUsual(String text) {
    if (text.length() != USUAL.length()) {
      return false;
    }
    for (int i = 0; i < USUAL.length(); i++) {
      char expected = USUAL.charAt(i);
      char actual = text.charAt(i);
      if (expected == 'd' ? actual < '0' || actual > '9' : actual != expected) {
        return false;
      }
    }
    return isClock(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19));
  }

  private static boolean isClock(int hour, int minute, int second) {
    return hour < 24 && minute < 60 && second < 60;
  }

  private static Instant usual(String text) {
    LocalDate date = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    int minutes = number(text, 11, 13) * 60 + number(text, 14, 16);
    long seconds = date.toEpochDay() * 86_400 + minutes * 60L + number(text, 17, 19);
    return Instant.ofEpochSecond(seconds);
  }

  private static int number(String text, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }
}
