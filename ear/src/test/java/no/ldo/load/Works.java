package no.ldo.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.ldo.load.Work.Reference;
import no.ldo.load.Work.Start;
import no.ldo.load.Work.Target;

/** Everything that is measured under load, with the limits of docs/performance.md. */
final class Works {
    static final Target NO_TARGET = new Target("reference", Reference.NONE, 0, 0);
    private static final Target LOGIN = new Target("login page (GET)", Reference.H, 4, 2);
    private static final Target LIST = new Target("overview and list pages", Reference.B, 2, 1.35);
    private static final Target COURSE = new Target("course path, 10 modules", Reference.B, 2.5, 2);
    private static final Target DETAIL = new Target("one step, plan or position", Reference.B, 2, 1.2);
    private static final Target BOARD = new Target("composing board", Reference.B, 8, 4);
    private static final Target SAVE = new Target("durable ajax save", Reference.B, 1.2, 0.8);
    private static final Target API = new Target("hires API, 100 rows in one POST", Reference.B, 6, 3);
    private static final Target PDF = new Target("a PDF of four pages", Reference.B, 25, 15);

    /** Stands on a board that the person may change. */
    static final String BOARD_FORM = "id=\"move:move\"";

    private static final int FIRST_APPROVED = 61;
    private static final int APPROVED = 20;

    private final Guests guests;
    private final String org;

    Works(Guests guests, String organisation) {
        this.guests = guests;
        this.org = organisation;
    }

    /** H and B, each the measure of the others. */
    static Work h() {
        return open("H: one text, stateless", ReferenceEar.PAGE_H, "reference H", NO_TARGET);
    }

    static Work b() {
        return open("B: table of 20 rows, stateless", ReferenceEar.PAGE_B, "reference B", NO_TARGET);
    }

    List<Work> all() {
        List<Work> works = new ArrayList<>(List.of(h(), b()));
        works.add(open("login page", "/login", "id=\"login:password\"", LOGIN));
        works.add(page("front page, HR", Guests.Role.HR, n -> "/?org=" + org, "<h1>Oversikt", LIST));
        works.add(page("front page, leader", Guests.Role.LEADER, n -> "/?org=" + org, "<h1>Oversikt", LIST));
        works.add(page(
                "jobs (200), first 25", Guests.Role.HR, n -> "/differentiation/jobs?org=" + org, "Stilling 001", LIST));
        works.add(page("positions (80)", Guests.Role.HR, n -> "/differentiation/positions?org=" + org, "Assis", LIST));
        works.add(page(
                "plans (160), first 25", Guests.Role.HR, n -> "/training/plans?org=" + org, "<h1>Opplæringspl", LIST));
        works.add(
                page("caseload (10 companies)", Guests.Role.NAV, n -> "/mentoring/caseload", "<h1>Mine virksom", LIST));
        works.add(page("hires (20,000)", Guests.Role.HR, n -> "/inclusion/hires?org=" + org, "<h1>Ansettelser", LIST));
        works.add(page("figures, 20 units", Guests.Role.HR, n -> "/inclusion/figures?org=" + org, "Enhet 20", LIST));
        works.add(
                page("course path", Guests.Role.LEADER, n -> "/leadership/course?org=" + org, "ldo-step-list", COURSE));
        works.add(page("one step", Guests.Role.LEADER, n -> step(), "id=\"step:B\"", DETAIL));
        works.add(page(
                "one plan", Guests.Role.LEADER, n -> "/training/plan?org=" + org + "&id=" + plan(n), "Mål", DETAIL));
        works.add(page(
                "one position",
                Guests.Role.HR,
                n -> "/differentiation/position?org=" + org + "&id=" + approved(n),
                "<h1>Assistent",
                DETAIL));
        works.add(page("board, 4,000 tasks", Guests.Role.HR, n -> board(org, n), BOARD_FORM, BOARD));
        works.add(new Work("move on the board", SAVE, (n, wire) -> new BoardMove(guests.of(Guests.Role.HR, n), org)));
        works.add(new Work("step autosave", SAVE, (n, wire) -> new StepSave(guests.of(Guests.Role.LEADER, n), step())));
        works.add(new Work("hires API, 100 rows", API, (n, wire) -> new HirePost(n, org)));
        works.add(new Work("position document, PDF", PDF, pdf()));
        return works;
    }

    /** Address of an own draft for each. */
    static String board(String org, int number) {
        return "/differentiation/board?org=" + org + "&id=" + Ids.of(10, 1 + number);
    }

    private String step() {
        return "/leadership/step?org=" + org + "&step=M1-2";
    }

    /** In the unit of that leader. */
    private static String plan(int number) {
        return Ids.of(14, Guests.FIRST_LEADER + number);
    }

    private static String approved(int number) {
        return Ids.of(10, FIRST_APPROVED + number % APPROVED);
    }

    private Start pdf() {
        return (number, wire) -> {
            Visitor visitor = guests.of(Guests.Role.HR, number);
            String path = "/files/positions/" + approved(number) + "/versions/1.pdf?org=" + org;
            return again -> {
                Answer answer = visitor.get(again, path).expect(200);
                if (answer.body().length < 10_000 || answer.body()[0] != '%' || answer.body()[1] != 'P') {
                    throw new WrongAnswer("no PDF");
                }
                return answer;
            };
        };
    }

    private static Work open(String name, String path, String marker, Target target) {
        return new Work(name, target, (number, wire) -> again -> again.get(path).expect(marker));
    }

    private Work page(String name, Guests.Role role, Path path, String marker, Target target) {
        return new Work(name, target, (number, wire) -> {
            Visitor visitor = guests.of(role, number);
            String own = path.of(number);
            return again -> visitor.get(again, own).expect(marker);
        });
    }

    /** Address for the worker of that number. */
    private interface Path {
        String of(int number) throws IOException;
    }
}
