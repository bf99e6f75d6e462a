package dev.usher.diagnosis;

/** 409 where no code tells the cause. */
final class ConflictConcern implements Concern {

  @Override
  public void look(Facts facts, Findings findings) {
    String duplicate = "there is such a record already";
    String find = "look for it and change it; for users, create_or_update does both";
    if (facts.says("already", "duplicate", "taken")) {
      findings.shown(duplicate, facts.quoted(), find);
    }
    if (!facts.method().equals("POST")) {
      findings.possible(
          "the record was changed at the same time",
          facts.quoted(),
          "read it again, apply the change to what is there now, and send it; send writes to one"
              + " record one after the other");
    }
    if (!facts.isWrite() || facts.method().equals("POST")) {
      findings.possible(
          "two creates of the same met",
          facts.quoted(),
          "look whether the record is there before the next try; send creates of the same one"
              + " after the other, of tickets with @Idempotent");
    }
  }
}
