package com.acme;

import com.squareup.moshi.Json;
import dev.usher.ApiError;
import dev.usher.ApiException;
import dev.usher.FieldError;
import dev.usher.TransportException;
import dev.usher.annotations.OnError;
import dev.usher.annotations.OnTransportError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public sealed interface CreateTicketError {

  @OnError
  record Other(ApiError error, ApiException exception) implements CreateTicketError {}

  @OnError(status = 422, code = "RecordInvalid")
  record Invalid(List<FieldError> fields, String description) implements CreateTicketError {}

  sealed interface Refused extends CreateTicketError {

    @OnError(status = 403)
    @OnError(code = "Forbidden")
    record Forbidden(Optional<String> neededRole) implements Refused {}

    @OnError(status = 423)
    record Locked(
        @Json(name = "locked-by") @Nullable Long lockedBy,
        List<String> reasons,
        Optional<Map<String, Problem>> problems,
        int count)
        implements Refused {}
  }

  @OnTransportError
  record Unreachable(TransportException cause) implements CreateTicketError {}
}
