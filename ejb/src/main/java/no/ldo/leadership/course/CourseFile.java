package no.ldo.leadership.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One course file taken apart: front matter, the prose before the first step, and the lines of each step. */
final class CourseFile {
    private static final String FENCE = "---";
    private static final int MOST_STEPS = 7;

    private final List<SourceLine> lines = new ArrayList<>();
    private final Map<String, SourceLine> front = new LinkedHashMap<>();
    private final List<SourceLine> introduction = new ArrayList<>();
    private final List<List<SourceLine>> steps = new ArrayList<>();

    private CourseFile(String name, String text) {
        if (text.indexOf('\r') >= 0) {
            throw new CourseFileFault(name, 1, "lines end with LF");
        }
        String[] all = text.split("\n", -1);
        for (int index = 0; index < all.length; index++) {
            lines.add(new SourceLine(name, index + 1, all[index]));
        }
        int body = readFront();
        readBody(lines.subList(body, lines.size()));
    }

    /** Reads {@code course.md}: its title and introduction; the modules are given. */
    static Course course(String name, String text, String version, List<CourseModule> modules) {
        CourseFile file = new CourseFile(name, text);
        file.expectKeys("code", "version", "title");
        if (!version.equals(file.value("version"))) {
            throw file.front.get("version").fault("the version is the name of the folder");
        }
        if (!file.steps.isEmpty()) {
            throw file.steps.get(0).get(0).fault("no steps here");
        }
        return new Course(version, file.value("title"), ProseParser.parse(file.introduction), modules);
    }

    /** Reads {@code m01.md} … {@code m10.md}. */
    static CourseModule module(String name, String text, int number) {
        CourseFile file = new CourseFile(name, text);
        file.expectKeys("code", "title", "goal", "minutes", "published");
        if (!("M" + number).equals(file.value("code"))) {
            throw file.front.get("code").fault("the code is M" + number);
        }
        if (!file.value("minutes").matches("[1-9]\\d?")
                || !file.value("published").matches("true|false")) {
            throw file.front.get("minutes").fault("minutes is a whole number, published is true or false");
        }
        CourseModule module = new CourseModule(
                file.value("code"),
                file.value("title"),
                file.value("goal"),
                Integer.parseInt(file.value("minutes")),
                Boolean.parseBoolean(file.value("published")),
                ProseParser.parse(file.introduction),
                file.steps.stream().map(StepParser::parse).toList());
        file.check(module);
        return module;
    }

    private void check(CourseModule module) {
        SourceLine at = lines.get(0);
        if (!module.published()) {
            if (!module.steps().isEmpty() || module.introduction().size() != 1) {
                throw at.fault("a module that is not published is one paragraph without steps");
            }
            return;
        }
        if (module.steps().isEmpty() || module.steps().size() > MOST_STEPS) {
            throw at.fault("a published module has 1–7 steps");
        }
        if (module.steps().stream().mapToInt(Step::minutes).sum() != module.minutes()) {
            throw front.get("minutes").fault("minutes is the sum of the steps");
        }
        for (int index = 0; index < steps.size(); index++) {
            String expected = module.code() + "-" + (index + 1);
            if (!expected.equals(module.steps().get(index).code())) {
                throw steps.get(index).get(0).fault("the code is " + expected);
            }
        }
    }

    private int readFront() {
        if (!lines.get(0).text().equals(FENCE)) {
            throw lines.get(0).fault("the first line is ---");
        }
        for (int index = 1; index < lines.size(); index++) {
            SourceLine line = lines.get(index);
            if (line.text().equals(FENCE)) {
                return index + 1;
            }
            int colon = line.text().indexOf(": ");
            if (colon < 1 || line.text().substring(colon + 2).isBlank()) {
                throw line.fault("key: value");
            }
            if (front.put(line.text().substring(0, colon), line) != null) {
                throw line.fault("a key is there once");
            }
        }
        throw lines.get(0).fault("the front matter has no end");
    }

    private void readBody(List<SourceLine> body) {
        for (SourceLine line : body) {
            if (line.text().startsWith("## ")) {
                steps.add(new ArrayList<>(List.of(line)));
            } else if (steps.isEmpty()) {
                introduction.add(line);
            } else {
                steps.get(steps.size() - 1).add(line);
            }
        }
    }

    private void expectKeys(String... keys) {
        if (!List.copyOf(front.keySet()).equals(List.of(keys))) {
            throw lines.get(0).fault("the keys are " + String.join(", ", keys) + ", in this order");
        }
    }

    private String value(String key) {
        String line = front.get(key).text();
        return line.substring(line.indexOf(": ") + 2).strip();
    }
}
