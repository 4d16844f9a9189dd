package no.ldo.chaos;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A program that sends small files of hires to the API; without an answer it sends the same file, with the same keys, again. */
final class HireSaver implements Saver {
    static final String ORGANISATION = "999000037";
    private static final String HEADER = "hire_id;hired_on;unit;employment;included\n";
    private static final int ROWS = 3;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final URI address;
    private final String name;
    private final Ledger ledger;
    private int files;
    private List<String> keys = List.of();
    private int tries;
    private volatile int acknowledged;

    HireSaver(String portal, String name, Ledger ledger) {
        this.address = URI.create(portal + "/api/v1/organisations/" + ORGANISATION + "/hires");
        this.name = name;
        this.ledger = ledger;
    }

    @Override
    public boolean attempt() {
        if (keys.isEmpty()) {
            files++;
            tries = 0;
            keys = IntStream.range(0, ROWS)
                    .mapToObj(row -> name + "-" + files + "-" + row)
                    .toList();
        }
        tries++;
        try {
            HttpResponse<String> answer = CLIENT.send(request(), BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                acknowledge(answer.body());
                return true;
            }
            if (answer.statusCode() < 500) {
                ledger.wrong("hires answered " + answer.statusCode() + " " + answer.body());
            }
            ledger.failed("hires " + answer.statusCode());
        } catch (IOException noAnswer) {
            ledger.failed("hires " + noAnswer.getClass().getSimpleName());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    @Override
    public int acknowledged() {
        return acknowledged;
    }

    @Override
    public boolean isDone() {
        return keys.isEmpty();
    }

    /** A file is stored whole or not at all: nothing in between may be told. */
    private void acknowledge(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            JsonObject told = reader.readObject();
            int unchanged = told.getInt("unchanged");
            if (told.getInt("stored") + unchanged != ROWS || unchanged != 0 && (unchanged != ROWS || tries == 1)) {
                ledger.wrong("at try " + tries + " of " + keys + ": " + body);
            }
            if (unchanged > 0) {
                ledger.storedUnheard();
            }
        }
        ledger.hires(keys);
        acknowledged = files;
        keys = List.of();
    }

    private HttpRequest request() {
        String file = keys.stream()
                .map(key -> key + ";2023-0" + (1 + files % 9) + "-15;PROD;permanent;" + (files % 5 == 0 ? "yes" : "no"))
                .collect(Collectors.joining("\n", HEADER, "\n"));
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer demo-hr")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(file))
                .build();
    }
}
