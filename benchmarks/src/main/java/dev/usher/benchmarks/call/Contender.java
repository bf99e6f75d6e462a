package dev.usher.benchmarks.call;

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
  /** A generated client and generated adapters. */
  USHER {
    @Override
    Contestant over(OkHttpClient client) {
      return UsherContestant.over(client);
    }
  };

  /** Calls through {@code client}. */
  abstract Contestant over(OkHttpClient client);
}
