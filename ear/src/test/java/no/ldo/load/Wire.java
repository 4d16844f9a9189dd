package no.ldo.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One connection that is kept, HTTP/1.1, blocking: takes little of the machine that is being measured. */
final class Wire implements Closeable {
    private static final int PATIENCE_MILLIS = 30_000;

    private final int port;
    private @Nullable Socket socket;
    private InputStream in = InputStream.nullInputStream();

    Wire(int port) {
        this.port = port;
    }

    /** GET; headers as further lines, {@code Name: value}. */
    Answer get(String path, String... headers) throws IOException {
        return send("GET", path, new byte[0], headers);
    }

    Answer post(String path, byte[] body, String... headers) throws IOException {
        return send("POST", path, body, headers);
    }

    Answer delete(String path, String... headers) throws IOException {
        return send("DELETE", path, new byte[0], headers);
    }

    private Answer send(String method, String path, byte[] body, String... headers) throws IOException {
        byte[] request = request(method, path, body, headers);
        if (socket != null) {
            Answer answer = tryOn(request);
            if (answer != null) {
                return answer;
            }
        }
        connect();
        Answer answer = tryOn(request);
        if (answer == null) {
            throw new IOException("the server closed the connection");
        }
        return answer;
    }

    /** Null when the server has closed a connection that lay idle. */
    private @Nullable Answer tryOn(byte[] request) throws IOException {
        try {
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            in.mark(1);
            if (in.read() < 0) {
                return null;
            }
            in.reset();
        } catch (java.net.SocketException closed) {
            return null;
        }
        return read();
    }

    private void connect() throws IOException {
        close();
        socket = new Socket(InetAddress.getByName("127.0.0.1"), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), 65_536);
    }

    private static byte[] request(String method, String path, byte[] body, String... headers) {
        StringBuilder head = new StringBuilder(method)
                .append(' ')
                .append(path)
                .append(" HTTP/1.1\r\nHost: ldo.example\r\nX-Forwarded-Proto: https\r\nAccept-Encoding: gzip\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        if (body.length > 0) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
        byte[] request = java.util.Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, request, start.length, body.length);
        return request;
    }

    private Answer read() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        Map<String, List<String>> headers = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(java.util.Locale.ROOT), n -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        byte[] body;
        if (headers.containsKey("transfer-encoding")) {
            body = chunks();
        } else {
            List<String> length = headers.getOrDefault("content-length", List.of("0"));
            body = in.readNBytes(Integer.parseInt(length.get(0)));
        }
        if ("close".equals(headers.getOrDefault("connection", List.of("")).get(0))) {
            close();
        }
        return new Answer(status, headers, body);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all.write(in.readNBytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int one = in.read(); one != '\n'; one = in.read()) {
            if (one < 0) {
                throw new IOException("the answer broke off");
            }
            if (one != '\r') {
                line.append((char) one);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
