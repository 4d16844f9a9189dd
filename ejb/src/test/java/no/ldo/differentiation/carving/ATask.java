package no.ldo.differentiation.carving;

import java.util.List;

/**
 * A task for tests: an hour each weekday between 08:00 and 16:00, easy to do and worth nothing, of job 0 and kind MAT at
 * place 1. What is said differs from that.
 */
final class ATask {
    private int job;
    private String family = "MAT";
    private int location = 1;
    private int minutes = 60;
    private int days = 0b0011111;
    private int windowStart = 480;
    private int windowEnd = 960;
    private int level;
    private boolean authorisationOnly;
    private List<Integer> demands = List.of(0, 0);
    private boolean supervised;
    private boolean withColleagues;
    private int learnWeeks = 2;
    private int freedValue;
    private int group = -1;
    private int maxSplit = 2;

    ATask job(int number) {
        job = number;
        return this;
    }

    ATask family(String name) {
        family = name;
        return this;
    }

    ATask location(int number) {
        location = number;
        return this;
    }

    ATask minutes(int each) {
        minutes = each;
        return this;
    }

    ATask days(int mask) {
        days = mask;
        return this;
    }

    ATask window(int start, int end) {
        windowStart = start;
        windowEnd = end;
        return this;
    }

    ATask level(int asked) {
        level = asked;
        return this;
    }

    ATask reserved() {
        authorisationOnly = true;
        return this;
    }

    ATask demands(int first, int second) {
        demands = List.of(first, second);
        return this;
    }

    ATask supervised() {
        supervised = true;
        return this;
    }

    ATask withColleagues() {
        withColleagues = true;
        return this;
    }

    ATask learnWeeks(int weeks) {
        learnWeeks = weeks;
        return this;
    }

    ATask freedValue(int points) {
        freedValue = points;
        return this;
    }

    ATask group(int number) {
        group = number;
        return this;
    }

    ATask maxSplit(int positions) {
        maxSplit = positions;
        return this;
    }

    CarvingTask made() {
        return new CarvingTask(
                job,
                "Oppgave",
                family,
                location,
                minutes,
                days,
                windowStart,
                windowEnd,
                level,
                authorisationOnly,
                demands,
                supervised,
                withColleagues,
                learnWeeks,
                freedValue,
                group,
                maxSplit);
    }
}
