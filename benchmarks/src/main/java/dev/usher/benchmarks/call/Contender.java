package dev.usher.benchmarks.call;

import java.util.List;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;

/** The ways to call Zendesk that are measured against each other. */
public enum Contender {
  /** OkHttp and a streaming adapter, both written by hand: about the least that a call can cost. */
  RAW {
    @Override
    Contestant over(OkHttpClient client) {
      return RawContestant.over(client);
    }
  },
  /** Retrofit with Moshi as users have them: records read by reflection. */
  RETROFIT {
    @Override
    Contestant over(OkHttpClient client) {
      return RetrofitContestant.over(client);
    }
  },
  /** The same, but for the error body, which is read from its stream by hand. */
  RETROFIT_BY_HAND {
    @Override
    Contestant over(OkHttpClient client) {
      return RetrofitContestant.readingErrorsByHand(client);
    }
  },
  /** A generated client and generated adapters. */
  USHER {
    @Override
    Contestant over(OkHttpClient client) {
      return UsherContestant.over(client);
    }
  },
  /** The same, with a listener that does nothing. */
  USHER_LISTENED_TO {
    @Override
    Contestant over(OkHttpClient client) {
      return UsherContestant.listenedTo(client);
    }
  };

  /** Whoever makes {@code call} in a way of their own. */
  static List<Contender> of(Call call) {
    return Stream.of(values())
        .filter(contender -> contender != RETROFIT_BY_HAND || call == Call.REFUSAL)
        .filter(contender -> contender != USHER_LISTENED_TO || call == Call.DELETE)
        .toList();
  }

  /** Calls through {@code client}. */
  abstract Contestant over(OkHttpClient client);
}
