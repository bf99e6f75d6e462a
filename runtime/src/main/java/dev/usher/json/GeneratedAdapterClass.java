package dev.usher.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;

/** The generated adapter of one model, and how to construct it. */
record GeneratedAdapterClass(Class<?> model, Class<? extends ModelAdapter<?>> adapter) {

  /**
   * Looks beside {@code model} for its adapter. A class of that name that is no {@link
   * ModelAdapter} is somebody else's and left alone.
   */
  @SuppressWarnings("unchecked") // asSubclass knows raw classes only
  static Optional<GeneratedAdapterClass> of(Class<?> model) {
    String name = Types.generatedJsonAdapterName(model.getName());
    try {
      Class<?> found = Class.forName(name, false, model.getClassLoader());
      return ModelAdapter.class.isAssignableFrom(found)
          ? Optional.of(new GeneratedAdapterClass(model, (Class<? extends ModelAdapter<?>>) found))
          : Optional.empty();
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  JsonAdapter<?> newAdapter(Type type, Moshi moshi) {
    if (model.getTypeParameters().length == 0) {
      return construct(constructor(Moshi.class), moshi);
    }
    if (type instanceof ParameterizedType parameterized) {
      return construct(
          constructor(Moshi.class, Type[].class), moshi, parameterized.getActualTypeArguments());
    }
    throw new IllegalArgumentException(
        "%s is generic: ask Moshi for Types.newParameterizedType(%s.class, ...)"
            .formatted(model.getName(), model.getSimpleName()));
  }

  private Constructor<? extends JsonAdapter<?>> constructor(Class<?>... parameters) {
    try {
      return adapter.getDeclaredConstructor(parameters);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(
          "%s was generated from another version of %s: compile it again"
              .formatted(adapter.getName(), model.getName()),
          e);
    }
  }

  private JsonAdapter<?> construct(
      Constructor<? extends JsonAdapter<?>> constructor, Object... arguments) {
    try {
      if (!constructor.canAccess(null)) {
        constructor.setAccessible(true);
      }
      return constructor.newInstance(arguments);
    } catch (InaccessibleObjectException | IllegalAccessException e) {
      throw new IllegalStateException(
          "%s cannot be reached: let the module open package %s to dev.usher.runtime"
              .formatted(adapter.getName(), adapter.getPackageName()),
          e);
    } catch (InstantiationException e) {
      throw new IllegalStateException(adapter.getName() + " is abstract", e);
    } catch (InvocationTargetException e) {
      throw rethrown(e);
    }
  }

  private RuntimeException rethrown(InvocationTargetException e) {
    Throwable cause = e.getCause();
    if (cause instanceof RuntimeException unchecked) {
      return unchecked;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return new IllegalStateException(adapter.getName() + " could not be constructed", cause);
  }
}
