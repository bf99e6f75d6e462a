package com.acme;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonQualifier;
import dev.usher.ApiError;
import dev.usher.TransportException;
import dev.usher.annotations.OnError;
import dev.usher.annotations.OnTransportError;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

sealed interface TicketError {
  @OnError(status = 400)
  record ByType(TransportException cause, ApiError error) implements TicketError {}

  @OnError(status = 401)
  record Wild(List<? extends Map<String, String>> parts) implements TicketError {}

  @OnError(status = 402)
  record Raw(@SuppressWarnings("rawtypes") List parts) implements TicketError {}

  @OnError(status = 403)
  record Undecodable(Optional<Duration> pause) implements TicketError {}

  @OnError(status = 404)
  record Ignored(@Json(ignore = true) String text) implements TicketError {}

  @OnError(status = 409)
  record Qualified(@Trimmed String text) implements TicketError {}

  @OnTransportError
  record Unreachable(ApiError error, String text) implements TicketError {}

  @OnError
  record Other(ApiError error) implements TicketError {}

  @Retention(RetentionPolicy.RUNTIME)
  @JsonQualifier
  @interface Trimmed {}
}
