package dev.usher.error;

import dev.usher.ApiError;
import dev.usher.ApiException;
import dev.usher.BadRequestException;
import dev.usher.ConflictException;
import dev.usher.ForbiddenException;
import dev.usher.IdempotencyConflictException;
import dev.usher.NotFoundException;
import dev.usher.RateLimitedException;
import dev.usher.ServerErrorException;
import dev.usher.ServiceUnavailableException;
import dev.usher.UnauthorizedException;
import dev.usher.UnprocessableEntityException;

/** The plain exception of each status. */
public final class StatusExceptions {

  private static final String KEY_WAS_USED = "IdempotentRequestError";

  private StatusExceptions() {}

  /**
   * The exception of an answer.
   *
   * @param error the answer
   * @param endpoint the endpoint that was called
   * @param attempts how often the request was sent
   */
  public static ApiException of(ApiError error, String endpoint, int attempts) {
    return switch (error.status()) {
      case 400 ->
          KEY_WAS_USED.equals(error.code())
              ? new IdempotencyConflictException(error, endpoint, attempts)
              : new BadRequestException(error, endpoint, attempts);
      case 401 -> new UnauthorizedException(error, endpoint, attempts);
      case 403 -> new ForbiddenException(error, endpoint, attempts);
      case 404 -> new NotFoundException(error, endpoint, attempts);
      case 409 -> new ConflictException(error, endpoint, attempts);
      case 422 -> new UnprocessableEntityException(error, endpoint, attempts);
      case 429 -> new RateLimitedException(error, endpoint, attempts);
      case 503 -> new ServiceUnavailableException(error, endpoint, attempts);
      default ->
          error.status() >= 500 && error.status() <= 599
              ? new ServerErrorException(error, endpoint, attempts)
              : new ApiException(error, endpoint, attempts);
    };
  }
}
