package dev.usher.benchmarks.chaos;

import dev.usher.annotations.Model;
import java.util.List;

/** The next count. */
@Model
public record TallyChange(String externalId, List<String> tags) {}
