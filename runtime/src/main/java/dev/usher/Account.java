package dev.usher;

import dev.usher.support.Product;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Where an account is.
 *
 * @param main the base URL of all products that have none of their own
 * @param sell whether it is Sell's as well; a subdomain is not
 */
record Account(HttpUrl main, boolean sell) {

  private static final Pattern SUBDOMAIN = Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?");
  private static final Pattern ZENDESK_HOST =
      Pattern.compile("(?:.*://)?([a-z0-9-]+)\\.zendesk\\.com(?:[:/?#].*)?");
  private static final Set<String> LOOPBACK = Set.of("localhost", "::1", "0:0:0:0:0:0:0:1");

  /** The account of a subdomain. */
  static Account of(String subdomain) {
    return new Account(HttpUrl.get("https://" + subdomain + ".zendesk.com/"), false);
  }

  /** An account all of whose products are at one place. */
  static Account at(HttpUrl base) {
    return new Account(base, true);
  }

  /**
   * The account that a builder was given, by one of the two.
   *
   * @throws IllegalStateException if it was given none of them, or both
   */
  static Account chosen(@Nullable String subdomain, @Nullable String baseUrl) {
    if (subdomain != null && baseUrl != null) {
      throw new IllegalStateException(
          "both subdomain and baseUrl are set: keep one; baseUrl is for proxies and tests");
    }
    if (baseUrl != null) {
      return at(HttpUrl.get(baseUrl));
    }
    if (subdomain == null) {
      throw new IllegalStateException(
          "no account: add .subdomain(\"acme\"), or .baseUrl(...) for a proxy or a test");
    }
    return of(subdomain);
  }

  /** A URL that browsers come back to with a code, if nobody listens there; else what to write. */
  static String checkedRedirect(String redirectUri) {
    String text = Setting.present("redirect URI", redirectUri).strip();
    @Nullable HttpUrl url = HttpUrl.parse(text);
    if (url == null || url.fragment() != null) {
      throw new IllegalArgumentException(
          "the redirect URI is an absolute URL without fragment, as https://desk.acme.com/zendesk");
    }
    if (!url.isHttps() && !isLoopback(url.host())) {
      throw new IllegalArgumentException(
          "Zendesk takes a redirect URI of plain http for this machine only: write https");
    }
    return text;
  }

  /**
   * Where a product is called, and where its credentials may go.
   *
   * @throws IllegalStateException for Sell, where the account is a subdomain
   */
  HttpUrl base(Product product) {
    if (product == Product.SELL && !sell) {
      throw new IllegalStateException(
          "Sell has its own host and its own token: build a Zendesk with"
              + " .baseUrl(\"https://api.getbase.com/\") and the Sell token");
    }
    return main;
  }

  /** The subdomain in lower case, if it is one; else the failure says what to write. */
  static String checkedSubdomain(String subdomain) {
    String lower = Setting.present("subdomain", subdomain).strip().toLowerCase(Locale.ROOT);
    if (SUBDOMAIN.matcher(lower).matches()) {
      return lower;
    }
    Matcher host = ZENDESK_HOST.matcher(lower);
    if (host.matches()) {
      throw new IllegalArgumentException(
          "a subdomain is the first part of the account's address: write .subdomain(\"%s\")"
              .formatted(host.group(1)));
    }
    if (lower.contains("://") || lower.contains(".")) {
      String url = lower.contains("://") ? lower : "https://" + lower;
      @Nullable HttpUrl parsed = HttpUrl.parse(url);
      throw new IllegalArgumentException(
          "a subdomain has no dots and is no URL, as acme of https://acme.zendesk.com; for another"
              + " address write .baseUrl(\"%s\")"
                  .formatted(parsed == null ? "https://..." : withoutUser(parsed)));
    }
    throw new IllegalArgumentException(
        "a subdomain is made of letters, digits and hyphens, as acme of https://acme.zendesk.com");
  }

  /** The root of the same host; what stands before an {@code @} may be a secret. */
  private static HttpUrl withoutUser(HttpUrl url) {
    return new HttpUrl.Builder().scheme(url.scheme()).host(url.host()).port(url.port()).build();
  }

  /** The URL, ending in a slash, if it is safe to send credentials to; else what to write. */
  static HttpUrl checkedBaseUrl(String baseUrl) {
    @Nullable HttpUrl url = HttpUrl.parse(Setting.present("baseUrl", baseUrl).strip());
    if (url == null) {
      throw new IllegalArgumentException(
          "baseUrl is an absolute https URL, as https://acme.zendesk.com");
    }
    if (!url.username().isEmpty() || !url.password().isEmpty()) {
      throw new IllegalArgumentException(
          "baseUrl holds a user or a password; give them as credentials");
    }
    if (url.query() != null || url.fragment() != null) {
      throw new IllegalArgumentException("baseUrl has no query and no fragment");
    }
    if (!url.isHttps() && !isLoopback(url.host())) {
      throw new IllegalArgumentException(
          "credentials must not go over plain http to another machine: write .baseUrl(\"%s\")"
              .formatted(url.newBuilder().scheme("https").build()));
    }
    HttpUrl base =
        url.encodedPath().endsWith("/") ? url : url.newBuilder().addPathSegment("").build();
    if (base.encodedPath().endsWith("/api/v2/")) {
      throw new IllegalArgumentException(
          "paths start with api/v2 themselves: write .baseUrl(\"%s\")"
              .formatted(base.resolve("../../")));
    }
    return base;
  }

  private static boolean isLoopback(String host) {
    return LOOPBACK.contains(host) || host.matches("127(\\.\\d{1,3}){3}");
  }
}
