package dev.usher.testing;

/** The system ticket fields that validation errors name by id and type. */
enum TicketField {
  SUBJECT("FieldSubject", 6_130_830_300_001L),
  DESCRIPTION("FieldDescription", 6_130_830_300_002L),
  ASSIGNEE("FieldAssignee", 6_130_830_300_003L);

  private final String type;
  private final long id;

  TicketField(String type, long id) {
    this.type = type;
    this.id = id;
  }

  long id() {
    return id;
  }

  String type() {
    return type;
  }
}
