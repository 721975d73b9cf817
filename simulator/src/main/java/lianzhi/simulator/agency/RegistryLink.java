package lianzhi.simulator.agency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lianzhi.simulator.Institution;
import lianzhi.simulator.Json;
import lianzhi.wire.land.LandOperation;
import lianzhi.wire.land.LandUser;
import lianzhi.wire.land.RegistryCodec;
import lianzhi.wire.soap.ReadEnvelope;
import lianzhi.wire.soap.SoapCall;
import lianzhi.wire.soap.WriteEnvelope;
import tools.jackson.databind.JsonNode;

/** 不动产登记机构的线路: the registries' SOAP, rpc/encoded; it speaks of units where the agreed format speaks of things. */
public final class RegistryLink implements AgencyLink {
    private final URI address;
    private final HttpClient http;
    private final RegistryCodec codec = new RegistryCodec(true);
    private final String user;
    private final Set<String> orders = new HashSet<>();

    public RegistryLink(URI platform, HttpClient http, Institution here) {
        this.address = platform.resolve("/exchange/real-estate");
        this.http = http;
        this.user = codec.encodeUser(new LandUser(here.user(), here.password()));
    }

    @Override
    public JsonNode requests() {
        var queries = codec.decodeQueries(call(LandOperation.GET_QUERIES)).rows();
        var controls = codec.decodeControls(call(LandOperation.GET_CONTROLS)).rows();
        controls.forEach(control -> orders.add(control.requestNumber()));
        return Json.MAPPER.valueToTree(Map.of(
                "queries", queries.stream().map(AsUnit::query).toList(),
                "orders", controls.stream().map(AsUnit::order).toList()));
    }

    @Override
    public JsonNode papers(String number) {
        var asked = new SoapCall.Argument("wsbhinfo", codec.encodeRequestNumber(number));
        var writs = codec.decodeWrits(call(LandOperation.WRITS, asked)).rows();
        var cards =
                codec.decodeCredentials(call(LandOperation.CREDENTIALS, asked)).rows();
        return Json.MAPPER.valueToTree(Map.of("writs", writs, "cards", cards));
    }

    @Override
    public void answer(Map<String, Object> answer) {
        var number = String.valueOf(answer.get("number"));
        if (!isOrder(number)) {
            feed(LandOperation.ANSWER_QUERY, codec.encodeAnswers(AsUnit.HEAD, List.of(AsUnit.found(number, answer))));
            return;
        }
        feed(
                LandOperation.ANSWER_CONTROL,
                codec.encodeControlAnswers(AsUnit.HEAD, List.of(AsUnit.controlled(number, answer))));
        if (answer.containsKey("receipt")) {
            feed(
                    LandOperation.SEND_RECEIPT,
                    codec.encodeReceipts(AsUnit.HEAD, List.of(AsUnit.receipt(number, answer))));
        }
    }

    /** An answer to somebody else's order bears a number that is not on the list but for its first digit. */
    private boolean isOrder(String number) {
        return orders.stream().anyMatch(one -> one.substring(1).equals(number.substring(1)));
    }

    @Override
    public void sendGarbage(String number) {
        var broken = "<Message><Data><CXQQDH>" + number;
        feed(LandOperation.ANSWER_QUERY, Base64.getEncoder().encodeToString(broken.getBytes(StandardCharsets.UTF_8)));
    }

    private void feed(LandOperation operation, String document) {
        call(operation, new SoapCall.Argument("feedbackinfo", document));
    }

    private String call(LandOperation operation, SoapCall.Argument... more) {
        var arguments = new ArrayList<>(List.of(new SoapCall.Argument("usermarker", user)));
        arguments.addAll(List.of(more));
        var request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofMinutes(3))
                .header("Content-Type", "text/xml; charset=UTF-8")
                .header("SOAPAction", "\"\"")
                .POST(BodyPublishers.ofByteArray(WriteEnvelope.rpcCall(operation.wire(), arguments)))
                .build();
        try {
            var returned = ReadEnvelope.answer(
                    http.send(request, BodyHandlers.ofByteArray()).body());
            return returned == null ? "" : returned;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for the court", stopped);
        }
    }
}
