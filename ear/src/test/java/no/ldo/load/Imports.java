package no.ldo.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** One HR manager reads in 20,000 tasks for 200 new jobs: hands the file in, looks at its first page and stores it. */
final class Imports {
    static final int TASKS = 20_000;
    private static final int JOBS = 200;
    private static final String BOUNDARY = "----ldo-benchmark";

    private final Bed bed;
    private final Guests guests;

    Imports(Bed bed, Guests guests) {
        this.bed = bed;
        this.guests = guests;
    }

    /** Seconds from the press on "look" to the answer that all tasks are stored, the second time: the first warms. */
    double seconds() throws IOException {
        once("A");
        return once("B");
    }

    private double once(String word) throws IOException {
        try (Wire wire = new Wire(bed.port())) {
            Visitor visitor = guests.of(Guests.Role.HR, 0);
            String path = "/differentiation/import?org=" + bed.organisation();
            HtmlForm upload =
                    new HtmlForm("upload", visitor.get(wire, path).expect(200).text());
            byte[] body = multipart(upload, file(word));
            long begin = System.nanoTime();
            Answer handedIn = wire.post(
                            upload.action(),
                            body,
                            "Content-Type: multipart/form-data; boundary=" + BOUNDARY,
                            "Cookie: " + visitor.cookie())
                    .expect(302);
            String preview = handedIn.header("location").replaceFirst("^https?://[^/]+", "");
            HtmlForm confirm = new HtmlForm(
                    "confirm",
                    visitor.get(wire, preview).expect("confirm:store").text());
            String stored = wire.post(
                            confirm.action(),
                            confirm.ajax("confirm:store", "confirm"),
                            HtmlForm.ajaxHeaders(visitor.cookie()))
                    .expect(200)
                    .text();
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (!stored.contains("redirect")) {
                throw new WrongAnswer("the import was not stored");
            }
            String jobs = "/differentiation/jobs?org=" + bed.organisation() + "&q=Import+" + word + "+";
            visitor.get(wire, jobs).expect("Import " + word);
            return seconds;
        }
    }

    private String file(String word) {
        StringBuilder text = new StringBuilder("Jobb;Enhet;Oppgave;Ferdig når;Minutter;Hvor ofte;Tidsrom;d430 løfte\n");
        for (int task = 0; task < TASKS; task++) {
            text.append("Import ")
                    .append(word)
                    .append(' ')
                    .append(task % JOBS)
                    .append(";E")
                    .append(task % 20 + 1);
            text.append(";Vaske brett ").append(task).append(";Brettene er tørre;20;hver dag;08:00-12:00;");
            text.append(task % 5).append('\n');
        }
        return text.toString();
    }

    private static byte[] multipart(HtmlForm form, String file) {
        StringBuilder body = new StringBuilder();
        for (Map.Entry<String, String> field : form.fields().entrySet()) {
            if (!field.getKey().equals("upload:file")) {
                part(body, field.getKey(), "").append(field.getValue()).append("\r\n");
            }
        }
        part(body, "upload:look", "").append("x\r\n");
        part(body, "upload:file", "; filename=\"tasks.csv\"").append(file).append("\r\n");
        return body.append("--").append(BOUNDARY).append("--\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static StringBuilder part(StringBuilder body, String name, String more) {
        return body.append("--")
                .append(BOUNDARY)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append('"')
                .append(more)
                .append("\r\n\r\n");
    }

    /** Against the limit of the quality requirements: 20,000 rows in 5 seconds. */
    static List<Check> checks(double seconds) {
        return List.of(new Check("import of 20,000 tasks: hand in, look, store", "s", seconds, 5, 3));
    }
}
