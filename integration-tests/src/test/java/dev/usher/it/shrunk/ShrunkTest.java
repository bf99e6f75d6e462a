package dev.usher.it.shrunk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.usher.it.readme.Compilation;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules in the runtime's jar suffice for ProGuard, and are needed. */
class ShrunkTest {
  private static final byte[] TICKET =
      "{\"ticket\":{\"id\":7,\"via\":{\"channel\":\"web\"}}}".getBytes(StandardCharsets.UTF_8);

  @TempDir static Path folder;

  private static Shrinker shrinker;
  private static Path shrunk;

  @BeforeAll
  static void shrink() throws Exception {
    Compilation compiled = Compilation.of(folder, Application.files());
    assertTrue(compiled.succeeded(), compiled.said());
    shrinker = Shrinker.of(folder, compiled.output());
    shrunk = folder.resolve("shrunk.jar");
    shrinker.run(Shrinker.rules(), shrunk);
  }

  @Test
  void moshiFindsTheAdapterOfEachModelThatIsUsed() throws Exception {
    assertEquals(List.of(), withoutAdapter(shrunk));
  }

  @Test
  void theAccountFindsEachClientWhoseCallsAreRead() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/api/v2/tickets/7",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, TICKET.length);
          exchange.getResponseBody().write(TICKET);
          exchange.close();
        });
    server.start();
    try (URLClassLoader loader = loader(shrunk)) {
      String url = "http://localhost:" + server.getAddress().getPort() + "/";
      Class<?> main = loader.loadClass("com.acme.Main");
      assertEquals("webwebweb", main.getMethod("channels", String.class).invoke(null, url));
    } finally {
      server.stop(0);
    }
  }

  @Test
  void whatIsUnusedIsGoneAndWhatIsFreeIsRenamed() throws IOException {
    List<String> classes = classes(shrunk);
    assertTrue(classes.contains("com/acme/TicketJsonAdapter.class"), classes::toString);
    assertFalse(classes.contains("com/acme/Unused.class"), classes::toString);
    assertFalse(classes.contains("dev/usher/json/ModelAdapters.class"), classes::toString);
  }

  @Test
  void withoutTheRulesNoAdapterIsFound() throws Exception {
    Path broken = folder.resolve("broken.jar");
    shrinker.run("", broken);
    assertEquals(Application.MODEL_NAMES, withoutAdapter(broken));
  }

  private static List<?> withoutAdapter(Path jar) throws Exception {
    try (URLClassLoader loader = loader(jar)) {
      return (List<?>) loader.loadClass("com.acme.Main").getMethod("withoutAdapter").invoke(null);
    }
  }

  private static List<String> classes(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream().map(entry -> entry.getName()).toList();
    }
  }

  /** Sees the shrunk jar and the libraries, not the class path of the test. */
  private static URLClassLoader loader(Path jar) throws Exception {
    List<URL> urls = new ArrayList<>(List.of(jar.toUri().toURL()));
    for (Path library : Shrinker.libraries()) {
      urls.add(library.toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
