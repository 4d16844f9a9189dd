package no.ldo.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** Sends 100 new hires in one file to the API. */
final class HirePost implements Work.Worker {
    /** Above what an earlier run has sent to the same database. */
    private static final AtomicLong NEXT = new AtomicLong(System.currentTimeMillis() * 1000);

    private static final int ROWS = 100;

    private final int number;
    private final String org;

    HirePost(int number, String org) {
        this.number = number;
        this.org = org;
    }

    @Override
    public Answer once(Wire wire) throws IOException {
        StringBuilder file = new StringBuilder("hire_id;hired_on;unit;employment;included\n");
        long first = NEXT.getAndAdd(ROWS);
        for (long row = first; row < first + ROWS; row++) {
            file.append("bench-")
                    .append(row)
                    .append(";2026-")
                    .append(row % 9 + 1 < 10 ? "0" : "")
                    .append(row % 9 + 1)
                    .append("-15;E")
                    .append(row % 20 + 1)
                    .append(";permanent;")
                    .append(row % 17 == 0 ? "yes" : "no")
                    .append('\n');
        }
        return wire.post(
                        "/api/v1/organisations/" + org + "/hires",
                        file.toString().getBytes(StandardCharsets.UTF_8),
                        "Content-Type: text/csv",
                        "Authorization: Bearer bench-" + (number + 1))
                .expect("\"stored\":" + ROWS);
    }
}
