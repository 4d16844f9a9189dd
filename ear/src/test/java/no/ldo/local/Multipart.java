package no.ldo.local;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a browser posts of a form with a file in it.
 *
 * @param values of the other fields, by name
 * @param field name of the file's
 */
record Multipart(Map<String, String> values, String field, byte[] file) {
    private static final String BOUNDARY = "----ldo-file";
    static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    byte[] bytes() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        values.forEach((name, value) -> part(body, name, "", value.getBytes(StandardCharsets.UTF_8)));
        part(body, field, "; filename=\"fil.csv\"\r\nContent-Type: application/octet-stream", file);
        write(body, "--" + BOUNDARY + "--\r\n");
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String name, String more, byte[] content) {
        write(body, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + '"' + more + "\r\n\r\n");
        body.writeBytes(content);
        write(body, "\r\n");
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
