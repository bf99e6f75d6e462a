package dev.usher.oauth;

import dev.usher.TokenPair;
import dev.usher.TokenStore;
import java.nio.file.Path;

/** Another process that uses a store: what {@link FileTokenStoreTest} starts, and kills. */
final class StoreWriter {

  private StoreWriter() {}

  /** The file, how often to save, and whether to say so each time. */
  public static void main(String[] args) {
    TokenStore store = TokenStore.file(Path.of(args[0]));
    int times = Integer.parseInt(args[1]);
    for (int i = 0; i < times; i++) {
      System.out.println(store.exclusively(() -> next(store)));
    }
  }

  private static int next(TokenStore store) {
    int number = store.load().map(StoreWriter::number).orElse(0) + 1;
    store.save(new TokenPair("access-" + number, "refresh-" + number, null));
    return number;
  }

  /** Which of the pairs it is. */
  static int number(TokenPair pair) {
    return Integer.parseInt(pair.refreshToken().substring("refresh-".length()));
  }
}
