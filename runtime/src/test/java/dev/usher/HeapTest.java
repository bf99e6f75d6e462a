package dev.usher;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mockwebserver3.MockResponse;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a dump of the heap shows. It holds secrets, as any client's does; the fields that do are
 * called so, and a search for their names finds all there are.
 */
final class HeapTest extends HttpTest {

  private static final String IN_BASE64 =
      Base64.getEncoder().encodeToString(("jo@ac.com/token:" + SECRET).getBytes(ISO_8859_1));

  private final Set<String> holders = new TreeSet<>();

  static Collection<Credentials> credentials() {
    return Set.of(
        Credentials.oauthToken(SECRET),
        Credentials.apiToken("jo@ac.com", SECRET),
        Credentials.bearer(() -> SECRET),
        Credentials.clientCredentials("client", SECRET, "pings:read"),
        Credentials.refreshable("client", SECRET, TokenStore.memory(SECRET)));
  }

  @ParameterizedTest
  @MethodSource("credentials")
  void whatHoldsASecretIsCalledSo(Credentials credentials) {
    Zendesk zendesk = account().credentials(credentials).build();
    PingApi client = PingApiClient.create(zendesk);
    server.enqueue(
        new MockResponse.Builder()
            .body(
                "{\"access_token\":\"%1$s\",\"refresh_token\":\"%1$s\",\"a\":\"b\"}"
                    .formatted(SECRET))
            .build());
    enqueue(200);
    client.show(1);

    search(zendesk, client);

    assertThat(holders).isNotEmpty().allMatch(HeapTest::saysSo);
  }

  @Test
  void aNameThatDoesNotSaySoWouldBeFound() {
    search(new Object[] {new Unsaid(SECRET)});

    assertThat(holders).containsExactly("Unsaid.text").noneMatch(HeapTest::saysSo);
  }

  private record Unsaid(String text) {}

  private static boolean saysSo(String field) {
    return field.matches("\\w+\\.(secret|\\w+Secret|secret\\w+|\\w*[tT]oken)");
  }

  /** Notes the fields of Usher's through which a secret is reached. */
  private void search(Object... roots) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Held> open = new ArrayDeque<>();
    for (Object root : roots) {
      open.add(new Held("root", root));
    }
    while (!open.isEmpty()) {
      Held next = open.pop();
      Object value = next.value();
      if (value instanceof String || value instanceof Headers) {
        note(
            next.field(),
            value.toString() + (value instanceof Headers all ? all.get("Authorization") : ""));
      } else if (seen.add(value)) {
        inside(next).forEach(open::push);
      }
    }
  }

  private void note(String field, String text) {
    if (text.contains(SECRET) || text.contains(IN_BASE64)) {
      holders.add(field);
    }
  }

  private static Collection<Held> inside(Held held) {
    Deque<Held> found = new ArrayDeque<>();
    Object value = held.value();
    if (value.getClass().isArray() && !value.getClass().getComponentType().isPrimitive()) {
      for (int i = 0; i < Array.getLength(value); i++) {
        add(found, held.field(), Array.get(value, i));
      }
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(one -> add(found, held.field(), one));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, one) -> {
            add(found, held.field(), key);
            add(found, held.field(), one);
          });
    } else if (value instanceof Collection<?> all) {
      all.forEach(one -> add(found, held.field(), one));
    } else if (value.getClass().getName().startsWith("dev.usher.")) {
      fields(value, found);
    }
    return found;
  }

  private static void fields(Object value, Deque<Held> found) {
    for (Class<?> type = value.getClass();
        type != Object.class && type != null;
        type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && type.getName().startsWith("dev.usher.")) {
          add(found, type.getSimpleName() + "." + field.getName(), read(field, value));
        }
      }
    }
  }

  private static Object read(Field field, Object value) {
    try {
      field.setAccessible(true);
      return field.get(value);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static void add(Deque<Held> found, String field, Object value) {
    if (value != null) {
      found.add(new Held(field, value));
    }
  }

  private record Held(String field, Object value) {}
}
