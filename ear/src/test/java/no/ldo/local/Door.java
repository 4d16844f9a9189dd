package no.ldo.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A door between the server and its database that a test can shut: whoever is inside is thrown out, nobody gets in. */
final class Door implements AutoCloseable {
    private final ServerSocket entrance;
    private final int behind;
    private final Queue<Socket> through = new ConcurrentLinkedQueue<>();
    private volatile boolean shut;

    /** @param behind the port on 127.0.0.1 to which the door leads */
    Door(int behind) {
        this.behind = behind;
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        inBackground(this::letIn);
    }

    int port() {
        return entrance.getLocalPort();
    }

    void shut() {
        shut = true;
        through.forEach(Door::end);
        through.clear();
    }

    void open() {
        shut = false;
    }

    @Override
    public void close() throws IOException {
        shut();
        entrance.close();
    }

    private void letIn() {
        while (!entrance.isClosed()) {
            try {
                Socket guest = entrance.accept();
                if (shut) {
                    guest.close();
                } else {
                    lead(guest, new Socket(InetAddress.getLoopbackAddress(), behind));
                }
            } catch (IOException closed) {
                continue;
            }
        }
    }

    private void lead(Socket guest, Socket host) {
        through.add(guest);
        through.add(host);
        inBackground(() -> pass(guest, host));
        inBackground(() -> pass(host, guest));
    }

    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException gone) {
            end(from);
        }
        end(to);
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "door");
        thread.setDaemon(true);
        thread.start();
    }
}
