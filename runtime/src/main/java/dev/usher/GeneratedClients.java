package dev.usher;

import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** Finds the classes that the annotation processor wrote. */
final class GeneratedClients {

  private static final String READ_ONLY = "ReadOnly";

  private GeneratedClients() {}

  /** The client of an interface, made by its own {@code create}. */
  static <T> T create(Class<T> api, Zendesk zendesk) {
    if (!api.isInterface() || api.isAnnotation()) {
      throw new IllegalArgumentException(
          "%s is no interface; give the interface that carries @ZendeskApi, not %s"
              .formatted(
                  api.getName(), api.getSimpleName().endsWith("Client") ? "its client" : "this"));
    }
    Class<?> around = api.getEnclosingClass();
    if (around != null && api.getSimpleName().equals(READ_ONLY) && !around.isInterface()) {
      throw new IllegalArgumentException(
          "%1$s is the view of a client that only reads: call %2$s.readOnly(zendesk)"
              .formatted(displayName(api), displayName(around)));
    }
    Class<?> client = find(api);
    try {
      Method create = client.getDeclaredMethod("create", Zendesk.class);
      if (!Modifier.isPublic(client.getModifiers())) {
        create.setAccessible(true);
      }
      return api.cast(create.invoke(null, zendesk));
    } catch (InvocationTargetException e) {
      throw unchecked(e);
    } catch (ReflectiveOperationException | InaccessibleObjectException | ClassCastException e) {
      throw new IllegalStateException(unusable(api, client), e);
    }
  }

  private static Class<?> find(Class<?> api) {
    String name = clientName(api);
    try {
      return Class.forName(name, true, api.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(absent(api, name), e);
    }
  }

  /** {@code com.acme.Outer$Inner} has {@code com.acme.Outer_InnerClient}. */
  private static String clientName(Class<?> api) {
    String name = api.getName();
    int simple = name.lastIndexOf('.') + 1;
    return name.substring(0, simple) + name.substring(simple).replace('$', '_') + "Client";
  }

  /** {@code TicketsApi}, {@code Outer.Inner}. */
  static String displayName(Class<?> api) {
    String name = api.getCanonicalName() == null ? api.getName() : api.getCanonicalName();
    String packageName = api.getPackageName();
    return packageName.isEmpty() ? name : name.substring(packageName.length() + 1);
  }

  private static RuntimeException unchecked(InvocationTargetException e) {
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return e.getCause() instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException(e);
  }

  private static String absent(Class<?> api, String client) {
    return """
        There is no %s: Usher's annotation processor did not run when %s was compiled, or the \
        interface does not carry @ZendeskApi. Put the processor on the processor path; from JDK 23 \
        on, javac runs none that is merely on the class path.
        Maven, in the configuration of maven-compiler-plugin:
          <annotationProcessorPaths>
            <path>
              <groupId>dev.usher</groupId>
              <artifactId>usher-generator</artifactId>
              <version>%s</version>
            </path>
          </annotationProcessorPaths>
        Gradle, in dependencies:
          annotationProcessor("dev.usher:usher-generator:%s")"""
        .formatted(client, api.getName(), UserAgent.VERSION, UserAgent.VERSION);
  }

  private static String unusable(Class<?> api, Class<?> client) {
    String module = api.getModule().isNamed() ? api.getModule().getName() : "";
    String mend =
        module.isEmpty()
            ? "compile " + api.getName() + " again, with the processor of this version of Usher"
            : "call %s.create(zendesk) instead, or add \"opens %s to dev.usher.runtime;\" to module %s"
                .formatted(client.getSimpleName(), api.getPackageName(), module);
    return client.getName() + " cannot be used from here: " + mend;
  }
}
