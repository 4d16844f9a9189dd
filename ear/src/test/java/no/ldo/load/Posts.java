package no.ldo.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.ldo.local.LiveHeap;

/**
 * 300 posts on one view in four sessions at once, by ajax, plain and accepted, plain and refused: do they get slower, and
 * do the sessions grow?
 */
final class Posts {
    static final int COUNT = 300;
    static final int SESSIONS = 4;
    private static final int LAST = 50;
    private static final int FROM = 20;
    private static final int TO = 70;

    /**
     * Ten views of a page are kept, and a refused one is opened anew after twenty posts: from here on nothing may grow. A
     * multiple of twenty like the last post, since a view that has just been opened is smaller.
     */
    private static final int FULL = 220;

    private static final String VERSION = "step:BVersion";
    private static final String TOO_LONG = "x".repeat(2_100);

    enum Kind {
        AJAX("by ajax"),
        ACCEPTED("plain, accepted"),
        REFUSED("plain, refused");

        private final String told;

        Kind(String told) {
            this.told = told;
        }
    }

    /**
     * What came of it.
     *
     * @param early median of posts 20–70 in milliseconds
     * @param late median of the last 50
     * @param growth of the live heap from post 220 to the end, in KB for each session
     */
    record Outcome(String kind, double early, double late, double growth) {
        double ratio() {
            return late / early;
        }
    }

    private final Bed bed;
    private final Guests guests;

    Posts(Bed bed, Guests guests) {
        this.bed = bed;
        this.guests = guests;
    }

    List<Outcome> all() throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            outcomes.add(run(kind));
        }
        return outcomes;
    }

    private Outcome run(Kind kind) throws IOException {
        try (Wire wire = new Wire(bed.port())) {
            List<View> views = new ArrayList<>();
            for (int session = 0; session < SESSIONS; session++) {
                views.add(new View(guests.of(Guests.Role.LEADER, session + 4 * kind.ordinal()), kind));
                views.get(session).open(wire);
            }
            double[] millis = new double[COUNT];
            long heap = 0;
            for (int post = 0; post < COUNT; post++) {
                if (post == FULL) {
                    heap = LiveHeap.bytes(bed.serverPid());
                }
                double[] each = new double[SESSIONS];
                for (int session = 0; session < SESSIONS; session++) {
                    each[session] = views.get(session).post(wire, post);
                }
                millis[post] = Figures.median(each);
            }
            long grown = LiveHeap.bytes(bed.serverPid()) - heap;
            return new Outcome(
                    kind.told,
                    Figures.median(Arrays.copyOfRange(millis, FROM, TO)),
                    Figures.median(Arrays.copyOfRange(millis, COUNT - LAST, COUNT)),
                    grown / 1024.0 / SESSIONS);
        }
    }

    /** One page of one session. The address that a plain post leads to is opened, as a browser does; only the post is timed. */
    private final class View {
        private final Visitor visitor;
        private final Kind kind;
        private HtmlForm form;

        View(Visitor visitor, Kind kind) {
            this.visitor = visitor;
            this.kind = kind;
        }

        void open(Wire wire) throws IOException {
            String page = visitor.get(wire, "/leadership/step?org=" + bed.organisation() + "&step=M1-2")
                    .expect("id=\"step:B\"")
                    .text();
            form = new HtmlForm("step", page);
        }

        double post(Wire wire, int number) throws IOException {
            form.put("step:B", kind == Kind.REFUSED ? TOO_LONG : "Ti timer i uka. " + number);
            byte[] body = kind == Kind.AJAX ? form.ajax("step:save", "step") : form.plain("step:save");
            String[] headers =
                    kind == Kind.AJAX ? HtmlForm.ajaxHeaders(visitor.cookie()) : HtmlForm.headers(visitor.cookie());
            long begin = System.nanoTime();
            Answer answer = wire.post(form.action(), body, headers);
            double millis = (System.nanoTime() - begin) / 1e6;
            follow(wire, answer);
            return millis;
        }

        private void follow(Wire wire, Answer answer) throws IOException {
            switch (kind) {
                case AJAX -> form.read(answer.expect("ldo-done").text());
                case ACCEPTED -> {
                    String page =
                            lead(wire, answer.expect(302)).expect("ldo-done").text();
                    form.put(VERSION, new HtmlForm("step", page).value(VERSION));
                }
                case REFUSED -> {
                    Answer page = answer.status() == 302 ? lead(wire, answer) : answer;
                    form.read(page.expect("ldo-error-summary").text());
                }
            }
        }

        /** To the page that the answer leads to, with the cookies that came with it: they carry the message. */
        private Answer lead(Wire wire, Answer answer) throws IOException {
            String path = answer.header("location").replaceFirst("^https?://[^/]+", "");
            StringBuilder cookies = new StringBuilder(visitor.cookie());
            answer.headers()
                    .getOrDefault("set-cookie", List.of())
                    .forEach(cookie -> cookies.append("; ").append(cookie.replaceFirst(";.*", "")));
            return wire.get(path, "Cookie: " + cookies);
        }
    }
}
