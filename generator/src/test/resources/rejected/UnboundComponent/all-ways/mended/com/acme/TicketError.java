package com.acme;

import dev.usher.ApiError;
import dev.usher.ApiException;
import dev.usher.TransportException;
import dev.usher.annotations.OnError;
import dev.usher.annotations.OnTransportError;
import java.util.List;
import java.util.Map;
import java.util.Optional;

sealed interface TicketError {
  @OnError(status = 400)
  record ByType(ApiException cause, ApiError error) implements TicketError {}

  @OnError(status = 401)
  record Wild(List<Map<String, String>> parts) implements TicketError {}

  @OnError(status = 402)
  record Raw(List<String> parts) implements TicketError {}

  @OnError(status = 403)
  record Undecodable(Optional<Integer> pause) implements TicketError {}

  @OnError(status = 404)
  record Ignored(String text) implements TicketError {}

  @OnError(status = 409)
  record Qualified(String text) implements TicketError {}

  @OnTransportError
  record Unreachable(TransportException cause) implements TicketError {}

  @OnError
  record Other(ApiError error) implements TicketError {}
}
