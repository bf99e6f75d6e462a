package dev.usher.fuzz;

import com.squareup.moshi.Json;
import dev.usher.annotations.Model;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body that {@link TicketInvalidException} asks for. */
@Model
record Problem(
    @Nullable String error,
    @Nullable String description,
    @Json(name = "details") @Nullable Map<String, List<Detail>> details) {

  @Model
  record Detail(@Nullable String type, @Nullable String description) {}
}
