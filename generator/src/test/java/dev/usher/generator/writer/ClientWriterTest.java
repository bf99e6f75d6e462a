package dev.usher.generator.writer;

import static dev.usher.generator.writer.Models.TICKET;
import static dev.usher.generator.writer.Models.annotation;
import static dev.usher.generator.writer.Models.client;
import static dev.usher.generator.writer.Models.get;
import static dev.usher.generator.writer.Models.json;
import static dev.usher.generator.writer.Models.post;
import static dev.usher.generator.writer.Models.sent;
import static dev.usher.generator.writer.Models.wrapped;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.usher.generator.model.ErrorModel;
import dev.usher.generator.model.ParameterModel.IdempotencyKeyParameter;
import dev.usher.generator.model.ParameterModel.OptionsParameter;
import dev.usher.generator.model.ResponseModel;
import dev.usher.generator.model.ResponseModel.Container;
import dev.usher.generator.model.RetryModel.Policy;
import dev.usher.generator.model.ReturnModel.Answered;
import dev.usher.generator.model.ReturnModel.Delivery;
import dev.usher.generator.model.ReturnModel.HandedThrough;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ClientWriterTest {
  private static final ClassName NEW_TICKET = ClassName.get("com.acme", "NewTicket");

  @Test
  void aClientReadsAsIfWrittenByHand() throws IOException {
    Answered find =
        new Answered(
            ParameterizedTypeName.get(ClassName.get(Optional.class), TICKET),
            new ResponseModel(json(TICKET, "ticket"), Container.OPTIONAL, Optional.empty()),
            Delivery.BLOCKING);
    ParameterizedTypeName tickets = ParameterizedTypeName.get(ClassName.get(List.class), TICKET);
    Policy policy =
        new Policy(
            5,
            List.of(429, 503),
            Duration.ofMillis(250),
            Duration.ofSeconds(30),
            2,
            "FULL",
            Optional.of(Duration.ofMinutes(2)));
    String text =
        ClientWriter.write(
                client(
                    get("show", "api/v2/tickets/{id}")
                        .scopes("tickets:read")
                        .parameters(sent(TypeName.LONG, "id", annotation("Path", "id")))
                        .returns(TICKET, json(TICKET, "ticket"))
                        .build(),
                    get("find", "api/v2/tickets/{id}")
                        .scopes("tickets:read")
                        .parameters(sent(TypeName.LONG, "id", annotation("Path", "id")))
                        .returns(find)
                        .build(),
                    post("create", "api/v2/tickets")
                        .scopes("tickets:write")
                        .idempotent()
                        .errors(
                            new ErrorModel(
                                OptionalInt.of(422),
                                Optional.of("RecordInvalid"),
                                ClassName.get("com.acme", "TicketInvalidException"),
                                Optional.empty()))
                        .parameters(
                            wrapped(NEW_TICKET, "ticket", "ticket"),
                            new OptionsParameter("options"),
                            new IdempotencyKeyParameter("key"))
                        .returns(TICKET, json(TICKET, "ticket"))
                        .build(),
                    get("list", "api/v2/tickets")
                        .scopes("tickets:read")
                        .role("AGENT")
                        .retry(policy)
                        .parameters(
                            sent(
                                ClassName.get(String.class),
                                "externalIdentifier",
                                annotation("Query", "external_id")),
                            sent(ClassName.get(String.class), "list", annotation("Query", "list")))
                        .returns(tickets, json(tickets, "tickets"))
                        .build(),
                    get("raw", "api/v2/tickets/{id}")
                        .parameters(sent(TypeName.LONG, "id", annotation("Path", "id")))
                        .returns(
                            new HandedThrough(
                                ParameterizedTypeName.get(
                                    ClassName.get("retrofit2", "Call"), TICKET)))
                        .build(),
                    post("delete", "api/v2/tickets/{id}/with*/odd{braces")
                        .parameters(sent(TypeName.LONG, "id", annotation("Path", "id")))
                        .thrown(ClassName.get(IOException.class))
                        .build()))
            .text();
    assertThat(text).isEqualTo(resource("TicketsApiClient.txt"));
  }

  private static String resource(String name) throws IOException {
    try (InputStream resource = ClientWriterTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(resource, name).readAllBytes(), UTF_8);
    }
  }
}
