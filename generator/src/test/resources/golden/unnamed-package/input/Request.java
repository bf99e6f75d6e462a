public record Request(long id) {}
