package dev.usher.sample.model;

import dev.usher.annotations.Model;
import java.util.List;

/** A page of search hits. */
@Model
public record SearchPage(List<SearchResult> results, int count) {}
