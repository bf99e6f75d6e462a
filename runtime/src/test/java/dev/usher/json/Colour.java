package dev.usher.json;

enum Colour {
  RED
}
