package dev.usher;

import static dev.usher.HealthReport.Level.FAILED;
import static dev.usher.HealthReport.Level.OK;
import static dev.usher.HealthReport.Level.WARNING;

import com.squareup.moshi.Types;
import dev.usher.HealthReport.Finding;
import dev.usher.support.Endpoint;
import dev.usher.support.Product;
import dev.usher.support.ResponseType;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLException;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Asks an account who calls and what the token holds. {@code users/me} answers strangers with 200
 * and a user without id (seen live by another client), so the status alone proves no login.
 */
final class HealthCheck {

  private static final Endpoint ME = Endpoint.of("Zendesk.verify", "GET", "api/v2/users/me");

  private final Zendesk zendesk;
  private final HttpUrl base;
  private final Needs needs;
  private final List<Finding> findings = new ArrayList<>();

  HealthCheck(Zendesk zendesk, HttpUrl base, Needs needs) {
    this.zendesk = zendesk;
    this.base = base;
    this.needs = needs;
  }

  HealthReport run() {
    if (userIsKnown()) {
      scopes();
    }
    return new HealthReport(findings);
  }

  private boolean userIsKnown() {
    try {
      Map<String, @Nullable Object> me = me();
      add(OK, "account", base + " answers", "");
      return user(me);
    } catch (ForbiddenException e) {
      add(OK, "account", base + " answers", "");
      add(WARNING, "user", cause(e).summary(), cause(e).mend());
      return true;
    } catch (ApiException e) {
      refused(e);
    } catch (TransportException e) {
      add(FAILED, "account", base.host() + " gave no answer", unreachable(e.getCause()));
    } catch (CredentialsException e) {
      add(FAILED, "user", e.getMessage(), "mend the credentials that the Zendesk is built with");
    } catch (MalformedResponseException e) {
      add(
          FAILED,
          "account",
          base + " answers, but not as Zendesk",
          "check the subdomain or the base URL, and proxies that answer in its place");
    }
    return false;
  }

  private void refused(ApiException e) {
    switch (e.status()) {
      case 401 -> add(FAILED, "user", cause(e).summary(), cause(e).mend());
      case 404 ->
          add(
              FAILED,
              "account",
              cause(e).summary(),
              "check the subdomain or the base URL: every account has " + ME.path());
      default -> add(FAILED, "account", cause(e).summary(), cause(e).mend());
    }
  }

  private Map<String, @Nullable Object> me() {
    ResponseType<Map<String, @Nullable Object>> user =
        ResponseType.json(Types.newParameterizedType(Map.class, String.class, Object.class));
    return zendesk
        .bind(Zendesk.class, Product.SUPPORT)
        .operation(ME, user.unwrap("user"))
        .call(
            new Request.Builder()
                .url(base.newBuilder().addPathSegments(ME.path()).build())
                .build());
  }

  private boolean user(Map<String, @Nullable Object> me) {
    if (me.get("id") == null) {
      add(
          FAILED,
          "user",
          "Zendesk takes the caller for the anonymous user: it saw no credential that it knows",
          "see that no proxy or interceptor removes or replaces the Authorization header");
      return false;
    }
    add(OK, "user", "the credential belongs to a user", "");
    findings.add(needs.compareRole(me.get("role")));
    return true;
  }

  private void scopes() {
    try {
      findings.add(needs.compare(zendesk.inspectToken().scopes()));
    } catch (CredentialsException e) {
      add(WARNING, "scopes", "an API token has none", "move to OAuth before 2027-04-30");
    } catch (ZendeskException e) {
      add(
          WARNING,
          "scopes",
          "Zendesk does not tell what the token holds",
          "nothing, where the token is none of OAuth; else zendesk.inspectToken() tells why");
    }
  }

  private static String unreachable(@Nullable Throwable cause) {
    if (cause instanceof UnknownHostException) {
      return "its name is not known: check the subdomain, and the DNS of this machine";
    }
    if (cause instanceof SSLException) {
      return "TLS failed: check the certificates that this Java trusts, and proxies that inspect";
    }
    return "check firewall and proxy: this machine must reach the account's host";
  }

  private static Diagnosis.Cause cause(ApiException e) {
    return e.diagnosis().likeliest();
  }

  private void add(HealthReport.Level level, String check, String summary, String mend) {
    findings.add(new Finding(level, check, summary, mend));
  }
}
