package no.ldo.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * What came back.
 *
 * @param headers names in small letters
 * @param body as it went over the wire, compressed when the server compressed it
 */
record Answer(int status, Map<String, List<String>> headers, byte[] body) {
    String header(String name) {
        List<String> values = headers.get(name);
        return values == null ? "" : values.get(0);
    }

    byte[] content() {
        if (!"gzip".equals(header("content-encoding"))) {
            return body;
        }
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return unpacked.readAllBytes();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    String text() {
        return new String(content(), StandardCharsets.UTF_8);
    }

    /** Itself. @throws WrongAnswer unless it has this status */
    Answer expect(int wanted) {
        if (status != wanted) {
            throw new WrongAnswer("status " + status + " instead of " + wanted + " " + header("location"));
        }
        return this;
    }

    /** Itself. @throws WrongAnswer unless it is a 200 that holds the marker: a login page answers 200 too */
    Answer expect(String marker) {
        expect(200);
        if (!text().contains(marker)) {
            throw new WrongAnswer("no \"" + marker + "\" in the answer");
        }
        return this;
    }
}
