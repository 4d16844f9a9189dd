package no.ldo.load;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much a browser fetches for a page: the page and what it names, compressed, without what it has already. */
final class Weights {
    private static final Pattern NAMED = Pattern.compile("<(?:link|script|img)\\b([^>]*)>");

    private final Wire wire;
    private final Visitor visitor;
    private final Set<String> kept = new HashSet<>();

    private Weights(Wire wire, Visitor visitor) {
        this.wire = wire;
        this.visitor = visitor;
    }

    /**
     * In KB.
     *
     * @param guest login page with an empty cache
     * @param first front page after the login with an empty cache
     * @param next the heaviest of the pages that follow
     * @param html the largest page, not compressed
     */
    record Outcome(double guest, double first, double next, double html) {}

    static Outcome of(Bed bed, Guests guests) throws IOException {
        String org = "?org=" + bed.organisation();
        try (Wire wire = new Wire(bed.port())) {
            double guest = new Weights(wire, new Visitor(0, "ldo=none")).kilobytes("/login");
            Weights hr = new Weights(wire, guests.of(Guests.Role.HR, 0));
            double first = hr.kilobytes("/" + org);
            double next = 0;
            double html = 0;
            for (String path : new String[] {
                "/differentiation/jobs" + org,
                "/differentiation/positions" + org,
                "/differentiation/position" + org + "&id=" + Ids.of(10, 61),
                Works.board(bed.organisation(), 0),
                "/training/plans" + org,
                "/inclusion/figures" + org,
                "/inclusion/hires" + org,
                "/inclusion/record" + org
            }) {
                next = Math.max(next, hr.kilobytes(path));
                html = Math.max(html, hr.visitor.get(wire, path).content().length / 1024.0);
            }
            Weights leader = new Weights(wire, guests.of(Guests.Role.LEADER, 0));
            leader.kilobytes("/" + org);
            next = Math.max(next, leader.kilobytes("/leadership/course" + org));
            next = Math.max(next, leader.kilobytes("/leadership/step" + org + "&step=M1-2"));
            return new Outcome(guest, first, next, html);
        }
    }

    private double kilobytes(String path) throws IOException {
        Answer page = visitor.get(wire, path).expect(200);
        long bytes = page.body().length;
        for (String resource : resources(page.text())) {
            if (kept.add(resource)) {
                bytes += visitor.get(wire, resource).expect(200).body().length;
            }
        }
        return bytes / 1024.0;
    }

    private static Set<String> resources(String page) {
        Set<String> found = new LinkedHashSet<>();
        Matcher named = NAMED.matcher(page);
        while (named.find()) {
            String link = HtmlForm.attribute(named.group(1), "href");
            String address = link.isEmpty() ? HtmlForm.attribute(named.group(1), "src") : link;
            if (address.startsWith("/")) {
                found.add(address);
            }
        }
        return found;
    }
}
