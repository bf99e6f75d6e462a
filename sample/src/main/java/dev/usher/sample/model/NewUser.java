package dev.usher.sample.model;

import dev.usher.annotations.Model;

/** A user to be created, or to be brought up to date by e-mail address. */
@Model
public record NewUser(String name, String email) {}
