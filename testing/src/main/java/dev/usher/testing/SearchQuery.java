package dev.usher.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of Zendesk's query language: words and quoted phrases, {@code type:ticket}, and conditions
 * on properties with {@code :}, {@code <}, {@code >}, {@code <=}, {@code >=} and a leading {@code
 * -}. (Zendesk Help Center: Zendesk Support search reference.)
 */
record SearchQuery(Optional<String> type, List<SearchTerm> terms) {

  private static final Pattern TOKEN =
      Pattern.compile("(-?)(?:(\\w+)(:|<=|>=|<|>))?(?:\"([^\"]*)\"|(\\S+))");

  static SearchQuery parse(String text) {
    Optional<String> type = Optional.empty();
    List<SearchTerm> terms = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      String property = Optional.ofNullable(matcher.group(2)).orElse("");
      String value = Optional.ofNullable(matcher.group(4)).orElse(matcher.group(5));
      if (property.equals("type")) {
        type = Optional.of(value);
      } else {
        String operator = Optional.ofNullable(matcher.group(3)).orElse(":");
        boolean negated = !matcher.group(1).isEmpty();
        terms.add(new SearchTerm(property, operator, value.toLowerCase(Locale.ROOT), negated));
      }
    }
    return new SearchQuery(type, terms);
  }

  boolean wants(String resource) {
    return type.isEmpty() || type.get().equals(resource);
  }

  boolean matchesTicket(JsonObject ticket) {
    return terms.stream().allMatch(term -> term.matches(ticket, List.of("subject", "description")));
  }

  boolean matchesUser(JsonObject user) {
    return terms.stream().allMatch(term -> term.matches(user, List.of("name", "email", "notes")));
  }
}
