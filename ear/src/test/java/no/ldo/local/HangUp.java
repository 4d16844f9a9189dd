package no.ldo.local;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A client whose connection is gone before the answer comes: whether its post was carried out, it does not know. */
public final class HangUp {
    private HangUp() {}

    /** Sends a post in full and closes the connection. @param portal address without the last slash */
    public static void post(String portal, String path, Map<String, String> headers, String body) {
        URI address = URI.create(portal);
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        head.append("Content-Length: " + content.length + "\r\n\r\n");
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(head.toString().getBytes(StandardCharsets.US_ASCII));
            out.write(content);
            out.flush();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
